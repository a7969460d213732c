package io.interviewedge.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.testsupport.provider.Answer;
import io.interviewedge.testsupport.provider.Provider;
import io.interviewedge.testsupport.provider.Provider.Protocol;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "OPENAI, 429, 20, PT20S",
        "OLLAMA, 429, 20, PT20S",
        "OPENAI, 503, 120, PT2M",
        "OPENAI, 429, ' 7 ', PT7S",
        "OPENAI, 429, 'Fri, 27 Nov 2026 12:05:00 GMT', PT5M",
        // What is no advice: a minute, as without the header.
        "OPENAI, 429, 'Fri, 27 Nov 2026 11:00:00 GMT', PT1M",
        "OPENAI, 429, 0, PT1M",
        "OPENAI, 429, -5, PT1M",
        "OPENAI, 429, soon, PT1M",
        "OPENAI, 429, 99999999999999, PT1M",
        "OPENAI, 429, 2000000, PT1M",
    })
    void theProvidersWordIsHandedOn(Protocol protocol, int status, String header, Duration expected) {
        try (Provider provider =
                Provider.of(protocol, turn -> Answer.status(status).header("Retry-After", header))) {
            NoFindings none = failure(provider, reading());

            assertThat(none.reason()).contains(status == 429 ? "no more requests" : "fault (503)");
            assertThat(none.retryAt()).isEqualTo(NOW.plus(expected));
        }
    }

    @Test
    void withoutTheHeaderItIsAMinute() {
        try (Provider provider = Provider.openAi(turn -> Answer.status(429))) {
            assertThat(failure(provider, reading()).retryAt()).isEqualTo(NOW.plusSeconds(60));
        }
    }

    @Test
    void theUsualClientLosesTheHeaderAndItIsAMinuteToo() {
        try (Provider provider = Provider.openAi(turn -> Answer.status(429).header("Retry-After", "20"))) {
            assertThat(failure(provider, JdkHttpClient.builder()).retryAt()).isEqualTo(NOW.plusSeconds(60));
        }
    }

    @Test
    void aReplyIsReadAsUsual() throws Exception {
        try (Provider provider = Provider.openAi(Answer::good)) {
            ModelAnalyzer analyzer =
                    ModelAnalyzer.builder(Models.of(provider, "key", reading())).build();

            assertThat(analyzer.analyze(Requests.two()).scores()).hasSize(5);
        }
    }

    private static HttpClientBuilder reading() {
        return JdkHttpClient.builder().httpClientBuilder(RetryAfterHttp.of(HttpClient.newBuilder()));
    }

    private static NoFindings failure(Provider provider, HttpClientBuilder http) {
        ModelAnalyzer analyzer = ModelAnalyzer.builder(Models.of(provider, "key", http))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        return catchThrowableOfType(AnalysisFailedException.class, () -> analyzer.analyze(Requests.two()))
                .noFindings();
    }
}
