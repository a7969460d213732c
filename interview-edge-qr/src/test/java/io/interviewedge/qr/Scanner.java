package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import java.util.List;

/** Reads QR codes with BoofCV, which shares no code with what drew them. */
final class Scanner {

    private Scanner() {}

    /** The text of the only code in the picture. */
    static String read(Picture picture) {
        List<String> texts = readAll(picture);
        assertThat(texts).as("codes that can be read").hasSize(1);
        return texts.get(0);
    }

    static List<String> readAll(Picture picture) {
        GrayU8 image = new GrayU8(picture.width, picture.height);
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                image.set(x, y, picture.grey(x, y));
            }
        }
        QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);
        detector.process(image);
        return detector.getDetections().stream().map(code -> code.message).toList();
    }
}
