package io.interviewedge.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.AnalysisBudget;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.share.LinkTemplate;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code about language models in docs/analysis.md stands here word for word, and runs. */
class AnalysisGuideTest {

    @Test
    void anAnalyzerIsBuiltWithoutConnecting() {
        String apiKey = "secret";

        ChatModel model = OpenAiChatModel.builder()
                .baseUrl(
                        "https://api.openai.com/v1") // or Azure, Mistral, vLLM, llama.cpp: whatever speaks the protocol
                .apiKey(apiKey)
                .modelName("gpt-4o-mini")
                .temperature(0.0)
                .strictJsonSchema(true)
                .maxRetries(0) // the library decides about second tries
                .timeout(Duration.ofSeconds(60))
                .build();
        ModelAnalyzer analyzer = ModelAnalyzer.builder(model).provider("openai").build();

        InterviewEdge edge = InterviewEdge.builder()
                .jobs(id -> Optional.empty())
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .analyzer(analyzer)
                .build();

        assertThat(analyzer.name()).isEqualTo("openai gpt-4o-mini interview-2");
    }

    @Test
    void aLocalModelIsGivenAContextThatFits() {
        ChatModel model = OllamaChatModel.builder()
                .baseUrl("http://localhost:11434")
                .modelName("llama3.1:8b")
                .temperature(0.0)
                .maxRetries(0)
                .build();
        ModelAnalyzer analyzer = ModelAnalyzer.builder(model)
                .parametersForContext(tokens ->
                        OllamaChatRequestParameters.builder().numCtx(tokens).build())
                .build();

        assertThat(analyzer.name()).isEqualTo("ollama llama3.1:8b interview-2");
    }

    @Test
    void everySettingIsAVerb() {
        ChatModel model = new OtherModel(
                OpenAiChatModel.builder().apiKey("none").modelName("none").build());

        ModelAnalyzer analyzer = ModelAnalyzer.builder(model)
                .runs(3) // the mean of three; three times the cost
                .inOneCall() // cheaper: one call instead of one for each answer and one more
                .language(Locale.GERMAN) // of remarks and summary
                .minAnswerLength(15) // letters and digits; shorter answers are not judged
                .timeout(Duration.ofSeconds(100)) // for all calls together, below the lease of two minutes
                .build();

        assertThat(analyzer.name()).isEqualTo("other interview-2");
    }

    @Test
    void aBudgetDefersWhatIsTooLong() {
        Instant nextMonth = Instant.parse("2026-12-01T00:00:00Z");
        Budget budget = new Budget();

        AnalysisBudget guard = (tenant, request) -> budget.allows(tenant.value(), request.characters() / 4)
                ? Optional.empty()
                : Optional.of(NoFindings.deferred("The budget of this month is used up.")
                        .retryAt(nextMonth));

        AnalysisRequest request = Requests.answering("x".repeat(5_000));
        assertThat(guard.refusal(io.interviewedge.tenant.TenantId.of("acme"), request))
                .hasValueSatisfying(refusal -> assertThat(refusal.retryAt()).isEqualTo(nextMonth));
    }

    private static final class Budget {
        boolean allows(String tenant, int tokens) {
            return tokens < 1_000;
        }
    }
}
