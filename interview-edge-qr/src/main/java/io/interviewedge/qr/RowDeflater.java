package io.interviewedge.qr;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Packs the rows of a code into a zlib stream (RFC 1950, 1951), faster and smaller than the JDK's deflater does, since it knows what
 * they are like: most rows equal the one above, which is a match of one row's distance as far as it goes, found by one comparison;
 * in the others, a match must save more bits than it costs.
 */
final class RowDeflater {

    /** Deflate with a window of 32 KiB, in the two bytes that zlib itself writes for it. */
    private static final int ZLIB_HEADER = 0x0178;

    private static final int WINDOW = 1 << 15;
    private static final int KEY_BITS = 11;
    private static final int TRIES = 4;

    /** From here on a match with the row above is taken without looking for a better one. */
    private static final int LONG_MATCH = 24;

    /** About what things come to in this kind of data, in quarters of a bit. */
    private static final int COST_OF_COMMON = 9;

    private static final int COST_OF_RARE = 22;
    private static final int COST_OF_MATCH = 32;

    private final byte[] raw;
    private final int width;
    private final DeflateBlock block = new DeflateBlock();

    /** Where the last three bytes with that key began, as one more than their place in the list; and the list, with those before. */
    private final int[] newest = new int[1 << KEY_BITS];

    private int[] positions = new int[4_096];
    private int[] older = new int[4_096];
    private int known;

    private int bestLength;
    private int bestDistance;

    private RowDeflater(byte[] raw, int width) {
        this.raw = raw;
        this.width = width;
    }

    /** The stream for those rows, each so many bytes with its filter type. */
    static BitSink deflate(byte[] raw, int width) {
        RowDeflater deflater = new RowDeflater(raw, width);
        deflater.collect();
        BitSink sink = new BitSink(1_024 + raw.length / 16);
        sink.write(ZLIB_HEADER, 16);
        deflater.block.write(sink);
        sink.align();
        Adler32 checksum = new Adler32();
        checksum.update(raw);
        sink.writeBigEndian((int) checksum.getValue());
        return sink;
    }

    private void collect() {
        int at = 0;
        while (at < raw.length) {
            int repeated = at >= width && width <= WINDOW ? equal(at, width) : 0;
            if (repeated >= LONG_MATCH) {
                matches(repeated, width);
                at += repeated;
            } else {
                find(at, repeated);
                int length = Math.max(1, bestLength);
                if (bestLength > 0) {
                    block.match(bestLength, bestDistance);
                } else {
                    block.literal(raw[at] & 0xFF);
                }
                for (int i = at; i < at + length; i++) {
                    remember(i);
                }
                at += length;
            }
        }
    }

    /** Never leaves less than a match can be. */
    private void matches(int length, int distance) {
        int left = length;
        while (left > 0) {
            int part = Math.min(left, DeflateBlock.LONGEST_MATCH);
            if (left > part && left - part < DeflateBlock.SHORTEST_MATCH) {
                part -= DeflateBlock.SHORTEST_MATCH;
            }
            block.match(part, distance);
            left -= part;
        }
    }

    /** The match that saves most at that place, or none. */
    private void find(int at, int repeated) {
        bestLength = 0;
        int best = 0;
        best = weigh(at, repeated, width, best);
        if (at > 0) {
            best = weigh(at, equal(at, 1), 1, best);
        }
        if (isWorthAKey(at)) {
            int entry = newest[key(at)];
            for (int i = 0; i < TRIES && entry > 0; i++) {
                int distance = at - positions[entry - 1];
                if (distance > WINDOW) {
                    break;
                }
                best = weigh(at, equal(at, distance), distance, best);
                entry = older[entry - 1];
            }
        }
    }

    private int weigh(int at, int equal, int distance, int best) {
        int length = Math.min(equal, DeflateBlock.LONGEST_MATCH);
        if (length < DeflateBlock.SHORTEST_MATCH) {
            return best;
        }
        int saved = -COST_OF_MATCH - 4 * (Integer.SIZE - Integer.numberOfLeadingZeros(distance >>> 2));
        for (int i = at; i < at + length; i++) {
            saved += raw[i] == 0 || raw[i] == -1 ? COST_OF_COMMON : COST_OF_RARE;
        }
        if (saved <= best) {
            return best;
        }
        bestLength = length;
        bestDistance = distance;
        return saved;
    }

    /** How many bytes from there on equal those so far before, or 0 if they are too few for a match. */
    private int equal(int at, int distance) {
        int third = at + DeflateBlock.SHORTEST_MATCH - 1;
        // Most places differ in the first or third byte: looking there first saves most of the comparisons.
        if (third >= raw.length || raw[at] != raw[at - distance] || raw[third] != raw[third - distance]) {
            return 0;
        }
        int different = Arrays.mismatch(raw, at, raw.length, raw, at - distance, raw.length - distance);
        return different < 0 ? raw.length - at : different;
    }

    private void remember(int at) {
        if (!isWorthAKey(at)) {
            return;
        }
        if (known == positions.length) {
            positions = Arrays.copyOf(positions, 2 * known);
            older = Arrays.copyOf(older, 2 * known);
        }
        int key = key(at);
        positions[known] = at;
        older[known] = newest[key];
        newest[key] = ++known;
    }

    /** Three equal bytes are everywhere, and what continues them is found at the distance of one. */
    private boolean isWorthAKey(int at) {
        return at + 2 < raw.length && (raw[at] != raw[at + 1] || raw[at] != raw[at + 2]);
    }

    private int key(int at) {
        int three = (raw[at] & 0xFF) | ((raw[at + 1] & 0xFF) << 8) | ((raw[at + 2] & 0xFF) << 16);
        return (three * 0x9E3779B1) >>> (Integer.SIZE - KEY_BITS);
    }
}
