package io.interviewedge.qr;

import java.util.Arrays;

/** A canonical prefix code for symbols of known frequency (RFC 1951, section 3.2.2). */
final class HuffmanCode {

    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        codes = codes(lengths);
    }

    /** The code with the fewest bits, none longer than the limit; symbols that do not occur have none. */
    static HuffmanCode of(int[] frequencies, int limit) {
        int[] flattened = frequencies.clone();
        int[] lengths = lengths(flattened);
        // Rarely more than once, and then almost as good: what is rare is made less so.
        while (longest(lengths) > limit) {
            for (int i = 0; i < flattened.length; i++) {
                flattened[i] = (flattened[i] + 1) / 2;
            }
            lengths = lengths(flattened);
        }
        return new HuffmanCode(lengths);
    }

    void write(int symbol, BitSink sink) {
        sink.write(codes[symbol], lengths[symbol]);
    }

    /** By symbol, 0 for those without a code. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** Symbols up to the last that has a code, but at least so many. */
    int used(int least) {
        int used = lengths.length;
        while (used > least && lengths[used - 1] == 0) {
            used--;
        }
        return used;
    }

    private static int longest(int[] lengths) {
        return Arrays.stream(lengths).max().orElse(0);
    }

    /** Joins the two rarest again and again: of the symbols, sorted, and of those joined, which are sorted as they come. */
    private static int[] lengths(int[] frequencies) {
        long[] sorted = sorted(frequencies);
        int leaves = sorted.length;
        int[] lengths = new int[frequencies.length];
        if (leaves == 1) {
            lengths[(int) sorted[0]] = 1;
        }
        if (leaves < 2) {
            return lengths;
        }
        int[] parents = new int[2 * leaves - 1];
        long[] weights = new long[2 * leaves - 1];
        for (int i = 0; i < leaves; i++) {
            weights[i] = sorted[i] >>> Integer.SIZE;
        }
        int leaf = 0;
        int joined = leaves;
        for (int next = leaves; next < weights.length; next++) {
            for (int i = 0; i < 2; i++) {
                boolean isLeaf = leaf < leaves && (joined == next || weights[leaf] <= weights[joined]);
                int child = isLeaf ? leaf++ : joined++;
                weights[next] += weights[child];
                parents[child] = next;
            }
        }
        int[] depths = new int[weights.length];
        for (int i = weights.length - 2; i >= 0; i--) {
            depths[i] = depths[parents[i]] + 1;
            if (i < leaves) {
                lengths[(int) sorted[i]] = depths[i];
            }
        }
        return lengths;
    }

    /** Frequency above, symbol below, the rarest first, without those that do not occur. */
    private static long[] sorted(int[] frequencies) {
        long[] sorted = new long[frequencies.length];
        int count = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            if (frequencies[symbol] > 0) {
                sorted[count++] = ((long) frequencies[symbol] << Integer.SIZE) | symbol;
            }
        }
        long[] occurring = Arrays.copyOf(sorted, count);
        Arrays.sort(occurring);
        return occurring;
    }

    /** Codes of one length follow each other; they are written from the highest bit, so they are stored mirrored. */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= longest(lengths); length++) {
            code <<= 1;
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code++) >>> (Integer.SIZE - length);
                }
            }
        }
        return codes;
    }
}
