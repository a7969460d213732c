package io.interviewedge.share;

import java.util.Random;

/**
 * Text of all of Unicode, with more than their share of the characters that mean something in a URI. The same for the
 * same seed.
 */
final class RandomText {

    private static final String AWKWARD =
            "%%%+&&=?#/\\ \"'<>{}[]|^`~@:;,.…\u00A0\u200D\u202E\u2068\uFEFFäß漢字हिन्दीعربي";

    private final Random random;

    RandomText(long seed) {
        random = new Random(seed);
    }

    /** Any number of lines. */
    String prose(int longest) {
        return text(longest, true);
    }

    /** One line, with a letter at each end, so that nothing is stripped. */
    String line(int longest) {
        return "a" + text(longest, false) + "z";
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String text(int longest, boolean lines) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(longest + 1);
        while (text.length() < length) {
            text.appendCodePoint(character(lines));
        }
        return text.toString();
    }

    private int character(boolean lines) {
        while (true) {
            int c = switch (random.nextInt(6)) {
                case 0 -> AWKWARD.codePointAt(random.nextInt(AWKWARD.length()));
                case 1 -> random.nextInt(0x110000);
                case 2 -> random.nextInt(0x3000);
                case 3 -> lines ? '\n' : ' ';
                default -> 0x20 + random.nextInt(0x5F);
            };
            boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
            boolean separator = c == 0x2028 || c == 0x2029;
            if (!surrogate && (lines || !separator) && (lines && c == '\n' || !Character.isISOControl(c))) {
                return c;
            }
        }
    }
}
