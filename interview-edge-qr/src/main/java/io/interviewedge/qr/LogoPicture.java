package io.interviewedge.qr;

import io.interviewedge.share.QrColours;
import io.interviewedge.share.QrLogo;
import java.util.Arrays;

/** A code under its logo, as opaque pixels 0xRRGGBB, a row at a time. */
final class LogoPicture {

    private final ModuleGrid modules;
    private final Placement place;
    private final QrColours colours;
    private final int[] logo;
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    LogoPicture(QrCode code, LogoArea area, Placement place) {
        modules = area.clear(code.modules());
        this.place = place;
        colours = code.design().colours();
        // The logo keeps its proportions inside the whole modules that are there for it.
        double scale = Math.min(
                (double) area.width() * place.module() / area.logo().width(),
                (double) area.height() * place.module() / area.logo().height());
        width = Math.max(1, (int) Math.round(area.logo().width() * scale));
        height = Math.max(1, (int) Math.round(area.logo().height() * scale));
        left = place.start() + area.column() * place.module() + (area.width() * place.module() - width) / 2;
        top = place.start() + area.row() * place.module() + (area.height() * place.module() - height) / 2;
        logo = scaled(area.logo(), width, height, colours.light());
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
        if (y >= top && y < top + height) {
            System.arraycopy(logo, (y - top) * width, pixels, left, width);
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

    /** Each pixel is the mean of those of the logo that fall on it, over the light colour where the logo is transparent. */
    private static int[] scaled(QrLogo logo, int width, int height, int ground) {
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            int top = (int) ((long) y * logo.height() / height);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * logo.height() / height));
            for (int x = 0; x < width; x++) {
                int left = (int) ((long) x * logo.width() / width);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * logo.width() / width));
                pixels[y * width + x] = mean(logo, left, top, right, bottom, ground);
            }
        }
        return pixels;
    }

    private static int mean(QrLogo logo, int left, int top, int right, int bottom, int ground) {
        int full = 255;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = logo.argb(x, y);
                int alpha = pixel >>> 24;
                red += alpha * ((pixel >> 16) & 0xFF) + (full - alpha) * ((ground >> 16) & 0xFF);
                green += alpha * ((pixel >> 8) & 0xFF) + (full - alpha) * ((ground >> 8) & 0xFF);
                blue += alpha * (pixel & 0xFF) + (full - alpha) * (ground & 0xFF);
            }
        }
        long sum = (long) full * (right - left) * (bottom - top);
        return ((int) (red / sum) << 16) | ((int) (green / sum) << 8) | (int) (blue / sum);
    }
}
