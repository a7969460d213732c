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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
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
            TestReply reply = reply(question(provider));

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
            TestReply reply = reply(question(provider, "api-key", ""));

            assertThat(reply.problem()).isNull();
            assertThat(provider.authorizations()).containsExactly("");
        }
    }

    @Test
    void ollamaIsToldHowLargeAContextMustBe() {
        try (Provider provider = Provider.ollama(Answer::good)) {
            reply(question(provider));

            assertThat(provider.requests().get(0).at("/options/num_ctx").asInt())
                    .isEqualTo(4_096);
        }
    }

    @Test
    void aProviderThatTakesNoSchemaIsSentNone() {
        try (Provider provider = Provider.openAi(Answer::good)) {
            reply(question(provider, "json-schema", "false"));

            assertThat(provider.requests().get(0).at("/response_format/type").asText())
                    .isEqualTo("json_object");
        }
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                        trouble(turn -> Answer.status(401), "does not accept the API key (401).", 1),
                        trouble(
                                turn -> Answer.status(404),
                                "(404). The operator of this system must correct the model's name",
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
            TestReply reply = reply(question(provider));

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
            TestReply reply = reply(question(provider));

            assertThat(reply.problem()).endsWith("(429). Try again after " + Moments.text(later) + ".");
        }
    }

    @Test
    void theModelMayTakeItsTimeButNotForEver() {
        try (Provider provider = Provider.openAi(TestQuestionTest::never)) {
            TestReply reply = reply(question(provider, "timeout", "1s"));

            assertThat(reply.problem()).contains("did not answer").contains("Try again after");
        }
    }

    @Test
    void noConnectionIsASentence() {
        TestReply reply = reply(new TestQuestion(
                LanguageModel.of(LanguageModelTest.settings(
                        "provider", "ollama", "base-url", "http://localhost:1", "model", "m")),
                Runnable::run));

        assertThat(reply.problem()).startsWith("The model's provider cannot be reached. Try again after");
    }

    @Test
    void whileATestRunsNoOtherBegins() {
        try (Provider provider = Provider.openAi(Answer::good)) {
            Deque<Runnable> handedOver = new ArrayDeque<>();
            TestQuestion question = new TestQuestion(settings(provider), handedOver::add);
            assertThat(question.latest()).isEqualTo(TestRun.NONE);

            question.begin();
            question.begin();

            assertThat(question.latest().isRunning()).isTrue();
            assertThat(handedOver).hasSize(1);
            handedOver.remove().run();
            assertThat(question.latest().isRunning()).isFalse();
            assertThat(provider.requests()).hasSize(1);
            question.begin();
            assertThat(handedOver).as("after the end").hasSize(1);
        }
    }

    @Test
    void whereNoThreadIsFreeNothingIsSent() {
        try (Provider provider = Provider.openAi(Answer::good)) {
            TestQuestion question = new TestQuestion(settings(provider), task -> {
                throw new RejectedExecutionException("full");
            });

            assertThat(reply(question).problem()).startsWith("Many analyses are running, so nothing was sent.");
            assertThat(provider.requests()).isEmpty();
        }
    }

    private static Object[] trouble(Script script, String problem, int calls) {
        return new Object[] {script, problem, calls};
    }

    private static TestReply reply(TestQuestion question) {
        question.begin();
        return Objects.requireNonNull(question.latest().reply());
    }

    private static TestQuestion question(Provider provider, String... namesAndValues) {
        return new TestQuestion(settings(provider, namesAndValues), Runnable::run);
    }

    private static Optional<LanguageModel> settings(Provider provider, String... namesAndValues) {
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
        return LanguageModel.of(LanguageModelTest.settings(settings));
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
