package io.interviewedge.examples.ats.web;

import io.interviewedge.error.InvalidValueException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The last day on which a link works, as people type it. The day ends at midnight UTC. */
public final class LastDay {

    private LastDay() {}

    /**
     * Reads a day such as {@code 2027-01-31}.
     *
     * @throws InvalidValueException if the text is not a date, or the day is in the past
     */
    public static Instant end(String field, String day, Instant now) {
        Instant end = parse(field, day);
        if (!end.isAfter(now)) {
            throw new InvalidValueException(field, "\"" + day + "\" is in the past; write today or a later day");
        }
        return end;
    }

    private static Instant parse(String field, String day) {
        try {
            return LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException unknown) {
            throw new InvalidValueException(field, Quoted.of(day) + " is not a date; write one like 2027-01-31");
        }
    }
}
