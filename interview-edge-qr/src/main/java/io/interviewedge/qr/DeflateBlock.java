package io.interviewedge.qr;

import java.util.Arrays;

/** Literals and matches, collected and then written as one block with codes of its own (RFC 1951, section 3.2.7). */
final class DeflateBlock {

    static final int SHORTEST_MATCH = 3;
    static final int LONGEST_MATCH = 258;

    private static final int END = 256;
    private static final int FIRST_LENGTH = 257;
    private static final int LITERALS_AND_LENGTHS = 286;
    private static final int DISTANCES = 30;
    private static final int LONGEST_CODE = 15;
    private static final int LONGEST_LENGTH_CODE = 7;
    private static final int DYNAMIC = 2;

    /** The order in which the lengths of the code lengths' own code are written. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final int[] symbols = new int[LITERALS_AND_LENGTHS];
    private final int[] distances = new int[DISTANCES];

    /** A literal as it is; a match as its length above its distance. */
    private int[] tokens = new int[1_024];

    private int count;

    void literal(int value) {
        symbols[value]++;
        add(value);
    }

    void match(int length, int distance) {
        symbols[FIRST_LENGTH + lengthCode(length)]++;
        distances[distanceCode(distance)]++;
        add((length << Short.SIZE) | (distance - 1));
    }

    private void add(int token) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * count);
        }
        tokens[count++] = token;
    }

    /** Writes the block as the last one. */
    void write(BitSink sink) {
        symbols[END]++;
        HuffmanCode symbolCode = HuffmanCode.of(symbols, LONGEST_CODE);
        HuffmanCode distanceCode = HuffmanCode.of(distances, LONGEST_CODE);
        sink.write(1, 1);
        sink.write(DYNAMIC, 2);
        writeCodes(symbolCode, distanceCode, sink);
        for (int i = 0; i < count; i++) {
            int length = tokens[i] >>> Short.SIZE;
            if (length == 0) {
                symbolCode.write(tokens[i], sink);
            } else {
                writeMatch(length, (tokens[i] & 0xFFFF) + 1, symbolCode, distanceCode, sink);
            }
        }
        symbolCode.write(END, sink);
    }

    private static void writeMatch(
            int length, int distance, HuffmanCode symbolCode, HuffmanCode distanceCode, BitSink sink) {
        int code = lengthCode(length);
        symbolCode.write(FIRST_LENGTH + code, sink);
        if (length < LONGEST_MATCH) {
            int extra = extraBits(code, 3);
            sink.write((length - SHORTEST_MATCH) & ((1 << extra) - 1), extra);
        }
        code = distanceCode(distance);
        distanceCode.write(code, sink);
        int extra = extraBits(code, 2);
        sink.write((distance - 1) & ((1 << extra) - 1), extra);
    }

    /** From 0 for 3 to 28 for 258: after the first eight, each power of two is shared by four codes. */
    private static int lengthCode(int length) {
        return length == LONGEST_MATCH ? 28 : code(length - SHORTEST_MATCH, 3);
    }

    /** From 0 for 1 to 29: after the first four, each power of two is shared by two codes. */
    private static int distanceCode(int distance) {
        return code(distance - 1, 2);
    }

    /** The highest bits of the value, as many as said, with how many follow above them. */
    private static int code(int value, int bits) {
        int extra = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(value) - bits);
        return (extra << (bits - 1)) + (value >>> extra);
    }

    private static int extraBits(int code, int bits) {
        return Math.max(0, (code >>> (bits - 1)) - 1);
    }

    /** The lengths of both codes in one row, runs of zeros packed, by a third code. */
    private static void writeCodes(HuffmanCode symbolCode, HuffmanCode distanceCode, BitSink sink) {
        int symbolCount = symbolCode.used(FIRST_LENGTH);
        int distanceCount = distanceCode.used(1);
        int[] lengths = new int[symbolCount + distanceCount];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = i < symbolCount ? symbolCode.length(i) : distanceCode.length(i - symbolCount);
        }
        int[] packed = packed(lengths);
        int[] frequencies = new int[ORDER.length];
        Arrays.stream(packed).forEach(token -> frequencies[token & 0x1F]++);
        HuffmanCode code = HuffmanCode.of(frequencies, LONGEST_LENGTH_CODE);
        int last = ORDER.length - 1;
        while (code.length(ORDER[last]) == 0) {
            last--;
        }
        sink.write(symbolCount - FIRST_LENGTH, 5);
        sink.write(distanceCount - 1, 5);
        sink.write(last + 1 - 4, 4);
        for (int i = 0; i <= last; i++) {
            sink.write(code.length(ORDER[i]), 3);
        }
        for (int token : packed) {
            int symbol = token & 0x1F;
            code.write(symbol, sink);
            if (symbol >= 17) {
                sink.write(token >>> 5, symbol == 17 ? 3 : 7);
            }
        }
    }

    /** A length as it is, or 17 (3 to 10 zeros) or 18 (11 to 138 zeros), with what is beyond the least above five bits. */
    private static int[] packed(int[] lengths) {
        int[] packed = new int[lengths.length];
        int count = 0;
        for (int i = 0; i < lengths.length; ) {
            int end = i;
            while (end < lengths.length && lengths[end] == 0 && end - i < 138) {
                end++;
            }
            int zeros = end - i;
            if (zeros < 3) {
                packed[count++] = lengths[i++];
            } else {
                packed[count++] = zeros < 11 ? 17 | ((zeros - 3) << 5) : 18 | ((zeros - 11) << 5);
                i = end;
            }
        }
        return Arrays.copyOf(packed, count);
    }
}
