package io.interviewedge.internal;

import io.interviewedge.error.InvalidValueException;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The rules for text that is stored: bounded, valid Unicode, without characters that break headers, logs or databases.
 *
 * <p>Code points that Unicode reserves for a program's own use (noncharacters, such as U+FFFE and U+FFFF) are allowed:
 * they have a UTF-8 form like any other, and pasted text is not refused because of one.
 */
public final class TextRules {

    private static final int REPLACEMENT = 0xFFFD;

    private TextRules() {}

    /**
     * One line of at most {@code longest} UTF-16 units that shows something. Returned without the spaces and the
     * invisible characters around it; those that change how their neighbours look are kept.
     */
    public static String line(String field, String value, int longest) {
        return line(field, value, longest, Invisible::isBlank);
    }

    /**
     * The same for an address, a number or an id, which programs compare: nothing invisible around it is kept, neither
     * the marks of direction that are copied along with it.
     */
    public static String identifier(String field, String value, int longest) {
        return line(field, value, longest, Invisible::is);
    }

    private static String line(String field, String value, int longest, IntPredicate trimmed) {
        requireLength(field, value, longest);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isControl(c) || c == '\u2028' || c == '\u2029') {
                throw refused(field, c, i, "use a single line without control characters");
            }
        }
        requireWellFormed(field, value);
        if (showsNothing(value)) {
            throw new InvalidValueException(field, "is blank; it is required");
        }
        return trimmed(value, trimmed);
    }

    private static String trimmed(String value, IntPredicate trimmed) {
        int start = 0;
        while (trimmed.test(value.codePointAt(start))) {
            start += Character.charCount(value.codePointAt(start));
        }
        int end = value.length();
        while (trimmed.test(value.codePointBefore(end))) {
            end -= Character.charCount(value.codePointBefore(end));
        }
        return value.substring(start, end);
    }

    /**
     * The value, or null if it is empty or shows nothing: a form sends an empty field for "none". A control character
     * in it is still somebody's mistake or mischief.
     */
    public static @Nullable String given(@Nullable String value) {
        return value == null || showsNothing(value) ? null : value;
    }

    private static boolean showsNothing(String value) {
        return value.codePoints().allMatch(Invisible::is);
    }

    /** Whether a text of any number of lines shows nothing. */
    public static boolean isBlank(String value) {
        return value.codePoints().allMatch(c -> Character.isWhitespace(c) || Invisible.is(c));
    }

    /** Whether the character shows nothing: a space of any kind, a filler, or a mark that acts on its neighbours. */
    public static boolean isInvisible(int c) {
        return Invisible.is(c);
    }

    /** Text of any number of lines, kept exactly as it is; tab and line breaks are its only control characters. */
    public static String prose(String field, String value, int longest) {
        requireLength(field, value, longest);
        requireProse(field, value);
        return value;
    }

    /** Whether the text has only the characters of {@link #prose}. */
    public static boolean isProse(String value) {
        return value.codePoints().allMatch(TextRules::isProse);
    }

    /** The text as far as {@link #prose} allows it: cut to the limit, and U+FFFD in place of what is not allowed. */
    public static String toProse(String value, int longest) {
        StringBuilder prose = new StringBuilder();
        for (int c : value.codePoints().toArray()) {
            if (prose.length() + Character.charCount(c) > longest) {
                break;
            }
            prose.appendCodePoint(isProse(c) ? c : REPLACEMENT);
        }
        return prose.toString();
    }

    /** A surrogate that is a code point of its own is unpaired. */
    private static boolean isProse(int c) {
        return !isForbiddenControl(c) && Character.getType(c) != Character.SURROGATE;
    }

    private static boolean isForbiddenControl(int c) {
        return isControl(c) && c != '\t' && c != '\n' && c != '\r';
    }

    /** The characters of {@link #prose}, whatever the length. */
    public static void requireProse(String field, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isForbiddenControl(c)) {
                throw refused(field, c, i, "tab and line breaks are the only control characters allowed");
            }
        }
        requireWellFormed(field, value);
    }

    private static boolean isControl(int c) {
        return c < 0x20 || (c >= 0x7F && c < 0xA0);
    }

    private static void requireLength(String field, String value, int longest) {
        if (value.length() > longest) {
            throw new InvalidValueException(
                    field, "has " + value.length() + " characters; at most " + longest + " are allowed");
        }
    }

    /** An unpaired surrogate has no UTF-8 form: a database would silently replace it. */
    private static void requireWellFormed(String field, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw refused(field, c, i, "surrogates come in pairs");
            }
        }
    }

    /**
     * Names a character by its code point, since it may be invisible or look like another.
     *
     * @param cure what would be right
     */
    public static InvalidValueException refused(String field, int c, int index, String cure) {
        String codePoint = "U+" + String.format(Locale.ROOT, "%04X", c);
        return new InvalidValueException(field, "contains " + codePoint + " at index " + index + "; " + cure);
    }
}
