package io.interviewedge.qr;

/** A logo among the pixels of a picture, over the light colour, as opaque pixels 0xRRGGBB. */
final class LogoPicture {

    private static final int OPAQUE = 0xFF;

    private final int[][] rows;
    private final int left;
    private final int top;

    private LogoPicture(int[][] rows, int left, int top) {
        this.rows = rows;
        this.left = left;
        this.top = top;
    }

    /** The logo in its proportions, as large as fits in its whole modules. */
    static LogoPicture of(QrLogo logo, LogoArea area, Placement place, int ground) {
        int module = place.module();
        double scale = Math.min(
                (double) area.width() * module / logo.width(), (double) area.height() * module / logo.height());
        int width = Math.max(1, (int) Math.round(logo.width() * scale));
        int height = Math.max(1, (int) Math.round(logo.height() * scale));
        return new LogoPicture(
                scaled(logo, width, height, ground),
                place.pixelOf(area.column()) + (area.width() * module - width) / 2,
                place.pixelOf(area.row()) + (area.height() * module - height) / 2);
    }

    /** The file of a logo for documents that embed it. */
    static byte[] png(QrLogo logo) {
        return new PngWriter(logo.width(), logo.height(), 8, PngWriter.TRUECOLOUR_WITH_ALPHA).write(y -> {
            byte[] samples = new byte[4 * logo.width()];
            for (int x = 0; x < logo.width(); x++) {
                int pixel = logo.argb(x, y);
                samples[4 * x] = (byte) (pixel >> 16);
                samples[4 * x + 1] = (byte) (pixel >> 8);
                samples[4 * x + 2] = (byte) pixel;
                samples[4 * x + 3] = (byte) (pixel >> 24);
            }
            return samples;
        });
    }

    /** Draws the part of the logo that belongs in that row of the picture, counted from above. */
    void drawOnto(int y, int[] row) {
        if (y >= top && y < top + rows.length) {
            System.arraycopy(rows[y - top], 0, row, left, rows[y - top].length);
        }
    }

    /**
     * Each pixel is the mean of the logo's pixels that fall on it, over the light colour where the logo is transparent.
     */
    private static int[][] scaled(QrLogo logo, int width, int height, int ground) {
        int[][] rows = new int[height][width];
        for (int y = 0; y < height; y++) {
            int top = (int) ((long) y * logo.height() / height);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * logo.height() / height));
            for (int x = 0; x < width; x++) {
                int left = (int) ((long) x * logo.width() / width);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * logo.width() / width));
                rows[y][x] = mean(logo, left, top, right, bottom, ground);
            }
        }
        return rows;
    }

    private static int mean(QrLogo logo, int left, int top, int right, int bottom, int ground) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = logo.argb(x, y);
                int alpha = pixel >>> 24;
                red += alpha * ((pixel >> 16) & 0xFF) + (OPAQUE - alpha) * ((ground >> 16) & 0xFF);
                green += alpha * ((pixel >> 8) & 0xFF) + (OPAQUE - alpha) * ((ground >> 8) & 0xFF);
                blue += alpha * (pixel & 0xFF) + (OPAQUE - alpha) * (ground & 0xFF);
            }
        }
        long sum = (long) OPAQUE * (right - left) * (bottom - top);
        return ((int) (red / sum) << 16) | ((int) (green / sum) << 8) | (int) (blue / sum);
    }
}
