package io.interviewedge.session;

import io.interviewedge.internal.TextRules;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of a host as the DNS has it.
 *
 * <p>The JDK has IDNA 2003 (RFC 3490), which makes {@code strasse.de} of {@code straße.de}; by IDNA 2008 (RFC 5891),
 * which registries and browsers follow, these are two domains with two owners. So a name is taken only if both
 * standards find the same domain in it: it consists of letters, marks and digits that no more than their case and their
 * composition (NFC) is changed of.
 */
final class HostName {

    private static final int MAX_LABEL_LENGTH = 63;

    /** Neither letters nor marks, but parts of words: of Catalan, Greek, Hebrew, Sindhi, Tibetan, Chinese, Japanese. */
    private static final String IN_WORDS = "\u00B7\u0375\u05F3\u05F4\u06FD\u06FE\u0F0B\u3007\u30FB";

    /** A letter of its own, although its capital is that of i. */
    private static final int DOTLESS_I = 0x0131;

    private HostName() {}

    /** The name in lower case and ASCII, if it is a host name, has at least two labels, and means one domain. */
    static Optional<String> ascii(String name) {
        if (name.indexOf('.') < 0 || name.startsWith(".") || name.endsWith(".") || name.contains("..")) {
            return Optional.empty();
        }
        if (isPlain(name)) {
            // What IDNA would give, without its tables: nearly every address, and a bulk invite has many.
            return Optional.of(name.toLowerCase(Locale.ROOT));
        }
        if (unclearAt(name) >= 0) {
            return Optional.empty();
        }
        try {
            int flags = IDN.USE_STD3_ASCII_RULES | IDN.ALLOW_UNASSIGNED;
            return Optional.of(IDN.toASCII(folded(composed(name)), flags).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notAHostName) {
            return Optional.empty();
        }
    }

    /** Where the first character stands of which standards make different domains, or none; -1 if there is none. */
    static int unclearAt(String name) {
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            boolean labelBegins = i == 0 || name.charAt(i - 1) == '.';
            if (c > 0x7F && (isUnclear(c) || (labelBegins && isMark(c)))) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    private static boolean isUnclear(int c) {
        return TextRules.isInvisible(c)
                || !isOfWords(c)
                || changesWithMoreThanCase(c)
                // Folded to small letters by JDKs, to capitals by Unicode.
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.CHEROKEE;
    }

    private static boolean isOfWords(int c) {
        return Character.isLetterOrDigit(c) || isMark(c) || IN_WORDS.indexOf(c) >= 0;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** As ß becomes ss, ς becomes σ, and a full-width or circled letter becomes a plain one. */
    private static boolean changesWithMoreThanCase(int c) {
        String folded = folded(composed(Character.toString(c)));
        String caseless = folded(Normalizer.normalize(folded.toUpperCase(Locale.ROOT), Normalizer.Form.NFKC));
        return c != DOTLESS_I && !caseless.equals(folded);
    }

    /** In lower case, each character by itself: a capital sigma is σ, and not ς at the end of a word. */
    private static String folded(String composed) {
        StringBuilder folded = new StringBuilder();
        composed.codePoints().forEach(c -> folded.append(Character.toString(c).toLowerCase(Locale.ROOT)));
        return composed(folded.toString());
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Letters, digits and inner hyphens of ASCII, and no label that IDNA may have encoded. */
    private static boolean isPlain(String name) {
        int label = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '.') {
                label = i + 1;
            } else if (!isPlain(c) || i - label >= MAX_LABEL_LENGTH) {
                return false;
            }
        }
        return !name.contains("--")
                && !name.contains("-.")
                && !name.contains(".-")
                && !name.startsWith("-")
                && !name.endsWith("-");
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }
}
