package io.interviewedge.web;

/** Text on its way into a page. */
final class Html {

    private Html() {}

    /** Harmless between tags and in quoted attributes. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Escaped, and isolated from text around it that may run the other way. */
    static String isolated(String text) {
        return "<bdi>" + escape(text) + "</bdi>";
    }
}
