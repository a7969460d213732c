package io.interviewedge.qr;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** The size that an SVG document states for itself. */
record SvgSize(String attributes, OptionalDouble moduleMillimetres) {

    /**
     * That size, for that code.
     *
     * @throws ImageSizeException if there is less than one pixel per module, or the image is too large
     * @throws ModuleTooSmallException if it is for paper and a module is smaller than
     *     {@link QrSize#MIN_MODULE_MILLIMETRES}
     */
    static SvgSize of(QrCode code, QrSize size) {
        int modules = code.sizeWithQuietZone();
        if (size instanceof QrSize.Millimetres paper) {
            double module = paper.side() / modules;
            ModuleTooSmallException.require(code, paper.side(), module);
            String length =
                    BigDecimal.valueOf(paper.side()).stripTrailingZeros().toPlainString() + "mm";
            return new SvgSize(attributes(length), OptionalDouble.of(module));
        }
        int side = ((QrSize.Pixels) size).side();
        ImageSizeException.require(side, modules, QrCode.MAX_PIXELS);
        return new SvgSize(attributes(Integer.toString(side)), OptionalDouble.empty());
    }

    private static String attributes(String length) {
        return " width=\"" + length + "\" height=\"" + length + "\"";
    }
}
