package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    @Test
    void aRestartKeepsEverythingEvenAFormThatIsBeingFilledIn(@TempDir Path folder) {
        Path file = folder.resolve("demo");
        Invited submitted;
        Invited started;
        String analysis;
        Browser candidate;
        try (Demo demo = Demo.onFile(file)) {
            submitted = demo.api().submitted();
            analysis = demo.api()
                    .session(submitted.sessionId())
                    .json()
                    .path("analysis")
                    .toString();
            started = demo.api().started();
            demo.api().answer(started, "proud-of", "Before the restart", 0);
            candidate = demo.browser();
            candidate.open(started.page() + "/questions/2");
        }
        try (Demo demo = Demo.onFile(file)) {
            assertThat(demo.api()
                            .session(submitted.sessionId())
                            .json()
                            .path("analysis")
                            .toString())
                    .isEqualTo(analysis);
            assertThat(demo.api().view(started).json().at("/questions/0/answer").asString())
                    .isEqualTo("Before the restart");
            assertThat(candidate
                            .at(demo)
                            .send(started.page() + "/questions/2", "text", "Across it", "revision", "0")
                            .location())
                    .endsWith(started.token() + "/questions/3");
            assertThat(demo.loggedIn().open("/interviews").text()).contains("/notices/" + submitted.sessionId());
        }
    }
}
