package io.interviewedge.examples.ats.web;

import io.interviewedge.error.InvalidValueException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The last day on which a link works, as people type it. The day ends at midnight UTC. */
public final class LastDay {

    /** The last day that the library takes. People write it when they mean "for ever". */
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private LastDay() {}

    /**
     * Reads a day such as {@code 2027-01-31} and returns its last millisecond.
     *
     * @throws InvalidValueException if the text is not a date, or the day is in the past or after the year 9999
     */
    public static Instant end(String field, String typed, Instant now) {
        LocalDate day = parse(field, typed);
        if (day.isAfter(LATEST)) {
            throw new InvalidValueException(
                    field,
                    Quoted.of(typed) + " is too late; the last day possible is " + LATEST
                            + ", and without a day the link does not expire");
        }
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
        if (!end.isAfter(now)) {
            throw new InvalidValueException(field, Quoted.of(typed) + " is in the past; write today or a later day");
        }
        return end;
    }

    private static LocalDate parse(String field, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unknown) {
            throw new InvalidValueException(field, Quoted.of(typed) + " is not a date; write one like 2027-01-31");
        }
    }
}
