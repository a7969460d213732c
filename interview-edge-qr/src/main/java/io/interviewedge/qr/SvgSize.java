package io.interviewedge.qr;

import io.interviewedge.share.QrSize;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** The size that an SVG document states for itself. */
record SvgSize(String attributes, OptionalDouble moduleMillimetres) {

    /**
     * That size, for that code.
     *
     * @throws ImageSizeException if there is not one pixel a module, or the image is too large
     * @throws ModuleTooSmallException if it is for paper and modules are under {@link QrSize#LEAST_MODULE_MILLIMETRES}
     */
    static SvgSize of(QrCode code, QrSize size) {
        int modules = code.sizeWithQuietZone();
        if (size instanceof QrSize.Millimetres paper) {
            double module = paper.side() / modules;
            ModuleTooSmallException.require(modules, paper.side(), module, QrSize.LEAST_MODULE_MILLIMETRES);
            String length =
                    BigDecimal.valueOf(paper.side()).stripTrailingZeros().toPlainString() + "mm";
            return new SvgSize(attributes(length), OptionalDouble.of(module));
        }
        int side = ((QrSize.Pixels) size).side();
        ImageSizeException.require(side, modules, QrCode.LARGEST_PNG);
        return new SvgSize(attributes(Integer.toString(side)), OptionalDouble.empty());
    }

    private static String attributes(String length) {
        return " width=\"" + length + "\" height=\"" + length + "\"";
    }
}
