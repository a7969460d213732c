package io.interviewedge.testkit;

import java.util.List;
import java.util.UUID;

/** Text that databases and drivers have been known to change. */
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
            "\uFEFFmark \uFFFD \uFFFE \uE000 \uDBFF\uDFFF");

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
