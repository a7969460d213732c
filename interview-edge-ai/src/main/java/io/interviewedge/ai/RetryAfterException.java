package io.interviewedge.ai;

import java.io.IOException;
import java.time.Instant;

/** A refusal for now, with the moment from which on the provider will take requests again. */
final class RetryAfterException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final Instant retryAt;

    RetryAfterException(int status, Instant retryAt) {
        super("HTTP status " + status + "; requests are taken again from " + retryAt + " on");
        this.status = status;
        this.retryAt = retryAt;
    }

    int status() {
        return status;
    }

    Instant retryAt() {
        return retryAt;
    }
}
