package io.interviewedge.qr;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A code in its colours, under its logo if it has one, as opaque pixels 0xRRGGBB. */
final class CodePicture {

    private final Placement place;
    private final int light;
    private final int[][] rows;
    private final @Nullable LogoPicture logo;

    CodePicture(QrCode code, Placement place) {
        this.place = place;
        QrColours colours = code.design().colours();
        light = colours.light();
        rows = new int[code.size()][];
        Arrays.setAll(rows, row -> lightRow());
        for (QrCode.Run run : code.darkRuns()) {
            int from = place.pixelOf(run.column());
            Arrays.fill(rows[run.row()], from, from + run.length() * place.module(), colours.dark());
        }
        QrLogo picture = code.design().logo();
        logo = picture == null ? null : LogoPicture.of(picture, code.logoArea().orElseThrow(), place, light);
    }

    private int[] lightRow() {
        int[] row = new int[place.side()];
        Arrays.fill(row, light);
        return row;
    }

    /** The pixels of that row, counted from above. */
    int[] row(int y) {
        int row = place.moduleAt(y);
        int[] pixels = row >= 0 && row < rows.length ? rows[row].clone() : lightRow();
        if (logo != null) {
            logo.drawOnto(y, pixels);
        }
        return pixels;
    }

    /** All pixels, row by row from above. */
    int[] pixels() {
        int[] all = new int[place.side() * place.side()];
        for (int y = 0; y < place.side(); y++) {
            System.arraycopy(row(y), 0, all, y * place.side(), place.side());
        }
        return all;
    }
}
