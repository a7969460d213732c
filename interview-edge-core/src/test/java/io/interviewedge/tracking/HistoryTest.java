package io.interviewedge.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.delivery.RecordingChannel;
import io.interviewedge.error.InterviewCompletedException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.interview.InterviewService;
import io.interviewedge.invite.Invitation;
import io.interviewedge.limit.RateLimiter;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
                        tuple(SessionEventType.ANALYSIS_STARTED, SessionEvent.HOST, "1"),
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
        assertThatThrownBy(() -> interviews.answer(token, "q1", "too late", 1))
                .isInstanceOf(InterviewCompletedException.class);

        assertThat(edge.tracking().history(invitation.sessionId())).hasSize(5);
    }

    @Test
    void aLongHistoryIsReadInPartsThatLeaveOutNothing() {
        InterviewEdge edge =
                fixture.builder().rateLimiter(RateLimiter.unlimited()).build();
        Invitation invitation = edge.invites().invite(Fixture.ada().build());
        edge.interviews().start(Fixture.tokenOf(invitation));
        answer(edge, invitation, 2_500);
        List<SessionEvent> read = new ArrayList<>();

        List<SessionEvent> part = edge.tracking().history(invitation.sessionId());
        while (!part.isEmpty()) {
            assertThat(part).hasSizeLessThanOrEqualTo(HistoryQuery.MAX_LIMIT);
            read.addAll(part);
            long last = part.get(part.size() - 1).sequence();
            part = edge.tracking()
                    .history(invitation.sessionId(), HistoryQuery.all().after(last));
        }

        assertThat(read).isEqualTo(fixture.events).hasSize(2_502);
    }

    @Test
    void someTypesOfEventsAreReadAlone() {
        InterviewEdge edge = fixture.builder().build();
        UUID sessionId = Fixture.complete(edge).sessionId();

        assertThat(edge.tracking().history(sessionId, HistoryQuery.all().types(Set.of(SessionEventType.SUBMITTED))))
                .extracting(SessionEvent::type)
                .containsExactly(SessionEventType.SUBMITTED);
        assertThat(edge.tracking().history(sessionId, HistoryQuery.all().types(Set.of(SessionEventType.LINK_REVOKED))))
                .isEmpty();
    }

    @Test
    void whatWasSentIsFoundBehindAnyNumberOfAnswersWithoutReadingThem() {
        InMemorySessionStore store = new InMemorySessionStore();
        List<HistoryQuery> asked = new ArrayList<>();
        InterviewEdge edge = fixture.builder()
                .rateLimiter(RateLimiter.unlimited())
                .channel(new RecordingChannel("email"))
                .store(new ForwardingStore(store) {
                    @Override
                    public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
                        List<SessionEvent> read = super.history(tenant, sessionId, query);
                        assertThat(read).extracting(SessionEvent::type).doesNotContain(SessionEventType.ANSWERED);
                        asked.add(query);
                        return read;
                    }
                })
                .build();
        Invitation invitation = edge.invites().invite(Fixture.ada().build());
        edge.interviews().start(Fixture.tokenOf(invitation));
        answer(edge, invitation, 1_500);
        DeliveryRequest request = DeliveryRequest.of(invitation.sessionId(), "email");

        edge.delivery().send(request);

        assertThat(edge.delivery().send(request)).isInstanceOf(DeliveryOutcome.Sent.class);
        assertThat(edge.delivery().attempts(invitation.sessionId())).hasSize(1);
        assertThat(asked).hasSize(3);
    }

    private static void answer(InterviewEdge edge, Invitation invitation, int times) {
        for (int revision = 0; revision < times; revision++) {
            edge.interviews().answer(Fixture.tokenOf(invitation), "q1", "Thought " + revision, revision);
        }
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
