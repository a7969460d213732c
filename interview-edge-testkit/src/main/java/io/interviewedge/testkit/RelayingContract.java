package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SessionStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** An event stays unrelayed until it is marked as relayed. */
interface RelayingContract extends StoreContractPart {

    /** From before and after 1970, and from both halves of the range of 48 bits: an id is not a signed number. */
    @Test
    default void whatIsNotRelayedComesInTheOrderOfSessionAndSequence() {
        for (String instant : Texts.AWKWARD_INSTANTS) {
            fixture().start(fixture().create(fixture().draft().createdAt(Instant.parse(instant))));
        }
        InterviewSession changedOften = fixture().started();
        for (int revision = 0; revision < 12; revision++) {
            fixture().saved(changedOften, FIRST.id(), "Because", revision);
        }

        List<SessionEvent> unrelayed = fixture().unrelayed();

        assertThat(unrelayed)
                .hasSize(2 * Texts.AWKWARD_INSTANTS.size() + 14)
                .isSortedAccordingTo(Comparator.comparing(
                                (SessionEvent event) -> event.sessionId().toString())
                        .thenComparing(SessionEvent::sequence));
    }

    @Test
    default void aPageOfEventsBeginsBehindTheOneBefore() {
        List<SessionEvent> all = eventsOfThreeNeighbours();

        for (int place = 0; place < all.size() - 1; place++) {
            for (int limit = 1; limit < all.size() - place; limit++) {
                assertThat(fixture().store().unrelayed(all.get(place), limit))
                        .isEqualTo(all.subList(place + 1, place + 1 + limit));
            }
        }
    }

    /** As a relay reads them: it marks a page before it asks for the next. */
    @Test
    default void aPageBeginsBehindAnEventThatIsMarked() {
        List<SessionEvent> all = eventsOfThreeNeighbours();

        fixture().store().markRelayed(all.subList(2, 5), ONE);

        for (int place = 1; place < 5; place++) {
            assertThat(fixture().store().unrelayed(all.get(place), 4)).isEqualTo(all.subList(5, 9));
        }
    }

    @Test
    default void whatIsMarkedIsNotGivenAgainAndStaysInTheHistory() {
        InterviewSession session = fixture().started();
        List<SessionEvent> before = fixture().unrelayed();

        fixture().store().markRelayed(before.subList(0, 1), ONE);
        assertThat(fixture().unrelayed()).isEqualTo(before.subList(1, 2));

        fixture().store().markRelayed(before, ONE.plusSeconds(1));
        fixture().store().markRelayed(List.of(), ONE);
        assertThat(fixture().unrelayed()).isEmpty();
        assertThat(fixture().history(session)).isEqualTo(before);
    }

    @Test
    default void aMarkIsForThatEventOnly() {
        List<SessionEvent> all = eventsOfThreeNeighbours();
        List<SessionEvent> marked = List.of(all.get(4), all.get(8));

        fixture().store().markRelayed(marked, ONE);

        List<SessionEvent> rest = new ArrayList<>(all);
        rest.removeAll(marked);
        assertThat(fixture().unrelayed()).isEqualTo(rest);
    }

    @Test
    default void whatHappensAfterAMarkIsStillToBeTold() {
        InterviewSession session = fixture().started();
        fixture().store().markRelayed(fixture().unrelayed(), ONE);

        fixture().saved(session, FIRST.id(), "Because", 0);

        assertThat(fixture().unrelayed())
                .containsExactly(fixture().history(session).get(2));
    }

    /** A shared store may hold other events, even older ones. */
    @Test
    default void theOldestEventThatIsNotRelayedIsFound() {
        assertThat(fixture().store().oldestUnrelayed())
                .isEqualTo(oldest(fixture().store()));
        fixture().create(fixture().draft().createdAt(Instant.EPOCH));
        fixture().create(fixture().draft().createdAt(NOON));

        assertThat(fixture().store().oldestUnrelayed())
                .isEqualTo(oldest(fixture().store()));
        fixture().store().markRelayed(fixture().unrelayed().subList(0, 1), ONE);
        assertThat(fixture().store().oldestUnrelayed())
                .isEqualTo(oldest(fixture().store()));
    }

    private static Optional<Instant> oldest(SessionStore store) {
        return store.unrelayed(null, Integer.MAX_VALUE).stream()
                .map(SessionEvent::occurredAt)
                .min(Comparator.naturalOrder());
    }

    @Test
    default void aThousandEventsAreMarkedInOneCall() {
        List<NewSession> created = new ArrayList<>();
        for (int i = 0; i < 1_001; i++) {
            created.add(
                    StoreFixture.newSession(fixture().draft().build(), fixture().script()));
        }
        fixture().store().createAll(created);
        List<SessionEvent> all = fixture().unrelayed();

        fixture().store().markRelayed(all.subList(1, 1_001), ONE);

        assertThat(fixture().unrelayed()).containsExactly(all.get(0));
    }

    /**
     * Three events of each of three sessions, which follow each other in the log: they lie on a day that no other
     * session of a shared store is likely to have.
     */
    private List<SessionEvent> eventsOfThreeNeighbours() {
        Instant day = NOON.minusSeconds(ThreadLocalRandom.current().nextInt(86_400, 1_000_000_000));
        for (int i = 0; i < 3; i++) {
            InterviewSession session = fixture()
                    .started(
                            fixture().draft().createdAt(day.plusMillis(i)),
                            fixture().script());
            fixture().saved(session, FIRST.id(), "Because", 0);
        }
        List<SessionEvent> all = fixture().unrelayed();
        assertThat(all).hasSize(9);
        return all;
    }
}
