package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.examples.ats.analysis.RuleBasedAnalyzer;
import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Primary;

class FailedAnalysisTest {

    @Test
    void aFailureIsSaidSoAndAnotherTryMayHelp(@TempDir Path folder) {
        try (Demo demo = Demo.onFile(folder.resolve("demo"), FailsOnce.class)) {
            Invited invited = demo.api().submitted();
            Browser browser = demo.loggedIn();
            String page = "/interviews/" + invited.sessionId();

            assertThat(browser.open(page).text())
                    .contains("The analysis failed", "The model is asleep", "Try again", "shape-empty")
                    .doesNotContain("/ 10");
            assertThat(demo.api()
                            .session(invited.sessionId())
                            .json()
                            .at("/analysis/failure")
                            .asString())
                    .isEqualTo("The model is asleep");
            assertThat(browser.open(page).text()).contains("The analysis failed");

            assertThat(browser.sendAndFollow(page + "/analysis").text())
                    .contains("Suggested by the analyzer &quot;fails once&quot;")
                    .doesNotContain("The analysis failed");
        }
    }

    @Primary
    static class FailsOnce implements InterviewAnalyzer {

        private final RuleBasedAnalyzer rules = new RuleBasedAnalyzer();
        private final AtomicBoolean failed = new AtomicBoolean();

        @Override
        public String name() {
            return "fails once";
        }

        @Override
        public Findings analyze(AnalysisRequest request) throws AnalysisFailedException {
            if (failed.compareAndSet(false, true)) {
                throw new AnalysisFailedException("The model is asleep");
            }
            return rules.analyze(request);
        }
    }
}
