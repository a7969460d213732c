package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** The contract notices stores whose events are told in disorder, for ever, or never. */
class BrokenRelayingTest {

    @Test
    void aStoreThatRelaysTheLatestFirstIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionEvent> unrelayed(SessionEvent after, int limit) {
                        List<SessionEvent> events = new ArrayList<>(good.unrelayed(after, limit));
                        Collections.reverse(events);
                        return after == null ? events : List.of();
                    }
                },
                "whatIsNotRelayedComesInTheOrderOfSessionAndSequence",
                "aPageOfEventsBeginsBehindTheOneBefore");
    }

    @Test
    void aStoreThatTakesIdsForSignedNumbersIsNoticed() {
        assertNoticed(
                new SortingStore(Comparator.comparing(SessionEvent::sessionId).thenComparing(SessionEvent::sequence)),
                "whatIsNotRelayedComesInTheOrderOfSessionAndSequence");
    }

    @Test
    void aStoreThatComesToTheTenthEventBeforeTheSecondIsNoticed() {
        assertNoticed(
                new SortingStore(
                        Comparator.comparing((SessionEvent event) -> event.sessionId() + " " + event.sequence())),
                "whatIsNotRelayedComesInTheOrderOfSessionAndSequence");
    }

    @Test
    void aStoreThatIgnoresTheLimitOfAPageIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionEvent> unrelayed(SessionEvent after, int limit) {
                        return good.unrelayed(after, Integer.MAX_VALUE);
                    }
                },
                "aPageOfEventsBeginsBehindTheOneBefore");
    }

    @Test
    void aStoreThatDoesNotNoticeHowLongEventsWaitIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<Instant> oldestUnrelayed() {
                        return Optional.empty();
                    }
                },
                "theOldestEventThatIsNotRelayedIsFound");
    }

    @Test
    void aStoreThatTakesTheYoungestEventForTheOldestIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<Instant> oldestUnrelayed() {
                        return good.unrelayed(null, Integer.MAX_VALUE).stream()
                                .map(SessionEvent::occurredAt)
                                .max(Comparator.naturalOrder());
                    }
                },
                "theOldestEventThatIsNotRelayedIsFound");
    }

    @Test
    void aStoreThatForgetsWhatWasRelayedIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public void markRelayed(List<SessionEvent> events, Instant at) {}
                },
                "whatIsMarkedIsNotGivenAgainAndStaysInTheHistory",
                "whatHappensAfterAMarkIsStillToBeTold",
                "aThousandEventsAreMarkedInOneCall");
    }

    @Test
    void aStoreThatMarksTheWholeSessionIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public void markRelayed(List<SessionEvent> events, Instant at) {
                        for (SessionEvent event : events) {
                            good.markRelayed(good.history(event.tenant(), event.sessionId(), HistoryQuery.all()), at);
                        }
                    }
                },
                "whatIsMarkedIsNotGivenAgainAndStaysInTheHistory",
                "aMarkIsForThatEventOnly");
    }

    /** The store of a table with one growing number, which it takes for the order in which transactions commit. */
    @Test
    void aStoreThatRemembersOnlyHowFarItCameIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private final Map<UUID, Long> places = new ConcurrentHashMap<>();

                    @Override
                    public void markRelayed(List<SessionEvent> events, Instant at) {
                        events.forEach(event -> places.merge(event.sessionId(), event.sequence(), Math::max));
                    }

                    @Override
                    public List<SessionEvent> unrelayed(SessionEvent after, int limit) {
                        return good.unrelayed(after, Integer.MAX_VALUE).stream()
                                .filter(event -> event.sequence() > places.getOrDefault(event.sessionId(), -1L))
                                .limit(limit)
                                .toList();
                    }
                },
                "aMarkIsForThatEventOnly");
    }

    @Test
    void aStoreThatIsDoneWithASessionOnceItsEventsAreMarkedIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private final Map<UUID, Boolean> done = new ConcurrentHashMap<>();

                    @Override
                    public void markRelayed(List<SessionEvent> events, Instant at) {
                        good.markRelayed(events, at);
                        events.forEach(event -> done.put(event.sessionId(), true));
                    }

                    @Override
                    public List<SessionEvent> unrelayed(SessionEvent after, int limit) {
                        return good.unrelayed(after, Integer.MAX_VALUE).stream()
                                .filter(event -> !done.containsKey(event.sessionId()))
                                .limit(limit)
                                .toList();
                    }
                },
                "whatHappensAfterAMarkIsStillToBeTold",
                "whatHappensWhileARelayRunsIsToldInOrder");
    }

    @Test
    void aStoreThatLosesItsPlaceWhenAnEventIsMarkedIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public List<SessionEvent> unrelayed(SessionEvent after, int limit) {
                        List<SessionEvent> all = good.unrelayed(null, Integer.MAX_VALUE);
                        return all.stream()
                                .skip(all.indexOf(after) + 1)
                                .limit(limit)
                                .toList();
                    }
                },
                "aPageBeginsBehindAnEventThatIsMarked");
    }

    /** Pages through the whole log in an order of its own. */
    private static final class SortingStore extends SpoiledStore {

        private final Comparator<SessionEvent> order;

        SortingStore(Comparator<SessionEvent> order) {
            this.order = order;
        }

        @Override
        public List<SessionEvent> unrelayed(SessionEvent after, int limit) {
            return good.unrelayed(null, Integer.MAX_VALUE).stream()
                    .filter(event -> after == null || order.compare(event, after) > 0)
                    .sorted(order)
                    .limit(limit)
                    .toList();
        }
    }
}
