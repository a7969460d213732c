package io.interviewedge.share;

/**
 * How long a text message is, as networks count and bill it: by segments. One character outside of the GSM alphabet makes all
 * of the message count by 16-bit units, of which far fewer fit.
 *
 * @param alphabet what the message is sent in
 * @param units septets or 16-bit units, of which some characters take two
 * @param segments how many messages it is sent as; 0 for an empty text
 * @see <a href="https://www.3gpp.org/dynareport/23038.htm">3GPP TS 23.038</a>, alphabets
 * @see <a href="https://www.3gpp.org/dynareport/23040.htm">3GPP TS 23.040</a>, concatenated messages
 */
public record SmsLength(Alphabet alphabet, int units, int segments) {

    /** What a message is sent in. */
    public enum Alphabet {
        /** The GSM 7-bit default alphabet with its extension: 160 units alone, 153 in a segment of several. */
        GSM_7(160, 153),

        /** 16-bit units: 70 alone, 67 in a segment of several. */
        UCS_2(70, 67);

        private final int alone;
        private final int inSeveral;

        Alphabet(int alone, int inSeveral) {
            this.alone = alone;
            this.inSeveral = inSeveral;
        }
    }

    private static final String DEFAULT_ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each takes two septets. */
    private static final String EXTENSION = "\f^{}\\[~]|€";

    /** Counts a text as it is; a telephone or gateway may replace characters to save segments. */
    public static SmsLength of(String text) {
        Alphabet alphabet = text.codePoints().allMatch(SmsLength::isGsm) ? Alphabet.GSM_7 : Alphabet.UCS_2;
        int[] widths = text.codePoints().map(c -> width(c, alphabet)).toArray();
        int units = 0;
        for (int width : widths) {
            units += width;
        }
        return new SmsLength(
                alphabet, units, units <= alphabet.alone ? Math.min(units, 1) : segments(widths, alphabet));
    }

    private static boolean isGsm(int c) {
        return DEFAULT_ALPHABET.indexOf(c) >= 0 || EXTENSION.indexOf(c) >= 0;
    }

    private static int width(int c, Alphabet alphabet) {
        return alphabet == Alphabet.UCS_2 ? Character.charCount(c) : EXTENSION.indexOf(c) >= 0 ? 2 : 1;
    }

    /** No character is split over two segments. */
    private static int segments(int[] widths, Alphabet alphabet) {
        int segments = 1;
        int filled = 0;
        for (int width : widths) {
            if (filled + width > alphabet.inSeveral) {
                segments++;
                filled = 0;
            }
            filled += width;
        }
        return segments;
    }
}
