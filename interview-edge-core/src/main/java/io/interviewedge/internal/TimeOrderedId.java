package io.interviewedge.internal;

import java.time.Instant;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562), 48 bits of time and 74 of randomness. Ids are no secrets; tokens are. */
public final class TimeOrderedId {

    private TimeOrderedId() {}

    public static UUID at(Instant createdAt) {
        UUID random = UUID.randomUUID();
        long version7 = (createdAt.toEpochMilli() << 16) | 0x7000L | (random.getMostSignificantBits() & 0x0FFFL);
        return new UUID(version7, random.getLeastSignificantBits());
    }
}
