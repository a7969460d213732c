package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The contract notices stores that log or relay wrongly. */
class BrokenLogTest {

    @Test
    void aStoreThatLogsNoAnswersIsNoticed() {
        assertNoticed(
                new ForwardingStore() {
                    @Override
                    public List<SessionEvent> history(TenantId tenant, UUID sessionId) {
                        return good.history(tenant, sessionId).stream()
                                .filter(event -> event.type() != SessionEventType.ANSWERED)
                                .toList();
                    }
                },
                "everyChangeOfASessionLogsItsEventAtItsPlace",
                "anAnswerThatIsChangedLogsOnceMore",
                "anAnswerBeforeTheLastStepCountsAsMadeWithIt");
    }

    @Test
    void aStoreThatTellsEverybodyTheHistoryIsNoticed() {
        assertNoticed(
                new ForwardingStore() {
                    @Override
                    public List<SessionEvent> history(TenantId tenant, UUID sessionId) {
                        return unrelayed(null, 1_000).stream()
                                .filter(event -> event.sessionId().equals(sessionId))
                                .toList();
                    }
                },
                "aTenantReadsItsOwnHistoryOnly");
    }

    @Test
    void aStoreThatRelaysTheLatestFirstIsNoticed() {
        assertNoticed(
                new ForwardingStore() {
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
    void aStoreThatForgetsWhatWasRelayedIsNoticed() {
        assertNoticed(
                new ForwardingStore() {
                    @Override
                    public void markRelayed(List<SessionEvent> events, Instant at) {}
                },
                "whatIsMarkedIsNotGivenAgainAndStaysInTheHistory");
    }
}
