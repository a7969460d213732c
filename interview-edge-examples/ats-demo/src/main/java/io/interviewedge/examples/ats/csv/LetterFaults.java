package io.interviewedge.examples.ats.csv;

import java.lang.Character.UnicodeScript;

/**
 * Counts what no language does, but text that is read in the wrong encoding: symbols within a word, a capital after a
 * small letter, letters of two scripts side by side. Only characters beyond ASCII count, for the others are the same in
 * every encoding.
 */
final class LetterFaults {

    private static final int SERIOUS = 2;

    /** A Latin word of nothing but letters beyond ASCII exists, such as Żółć, but is rare. */
    private static final int MAX_LATIN_WITHOUT_ASCII = 2;

    private static final String PUNCTUATION = "\u2018\u2019\u00A0\u2013\u00B7\u30FB\u3000";

    private LetterFaults() {}

    static int in(String word) {
        int[] points = word.codePoints().toArray();
        int faults = 0;
        int plain = 0;
        int latin = 0;
        for (int i = 0; i < points.length; i++) {
            if (points[i] < 0x80) {
                plain += Character.isLetter(points[i]) ? 1 : 0;
                faults += "@[\\]^`{|}~".indexOf(points[i]) >= 0 ? SERIOUS : 0;
            } else if (PUNCTUATION.indexOf(points[i]) < 0) {
                faults += isOfWords(points[i]) ? 0 : SERIOUS;
                latin += UnicodeScript.of(points[i]) == UnicodeScript.LATIN ? 1 : 0;
            }
            if (i > 0 && (points[i] >= 0x80 || points[i - 1] >= 0x80)) {
                int next = i + 1 < points.length ? points[i + 1] : ' ';
                faults += between(points[i - 1], points[i], next);
            }
        }
        return plain == 0 && latin > MAX_LATIN_WITHOUT_ASCII ? faults + 1 : faults;
    }

    private static boolean isOfWords(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (Character.isLetter(point) && point != '\u00AA' && point != '\u00BA');
    }

    private static int between(int before, int point, int after) {
        if (!Character.isLetter(before) || !Character.isLetter(point)) {
            return 0;
        }
        boolean misplaced = Character.isUpperCase(point)
                && (Character.isLowerCase(before) || (Character.isUpperCase(before) && Character.isLowerCase(after)));
        return (misplaced ? SERIOUS : 0) + (script(before).equals(script(point)) ? 0 : SERIOUS);
    }

    /** Japanese mixes its scripts, but not with katakana of half the width. */
    private static String script(int point) {
        if (point >= 0xFF61 && point <= 0xFF9F) {
            return "half-width";
        }
        UnicodeScript script = UnicodeScript.of(point);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA -> "East Asian";
            default -> script.name();
        };
    }
}
