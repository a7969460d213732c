package io.interviewedge.testkit;

import io.interviewedge.event.EventLog;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The log of a shared store as if one tenant had it alone: the events of others are neither shown nor marked. */
final class OwnEvents implements EventLog {

    private static final int PAGE = 500;

    private final EventLog log;
    private final TenantId tenant;

    OwnEvents(EventLog log, TenantId tenant) {
        this.log = log;
        this.tenant = tenant;
    }

    @Override
    public List<SessionEvent> unrelayed(@Nullable SessionEvent after, int limit) {
        List<SessionEvent> own = new ArrayList<>();
        List<SessionEvent> page = log.unrelayed(after, PAGE);
        while (!page.isEmpty() && own.size() < limit) {
            page.stream().filter(event -> event.tenant().equals(tenant)).forEach(own::add);
            page = log.unrelayed(page.get(page.size() - 1), PAGE);
        }
        return own.subList(0, Math.min(limit, own.size()));
    }

    @Override
    public void markRelayed(List<SessionEvent> events, Instant at) {
        log.markRelayed(events, at);
    }

    @Override
    public List<SessionEvent> history(TenantId tenant, UUID sessionId) {
        return log.history(tenant, sessionId);
    }
}
