package io.interviewedge.invite;

import io.interviewedge.error.InvalidValueException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When a link may die: in the future, and within the years that every store and page can show. */
final class Expiry {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    private Expiry() {}

    /** The instant in milliseconds, which is what every store keeps. */
    static Instant of(String field, String name, Instant value) {
        if (value.isAfter(LATEST)) {
            throw new InvalidValueException(field, name, "is " + value + "; the latest is " + LATEST);
        }
        return value.truncatedTo(ChronoUnit.MILLIS);
    }

    static void requireAfter(Instant now, String field, String name, Instant value) {
        if (!value.isAfter(now)) {
            throw new InvalidValueException(field, name, "is " + value + "; it must be after now, " + now);
        }
    }
}
