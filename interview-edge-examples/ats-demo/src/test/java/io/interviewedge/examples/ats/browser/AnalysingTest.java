package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.invite.Invitation;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The detail page with an analyzer that takes its time, fails, recovers and is asked again. */
@BrowserTest
@Import(ToldAnalyzer.class)
@ContextConfiguration(initializers = HastyInstallation.class)
class AnalysingTest {

    private static final NoFindings OUT =
            NoFindings.failed("The provider did not accept the API key (401).").stamp(ToldAnalyzer.STAMP);

    @Autowired
    private ToldAnalyzer analyzer;

    private Invitation ada;
    private Visitor recruiter;

    @BeforeEach
    void prepare(Visitors visitors, Demo demo) {
        ada = demo.submitted("Ada Lovelace");
        recruiter = visitors.recruiter();
    }

    @AfterEach
    void release() {
        analyzer.reset();
    }

    private Visitor openPage() {
        return recruiter.open("/interviews/" + ada.sessionId());
    }

    private Locator attempts() {
        return recruiter.page().locator(".attempt");
    }

    private void analyseAgain(String why) {
        recruiter.field("Why another analysis is wanted").fill(why);
        recruiter.button("Analyse again").click();
    }

    @Test
    void thePageOpensAtOnceAndFillsItselfIn() {
        analyzer.hold();

        openPage().sees("Being analysed");
        PageCheck.passInEveryLook(recruiter.page(), "detail-being-analysed");
        recruiter.field("Why another analysis is wanted").fill("I was about to ask");
        assertThat(recruiter.page().getByRole(AriaRole.PROGRESSBAR)).hasAccessibleName("Being analysed");
        analyzer.goOn();

        recruiter.sees("Suggested by the language model gpt-4o-mini-2024-07-18");
        assertThat(recruiter.page().locator("[data-analysis-said]")).hasText("The analysis is there");
        assertThat(recruiter.field("Why another analysis is wanted")).hasValue("I was about to ask");
        assertThat(recruiter.page().locator("mark")).hasCount(1);
        assertThat(recruiter.text("spread 1.5 in 3 runs").first()).isVisible();
        PageCheck.passInEveryLook(recruiter.page(), "detail-by-a-model");
        assertThat(analyzer.calls()).isEqualTo(1);
    }

    @Test
    void withoutScriptReloadingShowsTheResult(Visitors visitors) {
        recruiter = visitors.recruiterWithoutScript();
        analyzer.hold();

        openPage().sees("Being analysed");
        recruiter.link("Reload this page").click();
        recruiter.sees("Being analysed");
        analyzer.goOn();
        for (int time = 0; time < 50 && recruiter.text("Being analysed").isVisible(); time++) {
            recruiter.page().waitForTimeout(50);
            openPage();
        }

        assertThat(recruiter.text("Suggested by the language model").first()).isVisible();
        assertThat(analyzer.calls()).isEqualTo(1);
    }

    @Test
    void twoRecruitersWhoOpenItAtOnceCostOneCall(Visitors visitors) {
        analyzer.hold();
        Visitor other = visitors.recruiter();

        openPage().sees("Being analysed");
        other.open("/interviews/" + ada.sessionId()).sees("Being analysed");
        analyzer.goOn();

        recruiter.sees("Suggested by");
        other.sees("Suggested by");
        assertThat(analyzer.calls()).isEqualTo(1);
    }

    @Test
    void aFailureShowsItsReasonAndTryAgainRecovers() {
        analyzer.ends(OUT);
        openPage().sees("The provider did not accept the API key (401).");
        assertThat(attempts().locator(".badge")).hasCount(0);
        PageCheck.pass(recruiter.page(), "detail-failed-by-a-model");
        analyzer.ends(ToldAnalyzer::threeRuns);
        analyzer.hold();

        recruiter.button("Try again").click();
        recruiter.sees("Being analysed");
        analyzer.goOn();

        recruiter.sees("Suggested by the language model");
        assertThat(attempts()).hasCount(2);
        assertThat(attempts().nth(0)).containsText("failed");
        assertThat(attempts().nth(1)).containsText("counts");
    }

    @Test
    void anotherAnalysisIsShownBesideTheFirstWithItsReason() {
        openPage().sees("Suggested by");
        analyzer.ends(OUT);

        analyseAgain("Unglaublichlangeswortohneleerzeichen".repeat(12) + " and more");

        recruiter.sees("The scores are those of an earlier attempt.");
        assertThat(attempts()).hasCount(2);
        assertThat(attempts().nth(0)).containsText("counts");
        assertThat(attempts().nth(1)).containsText("Unglaublich");
        PageCheck.passInEveryLook(recruiter.page(), "detail-two-attempts");
    }

    @Test
    void aReasonThatIsRefusedComesBackOnThePage() {
        openPage().sees("Suggested by");
        recruiter.expectComplaint("400");
        recruiter.page().locator("#why").evaluate("field => field.removeAttribute('maxlength')");

        analyseAgain("no ".repeat(2_000));

        recruiter.sees("Reason has 6000 characters; at most 1000 are allowed.");
        assertThat(recruiter.field("Why another analysis is wanted")).hasValue("no ".repeat(2_000));
        assertThat(recruiter.field("Why another analysis is wanted")).hasAttribute("aria-invalid", "true");
        assertThat(attempts()).hasCount(1);
        PageCheck.pass(recruiter.page(), "detail-reason-refused");
    }

    @Test
    void aDeferredAnalysisSaysFromWhenItCanBeTriedAgain() {
        analyzer.ends(NoFindings.deferred("The budget of this month is spent.")
                .retryAt(Instant.parse("2099-01-02T03:04:00Z")));

        openPage().sees("The analysis was deferred").sees("The budget of this month is spent.");

        assertThat(recruiter.text("Try again from")).containsText("2099");
        PageCheck.pass(recruiter.page(), "detail-deferred");
    }

    @Test
    void answersThatAreTooShortAreNotScored() {
        analyzer.ends(NoFindings.notScored("All answers are too short to be judged fairly."));

        openPage().sees("The answers were not scored").sees("All answers are too short to be judged fairly.");

        PageCheck.pass(recruiter.page(), "detail-not-scored");
    }

    @Test
    void whenTooManyRunAtOnceThePageSaysSo(Visitors visitors, Demo demo) {
        analyzer.hold();
        for (String name : new String[] {"Grace Hopper", "Jo"}) {
            visitors.recruiter()
                    .open("/interviews/" + demo.submitted(name).sessionId())
                    .sees("Being analysed");
        }

        openPage().sees("The analysis was deferred").sees("Too many analyses are running at the moment.");

        assertThat(analyzer.calls()).isEqualTo(2);
    }
}
