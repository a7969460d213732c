package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import io.interviewedge.invite.Invitation;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;

/** Every page and state that people can see, with the steps that lead there. */
enum Sight {
    LOGIN((visitors, demo) -> visitors.stranger().open("/login")),
    LOGIN_REFUSED((visitors, demo) -> {
        Visitor stranger = visitors.stranger().open("/login");
        stranger.field("Username").fill("recruiter");
        stranger.field("Password").fill("guess");
        stranger.button("Log in").click();
        return stranger.sees("The username or the password is wrong.");
    }),
    JOBS((visitors, demo) -> visitors.recruiter().open("/jobs")),
    JOB((visitors, demo) -> visitors.recruiter().open("/jobs/backend-engineer")),
    JOB_INACTIVE((visitors, demo) -> visitors.recruiter().open("/jobs/data-analyst")),
    INVITE_FORM((visitors, demo) -> visitors.recruiter().open("/invites/new")),
    INVITE_REFUSED((visitors, demo) -> {
        Visitor recruiter = visitors.recruiter().expectComplaint("400").open("/invites/new?job=" + Demo.JOB);
        recruiter.field("Candidate Email").fill("ada");
        recruiter.button("Generate Invite").click();
        return recruiter.sees("Nobody has been invited yet.");
    }),
    INVITE_MODAL((visitors, demo) -> {
        Visitor recruiter = visitors.recruiter().open("/invites/new?job=" + Demo.JOB);
        recruiter.field("Candidate Name").fill("Ada Lovelace");
        recruiter.field("Candidate Email").fill("ada@example.com");
        recruiter.button("Generate Invite").click();
        assertThat(recruiter.modal()).isVisible();
        return recruiter;
    }),
    INVITE_PANEL((visitors, demo) ->
            visitors.recruiter().open("/invites/" + demo.invited("Ada Lovelace").sessionId())),
    INTERVIEWS_EMPTY((visitors, demo) -> visitors.recruiter().open("/interviews")),
    INTERVIEWS((visitors, demo) -> recruiterOfMany(visitors, demo).open("/interviews")),
    INTERVIEWS_PAGE((visitors, demo) -> recruiterOfMany(visitors, demo).open("/interviews?limit=2")),
    INTERVIEWS_FILTERED((visitors, demo) -> recruiterOfMany(visitors, demo)
            .open("/interviews?status=completed&job=backend-engineer&candidate=lovelace")),
    INTERVIEWS_NONE_MATCH((visitors, demo) -> recruiterOfMany(visitors, demo).open("/interviews?candidate=nobody")),
    DETAIL_AWAITING((visitors, demo) -> visitors.recruiter()
            .open("/interviews/" + demo.answered("Ada Lovelace", 2).sessionId())
            .sees("Until then you can")),
    DETAIL_ANALYSED((visitors, demo) -> visitors.recruiter()
            .open("/interviews/" + demo.submitted("Ada Lovelace").sessionId())
            .sees("Suggested by the rule-based analyzer")),
    DETAIL_FAILED((visitors, demo) -> {
        Invitation ada = demo.submitted("Ada Lovelace");
        demo.failAnalysis(ada);
        return visitors.recruiter().open("/interviews/" + ada.sessionId()).sees("The analysis failed");
    }),
    MODEL_NOT_SET((visitors, demo) -> visitors.recruiter().open("/settings/model")),
    RECRUITER_NOT_FOUND(
            (visitors, demo) -> visitors.recruiter().expectComplaint("404").open("/interviews/" + new UUID(0, 0))),
    RECRUITER_BAD_REQUEST(
            (visitors, demo) -> visitors.recruiter().expectComplaint("400").open("/interviews?status=lost")),
    WELCOME((visitors, demo) ->
            visitors.stranger().open(demo.invited("Ada Lovelace").link()).sees("Welcome, Ada Lovelace")),
    QUESTION((visitors, demo) -> {
        Visitor candidate =
                visitors.stranger().open(demo.answered("Ada Lovelace", 2).link());
        candidate.answer().fill(Answers.to(3));
        return candidate.sees("Saved");
    }),
    QUESTION_OFFLINE((visitors, demo) -> {
        Visitor candidate = visitors.stranger()
                .expectComplaint("ERR_FAILED")
                .open(demo.answered("Ada Lovelace", 4).link());
        candidate.context().route("**/api/**", Route::abort);
        candidate.answer().fill(Answers.to(5));
        return candidate.sees("Offline. Trying again soon.");
    }),
    CONFLICT((visitors, demo) -> {
        Invitation ada = demo.answered("Ada Lovelace", 2);
        Visitor candidate = visitors.stranger().expectComplaint("409").open(ada.link());
        demo.answer(ada, 3, Answers.to(4));
        candidate.answer().fill(Answers.to(3));
        return candidate.sees("Nothing has been overwritten");
    }),
    CONFLICT_WITHOUT_SCRIPT((visitors, demo) -> {
        Invitation ada = demo.answered("Ada Lovelace", 2);
        Visitor candidate = withoutItsScript(visitors).expectComplaint("409").open(ada.link());
        demo.answer(ada, 3, Answers.to(4));
        candidate.answer().fill(Answers.to(3));
        candidate.button("Next").click();
        return candidate.sees("Nothing has been overwritten");
    }),
    ANSWER_LOCKED((visitors, demo) -> {
        Invitation ada = demo.answered("Ada Lovelace", Demo.QUESTIONS);
        Visitor candidate = withoutItsScript(visitors).expectComplaint("409").open(ada.link() + "/questions/1");
        demo.submit(ada);
        candidate.answer().fill("One more thought.");
        candidate.button("Next").click();
        return candidate.sees("Your last change was not saved");
    }),
    SUMMARY((visitors, demo) -> visitors.stranger()
            .open(demo.answered("Ada Lovelace", Demo.QUESTIONS).link())
            .sees("Please review them.")),
    SUMMARY_REFUSED((visitors, demo) -> {
        Invitation ada = demo.answered("Ada Lovelace", 3);
        Visitor candidate = visitors.stranger().expectComplaint("422").open(ada.link() + "/summary");
        candidate.button("Submit Interview").click();
        return candidate.sees("Not submitted yet:");
    }),
    CONFIRMATION((visitors, demo) ->
            visitors.stranger().open(demo.submitted("Ada Lovelace").link()).sees("Your interview was submitted")),
    DEAD_LINK(
            (visitors, demo) -> visitors.stranger().expectComplaint("404").open("/i/3f2b8c1e-0000-4000-8000-00000000"));

    private final BiFunction<Visitors, Demo, Visitor> way;

    Sight(BiFunction<Visitors, Demo, Visitor> way) {
        this.way = way;
    }

    /** Goes there, and returns the visitor who sees it. */
    Visitor show(Visitors visitors, Demo demo) {
        return way.apply(visitors, demo);
    }

    /** The name of its screenshots. */
    String pictureName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Visitor recruiterOfMany(Visitors visitors, Demo demo) {
        Invitation reviewed = demo.submitted("Ada Lovelace");
        demo.submitted("Wilhelmina Featherstonehaugh-Cholmondeley of Dunstaffnage");
        demo.answered("Grace Hopper", 2);
        demo.invited("Jo");
        demo.invited("Amina (أمينة) Idrissi");
        return visitors.recruiter().open("/interviews/" + reviewed.sessionId());
    }

    /** A browser in which the page's script fails to load, so that the forms do all the work. */
    private static Visitor withoutItsScript(Visitors visitors) {
        Visitor visitor = visitors.stranger().expectComplaint("ERR_FAILED");
        visitor.context().route("**/candidate*.js", Route::abort);
        return visitor;
    }
}
