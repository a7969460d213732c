package io.interviewedge.ai;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A refusal for now, with what its {@code Retry-After} says. */
final class RetryAfterException extends IOException {

    private static final long serialVersionUID = 1L;

    /** More than this is no advice to a recruiter, but an outage or a mistake. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final int status;
    private final String retryAfter;

    RetryAfterException(int status, String retryAfter) {
        super("HTTP status " + status);
        this.status = status;
        this.retryAfter = retryAfter.strip();
    }

    int status() {
        return status;
    }

    /** The header is a number of seconds or a date; empty if it is neither, is past, or is more than a day away. */
    Optional<Instant> retryAt(Instant now) {
        return parsed(now).filter(at -> at.isAfter(now) && !at.isAfter(now.plus(LONGEST)));
    }

    private Optional<Instant> parsed(Instant now) {
        try {
            return Optional.of(
                    retryAfter.matches("[0-9]{1,9}")
                            ? now.plusSeconds(Long.parseLong(retryAfter))
                            : ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
