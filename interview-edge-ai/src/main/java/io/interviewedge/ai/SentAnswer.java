package io.interviewedge.ai;

import io.interviewedge.internal.TextRules;
import java.util.Optional;

/**
 * An answer as the model sees it: what a human reader would see. Whatever is hidden in it (control characters, zero
 * width, marks of direction, tags) becomes one visible {@value #MARK} for each run, except a joiner or a variant
 * selector that stands alone between two visible characters, where Persian, Hindi and emoji need it.
 */
final class SentAnswer {

    static final String MARK = "\uFFFD";

    private final String original;
    private final String text;

    private SentAnswer(String original, String text) {
        this.original = original;
        this.text = text;
    }

    static SentAnswer of(String original) {
        return new SentAnswer(original, withoutHidden(original));
    }

    String text() {
        return text;
    }

    /** How many letters and digits it has. */
    long length() {
        return original.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /**
     * The words of the answer, as the candidate wrote them, that a model quoted. Its spaces, line breaks, quotation
     * marks and hidden characters may differ from the candidate's; its words may not.
     *
     * @return empty if the answer does not have them
     */
    Optional<String> find(String quote) {
        ReducedText wanted = ReducedText.of(quote);
        return wanted.saysSomething() ? ReducedText.of(original).find(wanted) : Optional.empty();
    }

    static String withoutHidden(String text) {
        StringBuilder visible = new StringBuilder();
        boolean isMarked = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isHidden(c) && !isNeeded(text, i, next, c)) {
                visible.append(isMarked ? "" : MARK);
                isMarked = true;
            } else {
                visible.appendCodePoint(c);
                isMarked = false;
            }
            i = next;
        }
        return visible.toString();
    }

    static boolean isHidden(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return false;
        }
        int type = Character.getType(c);
        boolean isOtherSpace = type == Character.SPACE_SEPARATOR;
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || (TextRules.isInvisible(c) && !isOtherSpace);
    }

    private static boolean isNeeded(String text, int start, int end, int c) {
        boolean joins = c == 0x200C || c == 0x200D || c == 0xFE0E || c == 0xFE0F;
        if (!joins || start == 0) {
            return false;
        }
        int before = text.codePointBefore(start);
        boolean followsVisible = isScript(before) || (c == 0x200D && before == 0xFE0F);
        boolean isFollowed = end < text.length() && isScript(text.codePointAt(end));
        return followsVisible && (isFollowed || c >= 0xFE00);
    }

    /** A letter, mark or symbol of a kind that joiners change; the Latin alphabet is none. */
    private static boolean isScript(int c) {
        return c > 0x2FF && !isHidden(c) && !Character.isWhitespace(c);
    }
}
