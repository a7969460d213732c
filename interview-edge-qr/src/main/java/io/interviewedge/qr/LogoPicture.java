package io.interviewedge.qr;

import io.interviewedge.share.QrLogo;

/** A logo among the pixels of a picture, on the light colour, as 0xRRGGBB. */
final class LogoPicture {

    private final int[] pixels;
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    private LogoPicture(int[] pixels, int left, int top, int width, int height) {
        this.pixels = pixels;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    /** It keeps its proportions inside the whole modules that are there for it. */
    static LogoPicture of(LogoArea area, Placement place, int ground) {
        QrLogo logo = area.logo();
        int module = place.module();
        double scale = Math.min(
                (double) area.width() * module / logo.width(), (double) area.height() * module / logo.height());
        int width = Math.max(1, (int) Math.round(logo.width() * scale));
        int height = Math.max(1, (int) Math.round(logo.height() * scale));
        return new LogoPicture(
                scaled(logo, width, height, ground),
                place.start() + area.column() * module + (area.width() * module - width) / 2,
                place.start() + area.row() * module + (area.height() * module - height) / 2,
                width,
                height);
    }

    /** Puts what is in that row into it. */
    void row(int y, int[] row) {
        if (y >= top && y < top + height) {
            System.arraycopy(pixels, (y - top) * width, row, left, width);
        }
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
