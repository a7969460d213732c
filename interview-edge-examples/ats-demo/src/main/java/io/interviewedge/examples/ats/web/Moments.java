package io.interviewedge.examples.ats.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Formats instants in the same way on every machine: {@code 23 Nov 2026, 14:05 UTC}. Templates use this bean by name.
 */
@Component("moments")
public class Moments {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    public String show(Instant instant) {
        return text(instant);
    }

    public static String text(Instant instant) {
        return FORM.format(instant);
    }
}
