package io.interviewedge.qr;

import io.interviewedge.error.ConfigurationException;
import java.util.Objects;

/**
 * A picture for the middle of a QR code, as pixels, so that no image files are read here. If you have AWT,
 * {@code image.getRGB(0, 0, width, height, null, 0, width)} gives them. It keeps its proportions and gets a frame of
 * one light module. Immutable.
 */
public final class QrLogo {

    /** The longest side, in pixels: as many as the logo can have in a code that is 4,096 pixels wide. */
    public static final int MAX_SIDE = 1_024;

    /** How much of the code's side a logo takes unless you say otherwise. */
    public static final double DEFAULT_SHARE = 0.2;

    /**
     * How much of the code's side a logo may take at most. With its frame it then covers about a tenth of the modules,
     * and error correction level H makes up for three tenths; the rest is for dirt, wear and bad cameras.
     */
    public static final double MAX_SHARE = 0.3;

    private final int width;
    private final int height;
    private final int[] argb;
    private final double share;

    private QrLogo(int width, int height, int[] argb, double share) {
        this.width = width;
        this.height = height;
        this.argb = argb;
        this.share = share;
    }

    /**
     * A logo with the {@link #DEFAULT_SHARE}.
     *
     * @param argb the pixels, row by row from above, as {@code 0xAARRGGBB}, not premultiplied; copied
     * @throws ConfigurationException if a side is not within 1 to {@value #MAX_SIDE}, or the number of pixels is not
     *     width times height
     */
    public static QrLogo of(int width, int height, int[] argb) {
        Objects.requireNonNull(argb, "argb");
        requireSide("width", width);
        requireSide("height", height);
        if (argb.length != width * height) {
            throw new ConfigurationException(
                    "logo has " + argb.length + " pixels; " + width + " by " + height + " are " + width * height);
        }
        return new QrLogo(width, height, argb.clone(), DEFAULT_SHARE);
    }

    /**
     * The same logo with another length of its longer side.
     *
     * @param share of the side of the code without its quiet zone, above 0, at most {@link #MAX_SHARE}
     * @throws ConfigurationException if it is not
     */
    public QrLogo share(double share) {
        if (!(share > 0 && share <= MAX_SHARE)) {
            throw new ConfigurationException("logo share is " + share + "; it must be above 0 and at most " + MAX_SHARE
                    + " of the code's side, or too much of the code is covered");
        }
        return new QrLogo(width, height, argb, share);
    }

    private static void requireSide(String side, int pixels) {
        if (pixels < 1 || pixels > MAX_SIDE) {
            throw new ConfigurationException("logo " + side + " is " + pixels + " pixels; a logo has 1 to " + MAX_SIDE
                    + " per side: scale it down");
        }
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** One pixel as {@code 0xAARRGGBB}, counted from the upper left. */
    public int argb(int x, int y) {
        return argb[Objects.checkIndex(y, height) * width + Objects.checkIndex(x, width)];
    }

    /** How much of the code's side, without the quiet zone, the longer side of the logo takes. */
    public double share() {
        return share;
    }

    @Override
    public String toString() {
        return "QrLogo[" + width + " by " + height + ", share=" + share + "]";
    }
}
