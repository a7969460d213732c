package io.interviewedge.qr;

import io.interviewedge.share.QrLogo;

/**
 * Where a logo goes: whole modules around the middle of the code, so that no module is covered in part, with one light module on
 * every side. The numbers are of the logo without that frame.
 */
record LogoArea(QrLogo logo, int column, int row, int width, int height) {

    static final int FRAME = 1;

    static LogoArea of(QrLogo logo, int side) {
        int longer = Math.max(logo.width(), logo.height());
        int most = oddAtMost(logo.share() * side);
        int width = oddFor((double) most * logo.width() / longer);
        int height = oddFor((double) most * logo.height() / longer);
        return new LogoArea(logo, (side - width) / 2, (side - height) / 2, width, height);
    }

    /** The side of a code is odd, and only what is odd too has its middle in the same module. */
    private static int oddAtMost(double modules) {
        int whole = Math.max(1, (int) modules);
        return whole % 2 == 1 ? whole : whole - 1;
    }

    /** Room for so many. */
    private static int oddFor(double modules) {
        int whole = (int) Math.ceil(modules);
        return whole % 2 == 1 ? whole : whole + 1;
    }

    /** The modules that stay visible. */
    ModuleGrid clear(ModuleGrid modules) {
        ModuleGrid visible = new ModuleGrid(modules.side());
        for (int y = 0; y < modules.side(); y++) {
            for (int x = 0; x < modules.side(); x++) {
                visible.set(x, y, modules.isDark(x, y) && !covers(x, y));
            }
        }
        return visible;
    }

    private boolean covers(int x, int y) {
        return x >= column - FRAME && x < column + width + FRAME && y >= row - FRAME && y < row + height + FRAME;
    }
}
