package io.interviewedge.testkit;

import static io.interviewedge.event.SessionEventType.ANALYSIS_FAILED;
import static io.interviewedge.event.SessionEventType.ANALYSIS_STARTED;
import static io.interviewedge.event.SessionEventType.ANALYSIS_SUCCEEDED;
import static io.interviewedge.event.SessionEventType.ANSWERED;
import static io.interviewedge.event.SessionEventType.INVITED;
import static io.interviewedge.event.SessionEventType.STARTED;
import static io.interviewedge.event.SessionEventType.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.error.StepRefusedException;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionTrigger;
import io.interviewedge.share.LinkTemplate;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The fakes together, as a host uses them in the tests of its own flows. */
class HostFlowTest {

    private static final InviteToken TOKEN = PredictableTokens.number(1);
    private static final Duration TIME_TO_ANSWER = Duration.ofHours(48);

    private final SettableClock clock = new SettableClock();
    private final RecordingListener listener = new RecordingListener();
    private final StubAnalyzer analyzer = new StubAnalyzer();
    private final InterviewEdge edge = InterviewEdge.builder()
            .jobs(id -> Optional.of(Job.of(id, "Engineer", "Example Ltd", Question.of("why", "Why this job?"))))
            .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
            .lifecycle(SessionLifecycle.standard().guard(SessionTrigger.SUBMIT, "within 48 hours", (interview, at) -> {
                assertThat(interview.session().startedAt()).isNotNull();
                return at.isBefore(interview.session().startedAt().plus(TIME_TO_ANSWER));
            }))
            .clock(clock)
            .tokens(new PredictableTokens())
            .analyzer(analyzer)
            .listener(listener)
            .build();

    @Test
    void aLinkIsKnownBeforehand() {
        assertThat(edge.invites()
                        .invite(InviteRequest.forJob("backend-engineer")
                                .email("ada@example.com")
                                .build())
                        .link())
                .hasToString("https://careers.example.com/interview/00000000-0000-4000-8000-000000000001");
    }

    @Test
    void aLinkDiesWhenItsTimeIsOver() {
        edge.invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .email("ada@example.com")
                        .expiresAt(SettableClock.START.plusSeconds(3_600))
                        .build());
        clock.advance(Duration.ofHours(1));

        assertThatThrownBy(() -> edge.interviews().start(TOKEN)).isInstanceOf(LinkExpiredException.class);
        assertThat(listener.types()).containsExactly(INVITED);
    }

    @Test
    void aHostsOwnRuleIsTestedWithoutWaiting() {
        answered();
        clock.advance(TIME_TO_ANSWER.minusMillis(1));
        edge.interviews().submit(TOKEN);

        assertThat(listener.types()).containsExactly(INVITED, STARTED, ANSWERED, SUBMITTED);
    }

    @Test
    void aHostsOwnRuleRefuses() {
        answered();
        clock.advance(TIME_TO_ANSWER);

        assertThatThrownBy(() -> edge.interviews().submit(TOKEN)).isInstanceOf(StepRefusedException.class);
    }

    @Test
    void aFailedAnalysisIsTriedAgain() {
        UUID sessionId = answered();
        edge.interviews().submit(TOKEN);
        listener.clear();

        analyzer.failing("The analyzer was away.");
        edge.reviews().open(sessionId);
        analyzer.succeeding();
        edge.reviews().retry(sessionId);

        assertThat(analyzer.runs()).isEqualTo(2);
        assertThat(listener.types())
                .containsExactly(ANALYSIS_STARTED, ANALYSIS_FAILED, ANALYSIS_STARTED, ANALYSIS_SUCCEEDED);
    }

    private UUID answered() {
        UUID sessionId = edge.invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .email("ada@example.com")
                        .build())
                .sessionId();
        edge.interviews().start(TOKEN);
        edge.interviews().answer(TOKEN, "why", "Because.", 0);
        return sessionId;
    }
}
