package io.interviewedge.qr;

import com.google.zxing.qrcode.decoder.Version;

/**
 * The modules that hold no data and are never masked: finders with their separators, timing, alignment, and the areas of format and
 * version (ISO/IEC 18004:2015, section 6.3). They are the same when rows and columns are exchanged.
 */
final class FunctionPatterns {

    private static final int FINDER = 8;
    private static final int ALIGNMENT = 5;
    private static final int FIRST_WITH_VERSION_AREAS = 7;

    private FunctionPatterns() {}

    /** Dark where a module of that version is one of them. */
    static ModuleGrid of(int version) {
        int side = 17 + 4 * version;
        ModuleGrid grid = new ModuleGrid(side);
        // One more than the finder: the format information runs along it.
        grid.fill(0, 0, FINDER + 1, FINDER + 1);
        grid.fill(side - FINDER, 0, FINDER, FINDER + 1);
        grid.fill(0, side - FINDER, FINDER + 1, FINDER);
        grid.fill(6, 0, 1, side);
        grid.fill(0, 6, side, 1);
        if (version >= FIRST_WITH_VERSION_AREAS) {
            grid.fill(side - FINDER - 3, 0, 3, 6);
            grid.fill(0, side - FINDER - 3, 6, 3);
        }
        alignments(grid, version);
        return grid;
    }

    private static void alignments(ModuleGrid grid, int version) {
        int[] centres = Version.getVersionForNumber(version).getAlignmentPatternCenters();
        int last = centres.length - 1;
        for (int i = 0; i <= last; i++) {
            for (int j = 0; j <= last; j++) {
                boolean onFinder = (i == 0 && j == 0) || (i == 0 && j == last) || (i == last && j == 0);
                if (!onFinder) {
                    grid.fill(centres[i] - ALIGNMENT / 2, centres[j] - ALIGNMENT / 2, ALIGNMENT, ALIGNMENT);
                }
            }
        }
    }
}
