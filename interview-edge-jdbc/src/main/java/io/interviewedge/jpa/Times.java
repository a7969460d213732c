package io.interviewedge.jpa;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants as the columns hold them: as epoch milliseconds, so no time zone can come between. */
final class Times {

    private Times() {}

    static @Nullable Long toMillis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    static @Nullable Instant toInstant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
