package io.interviewedge.qr;

/**
 * How much of a QR code may be dirty or covered before it can no longer be read (ISO/IEC 18004:2015, section 7.5.1).
 * More error correction makes more modules, and so smaller ones on the same paper.
 */
public enum ErrorCorrection {
    /** Level L, about 7 %: for clean screens only. */
    LOW(2_953),
    /** Level M, about 15 %: what this library uses unless you say otherwise. */
    MEDIUM(2_331),
    /** Level Q, about 25 %: for paper that goes through many hands. */
    QUARTILE(1_663),
    /** Level H, about 30 %: for rough surfaces, and required for a logo over the middle. */
    HIGH(1_273);

    private final int capacity;

    ErrorCorrection(int capacity) {
        this.capacity = capacity;
    }

    /** The longest ASCII text that a QR code, in its largest version 40, holds at this level, in characters. */
    public int capacity() {
        return capacity;
    }
}
