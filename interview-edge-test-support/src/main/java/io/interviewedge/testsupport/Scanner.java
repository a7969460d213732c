package io.interviewedge.testsupport;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import java.awt.image.BufferedImage;
import java.util.List;

/** Reads QR codes with BoofCV, which shares no code with what draws them. */
public final class Scanner {

    private Scanner() {}

    /**
     * The text of the only code in the picture.
     *
     * @throws AssertionError if there is not exactly one that can be read
     */
    public static String read(BufferedImage picture) {
        List<String> texts = readAll(picture);
        if (texts.size() != 1) {
            throw new AssertionError("codes that can be read in the picture: " + texts);
        }
        return texts.get(0);
    }

    /** The texts of all codes that can be read in the picture, as a camera without colours sees it. */
    public static List<String> readAll(BufferedImage picture) {
        int[] pixels = Logos.pixels(picture);
        GrayU8 image = new GrayU8(picture.getWidth(), picture.getHeight());
        for (int i = 0; i < pixels.length; i++) {
            image.data[i] = (byte) luma(pixels[i]);
        }
        QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);
        detector.process(image);
        return detector.getDetections().stream().map(code -> code.message).toList();
    }

    /** The brightness of a colour, from 0 to 255. */
    public static int luma(int colour) {
        int red = (colour >> 16) & 0xFF;
        int green = (colour >> 8) & 0xFF;
        int blue = colour & 0xFF;
        return (299 * red + 587 * green + 114 * blue) / 1_000;
    }
}
