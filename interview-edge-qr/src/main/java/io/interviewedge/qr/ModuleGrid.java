package io.interviewedge.qr;

/**
 * A square of modules, dark or light, as bits in strips of 64 columns: what is asked of two rows is asked of 64 modules at once.
 * Columns and rows count from the upper left.
 */
final class ModuleGrid {

    static final int STRIP = Long.SIZE;

    private final int side;
    private final long[][] strips;

    /** All light. */
    ModuleGrid(int side) {
        this.side = side;
        strips = new long[(side + STRIP - 1) / STRIP][side];
    }

    int side() {
        return side;
    }

    int strips() {
        return strips.length;
    }

    /** The rows of 64 columns from above; the lowest bit is the leftmost column, bits outside the square are 0. */
    long[] strip(int index) {
        return strips[index];
    }

    boolean isDark(int column, int row) {
        return ((strips[column / STRIP][row] >>> column) & 1) != 0;
    }

    void set(int column, int row, boolean dark) {
        long bit = 1L << column;
        long[] strip = strips[column / STRIP];
        strip[row] = dark ? strip[row] | bit : strip[row] & ~bit;
    }

    /** Makes that rectangle dark, as far as it is inside. */
    void fill(int left, int top, int width, int height) {
        for (int row = Math.max(0, top); row < Math.min(side, top + height); row++) {
            for (int column = Math.max(0, left); column < Math.min(side, left + width); column++) {
                strips[column / STRIP][row] |= 1L << column;
            }
        }
    }

    /** Takes dark modules that stand side by side. */
    @FunctionalInterface
    interface RunVisitor {
        void visit(int column, int row, int length);
    }

    /** Every horizontal run of dark modules, as long as it is, from the upper left. */
    void forEachDarkRun(RunVisitor visitor) {
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int start = column;
                while (column < side && isDark(column, row)) {
                    column++;
                }
                if (column > start) {
                    visitor.visit(start, row, column - start);
                }
            }
        }
    }

    /** A one for each column of that strip that is inside the square. */
    long columns(int strip) {
        int width = Math.min(STRIP, side - strip * STRIP);
        return -1L >>> (STRIP - width);
    }

    /** Mirrored at the diagonal from the upper left, rows for columns. */
    ModuleGrid transposed() {
        ModuleGrid mirrored = new ModuleGrid(side);
        for (int strip = 0; strip < strips.length; strip++) {
            for (int row = 0; row < side; row++) {
                for (long dark = strips[strip][row]; dark != 0; dark &= dark - 1) {
                    int column = strip * STRIP + Long.numberOfTrailingZeros(dark);
                    mirrored.strips[row / STRIP][column] |= 1L << row;
                }
            }
        }
        return mirrored;
    }
}
