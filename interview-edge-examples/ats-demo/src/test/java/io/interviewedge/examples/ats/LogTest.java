package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Api.Invited;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LogTest {

    @Test
    void neitherTokensNorAnswersNorAddressesAreLogged(@TempDir Path folder, CapturedOutput output) {
        Invited invited;
        List<String> arguments =
                List.of("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("demo"), "--logging.level.root=INFO");
        try (Demo demo = Demo.start(arguments)) {
            invited = demo.api().answered();
            demo.api().answer(invited, "proud-of", "Secret " + "x".repeat(20_000), 1);
            demo.api().answer(invited, "proud-of", "Secret conflict", 0);
            demo.client().get(invited.api() + "/nonsense");
            demo.client().get(invited.page() + "/start");
            demo.client().get(invited.page() + "/%0A");
            Browser browser = demo.browser();
            browser.open(invited.page() + "/questions/1");
            browser.send(invited.page() + "/questions/1", "text", "Secret answer", "revision", "1");
            browser.forge(invited.page() + "/submit", "");
            demo.api().submit(invited);
            demo.loggedIn().open("/interviews/" + invited.sessionId());
        }
        assertThat(output.getAll()).contains("Interview Edge: store JdbcSessionStore");
        assertThat(output.getAll())
                .doesNotContain(invited.token())
                .doesNotContain("Secret")
                .doesNotContain("ada@example.com");
    }
}
