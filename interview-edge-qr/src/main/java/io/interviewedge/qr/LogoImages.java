package io.interviewedge.qr;

import io.interviewedge.share.QrLogo;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** The logos in a document, each kept once, with their transparency (ISO 32000-1, 8.9 and 11.6.5.3). */
final class LogoImages {

    private final Map<QrLogo, String> names = new LinkedHashMap<>();

    /** What the document calls it. */
    String name(QrLogo logo) {
        return names.computeIfAbsent(logo, added -> "L" + names.size());
    }

    void addTo(PDDocument document, PDResources resources) throws IOException {
        for (Map.Entry<QrLogo, String> logo : names.entrySet()) {
            resources.put(
                    COSName.getPDFName(logo.getValue()),
                    LosslessFactory.createFromImage(document, image(logo.getKey())));
        }
    }

    private static BufferedImage image(QrLogo logo) {
        BufferedImage image = new BufferedImage(logo.width(), logo.height(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < logo.height(); y++) {
            for (int x = 0; x < logo.width(); x++) {
                image.setRGB(x, y, logo.argb(x, y));
            }
        }
        return image;
    }
}
