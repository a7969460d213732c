package io.interviewedge.qr;

import io.interviewedge.error.ErrorCategory;
import io.interviewedge.error.InterviewEdgeException;
import java.util.Locale;

/**
 * A text does not fit in any QR code with that error correction. Its message never shows the text: it may hold a token.
 */
public final class QrContentTooLongException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final int length;
    private final int limit;

    QrContentTooLongException(int length, int limit, ErrorCorrection level) {
        super(
                ErrorCategory.INVALID,
                "qr_content_too_long",
                "the content has " + length + " bytes in UTF-8; a QR code with "
                        + level.name().toLowerCase(Locale.ROOT) + " error correction holds at most " + limit
                        + " of them: use a shorter link" + cure(length, level));
        this.length = length;
        this.limit = limit;
    }

    private static String cure(int length, ErrorCorrection level) {
        return level != ErrorCorrection.LOW && length < ErrorCorrection.LOW.capacity()
                ? " or less error correction (low holds " + ErrorCorrection.LOW.capacity() + ")"
                : "";
    }

    /** Length of the refused content in UTF-8, in bytes; for ASCII that is its number of characters. */
    public int length() {
        return length;
    }

    /** How many bytes of it would fit. */
    public int limit() {
        return limit;
    }
}
