package io.interviewedge.qr;

import io.interviewedge.share.QrColours;
import java.util.zip.Deflater;

/** A code as a PNG of one bit a pixel. */
final class CodePng {

    private static final byte LIGHT = (byte) 0xFF;
    private static final int LEVEL = 4;

    private CodePng() {}

    static byte[] draw(ModuleGrid modules, Placement place, QrColours colours) {
        boolean grey = colours.equals(QrColours.BLACK_ON_WHITE);
        PngFile file = new PngFile(place.side(), place.side(), 1, grey ? PngFile.GREYSCALE : PngFile.INDEXED);
        if (!grey) {
            file.palette(colours.dark(), colours.light());
        }
        place.dpi().ifPresent(file::dotsPerInch);
        Deflater deflater = new Deflater(LEVEL);
        byte[] raw = rows(modules, place);
        deflater.setInput(raw);
        deflater.finish();
        byte[] packed = new byte[raw.length + 1000];
        int length = deflater.deflate(packed);
        deflater.end();
        return file.finish(packed, length);
    }

    private static byte[] rows(ModuleGrid modules, Placement place) {
        int width = (place.side() + 7) / 8 + 1;
        byte[] rows = new byte[place.side() * width];
        java.util.Arrays.fill(rows, LIGHT);
        for (int y = 0; y < place.side(); y++) {
            rows[y * width] = 0;
        }
        for (int row = 0; row < modules.side(); row++) {
            int at = (place.start() + row * place.module()) * width;
            for (int column = 0; column < modules.side(); column++) {
                if (modules.isDark(column, row)) {
                    int from = place.start() + column * place.module();
                    for (int x = from; x < from + place.module(); x++) {
                        rows[at + 1 + (x >> 3)] &= (byte) ~(0x80 >> (x & 7));
                    }
                }
            }
            for (int i = 1; i < place.module(); i++) {
                System.arraycopy(rows, at, rows, at + i * width, width);
            }
        }
        return rows;
    }
}
