package io.interviewedge.examples.ats.candidate;

import io.interviewedge.error.AnswerConflictException;
import io.interviewedge.interview.CandidateView;
import io.interviewedge.interview.CandidateView.AskedQuestion;
import io.interviewedge.session.InviteToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of one question.
 *
 * @param text the content of the field: the saved answer, or typed text that could not be saved
 * @param revision the revision that the text is based on
 * @param direction the button that was pressed
 * @param error why the text was not saved, or null
 * @param other the text that was saved elsewhere in between, or null if there is no conflict
 */
record QuestionPage(
        InviteToken token,
        CandidateView view,
        AskedQuestion question,
        String text,
        int revision,
        String direction,
        @Nullable String error,
        @Nullable String other) {

    static QuestionPage saved(InviteToken token, CandidateView view, AskedQuestion question) {
        return new QuestionPage(
                token, view, question, question.answer(), question.revision(), Direction.NEXT.id(), null, null);
    }

    static QuestionPage typed(InviteToken token, CandidateView view, AskedQuestion question, AnswerForm form) {
        return new QuestionPage(
                token,
                view,
                question,
                form.typed(),
                form.lastSeen(),
                form.button().id(),
                null,
                null);
    }

    QuestionPage error(String why) {
        return new QuestionPage(token, view, question, text, revision, direction, why, null);
    }

    /** Keeping the typed text is now an informed choice, so the form carries the revision of the other text. */
    QuestionPage conflict(AnswerConflictException conflict) {
        return new QuestionPage(
                token, view, question, text, conflict.currentRevision(), direction, null, conflict.currentText());
    }

    ModelAndView toPage(HttpStatus status) {
        ModelAndView page = new ModelAndView(other == null ? "candidate/question" : "candidate/conflict")
                .addObject("home", CandidateLinks.home(token))
                .addObject("action", CandidateLinks.question(token, question.number()))
                .addObject("page", this);
        page.setStatus(status);
        return page;
    }

    /**
     * The interview was submitted elsewhere in the meantime. The page shows the typed text so that it can be copied.
     */
    ModelAndView locked(String why) {
        ModelAndView page = new ModelAndView("candidate/locked")
                .addObject("home", CandidateLinks.home(token))
                .addObject("why", why)
                .addObject("typed", text);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** The address that the pressed button leads to. */
    String after(Direction button) {
        int next = question.number()
                + switch (button) {
                    case BACK -> -1;
                    case NEXT -> 1;
                    case STAY -> 0;
                    case SUMMARY -> view.questions().size();
                };
        if (next > view.questions().size()) {
            return CandidateLinks.summary(token);
        }
        return CandidateLinks.question(token, Math.max(next, 1));
    }

    /** Omits the text, so that answers stay out of logs. */
    @Override
    public String toString() {
        return "QuestionPage[question=" + question.id() + ", revision=" + revision + "]";
    }
}
