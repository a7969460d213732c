package io.interviewedge.message;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes the moment at which a link stops working. */
final class Deadline {

    private Deadline() {}

    /**
     * The date, the time, and the zone by its name, in the words of the language: {@code 30 November 2026, 17:00
     * (Central European Standard Time)}. They come from the Java platform, which follows the Unicode CLDR unless
     * {@code java.locale.providers} says otherwise; the details differ between its releases. Digits are 0 to 9 in every
     * language.
     */
    static String text(Instant deadline, ZoneId zone, Locale locale) {
        return new DateTimeFormatterBuilder()
                .appendLocalized(FormatStyle.LONG, FormatStyle.SHORT)
                .appendLiteral(" (")
                .appendZoneText(TextStyle.FULL)
                .appendLiteral(')')
                .toFormatter(locale)
                .format(deadline.atZone(named(zone)));
    }

    /** A bare offset would print as Z or +02:00, which few candidates understand. */
    private static ZoneId named(ZoneId zone) {
        return zone instanceof ZoneOffset offset ? ZoneId.ofOffset("UTC", offset) : zone;
    }
}
