package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.testsupport.provider.Answer;
import io.interviewedge.testsupport.provider.Provider;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The demo with a language model in its settings. */
@ExtendWith({OutputCaptureExtension.class, DemoExtension.class})
class ModelSettingsTest {

    private static final String PAGE = "/settings/model";

    @TempDir
    private Path folder;

    @Test
    void theModelIsTriedAndJudgesInterviewsAndItsKeyIsNowhere(CapturedOutput output) {
        try (Provider provider = Provider.openAi(Answer::good);
                Demo demo = Demo.start(List.of(
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("demo"),
                        "--logging.level.root=INFO",
                        "--demo.ai.provider=openai",
                        "--demo.ai.base-url=" + provider.url(),
                        "--demo.ai.model=gpt-of-the-test",
                        "--demo.ai.api-key=sk-secret-of-the-test"))) {
            Browser recruiter = demo.loggedIn();

            Reply before = recruiter.open(PAGE);
            assertThat(before.text())
                    .contains(provider.url(), "gpt-of-the-test", "is set", "interview-2", "sha256:")
                    .doesNotContain("What came back");
            Reply good = recruiter.sendAndFollow(PAGE);
            assertThat(good.text())
                    .contains("The model works", "7.5 / 10", "model-that-answered", "Tells of own work.");
            assertThat(recruiter.open(PAGE).text()).as("reloaded").contains("7.5 / 10");
            provider.say(turn -> Answer.status(401));
            Reply refused = recruiter.sendAndFollow(PAGE);
            assertThat(refused.text())
                    .contains("does not accept the API key (401)")
                    .doesNotContain("7.5 / 10");
            assertThat(provider.requests()).hasSize(2);

            provider.say(Answer::good);
            InterviewReview review = demo.part(InterviewEdge.class)
                    .reviews()
                    .open(UUID.fromString(demo.api().submitted().sessionId()));
            Analysis analysis = Objects.requireNonNull(review.analysis());
            assertThat(analysis.state()).isEqualTo(AnalysisState.SUCCEEDED);
            assertThat(analysis.analyzer()).isEqualTo("localhost gpt-of-the-test interview-2");

            for (String actuator : List.of("/actuator", "/actuator/env", "/actuator/configprops")) {
                assertThat(demo.recruiter().get(actuator).status()).isEqualTo(404);
            }
            assertThat(List.of(before, good, refused))
                    .allSatisfy(page -> assertThat(page.text()).doesNotContain("secret"));
        }
        assertThat(output.getAll()).contains("Interview Edge: store").doesNotContain("secret");
    }

    @Test
    void aWrongSettingStopsTheStartWithASentenceThatDoesNotTellTheKey(CapturedOutput output) {
        assertThatThrownBy(() -> Demo.start(List.of(
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("demo"),
                        "--demo.ai.provider=openai",
                        "--demo.ai.model=gpt-of-the-test",
                        "--demo.ai.api-key=sk-secret-of-the-test\n")))
                .hasStackTraceContaining("demo.ai.api-key has a line break");

        assertThat(output.getAll())
                .contains("demo.ai.api-key has a line break", "Correct the setting or the bean")
                .doesNotContain("secret");
    }

    @Test
    void withTheRulesThePageSaysHowToSetAModel(Demo demo) {
        Browser recruiter = demo.loggedIn();

        assertThat(recruiter.open("/interviews").text()).contains("href=\"" + PAGE + "\"");
        assertThat(recruiter.open(PAGE).text())
                .contains("No language model is set", "DEMO_AI_PROVIDER=openai", "DEMO_AI_PROVIDER=ollama")
                .doesNotContain("<button type=\"submit\" class=\"primary\">");
        assertThat(recruiter.send(PAGE).location()).isEqualTo(PAGE + "#reply");
    }

    @Test
    void aFormOfAnotherSiteSendsNoQuestion(Demo demo) {
        assertThat(demo.loggedIn().forge(PAGE, "").status()).isEqualTo(403);
        assertThat(demo.browser().open(PAGE).location()).isEqualTo("/login");
    }
}
