package io.interviewedge.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.ollama.OllamaChatRequestParameters;
import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.session.InviteToken;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.testsupport.provider.Answer;
import io.interviewedge.testsupport.provider.Provider;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The analyzer inside the library: from an invite to what is stored. */
class InterviewTest {

    private static final Job JOB = Job.of("backend", "Backend", "Example Ltd", Question.of("q1", "What did you lead?"));

    @Test
    void twoWhoOpenAtOnceCauseOneAnalysisAndOneBill() throws Exception {
        CountDownLatch bothOpen = new CountDownLatch(1);
        try (Provider provider = Provider.openAi(turn -> afterwards(bothOpen, Answer.good(turn)))) {
            InterviewEdge edge = edge(ModelAnalyzer.builder(Models.of(provider)).build());
            UUID session = completed(edge, Requests.MIGRATION);
            ExecutorService recruiters = Executors.newFixedThreadPool(8);

            List<Future<InterviewReview>> reviews = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                reviews.add(recruiters.submit(() -> edge.reviews().open(session)));
            }
            // All but the one that waits for the model are told that it runs.
            long running = 0;
            while (running < 7) {
                running = reviews.stream().filter(Future::isDone).count();
                Thread.onSpinWait();
            }
            bothOpen.countDown();
            for (Future<InterviewReview> review : reviews) {
                assertThat(review.get(10, TimeUnit.SECONDS).analysis()).isNotNull();
            }
            recruiters.shutdown();

            assertThat(provider.requests()).hasSize(2);
            assertThat(edge.reviews().find(session).analyses().attempts()).hasSize(1);
        }
    }

    @Test
    void whatIsFoundIsStoredWithItsStamp() throws Exception {
        try (Provider provider = Provider.openAi(turn -> Answer.good(turn).inputTokens(1_000))) {
            InterviewEdge edge = edge(ModelAnalyzer.builder(Models.of(provider)).build());

            Analysis analysis =
                    edge.reviews().open(completed(edge, Requests.MIGRATION)).analysis();

            assertThat(analysis.state()).isEqualTo(AnalysisState.SUCCEEDED);
            assertThat(analysis.result().overall()).isEqualTo(7.0);
            assertThat(analysis.result().observations().get(0).quote()).isEqualTo("I led our move to Po");
            assertThat(analysis.outcome().stamp().model()).isEqualTo("model-that-answered");
            assertThat(analysis.outcome().stamp().inputTokens()).isEqualTo(2_000);
        }
    }

    @Test
    void aFailureIsStoredWithItsReasonItsStampAndNoScore() throws Exception {
        try (Provider provider = Provider.openAi(turn -> Answer.of("I would hire her."))) {
            InterviewEdge edge = edge(ModelAnalyzer.builder(Models.of(provider)).build());

            Analysis analysis =
                    edge.reviews().open(completed(edge, Requests.MIGRATION)).analysis();

            assertThat(analysis.state()).isEqualTo(AnalysisState.FAILED);
            assertThat(analysis.result()).isNull();
            assertThat(analysis.outcome().stamp().outputTokens()).isEqualTo(100);
        }
    }

    /** JDK's HTTP client names the header's value when it refuses it, and Jackson quotes what it cannot read. */
    @Test
    void neitherTheKeyNorAnAnswerIsInTheLog() {
        PrintStream usual = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try (Provider provider = Provider.openAi(turn -> Answer.body("{" + Requests.MIGRATION))) {
            System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
            for (String key : List.of("sk-secret\nX: y", "sk-secret")) {
                InterviewEdge edge = edge(ModelAnalyzer.builder(Models.of(provider, key, JdkHttpClient.builder()))
                        .build());

                assertThat(failure(edge, completed(edge, Requests.MIGRATION)).reason())
                        .doesNotContain("sk-secret", "PostgreSQL");
            }
        } finally {
            System.setErr(usual);
        }
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("WARN", "Analysis 1")
                .doesNotContain("sk-secret", "PostgreSQL");
    }

    @Test
    void openingAgainAsksNobody() throws Exception {
        try (Provider provider = Provider.openAi(Answer::good)) {
            InterviewEdge edge = edge(ModelAnalyzer.builder(Models.of(provider)).build());
            UUID session = completed(edge, Requests.MIGRATION);
            edge.reviews().open(session);

            edge.reviews().open(session);
            edge.reviews().find(session);

            assertThat(provider.requests()).hasSize(2);
        }
    }

    @Test
    void ollamaIsToldAContextThatFitsTheInterview() throws Exception {
        try (Provider provider = Provider.ollama(Answer::good)) {
            ModelAnalyzer analyzer = ollama(provider);

            analyzer.analyze(Requests.answering(Requests.MIGRATION));
            analyzer.analyze(Requests.answering("We shipped it on time. ".repeat(2_000)));

            assertThat(provider.requests().get(0).at("/options/num_ctx").asInt())
                    .isEqualTo(4_096);
            assertThat(provider.requests().get(2).at("/options/num_ctx").asInt())
                    .isEqualTo(32_768);
            assertThat(provider.requests().get(2).at("/options/temperature").asDouble(-1))
                    .isZero();
            assertThat(provider.requests().get(2).get("format").isObject()).isTrue();
        }
    }

    @Test
    void aPromptThatFilledTheContextToTheBrimWasCut() {
        try (Provider provider = Provider.ollama(turn -> Answer.good(turn).inputTokens(4_096))) {
            InterviewEdge edge = edge(ollama(provider));

            NoFindings none = failure(edge, completed(edge, Requests.MIGRATION));

            assertThat(none.reason()).contains("only part", "4096 tokens");
        }
    }

    @Test
    void aLongAnswerOfWhichOllamaReadTheDefaultContextOnlyWasCut() {
        try (Provider provider = Provider.ollama(turn -> Answer.good(turn).inputTokens(4_096))) {
            InterviewEdge edge = edge(ModelAnalyzer.builder(Models.of(provider)).build());

            NoFindings none = failure(edge, completed(edge, "We shipped it well, and on time. ".repeat(1_500)));

            assertThat(none.reason()).contains("only part");
        }
    }

    private static ModelAnalyzer ollama(Provider provider) {
        return ModelAnalyzer.builder(Models.of(provider))
                .parametersForContext(tokens ->
                        OllamaChatRequestParameters.builder().numCtx(tokens).build())
                .build();
    }

    private static NoFindings failure(InterviewEdge edge, UUID session) {
        Analysis analysis = Objects.requireNonNull(edge.reviews().open(session).analysis());
        return NoFindings.failed(String.valueOf(analysis.outcome().failure()));
    }

    private static Answer afterwards(CountDownLatch latch, Answer answer) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
            return answer;
        } catch (InterruptedException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static InterviewEdge edge(ModelAnalyzer analyzer) {
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(JOB))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .maxAnswerLength(100_000)
                .analyzer(analyzer)
                .build();
    }

    private static UUID completed(InterviewEdge edge, String answer) {
        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob("backend").email("ada@example.com").build());
        InviteToken token = invitation.session().token();
        edge.interviews().start(token);
        edge.interviews().answer(token, "q1", answer, 0);
        edge.interviews().submit(token);
        return invitation.sessionId();
    }
}
