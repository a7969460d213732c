package io.interviewedge.qr;

/**
 * Where a logo is: whole modules around the middle of the code, so that it covers no module in part, with a frame of
 * one light module on every side. Counted from the upper left corner of the code, without its quiet zone and without
 * the frame.
 *
 * @param column of the leftmost modules
 * @param row of the uppermost modules
 * @param width in modules
 * @param height in modules
 */
public record LogoArea(int column, int row, int width, int height) {

    private static final int FRAME = 1;

    static LogoArea of(QrLogo logo, int side) {
        int longer = Math.max(logo.width(), logo.height());
        int available = oddAtMost(logo.share() * side);
        int width = oddAtLeast((double) available * logo.width() / longer);
        int height = oddAtLeast((double) available * logo.height() / longer);
        return new LogoArea((side - width) / 2, (side - height) / 2, width, height);
    }

    /** The side of a code is odd, and only an odd length can be centred on the same module. */
    private static int oddAtMost(double modules) {
        int whole = Math.max(1, (int) modules);
        return whole % 2 == 1 ? whole : whole - 1;
    }

    private static int oddAtLeast(double modules) {
        int whole = (int) Math.ceil(modules);
        return whole % 2 == 1 ? whole : whole + 1;
    }

    /** Whether the logo or its frame covers that module. */
    boolean covers(int x, int y) {
        return x >= column - FRAME && x < column + width + FRAME && y >= row - FRAME && y < row + height + FRAME;
    }
}
