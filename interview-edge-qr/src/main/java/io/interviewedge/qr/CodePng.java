package io.interviewedge.qr;

import java.util.Arrays;

/** A code as PNG. */
final class CodePng {

    private static final byte LIGHT = (byte) 0xFF;

    private CodePng() {}

    static byte[] draw(QrCode code, Placement place) {
        return code.logoArea().isPresent() ? trueColour(code, place) : twoColours(code, place);
    }

    /** One bit per pixel. */
    private static byte[] twoColours(QrCode code, Placement place) {
        int width = (place.side() + 7) / 8;
        byte[] light = new byte[width];
        Arrays.fill(light, LIGHT);
        byte[][] rows = new byte[code.size()][];
        Arrays.setAll(rows, row -> light.clone());
        for (QrCode.Run run : code.darkRuns()) {
            darken(rows[run.row()], place.pixelOf(run.column()), place.pixelOf(run.column() + run.length()));
        }
        boolean grey = code.design().colours().equals(QrColours.BLACK_ON_WHITE);
        PngWriter png = png(place, 1, grey ? PngWriter.GREYSCALE : PngWriter.INDEXED);
        if (!grey) {
            png.palette(code.design().colours().dark(), code.design().colours().light());
        }
        return withDensity(png, place).write(y -> {
            int row = place.moduleAt(y);
            return row >= 0 && row < rows.length ? rows[row] : light;
        });
    }

    /** Clears the bits of those pixels; the highest bit of a byte is its leftmost pixel. */
    private static void darken(byte[] row, int from, int to) {
        int first = from >> 3;
        int last = to >> 3;
        int before = 0xFF << (8 - (from & 7));
        int behind = 0xFF >> (to & 7);
        if (first == last) {
            row[first] &= (byte) (before | behind);
            return;
        }
        row[first] &= (byte) before;
        Arrays.fill(row, first + 1, last, (byte) 0);
        if (last < row.length) {
            row[last] &= (byte) behind;
        }
    }

    private static byte[] trueColour(QrCode code, Placement place) {
        LogoCheck.requireReadable(code, place.module());
        CodePicture picture = new CodePicture(code, place);
        return withDensity(png(place, 8, PngWriter.TRUECOLOUR), place).write(y -> {
            int[] pixels = picture.row(y);
            byte[] samples = new byte[3 * pixels.length];
            for (int x = 0; x < pixels.length; x++) {
                samples[3 * x] = (byte) (pixels[x] >> 16);
                samples[3 * x + 1] = (byte) (pixels[x] >> 8);
                samples[3 * x + 2] = (byte) pixels[x];
            }
            return samples;
        });
    }

    private static PngWriter png(Placement place, int bitDepth, int colourType) {
        return new PngWriter(place.side(), place.side(), bitDepth, colourType);
    }

    private static PngWriter withDensity(PngWriter png, Placement place) {
        place.dpi().ifPresent(png::dotsPerInch);
        return png;
    }
}
