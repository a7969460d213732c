package io.interviewedge.qr;

import java.util.List;

/** A data mask: which modules are inverted so that a symbol is easier to read. */
final class Mask {

    /** By their numbers (ISO/IEC 18004:2015, section 7.8.2, table 10; i is the row, j the column). */
    static final List<Mask> ALL = List.of(
            new Mask(0, (i, j) -> (i + j) % 2 == 0),
            new Mask(1, (i, j) -> i % 2 == 0),
            new Mask(2, (i, j) -> j % 3 == 0),
            new Mask(3, (i, j) -> (i + j) % 3 == 0),
            new Mask(4, (i, j) -> (i / 2 + j / 3) % 2 == 0),
            new Mask(5, (i, j) -> i * j % 2 + i * j % 3 == 0),
            new Mask(6, (i, j) -> (i * j % 2 + i * j % 3) % 2 == 0),
            new Mask(7, (i, j) -> ((i + j) % 2 + i * j % 3) % 2 == 0));

    private interface Condition {
        boolean inverts(int i, int j);
    }

    /** All masks repeat after so many rows, and after so many columns. */
    private static final int PERIOD = 12;

    /** Enough for the 177 modules of version 40. */
    private static final int STRIPS = 3;

    private final int number;

    /** For each strip of 64 columns and each row of the period, a one where the mask inverts; then with rows for columns. */
    private final long[][] bits = new long[STRIPS][PERIOD];

    private final long[][] transposedBits = new long[STRIPS][PERIOD];

    private Mask(int number, Condition condition) {
        this.number = number;
        for (int across = 0; across < STRIPS * ModuleGrid.STRIP; across++) {
            for (int down = 0; down < PERIOD; down++) {
                int strip = across / ModuleGrid.STRIP;
                bits[strip][down] |= (condition.inverts(down, across) ? 1L : 0L) << across;
                transposedBits[strip][down] |= (condition.inverts(across, down) ? 1L : 0L) << across;
            }
        }
    }

    int number() {
        return number;
    }

    /** Ones where this mask inverts a module, in that strip of that row. */
    long bits(int strip, int row, boolean transposed) {
        return (transposed ? transposedBits : bits)[strip][row % PERIOD];
    }
}
