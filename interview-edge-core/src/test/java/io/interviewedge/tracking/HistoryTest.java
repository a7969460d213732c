package io.interviewedge.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.interview.InterviewService;
import io.interviewedge.invite.Invitation;
import io.interviewedge.session.InviteToken;
import io.interviewedge.tenant.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everything that happened to a session, as the recruiter reads it. */
class HistoryTest {

    private final Fixture fixture = new Fixture();

    @Test
    void aWholeInterviewTellsWhoDidWhatInWhichOrder() {
        InterviewEdge edge = fixture.builder()
                .analyzer(Fixture.analyzer(request -> Fixture.FINDINGS))
                .build();
        UUID sessionId = Fixture.complete(edge).sessionId();
        edge.reviews().open(sessionId);

        assertThat(edge.tracking().history(sessionId))
                .extracting(SessionEvent::type, SessionEvent::actor, SessionEvent::detail)
                .containsExactly(
                        tuple(SessionEventType.INVITED, SessionEvent.HOST, null),
                        tuple(SessionEventType.STARTED, SessionEvent.CANDIDATE, null),
                        tuple(SessionEventType.ANSWERED, SessionEvent.CANDIDATE, "q1"),
                        tuple(SessionEventType.ANSWERED, SessionEvent.CANDIDATE, "q2"),
                        tuple(SessionEventType.SUBMITTED, SessionEvent.CANDIDATE, null),
                        tuple(SessionEventType.ANALYSIS_STARTED, "stub 1", "1"),
                        tuple(SessionEventType.ANALYSIS_SUCCEEDED, "stub 1", "1"));
    }

    @Test
    void listenersHearTheVeryEventsOfTheHistory() {
        InterviewEdge edge = fixture.builder()
                .analyzer(Fixture.analyzer(request -> {
                    throw new AnalysisFailedException("The model is overloaded.");
                }))
                .build();
        UUID sessionId = Fixture.complete(edge).sessionId();
        edge.reviews().open(sessionId);
        edge.reviews().retry(sessionId);

        assertThat(fixture.events).hasSize(9).isEqualTo(edge.tracking().history(sessionId));
        assertThat(fixture.events).extracting(SessionEvent::sequence).isSorted().doesNotHaveDuplicates();
        assertThat(fixture.events).extracting(SessionEvent::id).doesNotHaveDuplicates();
    }

    @Test
    void whatChangedNothingIsNotInIt() {
        InterviewEdge edge = fixture.builder().build();
        Invitation invitation = Fixture.complete(edge);
        InviteToken token = Fixture.tokenOf(invitation);
        InterviewService interviews = edge.interviews();

        interviews.view(token);
        interviews.start(token);
        interviews.submit(token);
        edge.reviews().open(invitation.sessionId());
        assertThatThrownBy(() -> interviews.answer(token, "q1", "too late", 1)).isNotNull();

        assertThat(edge.tracking().history(invitation.sessionId())).hasSize(5);
    }

    @Test
    void aHistoryIsOfOneSession() {
        InterviewEdge edge = fixture.builder().build();
        UUID first = Fixture.complete(edge).sessionId();
        Fixture.complete(edge);

        assertThat(edge.tracking().history(first))
                .hasSize(5)
                .extracting(SessionEvent::sessionId)
                .containsOnly(first);
    }

    @Test
    void aRelayedEventStaysInTheHistory() {
        InterviewEdge edge = fixture.builder().build();
        UUID sessionId = Fixture.complete(edge).sessionId();

        edge.relay().run(event -> {});

        assertThat(edge.tracking().history(sessionId)).hasSize(5);
    }

    @Test
    void aSessionThatIsUnknownOrAnotherTenantsIsNotFound() {
        InterviewEdge edge = fixture.builder().build();
        UUID sessionId = Fixture.complete(edge).sessionId();

        assertThatThrownBy(() -> edge.tracking().history(new UUID(0, 1))).isInstanceOf(SessionNotFoundException.class);
        assertThatThrownBy(() -> edge.forTenant(TenantId.of("acme")).tracking().history(sessionId))
                .isInstanceOf(SessionNotFoundException.class);
    }
}
