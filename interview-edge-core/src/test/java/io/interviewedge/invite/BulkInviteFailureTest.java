package io.interviewedge.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.Fixture;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a bulk invite leaves behind when something around it breaks. */
class BulkInviteFailureTest {

    private final Fixture fixture = new Fixture();
    private final InMemorySessionStore store = new InMemorySessionStore();
    private final InterviewEdge edge = fixture.builder().store(store).build();
    private final List<InviteOutcome> outcomes = new ArrayList<>();

    @Test
    void whatWasReadBeforeTheStreamFailedIsStoredAndReported() {
        assertThatThrownBy(() -> edge.invites()
                        .inviteAll(rowsThatBreakAfter(1_234), InviteRequest.Builder::build, outcomes::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the file ends in the middle");

        assertThat(outcomes).hasSize(1_234);
        assertThat(outcomes.get(1_233).row()).isEqualTo(1_234);
        assertThat(stored()).isEqualTo(1_234);
        assertThat(fixture.events).hasSize(1_234);
    }

    @Test
    void aRowThatIsNoRowEndsTheInviteLikeAnyFailureOfTheStream() {
        Stream<InviteRequest.Builder> rows = IntStream.range(0, 3).mapToObj(i -> i == 2 ? null : Fixture.ada());

        assertThatThrownBy(() -> edge.invites().inviteAll(rows, InviteRequest.Builder::build, outcomes::add))
                .isInstanceOf(NullPointerException.class);

        assertThat(outcomes).hasSize(2);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void whatWasReadBeforeTheHostsJobsFailedIsStoredAndReported() {
        InterviewEdge host = fixture.builder()
                .store(store)
                .jobs(id -> {
                    if (id.equals("broken")) {
                        throw new IllegalStateException("the service of jobs is down");
                    }
                    return Optional.of(Fixture.BACKEND);
                })
                .build();

        assertThatThrownBy(() -> host.invites()
                        .inviteAll(
                                Stream.of(
                                        Fixture.ada(),
                                        InviteRequest.forJob("broken").email("ada@example.com")),
                                InviteRequest.Builder::build,
                                outcomes::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the service of jobs is down");

        assertThat(outcomes).hasSize(1);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aStoreThatFailsHalfWayKeepsAndReportsTheWholePartsBeforeIt() {
        InterviewEdge host = edge.withStore(storeThatFailsAtPart(3));

        assertThatThrownBy(() -> host.invites().inviteAll(rows(10_000), InviteRequest.Builder::build, outcomes::add))
                .isInstanceOf(StoreException.class)
                .hasMessage("the database is gone");

        assertThat(outcomes).hasSize(2_000);
        assertThat(stored()).isEqualTo(2_000);
        assertThat(fixture.events).hasSize(2_000);
    }

    @Test
    void whenTheStreamAndThenTheStoreFailTheCallerHearsOfBoth() {
        InterviewEdge host = edge.withStore(storeThatFailsAtPart(1));

        assertThatThrownBy(() ->
                        host.invites().inviteAll(rowsThatBreakAfter(10), InviteRequest.Builder::build, outcomes::add))
                .isInstanceOf(UncheckedIOException.class)
                .satisfies(failure ->
                        assertThat(failure.getSuppressed()).singleElement().isInstanceOf(StoreException.class));

        assertThat(outcomes).isEmpty();
        assertThat(stored()).isZero();
    }

    @Test
    void aTokenThatComesTwiceStoresNothingOfItsPart() {
        InterviewEdge host = fixture.builder()
                .store(store)
                .tokens(() -> InviteToken.parse("always-the-same-token-0001"))
                .build();

        assertThatThrownBy(() -> host.invites().inviteAll(rows(2), InviteRequest.Builder::build, outcomes::add))
                .isInstanceOf(StoreException.class)
                .hasMessageNotContaining("always-the-same");

        assertThat(outcomes).isEmpty();
        assertThat(stored()).isZero();
        assertThat(fixture.events).isEmpty();
    }

    @Test
    void aConsumerThatFailsEndsTheInviteAndListenersStillHearOfAllThatIsStored() {
        assertThatThrownBy(() -> edge.invites().inviteAll(rows(3_000), InviteRequest.Builder::build, outcome -> {
                    outcomes.add(outcome);
                    if (outcome.row() == 1_001) {
                        throw new IllegalStateException("the disk for the report is full");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk for the report is full")
                .hasNoSuppressedExceptions();

        assertThat(outcomes).hasSize(1_001);
        assertThat(stored()).isEqualTo(2_000);
        assertThat(fixture.events).hasSize(2_000);
    }

    @Test
    void withExternalIdsTheWholeCanBeTriedAgain() {
        assertThatThrownBy(() -> edge.withStore(storeThatFailsAtPart(2))
                        .invites()
                        .inviteAll(rows(2_500), InviteRequest.Builder::build, outcomes::add))
                .isInstanceOf(StoreException.class);

        assertThat(edge.invites().inviteAll(rows(2_500), InviteRequest.Builder::build, outcomes::add))
                .isEqualTo(new InviteSummary(1_500, 1_000, 0));
        assertThat(stored()).isEqualTo(2_500);
    }

    private static Stream<InviteRequest.Builder> rows(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> Fixture.ada().externalId("row-" + i));
    }

    private static Stream<InviteRequest.Builder> rowsThatBreakAfter(int rows) {
        return IntStream.range(0, 10_000).mapToObj(i -> {
            if (i == rows) {
                throw new UncheckedIOException(new IOException("the file ends in the middle"));
            }
            return Fixture.ada().externalId("row-" + i);
        });
    }

    private ForwardingStore storeThatFailsAtPart(int failing) {
        return new ForwardingStore(store) {
            private int part;

            @Override
            public List<InterviewSession> createAll(List<NewSession> created) {
                part++;
                if (part == failing) {
                    throw new StoreException("the database is gone");
                }
                return super.createAll(created);
            }
        };
    }

    private long stored() {
        return edge.tracking().counts(SessionQuery.all()).get(SessionStatus.INVITED);
    }
}
