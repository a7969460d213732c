package io.interviewedge.qr;

import io.interviewedge.error.InvalidValueException;

/**
 * How large a QR code is drawn, quiet zone included: for a screen, or for paper. Which sizes a code allows depends on
 * its modules.
 */
public sealed interface QrSize {

    /** Dots per inch of most office printers. */
    int DEFAULT_DPI = 300;

    /** The smallest side of a module on paper that common printers and phone cameras manage, in millimetres. */
    double MIN_MODULE_MILLIMETRES = 0.4;

    /**
     * A side in pixels. A module has as many whole pixels as fit; the remaining pixels widen the quiet zone.
     *
     * @param side any number; the code that is drawn knows which ones fit
     */
    record Pixels(int side) implements QrSize {}

    /**
     * A side on paper.
     *
     * @param side in millimetres, above 0, at most {@value #MAX_SIDE}
     * @param dpi printed dots per inch, {@value #MIN_DPI} to {@value #MAX_DPI}; for pixel images only
     */
    record Millimetres(double side, int dpi) implements QrSize {

        /** The largest side, in millimetres. */
        public static final int MAX_SIDE = 2_000;

        /** The lowest resolution, in dots per inch. */
        public static final int MIN_DPI = 72;

        /** The highest resolution, in dots per inch. */
        public static final int MAX_DPI = 2_400;

        /**
         * Checks both values.
         *
         * @throws InvalidValueException if one is out of its range
         */
        public Millimetres {
            if (!(side > 0 && side <= MAX_SIDE)) {
                throw new InvalidValueException(
                        "side",
                        "QR code size",
                        "is " + side + " mm; it must be above 0 and at most " + MAX_SIDE + " mm");
            }
            if (dpi < MIN_DPI || dpi > MAX_DPI) {
                throw new InvalidValueException(
                        "dpi",
                        "QR code resolution",
                        "is " + dpi + " dots per inch; it must be " + MIN_DPI + " to " + MAX_DPI);
            }
        }
    }

    /** That many pixels per side. */
    static QrSize pixels(int side) {
        return new Pixels(side);
    }

    /** That many millimetres per side, at {@link #DEFAULT_DPI} dots per inch. */
    static QrSize millimetres(double side) {
        return new Millimetres(side, DEFAULT_DPI);
    }

    /** That many millimetres per side, at that many dots per inch. */
    static QrSize millimetres(double side, int dpi) {
        return new Millimetres(side, dpi);
    }
}
