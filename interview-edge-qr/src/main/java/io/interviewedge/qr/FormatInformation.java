package io.interviewedge.qr;

/** Level and mask, written twice beside the finders with a code of their own (ISO/IEC 18004:2015, section 7.9). */
final class FormatInformation {

    private static final int BITS = 15;
    private static final int DATA_BITS = 5;
    private static final int GENERATOR = 0x537;
    private static final int PATTERN = 0x5412;

    private FormatInformation() {}

    /** Writes it into a symbol, or into one that has rows for columns. */
    static void write(ModuleGrid symbol, int level, int mask, boolean transposed) {
        int bits = bits((level << 3) | mask);
        int last = symbol.side() - 1;
        for (int i = 0; i < BITS; i++) {
            boolean dark = ((bits >>> i) & 1) != 0;
            // Down beside the upper left finder and then left below it, around the timing patterns at 6.
            set(symbol, column(i), row(i), dark, transposed);
            if (i < 8) {
                set(symbol, last - i, 8, dark, transposed);
            } else {
                set(symbol, 8, last - 14 + i, dark, transposed);
            }
        }
    }

    private static int column(int i) {
        return i < 8 ? 8 : i == 8 ? 7 : 14 - i;
    }

    private static int row(int i) {
        return i < 6 ? i : i < 8 ? i + 1 : 8;
    }

    private static void set(ModuleGrid symbol, int column, int row, boolean dark, boolean transposed) {
        symbol.set(transposed ? row : column, transposed ? column : row, dark);
    }

    /** The five bits with the remainder of a BCH (15, 5) code, under the pattern that keeps them from being all light. */
    private static int bits(int data) {
        int remainder = data << (BITS - DATA_BITS);
        for (int bit = BITS - 1; bit >= BITS - DATA_BITS; bit--) {
            if (((remainder >>> bit) & 1) != 0) {
                remainder ^= GENERATOR << (bit - (BITS - DATA_BITS));
            }
        }
        return ((data << (BITS - DATA_BITS)) | remainder) ^ PATTERN;
    }
}
