package io.interviewedge.qr;

/**
 * How hard a masked symbol is to read: the points of ISO/IEC 18004:2015, section 7.8.3.1, counted as ZXing counts them, for 64
 * columns at a time. Whatever is asked of columns is asked of rows with the symbol transposed.
 */
final class Penalty {

    private static final int RUN = 3;
    private static final int BLOCK = 3;
    private static final int LOOKS_LIKE_A_FINDER = 40;
    private static final int IMBALANCE = 10;

    /** Modules in 1:1:3:1:1, and the light ones that must stand before or behind them. */
    private static final int FINDER = 7;

    private static final int MARGIN = 4;

    private Penalty() {}

    /** The points of a symbol, given with its transposed form. */
    static int of(ModuleGrid symbol, ModuleGrid transposed) {
        return inColumns(symbol) + inColumns(transposed) + blocks(symbol) + imbalance(symbol);
    }

    private static int inColumns(ModuleGrid symbol) {
        int points = 0;
        for (int strip = 0; strip < symbol.strips(); strip++) {
            points += runs(symbol.strip(strip), symbol.columns(strip)) + finders(symbol.strip(strip));
        }
        return points;
    }

    /** Three points for five equal modules in a column, and one for each more: as many as there are fives, and two a run. */
    private static int runs(long[] rows, long columns) {
        int fives = 0;
        int runs = 0;
        long previous = 0;
        // A one where a module equals the one below it, for the last three pairs.
        long first = ~(rows[0] ^ rows[1]);
        long second = ~(rows[1] ^ rows[2]);
        long third = ~(rows[2] ^ rows[3]);
        for (int row = 0; row + 4 < rows.length; row++) {
            long fourth = ~(rows[row + 3] ^ rows[row + 4]);
            long five = first & second & third & fourth & columns;
            fives += Long.bitCount(five);
            runs += Long.bitCount(five & ~previous);
            previous = five;
            first = second;
            second = third;
            third = fourth;
        }
        return fives + (RUN - 1) * runs;
    }

    private static int finders(long[] rows) {
        int found = 0;
        for (int row = 0; row + FINDER <= rows.length; row++) {
            long finder = rows[row]
                    & ~rows[row + 1]
                    & rows[row + 2]
                    & rows[row + 3]
                    & rows[row + 4]
                    & ~rows[row + 5]
                    & rows[row + 6];
            if (finder != 0) {
                found += Long.bitCount(finder & (light(rows, row - MARGIN) | light(rows, row + FINDER)));
            }
        }
        return LOOKS_LIKE_A_FINDER * found;
    }

    /** Ones in the columns that have a light margin from that row on; the quiet zone is none. */
    private static long light(long[] rows, int from) {
        return from < 0 || from + MARGIN > rows.length
                ? 0
                : ~(rows[from] | rows[from + 1] | rows[from + 2] | rows[from + 3]);
    }

    /** Three points for each two by two modules that are equal. */
    private static int blocks(ModuleGrid symbol) {
        int blocks = 0;
        for (int strip = 0; strip < symbol.strips(); strip++) {
            long[] rows = symbol.strip(strip);
            boolean last = strip + 1 == symbol.strips();
            long[] beside = symbol.strip(last ? strip : strip + 1);
            // The last column has no neighbour on its right.
            long columns = last ? symbol.columns(strip) >>> 1 : -1L;
            long upper = equalsNext(rows[0], last ? 0 : beside[0]);
            for (int row = 1; row < rows.length; row++) {
                long lower = equalsNext(rows[row], last ? 0 : beside[row]);
                blocks += Long.bitCount(upper & lower & ~(rows[row - 1] ^ rows[row]) & columns);
                upper = lower;
            }
        }
        return BLOCK * blocks;
    }

    private static long equalsNext(long row, long beside) {
        return ~(row ^ ((row >>> 1) | (beside << (ModuleGrid.STRIP - 1))));
    }

    /** Ten points for each full five percent that the dark modules are away from half. */
    private static int imbalance(ModuleGrid symbol) {
        int dark = 0;
        for (int strip = 0; strip < symbol.strips(); strip++) {
            for (long row : symbol.strip(strip)) {
                dark += Long.bitCount(row);
            }
        }
        int all = symbol.side() * symbol.side();
        return Math.abs(2 * dark - all) * 10 / all * IMBALANCE;
    }
}
