package io.interviewedge.examples.ats.web;

/** Text that is cut where it is longer than a page has room for. */
public final class Shortened {

    private Shortened() {}

    /** Returns the text, or its first characters and an ellipsis. A character outside the BMP is kept whole. */
    public static String to(int maxLength, String text) {
        if (text.length() <= maxLength) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
        return text.substring(0, end) + "…";
    }
}
