package io.interviewedge.qr;

import io.interviewedge.error.ErrorCategory;
import io.interviewedge.error.InterviewEdgeException;

/** An image was asked for in a size in which it cannot be drawn. The message says which sizes work. */
public final class ImageSizeException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final int pixels;
    private final int smallest;
    private final int largest;

    /**
     * For code that draws an image.
     *
     * @param pixels the width that was asked for
     * @param smallest the smallest width that works
     * @param largest the largest width that works
     */
    public ImageSizeException(int pixels, int smallest, int largest) {
        super(
                ErrorCategory.INVALID,
                "invalid_image_size",
                "an image " + pixels + " pixels wide was asked for; this one can be drawn with " + smallest + " to "
                        + largest + " pixels");
        this.pixels = pixels;
        this.smallest = smallest;
        this.largest = largest;
    }

    static void require(int pixels, int smallest, int largest) {
        if (pixels < smallest || pixels > largest) {
            throw new ImageSizeException(pixels, smallest, largest);
        }
    }

    /** The width that was asked for, in pixels. */
    public int pixels() {
        return pixels;
    }

    /** The smallest width that works for this image, in pixels. */
    public int smallest() {
        return smallest;
    }

    /** The largest width that works for this image, in pixels. */
    public int largest() {
        return largest;
    }
}
