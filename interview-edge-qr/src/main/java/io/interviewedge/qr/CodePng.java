package io.interviewedge.qr;

import io.interviewedge.share.QrColours;
import java.util.Arrays;

/** A code as a PNG of one bit a pixel. */
final class CodePng {

    private static final byte LIGHT = (byte) 0xFF;

    private CodePng() {}

    static byte[] draw(ModuleGrid modules, Placement place, QrColours colours) {
        boolean grey = colours.equals(QrColours.BLACK_ON_WHITE);
        PngFile file = new PngFile(place.side(), place.side(), 1, grey ? PngFile.GREYSCALE : PngFile.INDEXED);
        if (!grey) {
            file.palette(colours.dark(), colours.light());
        }
        place.dpi().ifPresent(file::dotsPerInch);
        int width = (place.side() + 7) / 8 + 1;
        BitSink packed = RowDeflater.deflate(rows(modules, place, width), width);
        return file.finish(packed.bytes(), packed.length());
    }

    /** Each row begins with the type of its filter, which is 0 for none. */
    private static byte[] rows(ModuleGrid modules, Placement place, int width) {
        byte[] rows = new byte[place.side() * width];
        Arrays.fill(rows, LIGHT);
        for (int at = 0; at < rows.length; at += width) {
            rows[at] = 0;
        }
        for (int row = 0; row < modules.side(); row++) {
            int at = (place.start() + row * place.module()) * width;
            darken(rows, at + 1, modules, row, place);
            for (int i = 1; i < place.module(); i++) {
                System.arraycopy(rows, at, rows, at + i * width, width);
            }
        }
        return rows;
    }

    private static void darken(byte[] rows, int at, ModuleGrid modules, int row, Placement place) {
        for (int column = 0; column < modules.side(); column++) {
            int start = column;
            while (column < modules.side() && modules.isDark(column, row)) {
                column++;
            }
            if (column > start) {
                int from = place.start() + start * place.module();
                darken(rows, at, from, from + (column - start) * place.module());
            }
        }
    }

    /** Clears the bits of those pixels; the highest bit of a byte is its leftmost pixel. */
    private static void darken(byte[] rows, int at, int from, int to) {
        int first = at + (from >> 3);
        int last = at + (to >> 3);
        int before = 0xFF << (8 - (from & 7));
        int behind = 0xFF >> (to & 7);
        if (first == last) {
            rows[first] &= (byte) (before | behind);
            return;
        }
        rows[first] &= (byte) before;
        Arrays.fill(rows, first + 1, last, (byte) 0);
        if (behind != 0xFF) {
            rows[last] &= (byte) behind;
        }
    }
}
