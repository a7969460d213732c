package io.interviewedge.examples.ats.interview;

import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.tracking.TrackingService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The events of an interview that its page shows: at most two parts of the log, however often an answer was saved.
 *
 * @param cut whether answers that were saved later are left out
 */
record ShownHistory(List<SessionEvent> events, boolean cut) {

    private static final Set<SessionEventType> LATER = SessionEventType.known().stream()
            .filter(type -> !type.equals(SessionEventType.ANSWERED))
            .collect(Collectors.toUnmodifiableSet());

    static ShownHistory of(TrackingService tracking, UUID sessionId) {
        HistoryQuery first = HistoryQuery.all();
        List<SessionEvent> events = tracking.history(sessionId, first);
        if (events.size() < first.limit()) {
            return new ShownHistory(events, false);
        }
        long last = events.get(events.size() - 1).sequence();
        List<SessionEvent> more = new ArrayList<>(events);
        more.addAll(tracking.history(sessionId, first.types(LATER).after(last)));
        return new ShownHistory(more, true);
    }
}
