package io.interviewedge.share;

import io.interviewedge.error.InvalidValueException;
import java.util.Objects;

/**
 * A picture for the middle of a QR code, as pixels, so that nothing here needs to read image files. With AWT at hand,
 * {@code image.getRGB(0, 0, width, height, null, 0, width)} gives them. It keeps its proportions, and gets a frame of one light
 * module. Immutable.
 */
public final class QrLogo {

    /** The longest side, in pixels: as many as the logo can have in a code that is 4,096 pixels wide. */
    public static final int LARGEST_SIDE = 1_024;

    /** How much of the code's side a logo takes unless it is told otherwise. */
    public static final double USUAL_SHARE = 0.2;

    /**
     * The most of the code's side that a logo may take. With its frame it then covers about a tenth of the modules, where error
     * correction level H makes up for three; the rest is for dirt, wear and a bad camera.
     */
    public static final double LARGEST_SHARE = 0.3;

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
     * A logo of {@link #USUAL_SHARE}.
     *
     * @param argb the pixels, row by row from above, as {@code 0xAARRGGBB}, not premultiplied; copied
     * @throws InvalidValueException if a side is not within 1 to {@value #LARGEST_SIDE}, or the number of pixels is another
     */
    public static QrLogo of(int width, int height, int[] argb) {
        Objects.requireNonNull(argb, "argb");
        requireSide("width", width);
        requireSide("height", height);
        if (argb.length != width * height) {
            throw new InvalidValueException(
                    "logo", "has " + argb.length + " pixels; " + width + " by " + height + " are " + width * height);
        }
        return new QrLogo(width, height, argb.clone(), USUAL_SHARE);
    }

    /**
     * The same logo with its longer side that long.
     *
     * @param share of the side of the code without its quiet zone, above 0, at most {@link #LARGEST_SHARE}
     * @throws InvalidValueException if it is not
     */
    public QrLogo share(double share) {
        if (!(share > 0 && share <= LARGEST_SHARE)) {
            throw new InvalidValueException(
                    "logo share",
                    "is " + share + "; it must be above 0 and at most " + LARGEST_SHARE
                            + " of the code's side, or too much of the code is covered");
        }
        return new QrLogo(width, height, argb, share);
    }

    private static void requireSide(String side, int pixels) {
        if (pixels < 1 || pixels > LARGEST_SIDE) {
            throw new InvalidValueException(
                    "logo " + side,
                    "is " + pixels + " pixels; a logo has 1 to " + LARGEST_SIDE + " a side: scale it down");
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

    /** Of the code's side, without the quiet zone. */
    public double share() {
        return share;
    }

    @Override
    public String toString() {
        return "QrLogo[" + width + " by " + height + ", share=" + share + "]";
    }
}
