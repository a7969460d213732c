package io.interviewedge.qr;

import java.util.Arrays;

/** Bytes filled with bits from the lowest up, as DEFLATE wants them (RFC 1951, section 3.1.1). */
final class BitSink {

    private byte[] bytes;
    private int length;
    private long bits;
    private int count;

    BitSink(int expected) {
        bytes = new byte[expected];
    }

    /** Adds up to 32 bits, the lowest first; those above must be zero. */
    void write(int value, int width) {
        bits |= (value & 0xFFFFFFFFL) << count;
        count += width;
        while (count >= Byte.SIZE) {
            add((byte) bits);
            bits >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
    }

    /** Goes on with the next whole byte. */
    void align() {
        if (count > 0) {
            write(0, Byte.SIZE - count);
        }
    }

    /** Adds four bytes, the highest first, at a whole byte. */
    void writeBigEndian(int value) {
        for (int shift = 24; shift >= 0; shift -= Byte.SIZE) {
            add((byte) (value >> shift));
        }
    }

    private void add(byte value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = value;
    }

    /** What was written; longer than {@link #length()}. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}
