package io.interviewedge.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.testsupport.provider.Answer;
import io.interviewedge.testsupport.provider.Provider;
import io.interviewedge.testsupport.provider.Provider.Protocol;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelAnalyzerTest {

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void eachAnswerIsJudgedByACallOfItsOwnAndOneMoreConcludes(Protocol protocol) throws Exception {
        try (Provider provider = Provider.of(protocol, Answer::good)) {
            Findings findings =
                    ModelAnalyzer.builder(Models.of(provider)).build().analyze(Requests.two());

            assertThat(provider.requests()).hasSize(3);
            assertThat(provider.bodies().get(0)).contains("PostgreSQL").doesNotContain("timeout was missing");
            assertThat(provider.bodies().get(1)).contains("timeout was missing").doesNotContain("PostgreSQL");
            assertThat(findings.scores()).hasSize(5).containsEntry("clarity", 7.0);
            assertThat(findings.verdict()).isEqualTo(Verdict.HIRE);
            assertThat(findings.observations())
                    .containsExactly(
                            new Observation("q1", "Tells of own work.", "I led our move to Po", 7.5),
                            new Observation("q2", "Tells of own work.", "A timeout was missin", 7.5));
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void theStampNamesTheModelThatAnsweredAndSumsTheTokens(Protocol protocol) throws Exception {
        try (Provider provider = Provider.of(protocol, turn -> Answer.good(turn).inputTokens(1_000))) {
            Findings findings =
                    ModelAnalyzer.builder(Models.of(provider)).build().analyze(Requests.two());

            assertThat(findings.stamp()).isNotNull();
            assertThat(findings.stamp().provider()).isEqualTo(protocol == Protocol.OPENAI ? "open_ai" : "ollama");
            assertThat(findings.stamp().model()).isEqualTo("model-that-answered");
            assertThat(findings.stamp().prompt()).matches("interview-2 sha256:[0-9a-f]{64}");
            assertThat(findings.stamp().parameters())
                    .contains("temperature=0.0", "runs=1", "language=en", "of-the-test");
            assertThat(findings.stamp().inputTokens()).isEqualTo(3_000);
            assertThat(findings.stamp().outputTokens()).isEqualTo(150);
        }
    }

    @Test
    void aModelThatChangesItsNameMidwayIsStampedWithBothNames() throws Exception {
        try (Provider provider = Provider.openAi(turn -> Answer.good(turn).model("gpt-" + (turn.number() / 3)))) {
            Findings findings =
                    ModelAnalyzer.builder(Models.of(provider)).build().analyze(Requests.two());

            assertThat(findings.stamp().model()).isEqualTo("gpt-0, gpt-1");
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void oneCallIsEnoughIfTheHostWantsItSo(Protocol protocol) throws Exception {
        try (Provider provider = Provider.of(protocol, Answer::good)) {
            Findings findings = ModelAnalyzer.builder(Models.of(provider))
                    .inOneCall()
                    .build()
                    .analyze(Requests.answering(Requests.MIGRATION, "No.", Requests.FAILURE));

            assertThat(provider.requests()).hasSize(1);
            assertThat(findings.observations()).extracting(Observation::score).containsExactly(7.5, null, 7.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void aProviderThatTakesASchemaIsSentOne(Protocol protocol) throws Exception {
        try (Provider provider = Provider.of(protocol, Answer::good)) {
            ModelAnalyzer.builder(Models.of(provider)).build().analyze(Requests.two());

            JsonNode request = provider.requests().get(2);
            JsonNode schema = protocol == Protocol.OPENAI
                    ? request.at("/response_format/json_schema/schema")
                    : request.get("format");
            assertThat(schema.at("/properties/scores/required")).hasSize(5);
            assertThat(schema.at("/properties/verdict/enum")).hasSize(3);
            assertThat(schema.at("/additionalProperties").asBoolean()).isFalse();
        }
    }

    @Test
    void aModelWithoutNameAndSchemaIsAskedForPlainJson() throws Exception {
        try (Provider provider = Provider.openAi(Answer::good)) {
            OtherModel model = new OtherModel(Models.of(provider));

            Findings findings = ModelAnalyzer.builder(model).build().analyze(Requests.two());

            assertThat(model.formats()).containsOnly("JSON without schema");
            assertThat(findings.stamp().provider()).isEqualTo("other");
        }
    }

    @Test
    void whatIsSentHasNoRoomForTheCandidatesName() throws Exception {
        try (Provider provider = Provider.openAi(Answer::good)) {
            ModelAnalyzer.builder(Models.of(provider)).build().analyze(Requests.two());

            JsonNode data = Provider.data(provider.requests().get(0));
            assertThat(data.fieldNames())
                    .toIterable()
                    .containsExactly("task", "language", "job", "rubric", "questions");
            assertThat(data.at("/questions/0").fieldNames())
                    .toIterable()
                    .containsExactly("questionId", "question", "modelAnswer", "answer");
        }
    }

    @Test
    void anAnswerToAClosedQuestionIsAFactForTheConclusionAndScoredByItsPoints() throws Exception {
        try (Provider provider = Provider.openAi(Answer::good)) {
            Findings findings =
                    ModelAnalyzer.builder(Models.of(provider)).build().analyze(Requests.withClosedQuestions());

            assertThat(provider.requests()).hasSize(2);
            assertThat(Provider.data(provider.requests().get(0)).has("facts")).isFalse();
            assertThat(provider.bodies().get(0)).doesNotContain("visa");
            JsonNode conclusion = Provider.data(provider.requests().get(1));
            assertThat(conclusion.path("judged")).hasSize(1);
            assertThat(conclusion.path("facts"))
                    .hasToString(
                            "[{\"question\":\"Do you need a visa?\",\"kind\":\"choice\",\"answer\":\"Not for long\"},"
                                    + "{\"question\":\"How well do you know SQL?\",\"kind\":\"scale\",\"answer\":\"4/5\"},"
                                    + "{\"question\":\"How long is your notice period?\",\"kind\":\"number\",\"answer\":null}]");
            assertThat(findings.observations())
                    .endsWith(
                            Observation.of("visa", "Earns 25 % of the points.").scored(2.5),
                            Observation.of("notice", "No answer."));
            assertThat(findings.observations())
                    .extracting(Observation::questionId)
                    .doesNotContain("sql");
        }
    }

    @Test
    void inOneCallTheFactsAreSentBesideTheQuestions() throws Exception {
        try (Provider provider = Provider.openAi(Answer::good)) {
            ModelAnalyzer.builder(Models.of(provider)).inOneCall().build().analyze(Requests.withClosedQuestions());

            JsonNode data = Provider.data(provider.requests().get(0));
            assertThat(data.path("questions")).hasSize(1);
            assertThat(data.path("facts")).hasSize(3);
        }
    }

    @Test
    void aShortAnswerIsNeitherSentNorScored() throws Exception {
        try (Provider provider = Provider.openAi(Answer::good)) {
            Findings findings = ModelAnalyzer.builder(Models.of(provider))
                    .build()
                    .analyze(Requests.answering(Requests.MIGRATION, "Yes.", ""));

            assertThat(provider.requests()).hasSize(2);
            assertThat(findings.observations())
                    .endsWith(Observation.of("q2", "Too short to be judged."), Observation.of("q3", "No answer."));
            assertThat(Provider.data(provider.requests().get(1))
                            .at("/judged/1/score")
                            .isNull())
                    .isTrue();
        }
    }

    @Test
    void anInterviewOfShortAnswersIsNotScored() {
        try (Provider provider = Provider.openAi(Answer::good)) {
            ModelAnalyzer analyzer = ModelAnalyzer.builder(Models.of(provider)).build();

            AnalysisFailedException failure = catchThrowableOfType(
                    AnalysisFailedException.class, () -> analyzer.analyze(Requests.answering("Yes.", " \n ", "")));

            assertThat(failure.noFindings().state()).isEqualTo(AnalysisState.NOT_SCORED);
            assertThat(provider.requests()).isEmpty();
        }
    }

    @Test
    void severalRunsGiveTheMeanTheMedianAndTheWordsOfTheNearest() throws Exception {
        List<String> verdicts = List.of("no_hire", "hire", "hire");
        try (Provider provider = Provider.openAi(turn -> {
            int run = (turn.number() - 1) / 3;
            var reply = turn.good();
            if (turn.concludes()) {
                reply.put("verdict", verdicts.get(run)).put("summary", "The summary of run " + run + ".");
                reply.withObject("/scores").put("clarity", 2 + 3 * run);
            }
            return Answer.of(reply);
        })) {
            Findings findings =
                    ModelAnalyzer.builder(Models.of(provider)).runs(3).build().analyze(Requests.two());

            assertThat(provider.requests()).hasSize(9);
            assertThat(findings.scores()).containsEntry("clarity", 5.0);
            assertThat(findings.verdict()).isEqualTo(Verdict.HIRE);
            assertThat(findings.summary()).isEqualTo("The summary of run 1.");
            assertThat(findings.runs()).hasSize(3);
            assertThat(findings.runs().get(2).scores()).containsEntry("clarity", 8.0);
            assertThat(findings.stamp().parameters()).contains("runs=3");
        }
    }

    @Test
    void twoRunsThatContradictEachOtherGiveMaybe() throws Exception {
        try (Provider provider = Provider.openAi(turn -> {
            var reply = turn.good();
            if (turn.concludes()) {
                reply.put("verdict", turn.number() == 2 ? "hire" : "no_hire");
            }
            return Answer.of(reply);
        })) {
            Findings findings = ModelAnalyzer.builder(Models.of(provider))
                    .runs(2)
                    .build()
                    .analyze(Requests.answering(Requests.MIGRATION));

            assertThat(findings.verdict()).isEqualTo(Verdict.MAYBE);
            assertThat(findings.verdictReason()).isEqualTo("The runs disagree: hire, no_hire.");
        }
    }

    @Test
    void theLanguageOfTheTextsIsTheHosts() throws Exception {
        try (Provider provider = Provider.openAi(turn -> {
            var reply = turn.good();
            if (turn.concludes()) {
                reply.put("summary", "Die Antworten sind klar und mit Zahlen belegt, das ist nicht zu bezweifeln.");
            }
            return Answer.of(reply);
        })) {
            ModelAnalyzer analyzer = ModelAnalyzer.builder(Models.of(provider))
                    .language(Locale.GERMAN)
                    .build();

            Findings findings = analyzer.analyze(Requests.two());

            assertThat(findings.summary()).startsWith("Die Antworten");
            assertThat(Provider.data(provider.requests().get(0)).get("language").asText())
                    .isEqualTo("German (de)");
        }
    }

    @Test
    void theNameTellsProviderModelAndPrompt() {
        try (Provider provider = Provider.openAi(Answer::good)) {
            ModelAnalyzer analyzer = ModelAnalyzer.builder(Models.of(provider))
                    .provider("openai")
                    .build();

            assertThat(analyzer.name()).isEqualTo("openai gpt-of-the-test interview-2");
            assertThat(analyzer).hasToString("ModelAnalyzer[openai gpt-of-the-test interview-2]");
            assertThat(analyzer.prompt()).matches("interview-2 sha256:[0-9a-f]{64}");
            assertThat(provider.requests()).isEmpty();
        }
    }

    @Test
    void anInterruptedCallerGivesTheCallUp() {
        try (Provider provider = Provider.openAi(turn -> Answer.good(turn).trickling())) {
            ModelAnalyzer analyzer = ModelAnalyzer.builder(Models.of(provider)).build();
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> analyzer.analyze(Requests.two())).isInstanceOf(InterruptedException.class);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        try (Provider provider = Provider.openAi(Answer::good)) {
            ModelAnalyzer.Builder builder = ModelAnalyzer.builder(Models.of(provider));

            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> builder.runs(0))
                    .withMessageContaining("runs is 0; it must be from 1 to 9");
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> builder.runs(10))
                    .withMessageContaining("from 1 to 9");
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> builder.minAnswerLength(0))
                    .withMessageContaining("at least 1");
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> builder.timeout(Duration.ZERO))
                    .withMessageContaining("1 second");
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> builder.timeout(Duration.ofDays(1)))
                    .withMessageContaining("1 hour");
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> builder.provider("a\nb"))
                    .withMessageContaining("provider");
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> builder.language(Locale.ROOT))
                    .withMessageContaining("language");
        }
    }
}
