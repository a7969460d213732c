package io.interviewedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.TransactionActiveException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.invite.Invitation;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The library on another view of its store, as a host uses it inside a transaction of its own. */
class StoreViewTest {

    private static final TenantId ACME = TenantId.of("acme");

    private final Fixture fixture = new Fixture();
    private final InMemorySessionStore store = new InMemorySessionStore();
    private final InterviewEdge edge = fixture.builder()
            .store(store)
            .analyzer(Fixture.analyzer(request -> Fixture.FINDINGS))
            .build();

    @Test
    void everyServiceWorksOnTheView() {
        InMemorySessionStore other = new InMemorySessionStore();
        InterviewEdge view = edge.withStore(other);

        Invitation invitation = Fixture.complete(view);
        view.reviews().open(invitation.sessionId());
        List<SessionEvent> relayed = new ArrayList<>();
        view.relay().run(relayed::add);

        assertThat(relayed).hasSize(7).isEqualTo(view.tracking().history(invitation.sessionId()));
        assertThat(view.tracking().counts(SessionQuery.all())).containsEntry(SessionStatus.COMPLETED, 1L);
        assertThat(other.findByToken(Fixture.tokenOf(invitation))).isPresent();
        assertThat(edge.tracking().find(SessionQuery.all()).items()).isEmpty();
        assertThat(edge.relay().run(relayed::add).relayed()).isZero();
    }

    @Test
    void theViewHasTheRestOfTheLibraryAsItIs() {
        Invitation invitation = edge.withStore(new ForwardingStore(store))
                .invites()
                .invite(Fixture.ada().build());

        assertThat(invitation.session().createdAt()).isEqualTo(Fixture.START_MILLIS);
        assertThat(fixture.events).hasSize(1);
        assertThat(edge.invites().find(invitation.sessionId()).link()).isEqualTo(invitation.link());
        assertThat(edge.withStore(store).lifecycle()).isSameAs(edge.lifecycle());
    }

    @Test
    void theViewIsOfTheSameTenant() {
        edge.forTenant(ACME).withStore(store).invites().invite(Fixture.ada().build());

        assertThat(edge.forTenant(ACME).tracking().find(SessionQuery.all()).items())
                .hasSize(1);
        assertThat(edge.withStore(store)
                        .forTenant(ACME)
                        .tracking()
                        .find(SessionQuery.all())
                        .items())
                .hasSize(1);
        assertThat(edge.withStore(store).tracking().find(SessionQuery.all()).items())
                .isEmpty();
    }

    @Test
    void aScriptThatWasReadOnceIsNotReadAgainOnAnotherView() {
        InviteToken token = Fixture.tokenOf(edge.invites().invite(Fixture.ada().build()));
        AtomicInteger reads = new AtomicInteger();
        ForwardingStore counting = new ForwardingStore(store) {
            @Override
            public Optional<InterviewScript> findScript(String scriptId) {
                reads.incrementAndGet();
                return super.findScript(scriptId);
            }
        };

        for (int i = 0; i < 5; i++) {
            edge.withStore(counting).interviews().view(token);
        }
        edge.interviews().view(token);

        assertThat(reads).hasValue(1);
    }

    @Test
    void anAnalysisThatIsDueIsNotRunInsideATransaction() {
        AtomicInteger runs = new AtomicInteger();
        InterviewEdge host = fixture.builder()
                .store(store)
                .analyzer(Fixture.analyzer(request -> {
                    runs.incrementAndGet();
                    return Fixture.FINDINGS;
                }))
                .build();
        InterviewEdge inTransaction = host.withStore(new ForwardingStore(store) {
            @Override
            public Optional<SessionEvent> claimAnalysis(Analysis claim, @Nullable Analysis seen, EventDraft event) {
                throw new TransactionActiveException();
            }
        });
        Invitation invitation = Fixture.complete(inTransaction);

        assertThatThrownBy(() -> inTransaction.reviews().open(invitation.sessionId()))
                .isInstanceOf(TransactionActiveException.class)
                .hasMessageContaining("run the relay after your transaction");
        assertThat(runs).hasValue(0);

        host.reviews().open(invitation.sessionId());
        assertThat(inTransaction.reviews().open(invitation.sessionId()).analysis())
                .isNotNull();
        assertThat(runs).hasValue(1);
    }

    @Test
    void aViewIsNeeded() {
        assertThatThrownBy(() -> edge.withStore(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("view");
    }
}
