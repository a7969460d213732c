package io.interviewedge.testkit;

import java.time.Instant;
import java.util.UUID;

/**
 * Ids as the library makes them: UUIDs of version 7, which databases order as their text is ordered. Of other versions
 * MariaDB compares the last bytes first.
 */
final class Ids {

    private Ids() {}

    /** An id that is not in use. */
    static UUID unused() {
        return at(StoreFixture.NOON);
    }

    static UUID at(Instant createdAt) {
        UUID random = UUID.randomUUID();
        long version7 = (createdAt.toEpochMilli() << 16) | 0x7000L | (random.getMostSignificantBits() & 0x0FFFL);
        return new UUID(version7, random.getLeastSignificantBits());
    }
}
