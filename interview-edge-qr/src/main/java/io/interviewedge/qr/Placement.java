package io.interviewedge.qr;

import io.interviewedge.share.QrSize;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Where a code stands in a square of pixels: each module has the same whole number of them, as many as fit, and the code stands in the
 * middle, so that what is left over makes the quiet zone wider.
 *
 * @param side of the image, in pixels
 * @param module side of a module, in pixels
 * @param start of the code itself, behind the quiet zone, from the left and from above
 * @param dpi if it is for paper
 */
record Placement(int side, int module, int start, OptionalInt dpi) {

    private static final double MILLIMETRES_AN_INCH = 25.4;

    /** A size that is meant to be a whole number of dots is one, whatever binary fractions make of it. */
    private static final double ROUNDING = 1e-6;

    /**
     * The place of that code in an image of that size.
     *
     * @throws ImageSizeException if there is not one pixel a module, or the image is too large
     * @throws ModuleTooSmallException if it is for paper and modules are under {@link QrSize#LEAST_MODULE_MILLIMETRES}
     */
    static Placement of(QrCode code, QrSize size) {
        if (size instanceof QrSize.Millimetres paper) {
            return onPaper(code, paper);
        }
        return ofPixels(code, ((QrSize.Pixels) size).side(), OptionalInt.empty());
    }

    /** So many pixels a module and nothing left over. */
    static Placement ofModules(QrCode code, int module) {
        return ofPixels(code, code.sizeWithQuietZone() * module, OptionalInt.empty());
    }

    private static Placement ofPixels(QrCode code, int side, OptionalInt dpi) {
        int modules = code.sizeWithQuietZone();
        ImageSizeException.require(side, modules, QrCode.LARGEST_PNG);
        int module = side / modules;
        return new Placement(side, module, (side - code.size() * module) / 2, dpi);
    }

    private static Placement onPaper(QrCode code, QrSize.Millimetres paper) {
        double dot = MILLIMETRES_AN_INCH / paper.dpi();
        int modules = code.sizeWithQuietZone();
        int module = (int) (paper.side() / dot / modules + ROUNDING);
        double least = Math.ceil(QrSize.LEAST_MODULE_MILLIMETRES / dot - ROUNDING) * dot;
        ModuleTooSmallException.require(modules, paper.side(), module * dot, least);
        int side = (int) Math.round(paper.side() / dot);
        return ofPixels(code, Math.max(side, module * modules), OptionalInt.of(paper.dpi()));
    }

    /** The side of a module on paper. */
    OptionalDouble moduleMillimetres() {
        return dpi.isPresent()
                ? OptionalDouble.of(module * MILLIMETRES_AN_INCH / dpi.getAsInt())
                : OptionalDouble.empty();
    }
}
