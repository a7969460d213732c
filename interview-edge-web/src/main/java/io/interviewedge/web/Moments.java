package io.interviewedge.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes moments for people. */
record Moments(ZoneId zone) {

    /** A moment as HTML, in the words of the language, with the digits 0 to 9 and the zone. */
    String html(Instant moment, Locale locale) {
        String words = new DateTimeFormatterBuilder()
                .appendLocalized(FormatStyle.LONG, FormatStyle.SHORT)
                .appendLiteral(' ')
                .appendZoneText(TextStyle.SHORT)
                .toFormatter(locale)
                .format(moment.atZone(named()));
        return "<time datetime=\"" + moment + "\">" + Html.escape(words) + "</time>";
    }

    /** A bare offset would print as Z, which few candidates understand. */
    private ZoneId named() {
        return zone instanceof ZoneOffset offset ? ZoneId.ofOffset("UTC", offset) : zone;
    }
}
