package io.interviewedge.qr;

import io.interviewedge.error.ErrorCategory;
import io.interviewedge.error.InterviewEdgeException;
import java.util.Locale;

/** A link does not fit in any QR code with that error correction. Its message never shows the link: it is a secret. */
public final class QrContentTooLongException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final int length;
    private final int limit;

    QrContentTooLongException(int length, ErrorCorrection level) {
        super(
                ErrorCategory.INVALID,
                "qr_content_too_long",
                "the link has " + length + " characters; a QR code with "
                        + level.name().toLowerCase(Locale.ROOT) + " error correction holds at most " + level.capacity()
                        + " of them: use a shorter link" + cure(length, level));
        this.length = length;
        this.limit = level.capacity();
    }

    private static String cure(int length, ErrorCorrection level) {
        return level != ErrorCorrection.LOW && length <= ErrorCorrection.LOW.capacity()
                ? " or less error correction (low holds " + ErrorCorrection.LOW.capacity() + ")"
                : "";
    }

    /** The length of the refused link in its ASCII form, in characters. */
    public int length() {
        return length;
    }

    /** How many characters would fit. */
    public int limit() {
        return limit;
    }
}
