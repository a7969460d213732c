package io.interviewedge.ai;

import java.util.Optional;

/**
 * A text without what models change when they copy: hidden characters, the number of spaces and line breaks, and the
 * shape of quotation marks. It knows where each of its characters came from.
 */
final class ReducedText {

    private final String original;
    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    private ReducedText(String original) {
        this.original = original;
        this.starts = new int[original.length()];
        this.ends = new int[original.length()];
    }

    static ReducedText of(String original) {
        ReducedText reduced = new ReducedText(original);
        for (int i = 0; i < original.length(); ) {
            int c = original.codePointAt(i);
            int next = i + Character.charCount(c);
            reduced.append(plain(c), i, next);
            i = next;
        }
        return reduced;
    }

    boolean saysSomething() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The part of the original that reads the same, as it is there. */
    Optional<String> find(ReducedText wanted) {
        String stripped = wanted.text.toString().strip();
        int at = text.indexOf(stripped);
        return at < 0
                ? Optional.empty()
                : Optional.of(original.substring(starts[at], ends[at + stripped.length() - 1]));
    }

    private void append(int c, int start, int end) {
        boolean repeatsSpace = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
        if (repeatsSpace || SentAnswer.MARK.indexOf(c) >= 0 || SentAnswer.isHidden(c)) {
            return;
        }
        for (int unit = 0; unit < Character.charCount(c); unit++) {
            starts[text.length() + unit] = start;
            ends[text.length() + unit] = end;
        }
        text.appendCodePoint(c);
    }

    private static int plain(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E' -> '"';
            default -> c;
        };
    }
}
