package io.interviewedge.qr;

import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Logos;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.Arrays;

/** Short ways to codes and logos. */
final class Codes {

    private Codes() {}

    static QrCode of(URI link, ErrorCorrection level) {
        return QrCode.of(link, QrDesign.STANDARD.errorCorrection(level));
    }

    /** The longest link, without a scheme, that a code of that version holds at that level. */
    static URI filling(int version, ErrorCorrection level) {
        String text = Links.ofLength(level.capacity()).getSchemeSpecificPart().substring("//".length());
        int fits = 1;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (of(URI.create(text.substring(0, middle)), level).size() > 17 + 4 * version) {
                tooLong = middle;
            } else {
                fits = middle;
            }
        }
        return URI.create(text.substring(0, fits));
    }

    static QrLogo logo(BufferedImage image) {
        return QrLogo.of(image.getWidth(), image.getHeight(), Logos.pixels(image));
    }

    /** A logo of one colour, {@code 0xAARRGGBB}. */
    static QrLogo plainLogo(int width, int height, int argb) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, argb);
        return QrLogo.of(width, height, pixels);
    }
}
