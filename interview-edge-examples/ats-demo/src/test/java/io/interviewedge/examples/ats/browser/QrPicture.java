package io.interviewedge.examples.ats.browser;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Reads a QR code as a camera would, with a decoder that has nothing to do with the one that drew it. */
final class QrPicture {

    private QrPicture() {}

    /** The text of the one code in the picture. */
    static String read(byte[] png) throws IOException {
        QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);
        detector.process(gray(ImageIO.read(new ByteArrayInputStream(png))));
        if (detector.getDetections().size() != 1) {
            throw new AssertionError(
                    "the picture holds " + detector.getDetections().size() + " codes that can be read, not one");
        }
        return detector.getDetections().get(0).message;
    }

    private static GrayU8 gray(BufferedImage image) {
        GrayU8 gray = new GrayU8(image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                // Any one channel will do: codes are black and white.
                gray.set(x, y, image.getRGB(x, y) & 0xFF);
            }
        }
        return gray;
    }
}
