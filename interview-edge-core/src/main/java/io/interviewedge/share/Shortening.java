package io.interviewedge.share;

/** Makes text fit when it is encoded. */
final class Shortening {

    private static final String ELLIPSIS = "…";

    /** How far back a blank is looked for; text without blanks nearby (Chinese, say) is cut between characters. */
    private static final int LONGEST_WORD = 24;

    private Shortening() {}

    /**
     * The text, encoded; or its longest beginning that fits, with an ellipsis, and with the white space around the text, which
     * keeps it apart from a link. Empty if not even that fits.
     */
    static String encodeWithin(int budget, String text) {
        String whole = PercentEncoding.encode(text);
        if (whole.length() <= budget) {
            return whole;
        }
        String words = text.strip();
        int start = text.indexOf(words);
        String head = PercentEncoding.encode(text.substring(0, start));
        String tail = PercentEncoding.encode(ELLIPSIS + text.substring(start + words.length()));
        int end = fitting(budget - head.length() - tail.length(), words);
        return end == 0 ? "" : head + PercentEncoding.encode(words.substring(0, betweenWords(words, end))) + tail;
    }

    /** How much of the text fits, in UTF-16 units; never half a character. */
    private static int fitting(int budget, String text) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            String character = Character.toString(text.codePointAt(end));
            used += PercentEncoding.encode(character).length();
            if (used > budget) {
                break;
            }
            end += character.length();
        }
        return end;
    }

    /** The end of the last whole word, unless that is far. */
    private static int betweenWords(String text, int end) {
        for (int at = end; at > Math.max(end - LONGEST_WORD, 0); at--) {
            if (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                return text.substring(0, at).stripTrailing().length();
            }
        }
        return end;
    }
}
