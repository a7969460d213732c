package io.interviewedge.share;

import io.interviewedge.error.InvalidValueException;

/** How large a QR code is drawn, quiet zone included: for a screen, or for paper. Which sizes a code allows depends on its modules. */
public sealed interface QrSize {

    /** What most office printers do. */
    int USUAL_DPI = 300;

    /** The least side of a module on paper that common printers and phone cameras manage, in millimetres. */
    double LEAST_MODULE_MILLIMETRES = 0.4;

    /**
     * A side in pixels. A module has whole pixels, as many as fit; those left over go to the quiet zone.
     *
     * @param side any number: the renderer knows which fit
     */
    record Pixels(int side) implements QrSize {}

    /**
     * A side on paper.
     *
     * @param side in millimetres, above 0, at most {@value #LARGEST}
     * @param dpi printed dots an inch, {@value #LEAST_DPI} to {@value #MOST_DPI}; for pixel images only
     */
    record Millimetres(double side, int dpi) implements QrSize {

        public static final int LARGEST = 2_000;
        public static final int LEAST_DPI = 72;
        public static final int MOST_DPI = 2_400;

        /**
         * Checks both.
         *
         * @throws InvalidValueException if one is out of its range
         */
        public Millimetres {
            if (!(side > 0 && side <= LARGEST)) {
                throw new InvalidValueException(
                        "QR code size", "is " + side + " mm; it must be above 0 and at most " + LARGEST + " mm");
            }
            if (dpi < LEAST_DPI || dpi > MOST_DPI) {
                throw new InvalidValueException(
                        "QR code resolution",
                        "is " + dpi + " dots an inch; it must be " + LEAST_DPI + " to " + MOST_DPI);
            }
        }
    }

    /** That many pixels a side. */
    static QrSize pixels(int side) {
        return new Pixels(side);
    }

    /** That many millimetres a side, with {@link #USUAL_DPI} dots an inch. */
    static QrSize millimetres(double side) {
        return new Millimetres(side, USUAL_DPI);
    }

    /** That many millimetres a side. */
    static QrSize millimetres(double side, int dpi) {
        return new Millimetres(side, dpi);
    }
}
