package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.Observation;
import io.interviewedge.examples.ats.analysis.RuleBasedAnalyzer;
import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.Reply;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Primary;

class AttemptsTest {

    @Test
    void anotherAnalysisIsAskedForWithAReasonAndShownBesideTheFirst(@TempDir Path folder) {
        try (Demo demo = Demo.onFile(folder.resolve("demo"), FailsWhenTold.class)) {
            Invited invited = demo.api().submitted();
            Browser browser = demo.loggedIn();
            String path = "/interviews/" + invited.sessionId();
            browser.open(path);

            String page = browser.sendAndFollow(path + "/analyses", "why", "I doubt <it>")
                    .text();

            assertThat(page).contains("I doubt &lt;it&gt;", "fails when told").doesNotContain("I doubt <it>");
            assertThat(page.split("<dt>Overall</dt>", -1)).hasSize(3);
            assertThat(page.split(">counts</span>", -1)).hasSize(2);
        }
    }

    @Test
    void aFailureAfterASuccessIsShownWithAnotherTryAndTheEarlierScores(@TempDir Path folder) {
        try (Demo demo = Demo.onFile(folder.resolve("demo"), FailsWhenTold.class)) {
            Invited invited = demo.api().submitted();
            Browser browser = demo.loggedIn();
            String path = "/interviews/" + invited.sessionId();
            browser.open(path);
            demo.part(FailsWhenTold.class).failing.set(true);

            String page = browser.sendAndFollow(path + "/analyses", "why", "To be sure")
                    .text();

            assertThat(page)
                    .contains("The analysis failed", "The model is asleep", "Try again")
                    .contains("The scores are those of an earlier attempt.")
                    .containsPattern("<strong>\\d+\\.\\d</strong> / 10");

            demo.part(FailsWhenTold.class).failing.set(false);
            assertThat(browser.sendAndFollow(path + "/analysis").text()).doesNotContain("The analysis failed");
        }
    }

    @Test
    void aBlankReasonIsRefused(@TempDir Path folder) {
        try (Demo demo = Demo.onFile(folder.resolve("demo"), FailsWhenTold.class)) {
            Invited invited = demo.api().submitted();
            Browser browser = demo.loggedIn();
            String path = "/interviews/" + invited.sessionId();
            browser.open(path);

            Reply refused = browser.send(path + "/analyses", "why", " ");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("Reason is blank", "id=\"why-error\"");
        }
    }

    @Test
    void quotedWordsAreMarkedInTheAnswerAndTheAnswerHasItsScore(@TempDir Path folder) {
        try (Demo demo = Demo.onFile(folder.resolve("demo"), FailsWhenTold.class)) {
            Invited invited = demo.api().submitted();

            String page =
                    demo.loggedIn().open("/interviews/" + invited.sessionId()).text();

            assertThat(page)
                    .contains("My answer to proud-of, <mark>because I must</mark>.")
                    .contains("Score of this answer: <strong>7.5 / 10</strong>")
                    .contains(">20 %</td>");
        }
    }

    @Primary
    static class FailsWhenTold implements InterviewAnalyzer {

        private final RuleBasedAnalyzer rules = new RuleBasedAnalyzer();
        private final AtomicBoolean failing = new AtomicBoolean();

        @Override
        public String name() {
            return "fails when told";
        }

        @Override
        public Findings analyze(AnalysisRequest request) throws AnalysisFailedException {
            if (failing.get()) {
                throw new AnalysisFailedException("The model is asleep");
            }
            Findings found = rules.analyze(request);
            return new Findings(
                    found.scores(),
                    found.verdict(),
                    found.verdictReason(),
                    found.summary(),
                    List.of(Observation.of("proud-of", "Names a reason.")
                            .quoting("because I must")
                            .scored(7.5)));
        }
    }
}
