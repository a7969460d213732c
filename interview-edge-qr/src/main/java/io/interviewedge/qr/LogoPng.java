package io.interviewedge.qr;

import io.interviewedge.share.QrLogo;

/** PNGs in true colour: a code under its logo, and the logo alone for those who place it themselves. */
final class LogoPng {

    private LogoPng() {}

    static byte[] draw(QrCode code, Placement place) {
        LogoCheck.require(code, place.module());
        CodePicture picture = new CodePicture(code, place);
        PngFile file = new PngFile(place.side(), place.side(), 8, PngFile.TRUECOLOUR);
        place.dpi().ifPresent(file::dotsPerInch);
        PngWriter png = new PngWriter(file, place.side(), 3);
        int[] pixels = new int[place.side()];
        byte[] samples = new byte[3 * place.side()];
        for (int y = 0; y < place.side(); y++) {
            picture.row(y, pixels);
            for (int x = 0; x < pixels.length; x++) {
                samples[3 * x] = (byte) (pixels[x] >> 16);
                samples[3 * x + 1] = (byte) (pixels[x] >> 8);
                samples[3 * x + 2] = (byte) pixels[x];
            }
            png.row(samples);
        }
        return png.finish();
    }

    static byte[] logo(QrLogo logo) {
        PngFile file = new PngFile(logo.width(), logo.height(), 8, PngFile.TRUECOLOUR_WITH_ALPHA);
        PngWriter png = new PngWriter(file, logo.width(), 4);
        byte[] samples = new byte[4 * logo.width()];
        for (int y = 0; y < logo.height(); y++) {
            for (int x = 0; x < logo.width(); x++) {
                int pixel = logo.argb(x, y);
                samples[4 * x] = (byte) (pixel >> 16);
                samples[4 * x + 1] = (byte) (pixel >> 8);
                samples[4 * x + 2] = (byte) pixel;
                samples[4 * x + 3] = (byte) (pixel >> 24);
            }
            png.row(samples);
        }
        return png.finish();
    }
}
