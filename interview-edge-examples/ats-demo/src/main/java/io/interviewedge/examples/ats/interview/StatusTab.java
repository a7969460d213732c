package io.interviewedge.examples.ats.interview;

import io.interviewedge.session.SessionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A link above the list: all interviews, or those in one status, with their number. */
record StatusTab(String label, long count, String address, boolean current) {

    static List<StatusTab> all(InterviewFilter filter, Map<SessionStatus, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<StatusTab> tabs = new ArrayList<>();
        tabs.add(new StatusTab("All", all, filter.inStatus(null), filter.status() == null));
        for (SessionStatus status : SessionStatus.known()) {
            tabs.add(new StatusTab(
                    status.id(),
                    counts.getOrDefault(status, 0L),
                    filter.inStatus(status.id()),
                    status.id().equals(filter.status())));
        }
        return tabs;
    }
}
