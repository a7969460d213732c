package io.interviewedge.examples.ats.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Observation;
import io.interviewedge.examples.ats.web.Moments;
import io.interviewedge.testsupport.provider.Answer;
import io.interviewedge.testsupport.provider.Provider;
import io.interviewedge.testsupport.provider.Provider.Protocol;
import io.interviewedge.testsupport.provider.Provider.Script;
import io.interviewedge.testsupport.provider.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The settings, through LangChain4j's own models, against a server that speaks the provider's protocol. */
class TestQuestionTest {

    private static final String KEY = "sk-secret-of-the-test";

    @ParameterizedTest
    @EnumSource
    void oneCallIsMadeAndWhatCameBackIsTold(Protocol protocol) {
        try (Provider provider = Provider.of(protocol, Answer::good)) {
            TestReply reply = question(provider).ask();

            assertThat(reply.problem()).isNull();
            assertThat(reply.getScore()).isEqualTo("7.5");
            assertThat(reply.observations()).extracting(Observation::quote).containsExactly("I roll back first, b");
            assertThat(Objects.requireNonNull(reply.stamp()).model()).isEqualTo("model-that-answered");
            assertThat(reply.stamp().inputTokens()).isPositive();
            assertThat(reply.stamp().outputTokens()).isEqualTo(50);
            assertThat(reply.duration()).isPositive();
            assertThat(provider.authorizations()).containsExactly("Bearer " + KEY);
            assertThat(provider.requests().get(0).get("model").asText()).isEqualTo("model-of-the-test");
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutAKeyNoneIsSent(Protocol protocol) {
        try (Provider provider = Provider.of(protocol, Answer::good)) {
            TestReply reply = question(provider, "api-key", "").ask();

            assertThat(reply.problem()).isNull();
            assertThat(provider.authorizations()).containsExactly("");
        }
    }

    @Test
    void ollamaIsToldHowLargeAContextMustBe() {
        try (Provider provider = Provider.ollama(Answer::good)) {
            question(provider).ask();

            assertThat(provider.requests().get(0).at("/options/num_ctx").asInt())
                    .isEqualTo(4_096);
        }
    }

    @Test
    void aProviderThatTakesNoSchemaIsSentNone() {
        try (Provider provider = Provider.openAi(Answer::good)) {
            question(provider, "json-schema", "false").ask();

            assertThat(provider.requests().get(0).at("/response_format/type").asText())
                    .isEqualTo("json_object");
        }
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                        trouble(turn -> Answer.status(401), "does not accept the API key (401).", 1),
                        trouble(
                                turn -> Answer.status(404),
                                "(404). Whoever runs this system must correct the model's name",
                                1),
                        trouble(turn -> Answer.status(429), "takes no more requests at the moment (429). Try again", 1),
                        trouble(turn -> Answer.of("The answer is good, I would hire."), "is not the JSON", 2),
                        trouble(turn -> Answer.good(turn).finish("length"), "was cut off", 1))
                .flatMap(trouble -> Stream.of(Protocol.values())
                        .map(protocol -> Arguments.of(protocol, trouble[0], trouble[1], trouble[2])));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("troubles")
    void whatWentWrongIsASentence(Protocol protocol, Script script, String problem, int calls) {
        try (Provider provider = Provider.of(protocol, script)) {
            TestReply reply = question(provider).ask();

            assertThat(reply.problem()).contains(problem).doesNotContain("secret", "hire");
            assertThat(reply.observations()).isEmpty();
            assertThat(provider.requests()).hasSize(calls);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBusyProviderSaysWhenToTryAgain(Protocol protocol) {
        Instant later = Instant.now().plus(Duration.ofHours(2));
        String header = DateTimeFormatter.RFC_1123_DATE_TIME.format(later.atZone(ZoneOffset.UTC));
        try (Provider provider =
                Provider.of(protocol, turn -> Answer.status(429).header("Retry-After", header))) {
            TestReply reply = question(provider).ask();

            assertThat(reply.problem()).endsWith("(429). Try again after " + Moments.text(later) + ".");
        }
    }

    @Test
    void theModelMayTakeItsTimeButNotForEver() {
        try (Provider provider = Provider.openAi(TestQuestionTest::never)) {
            TestReply reply = question(provider, "timeout", "1s").ask();

            assertThat(reply.problem()).contains("did not answer").contains("Try again after");
        }
    }

    @Test
    void noConnectionIsASentence() {
        TestReply reply = new TestQuestion(LanguageModel.of(LanguageModelTest.settings(
                        "provider", "ollama", "base-url", "http://localhost:1", "model", "m")))
                .ask();

        assertThat(reply.problem()).startsWith("The model's provider cannot be reached. Try again after");
    }

    @Test
    void onlyTwoTestsRunAtATime() throws Exception {
        CountDownLatch bothAsked = new CountDownLatch(2);
        CountDownLatch thirdRefused = new CountDownLatch(1);
        try (Provider provider = Provider.openAi(turn -> {
            bothAsked.countDown();
            return afterwards(thirdRefused, Answer.good(turn));
        })) {
            TestQuestion question = question(provider);
            List<CompletableFuture<TestReply>> running = Stream.generate(
                            () -> CompletableFuture.supplyAsync(question::ask, task -> new Thread(task).start()))
                    .limit(2)
                    .toList();
            bothAsked.await();

            assertThat(question.ask().problem()).startsWith("Other tests are running, so nothing was sent.");
            thirdRefused.countDown();
            assertThat(running)
                    .allSatisfy(test -> assertThat(test.get().problem()).isNull());
            assertThat(question.ask().problem()).isNull();
            assertThat(provider.requests()).hasSize(3);
        }
    }

    private static Object[] trouble(Script script, String problem, int calls) {
        return new Object[] {script, problem, calls};
    }

    private static TestQuestion question(Provider provider, String... namesAndValues) {
        String[] settings = Stream.concat(
                        Stream.of(
                                "provider",
                                provider.protocol() == Protocol.OPENAI ? "openai" : "ollama",
                                "base-url",
                                provider.url(),
                                "model",
                                "model-of-the-test",
                                "api-key",
                                KEY),
                        Stream.of(namesAndValues))
                .toArray(String[]::new);
        return new TestQuestion(LanguageModel.of(LanguageModelTest.settings(settings)));
    }

    private static Answer never(Turn turn) {
        return afterwards(new CountDownLatch(1), Answer.good(turn));
    }

    private static Answer afterwards(CountDownLatch latch, Answer answer) {
        try {
            latch.await();
            return answer;
        } catch (InterruptedException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
