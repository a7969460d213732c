package io.interviewedge.qr;

import io.interviewedge.error.ErrorCategory;
import io.interviewedge.error.InterviewEdgeException;
import org.jspecify.annotations.Nullable;

/** A code was drawn under its logo and read again, and the result was wrong, so the code is refused. */
public final class LogoUnreadableException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    LogoUnreadableException(String problem, @Nullable Throwable cause) {
        super(
                ErrorCategory.INVALID,
                "logo_unreadable",
                "the QR code " + problem
                        + " under its logo: make the logo's share smaller, the image larger (three pixels per"
                        + " module or more), or use a logo without rings, which look like the corners of a code",
                cause);
    }
}
