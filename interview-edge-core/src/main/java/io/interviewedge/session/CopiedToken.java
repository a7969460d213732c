package io.interviewedge.session;

import io.interviewedge.internal.TextRules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the token in what somebody copied. Mail programs, messengers, trackers and hands leave blanks, quotes, line
 * ends, emphasis and parameters around a link, or hand over the whole of it.
 *
 * <ol>
 *   <li>A UUID is looked for first: it is recognised by its form, also behind a percent escape and within dashes or
 *       underscores.
 *   <li>If there is none, the text is read again without line ends, quotation marks of mails, soft hyphens and zero
 *       widths, and with plain hyphens for others, in case one stands inside of it.
 *   <li>If there is none either, a token of another alphabet is a run of its characters.
 * </ol>
 *
 * What a tracker appended as a parameter counts only if there is nothing else. Two different tokens are none: nobody
 * knows which one is meant. All of this takes time in proportion to the text.
 */
final class CopiedToken {

    /** What a token consists of: 22 to 64 URL-safe characters. 22 of base64url hold 128 bits, a UUID has 36. */
    private static final int MIN_LENGTH = 22;

    private static final int MAX_LENGTH = 64;

    private static final int UUID_LENGTH = 36;

    /** No token with what copying adds is longer. Anything may be sent in place of one, and need not be searched. */
    private static final int MAX_COPIED_LENGTH = 2_048;

    /** What is left of the escape of a character, such as 2F of %2F, or 252F of %252F, which was escaped twice. */
    private static final Pattern PERCENT_ESCAPE = Pattern.compile("(25)*[0-9A-Fa-f]{2}");

    /**
     * Characters that a token may have, between others.
     *
     * @param before the character before them, or a blank
     * @param parameter whether they stand in the query or the fragment of an address
     */
    private record Run(char before, String text, boolean parameter) {}

    private CopiedToken() {}

    static Optional<String> in(String copied) {
        if (copied.length() > MAX_COPIED_LENGTH) {
            return Optional.empty();
        }
        if (isUuid(copied)) {
            return Optional.of(copied.toLowerCase(Locale.ROOT));
        }
        List<Run> runs = runs(copied);
        List<Run> joined = runs(joined(copied));
        List<Set<String>> readings = List.of(
                tokens(runs, CopiedToken::uuid),
                tokens(joined, CopiedToken::uuid),
                tokens(runs, CopiedToken::other),
                tokens(joined, CopiedToken::other));
        return readings.stream()
                .filter(tokens -> !tokens.isEmpty())
                .findFirst()
                .filter(tokens -> tokens.size() == 1)
                .map(tokens -> tokens.iterator().next());
    }

    private static Set<String> tokens(List<Run> runs, Function<Run, @Nullable String> token) {
        Set<String> tokens = new LinkedHashSet<>();
        Set<String> parameters = new LinkedHashSet<>();
        for (Run run : runs) {
            String found = token.apply(run);
            if (found != null) {
                (run.parameter ? parameters : tokens).add(found);
            }
        }
        return tokens.isEmpty() ? parameters : tokens;
    }

    private static @Nullable String uuid(Run run) {
        int end = run.text.length();
        while (end > 0 && isDash(run.text.charAt(end - 1))) {
            end--;
        }
        int start = end - UUID_LENGTH;
        if (start < 0 || !isUuid(run.text.substring(start, end))) {
            return null;
        }
        String before = run.text.substring(0, start);
        boolean clear = before.chars().allMatch(CopiedToken::isDash)
                || (run.before == '%' && PERCENT_ESCAPE.matcher(before).matches())
                // An equals sign in a mail's source (quoted-printable).
                || (run.before == '=' && before.equals("3D"));
        return clear ? run.text.substring(start, end).toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable String other(Run run) {
        String text = run.text;
        if (run.before == '%') {
            int escape = 0;
            while (text.startsWith("25", escape)) {
                escape += 2;
            }
            text = text.substring(Math.min(escape + 2, text.length()));
        }
        return text.length() >= MIN_LENGTH && text.length() <= MAX_LENGTH ? text : null;
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        boolean parameter = false;
        boolean host = false;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = i;
            while (end < text.length() && isOfToken(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                if (!host) {
                    runs.add(new Run(i == 0 ? ' ' : text.charAt(i - 1), text.substring(i, end), parameter));
                }
                i = end;
                continue;
            }
            if (text.startsWith("://", i)) {
                host = true;
                i += 2;
            } else if (c == '?' || c == '&' || c == '#' || c == '=') {
                parameter = true;
                host = false;
            } else if (c == '/') {
                host = false;
            } else if (Character.isWhitespace(c) || c == '"' || c == '<' || c == '>') {
                parameter = false;
                host = false;
            }
            i++;
        }
        return runs;
    }

    /** Without what breaks a word only as it is shown: line ends, with an equals sign or quotation marks, and more. */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        boolean lineBegins = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                int length = joined.length();
                while (length > 0 && isBlank(joined.charAt(length - 1))) {
                    length--;
                }
                if (!lineBegins && length > 0 && joined.charAt(length - 1) == '=') {
                    length--;
                }
                joined.setLength(length);
                lineBegins = true;
            } else if (!(lineBegins && (isBlank(c) || c == '>')) && (isBlank(c) || !TextRules.isInvisible(c))) {
                joined.append(isTypeset(c) ? '-' : c);
                lineBegins = false;
            }
        }
        return joined.toString();
    }

    /** A hyphen or dash that a word processor has put in the place of a plain one. */
    private static boolean isTypeset(char c) {
        return (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uFE63' || c == '\uFF0D';
    }

    private static boolean isBlank(char c) {
        return c == '\t' || Character.isSpaceChar(c);
    }

    private static boolean isUuid(String token) {
        if (token.length() != UUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            char c = token.charAt(i);
            if (hyphen ? c != '-' : !isHexadecimal(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexadecimal(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static boolean isOfToken(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || isDash(c);
    }

    private static boolean isDash(int c) {
        return c == '-' || c == '_';
    }
}
