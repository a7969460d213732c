package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.examples.ats.analysis.RuleBasedAnalyzer;
import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.Json;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Primary;

class RunningAnalysisTest {

    @Test
    void whoOpensTheInterviewMeanwhileIsToldThatTheAnalysisRuns(@TempDir Path folder) {
        try (Demo demo = Demo.onFile(folder.resolve("demo"), LooksMeanwhile.class)) {
            Invited invited = demo.api().submitted();
            LooksMeanwhile analyzer = demo.part(LooksMeanwhile.class);
            analyzer.meanwhile = () -> {
                analyzer.seenPage = demo.loggedIn()
                        .open("/interviews/" + invited.sessionId())
                        .text();
                analyzer.seenState = demo.api()
                        .session(invited.sessionId())
                        .json()
                        .at("/analysis/state")
                        .asString();
                analyzer.seenStatus = demo.recruiter()
                        .postJson(
                                "/api/sessions/" + invited.sessionId() + "/analyses",
                                Json.of("reason", "I cannot wait"))
                        .status();
                analyzer.seenProgress = demo.loggedIn()
                        .open("/interviews/" + invited.sessionId() + "/analysis")
                        .text();
            };

            demo.loggedIn().open("/interviews/" + invited.sessionId());

            assertThat(analyzer.seenPage).contains("Being analysed", "Reload this page");
            assertThat(analyzer.seenState).isEqualTo("running");
            assertThat(analyzer.seenStatus).isEqualTo(202);
            assertThat(analyzer.seenProgress).isEqualTo("{\"running\":true,\"abandoned\":false}");
        }
    }

    /** Has somebody else open the interview while it is being analysed. */
    @Primary
    static class LooksMeanwhile implements InterviewAnalyzer {

        private final RuleBasedAnalyzer rules = new RuleBasedAnalyzer();
        private volatile Runnable meanwhile = () -> {};
        private volatile String seenPage = "";
        private volatile String seenState = "";
        private volatile int seenStatus;
        private volatile String seenProgress = "";

        @Override
        public String name() {
            return "looks meanwhile";
        }

        @Override
        public Findings analyze(AnalysisRequest request) {
            meanwhile.run();
            return rules.analyze(request);
        }
    }
}
