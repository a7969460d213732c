package io.interviewedge.qr;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Where a code stands in a square of pixels: all modules have the same whole number of pixels, as many as fit, and the
 * code stands in the middle, so that the pixels left over widen the quiet zone.
 *
 * @param side of the image, in pixels
 * @param module side of a module, in pixels
 * @param origin pixels from the left and from above to the code itself, without its quiet zone
 * @param dpi dots per inch, if the image is for paper
 */
record Placement(int side, int module, int origin, OptionalInt dpi) {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** Rounds a size that is meant to be a whole number of dots, despite the error of binary fractions. */
    private static final double ROUNDING = 1e-6;

    /**
     * The place of that code in an image of that size.
     *
     * @throws ImageSizeException if there is less than one pixel per module, or the image is too large
     * @throws ModuleTooSmallException if it is for paper and a module is smaller than
     *     {@link QrSize#MIN_MODULE_MILLIMETRES}
     */
    static Placement of(QrCode code, QrSize size) {
        if (size instanceof QrSize.Millimetres paper) {
            return onPaper(code, paper);
        }
        return ofPixels(code, ((QrSize.Pixels) size).side(), OptionalInt.empty());
    }

    /** That many pixels per module and nothing left over. */
    static Placement ofModules(QrCode code, int module) {
        return ofPixels(code, code.sizeWithQuietZone() * module, OptionalInt.empty());
    }

    private static Placement ofPixels(QrCode code, int side, OptionalInt dpi) {
        int modules = code.sizeWithQuietZone();
        ImageSizeException.require(side, modules, QrCode.MAX_PIXELS);
        int module = side / modules;
        return new Placement(side, module, (side - code.size() * module) / 2, dpi);
    }

    private static Placement onPaper(QrCode code, QrSize.Millimetres paper) {
        double dot = MILLIMETRES_PER_INCH / paper.dpi();
        int modules = code.sizeWithQuietZone();
        int module = (int) (paper.side() / dot / modules + ROUNDING);
        double smallest = Math.ceil(QrSize.MIN_MODULE_MILLIMETRES / dot - ROUNDING) * dot;
        ModuleTooSmallException.require(code, paper.side(), module * dot, smallest);
        int side = (int) Math.round(paper.side() / dot);
        return ofPixels(code, Math.max(side, module * modules), OptionalInt.of(paper.dpi()));
    }

    /** The first pixel of that column or row of modules. */
    int pixelOf(int module) {
        return origin + module * this.module;
    }

    /** The column or row of modules that has that pixel; outside of the code it is negative or beyond its size. */
    int moduleAt(int pixel) {
        return Math.floorDiv(pixel - origin, module);
    }

    /** The side of a module on paper. */
    OptionalDouble moduleMillimetres() {
        return dpi.isPresent()
                ? OptionalDouble.of(module * MILLIMETRES_PER_INCH / dpi.getAsInt())
                : OptionalDouble.empty();
    }
}
