package io.interviewedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.interviewedge.error.UnknownStatusException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.RelayReport;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.invite.Invitation;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node of a newer version has written to the store that this one reads, as in the middle of a rolling upgrade. */
class NewerVersionTest {

    private static final SessionStatus WITHDRAWN = new SessionStatus("withdrawn");
    private static final SessionEventType RESCHEDULED = new SessionEventType("rescheduled");

    private final Fixture fixture = new Fixture();
    private final InMemorySessionStore store = new InMemorySessionStore();
    private final InterviewEdge edge = fixture.builder().store(store).build();

    @ParameterizedTest
    @ValueSource(strings = {"start", "answer", "submit"})
    void everyStepOfASessionInAStatusOfItsOwnIsRefused(String step) {
        InviteToken token = Fixture.tokenOf(withdrawn(edge));
        ThrowingCallable call = switch (step) {
            case "start" -> () -> edge.interviews().start(token);
            case "answer" -> () -> edge.interviews().answer(token, "q1", "An engine.", 0);
            default -> () -> edge.interviews().submit(token);
        };

        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UnknownStatusException.class,
                        refused -> assertThat(refused.status()).isEqualTo("withdrawn"));
        assertThat(edge.interviews().view(token).status()).isEqualTo(WITHDRAWN);
    }

    @Test
    void aSessionInAStatusOfItsOwnIsListedCountedAndOpenedAsItIs() {
        Invitation withdrawn = withdrawn(edge);
        edge.invites().invite(Fixture.ada().build());

        assertThat(edge.tracking().find(SessionQuery.all()).items())
                .extracting(item -> item.session().status())
                .containsExactlyInAnyOrder(WITHDRAWN, SessionStatus.INVITED);
        assertThat(edge.tracking().counts(SessionQuery.all()))
                .containsExactly(
                        entry(SessionStatus.INVITED, 1L),
                        entry(SessionStatus.IN_PROGRESS, 0L),
                        entry(SessionStatus.COMPLETED, 0L),
                        entry(WITHDRAWN, 1L));
        assertThat(edge.reviews().open(withdrawn.sessionId()).session().status())
                .isEqualTo(WITHDRAWN);
    }

    @Test
    void anEventOfATypeOfItsOwnIsRelayedAndSoAreThoseOfEveryOtherTenant() {
        Invitation invitation = edge.invites().invite(Fixture.ada().build());
        log(invitation.session(), RESCHEDULED);
        InterviewEdge other = edge.forTenant(TenantId.of("another"));
        Invitation elsewhere = other.invites().invite(Fixture.ada().build());
        List<SessionEvent> received = new ArrayList<>();

        RelayReport report = edge.relay().run(received::add);

        assertThat(report).isEqualTo(new RelayReport(3, 0, RelayReport.End.COMPLETE));
        assertThat(received)
                .filteredOn(event -> event.sessionId().equals(invitation.sessionId()))
                .extracting(SessionEvent::type)
                .containsExactly(SessionEventType.INVITED, RESCHEDULED);
        assertThat(received).extracting(SessionEvent::sessionId).contains(elsewhere.sessionId());
        assertThat(edge.tracking().history(invitation.sessionId()))
                .extracting(event -> event.type().id())
                .containsExactly("invited", "rescheduled");
    }

    private Invitation withdrawn(InterviewEdge edge) {
        Invitation invitation = edge.invites().invite(Fixture.ada().build());
        EventDraft event =
                EventDraft.of(new SessionEventType("withdrawn"), Fixture.START_MILLIS, SessionEvent.HOST, null);
        Optional<InterviewSession> moved = store.changeStatus(new StatusChange(
                Fixture.tokenOf(invitation),
                SessionStatus.INVITED,
                WITHDRAWN,
                Fixture.START_MILLIS,
                false,
                null,
                event));
        assertThat(moved).isPresent();
        return invitation;
    }

    private void log(InterviewSession session, SessionEventType type) {
        StoredSession stored = store.find(session.tenant(), session.id()).orElseThrow();
        assertThat(store.append(new LogEntry(
                        session.tenant(),
                        session.id(),
                        stored.session().version(),
                        Fixture.START_MILLIS,
                        EventDraft.of(type, Fixture.START_MILLIS, SessionEvent.HOST, null))))
                .isPresent();
    }
}
