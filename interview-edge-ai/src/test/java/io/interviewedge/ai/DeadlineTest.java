package io.interviewedge.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.langchain4j.http.client.jdk.JdkHttpClient;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.testsupport.provider.Answer;
import io.interviewedge.testsupport.provider.Provider;
import io.interviewedge.testsupport.provider.Provider.Protocol;
import io.interviewedge.testsupport.provider.Turn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void aReplyThatTricklesInIsGivenUpAtTheDeadline(Protocol protocol) {
        try (Provider provider = Provider.of(protocol, turn -> Answer.good(turn).trickling())) {
            Instant start = Instant.now();

            NoFindings none = failure(ModelAnalyzer.builder(Models.of(provider))
                    .clock(CLOCK)
                    .timeout(Duration.ofSeconds(1))
                    .build());

            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(none.reason()).isEqualTo("The model did not answer within 1 seconds.");
            assertThat(none.retryAt()).isEqualTo(NOW.plusSeconds(60));
        }
    }

    @Test
    void theThreadOfTheCallEndsWithTheDeadline() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        try (Provider provider = Provider.openAi(turn -> Answer.good(turn).trickling())) {
            failure(ModelAnalyzer.builder(Models.of(provider))
                    .timeout(Duration.ofSeconds(1))
                    .executor(task -> new Thread(() -> {
                                task.run();
                                ended.countDown();
                            })
                            .start())
                    .build());

            assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void theDeadlineIsForAllCallsTogether() {
        try (Provider provider = Provider.openAi(turn -> slow(turn))) {
            NoFindings none = failure(ModelAnalyzer.builder(Models.of(provider))
                    .runs(9)
                    .timeout(Duration.ofSeconds(1))
                    .build());

            assertThat(none.reason()).contains("within 1 seconds");
            assertThat(none.stamp().inputTokens()).isPositive();
        }
    }

    @Test
    void aProviderThatDoesNotListenCannotBeReached() {
        Provider provider = Provider.openAi(Answer::good);
        provider.close();

        NoFindings none = failure(ModelAnalyzer.builder(Models.of(provider)).build());

        assertThat(none.reason()).isEqualTo("The model's provider cannot be reached.");
        assertThat(none.retryAt()).isNotNull();
    }

    @Test
    void anExecutorThatIsFullIsAReasonToTryLater() {
        try (Provider provider = Provider.openAi(Answer::good)) {
            NoFindings none = failure(ModelAnalyzer.builder(Models.of(provider))
                    .clock(CLOCK)
                    .executor(task -> {
                        throw new RejectedExecutionException();
                    })
                    .build());

            assertThat(none.reason()).isEqualTo("Too many analyses are running.");
            assertThat(none.retryAt()).isEqualTo(NOW.plusSeconds(60));
        }
    }

    @Test
    void aKeyWithALineBreakIsInNoReason() {
        try (Provider provider = Provider.openAi(Answer::good)) {
            NoFindings none =
                    failure(ModelAnalyzer.builder(Models.of(provider, "sk-secret\nX: y", JdkHttpClient.builder()))
                            .build());

            assertThat(none.reason()).contains("set up wrongly").doesNotContain("sk-secret");
            assertThat(provider.requests()).isEmpty();
        }
    }

    private static Answer slow(Turn turn) {
        try {
            Thread.sleep(150);
        } catch (InterruptedException closed) {
            throw new IllegalStateException(closed);
        }
        return Answer.good(turn);
    }

    private static NoFindings failure(ModelAnalyzer analyzer) {
        return catchThrowableOfType(AnalysisFailedException.class, () -> analyzer.analyze(Requests.two()))
                .noFindings();
    }
}
