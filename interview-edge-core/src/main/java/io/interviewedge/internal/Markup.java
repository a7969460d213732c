package io.interviewedge.internal;

/** Text as HTML and XML 1.0 have it, in elements and in quoted attributes. */
public final class Markup {

    private Markup() {}

    /** The text without what would be markup. U+FFFE and U+FFFF, which text may hold and XML may not, become U+FFFD. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace('\uFFFE', '\uFFFD')
                .replace('\uFFFF', '\uFFFD');
    }
}
