package io.interviewedge.qr;

import io.interviewedge.share.QrColours;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A code in its colours, under its logo if it has one, as opaque pixels 0xRRGGBB, a row at a time. */
final class CodePicture {

    private final ModuleGrid modules;
    private final Placement place;
    private final QrColours colours;
    private final @Nullable LogoPicture logo;

    CodePicture(QrCode code, Placement place) {
        this.modules = code.visible();
        this.place = place;
        this.colours = code.design().colours();
        LogoArea area = code.logo();
        this.logo = area == null ? null : LogoPicture.of(area, place, colours.light());
    }

    /** The pixels of that row. */
    void row(int y, int[] pixels) {
        Arrays.fill(pixels, colours.light());
        int row = Math.floorDiv(y - place.start(), place.module());
        if (row >= 0 && row < modules.side()) {
            for (int column = 0; column < modules.side(); column++) {
                if (modules.isDark(column, row)) {
                    int from = place.start() + column * place.module();
                    Arrays.fill(pixels, from, from + place.module(), colours.dark());
                }
            }
        }
        if (logo != null) {
            logo.row(y, pixels);
        }
    }

    /** All of them. */
    int[] pixels() {
        int[] all = new int[place.side() * place.side()];
        int[] row = new int[place.side()];
        for (int y = 0; y < place.side(); y++) {
            row(y, row);
            System.arraycopy(row, 0, all, y * row.length, row.length);
        }
        return all;
    }
}
