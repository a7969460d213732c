package io.interviewedge.qr;

import io.interviewedge.error.ConfigurationException;
import java.util.Locale;

/**
 * The two colours of a QR code, opaque, as {@code 0xRRGGBB}. Dark modules must be dark and light ones light: many
 * scanners do not look for a code in negative, and a camera in bad light sees less contrast than a designer does.
 *
 * @param dark of the modules
 * @param light of the ground and the quiet zone
 */
public record QrColours(int dark, int light) {

    /** Black on white. */
    public static final QrColours BLACK_ON_WHITE = new QrColours(0x000000, 0xFFFFFF);

    /**
     * The lowest contrast allowed, as WCAG 2.1 counts it (1 for no difference, 21 for black on white). Colours with
     * this contrast differ by at least 45 % of full scale in grey; ISO/IEC 15415 asks for 40 % for its second-best
     * grade.
     */
    public static final double MIN_CONTRAST = 4.5;

    private static final int MAX_COLOUR = 0xFFFFFF;

    /**
     * Checks that a scanner can tell the two apart.
     *
     * @throws ConfigurationException if a colour is not within 0x000000 to 0xFFFFFF, if the dark one is not the darker,
     *     or if their contrast is under {@link #MIN_CONTRAST}
     */
    public QrColours {
        requireColour("dark", dark);
        requireColour("light", light);
        double contrast = contrast(dark, light);
        if (luminance(dark) > luminance(light)) {
            throw refused(dark, light, "are inverted; scanners look for dark modules on light ground: swap them");
        }
        if (contrast < MIN_CONTRAST) {
            throw refused(
                    dark,
                    light,
                    String.format(
                            Locale.ROOT,
                            "have a contrast of %.2f to 1; scanners need %s: use a darker dark or a lighter light",
                            Math.floor(contrast * 100) / 100,
                            MIN_CONTRAST));
        }
    }

    private static double contrast(int first, int second) {
        double a = luminance(first) + 0.05;
        double b = luminance(second) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** Relative luminance, from 0 to 1 (WCAG 2.1, definition of the same name). */
    private static double luminance(int colour) {
        return 0.2126 * linear((colour >> 16) & 0xFF)
                + 0.7152 * linear((colour >> 8) & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static void requireColour(String which, int colour) {
        if (colour < 0 || colour > MAX_COLOUR) {
            throw new ConfigurationException(String.format(
                    Locale.ROOT,
                    "QR code %s colour is 0x%X; write an opaque colour as 0xRRGGBB, without alpha",
                    which,
                    colour));
        }
    }

    private static ConfigurationException refused(int dark, int light, String problem) {
        return new ConfigurationException(
                String.format(Locale.ROOT, "QR code colours #%06X on #%06X %s", dark, light, problem));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06X on #%06X", dark, light);
    }
}
