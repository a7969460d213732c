package io.interviewedge.examples.ats.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Draws a few pictures at a time, because many at once would fill the memory of a small server. Others wait. */
public final class FewAtOnce {

    /** What draws, and may fail to be written. */
    @FunctionalInterface
    public interface Drawing<T> {
        T draw() throws IOException;
    }

    private final Semaphore free;
    private final Duration longestWait;

    public FewAtOnce(int pictures, Duration longestWait) {
        this.free = new Semaphore(pictures, true);
        this.longestWait = longestWait;
    }

    /**
     * Draws it when its turn has come.
     *
     * @throws ErrorResponseException with 503 if others were still drawing after the longest wait
     */
    public <T> T draw(Drawing<T> drawing) throws IOException {
        if (!hasTurn()) {
            ErrorResponseException busy = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
            busy.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(longestWait.toSeconds()));
            throw busy;
        }
        try {
            return drawing.draw();
        } finally {
            free.release();
        }
    }

    private boolean hasTurn() {
        try {
            return free.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
