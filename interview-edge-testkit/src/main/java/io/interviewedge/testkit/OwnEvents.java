package io.interviewedge.testkit;

import io.interviewedge.InterviewEdge;
import io.interviewedge.event.EventRelay;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.SessionStore;
import io.interviewedge.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A shared store as if its log had the events of one tenant only: a relay neither shows nor marks the events of other
 * tenants.
 */
final class OwnEvents extends ForwardingStore {

    private static final int PAGE = 500;

    private final SessionStore store;
    private final TenantId tenant;

    OwnEvents(SessionStore store, TenantId tenant) {
        super(store);
        this.store = store;
        this.tenant = tenant;
    }

    /** A relay of the tenant's events. */
    static EventRelay relay(StoreFixture fixture) {
        return InterviewEdge.builder()
                .jobs(id -> Optional.empty())
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(new OwnEvents(fixture.store(), fixture.tenant()))
                .clock(Clock.fixed(StoreFixture.ONE, ZoneOffset.UTC))
                .build()
                .relay();
    }

    @Override
    public List<SessionEvent> unrelayed(@Nullable SessionEvent after, int limit) {
        List<SessionEvent> own = new ArrayList<>();
        List<SessionEvent> page = store.unrelayed(after, PAGE);
        while (!page.isEmpty() && own.size() < limit) {
            page.stream().filter(event -> event.tenant().equals(tenant)).forEach(own::add);
            page = store.unrelayed(page.get(page.size() - 1), PAGE);
        }
        return own.subList(0, Math.min(limit, own.size()));
    }

    @Override
    public Optional<Instant> oldestUnrelayed() {
        return unrelayed(null, Integer.MAX_VALUE).stream()
                .map(SessionEvent::occurredAt)
                .min(Comparator.naturalOrder());
    }
}
