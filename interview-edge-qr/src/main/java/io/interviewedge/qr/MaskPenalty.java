package io.interviewedge.qr;

/**
 * How hard a code is for scanners to read, by the four features that the standard gives points for: long runs, blocks of one
 * colour, what looks like a finder, and much more of one colour than of the other. A line of modules is a {@code long}, its
 * first module the lowest bit, so that a feature is looked for in all places of the line at once.
 *
 * @see <a href="https://www.iso.org/standard/62021.html">ISO/IEC 18004:2015</a>, 7.8.3
 */
final class MaskPenalty {

    private static final int BLOCK = 3;
    private static final int FINDER = 40;
    private static final int FIVE_PER_CENT = 10;

    private MaskPenalty() {}

    /** The points of a code of at most 64 rows; fewer are better. */
    static int of(long[] rows) {
        int size = rows.length;
        long line = -1L >>> (64 - size);
        long[] columns = new long[size];
        int penalty = 0;
        int dark = 0;
        for (int y = 0; y < size; y++) {
            penalty += ofLine(rows[y], line);
            if (y > 0) {
                penalty += BLOCK * Long.bitCount(blocks(rows[y - 1], rows[y], line));
            }
            dark += Long.bitCount(rows[y]);
            for (long left = rows[y]; left != 0; left &= left - 1) {
                columns[Long.numberOfTrailingZeros(left)] |= 1L << y;
            }
        }
        for (long column : columns) {
            penalty += ofLine(column, line);
        }
        return penalty + Math.abs(2 * dark - size * size) * 10 / (size * size) * FIVE_PER_CENT;
    }

    private static int ofLine(long modules, long line) {
        long fives = same(modules, line);
        fives &= fives >>> 1;
        fives &= fives >>> 2;
        // A run of five has one such place, and each module more has another: three points and one more for each.
        int runs = Long.bitCount(fives) + 2 * Long.bitCount(fives & ~(fives << 1));
        return runs + FINDER * Long.bitCount(finders(modules, line));
    }

    /** Where a module has the colour of the next. */
    private static long same(long modules, long line) {
        return ~(modules ^ (modules >>> 1)) & (line >>> 1);
    }

    private static long blocks(long above, long below, long line) {
        long equal = ~(above ^ below);
        return same(above, line) & equal & (equal >>> 1);
    }

    /** Where 1011101 begins, with four light modules before or after it. */
    private static long finders(long modules, long line) {
        long pattern = modules
                & ~(modules >>> 1)
                & (modules >>> 2)
                & (modules >>> 3)
                & (modules >>> 4)
                & ~(modules >>> 5)
                & (modules >>> 6);
        long light = ~modules & line;
        long fourLight = light & (light >>> 1);
        fourLight &= fourLight >>> 2;
        return pattern & ((fourLight << 4) | (fourLight >>> 7));
    }
}
