package io.interviewedge.testkit;

import java.util.List;
import java.util.UUID;

/** Text and times that databases and drivers have been known to change. */
final class Texts {

    /** One line each, as names and titles are. */
    static final List<String> AWKWARD_LINES = List.of(
            "Ada 👩🏽‍🚀 Lovelace",
            "עדה לאבלייס",
            "‏آدا‏ ‎(x)‎",
            "A\u0308da e\u0301\u0323 Ä\u0301",
            "Ⅷ ﬁ ² ß ẞ ı İ ſ",
            "Robert'); DROP TABLE interview_session; --",
            "100% _all_ \\ back\\\\slash \\n \\u0041",
            "\"double\" 'single' `back` $1 ? :name ${x} #{y}",
            "<b>&amp;&#0;</b>",
            "two  blanks\u00A0and\u2003wide\u200Bnone",
            "null",
            "\\N",
            "\\.",
            ", ;|{\"a\":1}",
            "mark \uFEFF \uFFFD \uFFFE \uE000 \uDBFF\uDFFF");

    /**
     * Including both edges of daylight saving in Berlin and New York, where a local time is missing or occurs twice.
     */
    static final List<String> AWKWARD_INSTANTS = List.of(
            "1970-01-01T00:00:00Z",
            "1969-12-31T23:59:59.999Z",
            "1900-01-01T00:00:00.001Z",
            "1582-10-10T12:00:00.500Z",
            "2026-03-08T07:30:00.001Z",
            "2026-03-29T01:30:00.002Z",
            "2026-10-25T00:30:00.003Z",
            "2026-10-25T01:30:00.004Z",
            "2026-11-01T06:30:00.005Z",
            "2038-01-19T03:14:08.006Z",
            "9999-12-31T23:59:59.999Z");

    private Texts() {}

    /** That many UTF-16 units, each pair of them one character of four bytes in UTF-8. */
    static String wide(int length) {
        return "😀".repeat(length / 2) + "x".repeat(length % 2);
    }

    /** That many characters, never the same twice, fit for an id or a token. */
    static String unique(int length) {
        return (UUID.randomUUID() + "-" + "x".repeat(length)).substring(0, length);
    }
}
