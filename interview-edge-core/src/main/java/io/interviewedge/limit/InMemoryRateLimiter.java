package io.interviewedge.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A token bucket for each session, in the memory of one node. It keeps the {@value #MAX_SUBJECTS} subjects of each
 * usage that were used last, which takes a few megabytes at most; one that it has forgotten has a full bucket again.
 * Safe for use by several threads.
 */
public final class InMemoryRateLimiter implements RateLimiter {

    /** How many subjects of each usage are remembered. */
    public static final int MAX_SUBJECTS = 10_000;

    private final Clock clock;
    private final Map<Usage, Rate> rates;
    private final Map<Usage, LastUsed> buckets = new EnumMap<>(Usage.class);

    private InMemoryRateLimiter(Clock clock, Map<Usage, Rate> rates) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.rates = rates;
        rates.keySet().forEach(usage -> buckets.put(usage, new LastUsed()));
    }

    /** One with the {@linkplain Usage#standard() standard} rates. */
    public static InMemoryRateLimiter of(Clock clock) {
        Map<Usage, Rate> rates = new EnumMap<>(Usage.class);
        for (Usage usage : Usage.values()) {
            rates.put(usage, usage.standard());
        }
        return new InMemoryRateLimiter(clock, rates);
    }

    /** One with another rate for one usage, and empty memory. */
    public InMemoryRateLimiter with(Usage usage, Rate rate) {
        Map<Usage, Rate> changed = new EnumMap<>(rates);
        changed.put(usage, Objects.requireNonNull(rate, "rate"));
        return new InMemoryRateLimiter(clock, changed);
    }

    @Override
    public Duration acquire(Usage usage, UUID subject) {
        Rate rate = Objects.requireNonNull(rates.get(usage), "usage");
        LastUsed fullAt = Objects.requireNonNull(buckets.get(usage), "usage");
        long now = clock.millis();
        long interval = rate.interval().toMillis();
        long latest = now + rate.burst() * interval;
        synchronized (fullAt) {
            long known = fullAt.getOrDefault(subject, now);
            // Later than for an empty bucket: the clock has gone back, and nobody should wait for that.
            long full = known > latest ? now : Math.max(known, now);
            if (full + interval > latest) {
                return Duration.ofMillis(full + interval - latest);
            }
            fullAt.put(subject, full + interval);
            return Duration.ZERO;
        }
    }

    /** When each bucket is full again, of those that were used last. */
    private static final class LastUsed extends LinkedHashMap<UUID, Long> {

        private static final long serialVersionUID = 1L;

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Long> eldest) {
            return size() > MAX_SUBJECTS;
        }
    }
}
