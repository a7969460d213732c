package io.interviewedge.share;

/**
 * The number of text messages that a text takes: operators charge for each.
 *
 * <p>In the GSM alphabet (3GPP TS 23.038) one message holds 160 septets, and each part of a longer text 153; characters
 * of the extension table count two. A single character outside the alphabet turns the whole text into UCS-2: 70 UTF-16
 * units, or 67 in each part. A part never ends in the middle of a character.
 *
 * @param gsm whether the GSM alphabet has every character
 * @param units septets, or UTF-16 units
 * @param segments messages that are sent and charged; none for an empty text
 */
public record SmsLength(boolean gsm, int units, int segments) {

    private static final int GSM_SINGLE = 160;
    private static final int GSM_PART = 153;
    private static final int UCS2_SINGLE = 70;
    private static final int UCS2_PART = 67;

    /** Measures a text. */
    public static SmsLength of(String text) {
        boolean gsm = text.codePoints().allMatch(c -> GsmAlphabet.septets(c) > 0);
        int[] sizes = text.codePoints()
                .map(c -> gsm ? GsmAlphabet.septets(c) : Character.charCount(c))
                .toArray();
        int units = 0;
        for (int size : sizes) {
            units += size;
        }
        if (units == 0) {
            return new SmsLength(gsm, 0, 0);
        }
        boolean single = units <= (gsm ? GSM_SINGLE : UCS2_SINGLE);
        return new SmsLength(gsm, units, single ? 1 : parts(sizes, gsm ? GSM_PART : UCS2_PART));
    }

    private static int parts(int[] sizes, int room) {
        int parts = 1;
        int used = 0;
        for (int size : sizes) {
            if (used + size > room) {
                parts++;
                used = 0;
            }
            used += size;
        }
        return parts;
    }
}
