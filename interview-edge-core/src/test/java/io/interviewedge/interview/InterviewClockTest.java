package io.interviewedge.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.invite.Invitation;
import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clocks of two nodes differ, and a clock can jump back: nothing that is kept may run backwards for it. */
class InterviewClockTest {

    private static final Duration BACK = Duration.ofHours(-1);

    private final Fixture fixture = new Fixture();
    private final InterviewEdge edge = fixture.builder()
            .analyzer(Fixture.analyzer(request -> Fixture.FINDINGS))
            .build();
    private final InterviewService interviews = edge.interviews();
    private final Invitation invitation = edge.invites().invite(Fixture.ada().build());
    private final InviteToken token = Fixture.tokenOf(invitation);

    @Test
    void aStartBeforeTheInviteCountsAsMadeWithIt() {
        fixture.clock.advance(BACK);

        interviews.start(token);

        assertThat(stored().startedAt()).isEqualTo(Fixture.START_MILLIS);
        assertThat(stored().lastActivityAt()).isEqualTo(Fixture.START_MILLIS);
    }

    @Test
    void anAnswerBeforeTheStartCountsAsGivenWithIt() {
        fixture.clock.advance(Duration.ofMinutes(10));
        interviews.start(token);
        Instant start = stored().startedAt();
        fixture.clock.advance(BACK);

        Answer answer = interviews.answer(token, "q1", "An engine.", 0);

        assertThat(answer.answeredAt()).isEqualTo(start);
        assertThat(stored().lastActivityAt()).isEqualTo(start);
    }

    @Test
    void aSubmitBeforeTheLastAnswerCountsAsMadeWithIt() {
        interviews.start(token);
        interviews.answer(token, "q1", "An engine.", 0);
        fixture.clock.advance(Duration.ofMinutes(10));
        Instant last = interviews.answer(token, "q2", "With cards.", 0).answeredAt();
        fixture.clock.advance(BACK);

        Submission submission = interviews.submit(token);

        assertThat(submission.completedAt()).isEqualTo(last);
        assertThat(interviews.submit(token)).isEqualTo(submission);
    }

    @Test
    void theTimesOfALogOfStepsNeverRunBackwardsAndListenersHearTheSame() {
        fixture.clock.advance(BACK);
        interviews.start(token);
        fixture.clock.advance(Duration.ofHours(3));
        interviews.answer(token, "q1", "An engine.", 0);
        fixture.clock.advance(BACK);
        interviews.answer(token, "q2", "With cards.", 0);
        fixture.clock.advance(BACK);
        interviews.submit(token);

        List<SessionEvent> history = edge.tracking().history(invitation.sessionId());

        assertThat(history).hasSize(5).extracting(SessionEvent::occurredAt).isSorted();
        assertThat(fixture.events).isEqualTo(history);
    }

    @Test
    void anAnalysisNeverEndsBeforeItBegan() {
        InterviewEdge host = fixture.builder()
                .analyzer(Fixture.analyzer(request -> {
                    fixture.clock.advance(BACK);
                    return Fixture.FINDINGS;
                }))
                .build();

        Analysis analysis =
                host.reviews().open(Fixture.complete(host).sessionId()).analysis();

        assertThat(analysis.state()).isEqualTo(AnalysisState.SUCCEEDED);
        assertThat(analysis.finishedAt()).isEqualTo(analysis.startedAt());
    }

    @Test
    void whatHappenedStaysWhatItWasWhenTheClockJumpsBack() {
        interviews.start(token);
        interviews.answer(token, "q1", "An engine.", 0);
        interviews.answer(token, "q2", "With cards.", 0);
        fixture.clock.advance(BACK);

        assertThat(interviews.start(token).status()).isEqualTo(SessionStatus.IN_PROGRESS);
        assertThat(interviews.answer(token, "q1", "An engine.", 0).revision()).isEqualTo(1);
        assertThat(interviews.answer(token, "q1", "Another.", 1).revision()).isEqualTo(2);
    }

    @Test
    void aLinkIsJudgedByTheClockAsItIs() {
        InviteToken expiring = Fixture.tokenOf(edge.invites()
                .invite(Fixture.ada()
                        .expiresAt(Fixture.START_MILLIS.plusSeconds(60))
                        .build()));
        fixture.clock.advance(Duration.ofHours(1));
        assertThatThrownBy(() -> interviews.start(expiring)).isInstanceOf(LinkExpiredException.class);

        fixture.clock.advance(BACK);

        assertThat(interviews.start(expiring).status()).isEqualTo(SessionStatus.IN_PROGRESS);
    }

    private InterviewSession stored() {
        return edge.invites().find(invitation.sessionId()).session();
    }
}
