package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecruiterSettingsTest {

    @Test
    void aChangedPasswordIsTheOneThatCountsAndIsShownNowhere(@TempDir Path folder) {
        List<String> arguments = List.of(
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("demo"),
                "--demo.recruiter.username=grace",
                "--demo.recruiter.password=correct horse");
        try (Demo demo = Demo.start(arguments)) {
            Browser browser = demo.browser();

            assertThat(browser.open("/login").text()).doesNotContain("recruiter</code>", "grace", "correct horse");
            assertThat(demo.loggedIn().open("/interviews").location()).isEqualTo("/login");
            assertThat(browser.send("/login", "username", "grace", "password", "correct horse")
                            .location())
                    .isEqualTo("/interviews");
        }
    }

    @Test
    void linksBeginWithThePublicAddress(@TempDir Path folder) {
        List<String> arguments = List.of(
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("demo"),
                "--demo.public-url=https://careers.example.com");
        try (Demo demo = Demo.start(arguments)) {
            assertThat(demo.api()
                            .invite("jobId", "backend-engineer", "email", "ada@example.com")
                            .field("link"))
                    .startsWith("https://careers.example.com/i/");
        }
    }
}
