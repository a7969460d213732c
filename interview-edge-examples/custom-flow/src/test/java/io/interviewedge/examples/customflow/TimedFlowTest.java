package io.interviewedge.examples.customflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.StepRefusedException;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.testkit.PredictableTokens;
import io.interviewedge.testkit.RecordingListener;
import io.interviewedge.testkit.SettableClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a host tests its own rules: the real library in memory, a clock moved by hand, and no database. */
class TimedFlowTest {

    private static final Job JOB = Job.of("nurse", "Nurse", "St. Mary's", Question.of("why", "Why nursing?"));

    private final SettableClock clock = new SettableClock();
    private final RecordingListener heard = new RecordingListener();
    private final ConsentRegister consents = new ConsentRegister();
    private final InterviewEdge edge = InterviewEdge.builder()
            .jobs(id -> Optional.of(JOB))
            .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
            .lifecycle(TimedFlow.lifecycle(consents))
            .tokens(new PredictableTokens())
            .listener(heard)
            .clock(clock)
            .build();

    private Invitation invitation;
    private InviteToken token;

    @BeforeEach
    void invite() {
        invitation = edge.invites()
                .invite(InviteRequest.forJob("nurse").email("ada@example.com").build());
        token = invitation.session().token();
    }

    @Test
    void nobodyStartsWithoutConsent() {
        assertThatThrownBy(() -> edge.interviews().start(token))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("the candidate has consented");
        assertThat(edge.interviews().view(token).status()).isEqualTo(SessionStatus.INVITED);
    }

    @Test
    void whoHasConsentedStarts() {
        consents.record(invitation.sessionId());

        assertThat(edge.interviews().start(token).status()).isEqualTo(SessionStatus.IN_PROGRESS);
    }

    @Test
    void theInvitationItselfNeverExpires() {
        consents.record(invitation.sessionId());
        clock.advance(Duration.ofDays(365));

        assertThat(edge.interviews().start(token).status()).isEqualTo(SessionStatus.IN_PROGRESS);
    }

    @Test
    void anAnswerIsTakenUntilTheLastMillisecond() {
        begin();
        clock.advance(TimedFlow.LIMIT.minusMillis(1));

        assertThat(edge.interviews().answer(token, "why", "To help.", 0).revision())
                .isEqualTo(1);
    }

    @Test
    void after48HoursNothingIsTakenAndWhatWasSavedStays() {
        begin();
        edge.interviews().answer(token, "why", "To help.", 0);
        clock.advance(TimedFlow.LIMIT);

        assertThatThrownBy(() -> edge.interviews().answer(token, "why", "To help people.", 1))
                .isInstanceOf(StepRefusedException.class);
        assertThatThrownBy(() -> edge.interviews().submit(token)).isInstanceOf(StepRefusedException.class);
        assertThat(edge.interviews().view(token).questions().get(0).answer()).isEqualTo("To help.");
        assertThat(heard.types()).doesNotContain(SessionEventType.SUBMITTED);
    }

    @Test
    void theRulesAreInTheDiagram() {
        assertThat(edge.lifecycle().toMermaid())
                .contains("start [the candidate has consented]")
                .contains("submit [required questions answered, the 48 hours are not over]");
    }

    private void begin() {
        consents.record(invitation.sessionId());
        edge.interviews().start(token);
    }
}
