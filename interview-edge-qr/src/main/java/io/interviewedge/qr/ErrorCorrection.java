package io.interviewedge.qr;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** How much of a QR code may be dirty or covered before it can no longer be read. More of it makes more modules. */
public enum ErrorCorrection {
    /** About 7 %: for clean screens only. */
    LOW(ErrorCorrectionLevel.L, 2_953),
    /** About 15 %: what this library uses unless told otherwise. */
    MEDIUM(ErrorCorrectionLevel.M, 2_331),
    /** About 25 %: for paper that will be handled. */
    QUARTILE(ErrorCorrectionLevel.Q, 1_663),
    /** About 30 %: for rough surfaces, or with a logo over the middle. */
    HIGH(ErrorCorrectionLevel.H, 1_273);

    private final ErrorCorrectionLevel level;
    private final int capacity;

    ErrorCorrection(ErrorCorrectionLevel level, int capacity) {
        this.level = level;
        this.capacity = capacity;
    }

    /** The longest ASCII text that a QR code holds at this level, in characters. */
    public int capacity() {
        return capacity;
    }

    ErrorCorrectionLevel level() {
        return level;
    }
}
