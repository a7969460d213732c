package io.interviewedge.examples.ats.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Draws a few pictures at a time. A card as PNG takes some 40 MB while it is drawn, so that a few dozen at once would
 * fill the memory of a small server.
 */
@Component
public class FewAtOnce {

    /** What draws, and may fail to be written. */
    @FunctionalInterface
    public interface Drawing<T> {
        T draw() throws IOException;
    }

    private final Semaphore free;
    private final Duration longestWait;

    FewAtOnce() {
        this(2, Duration.ofSeconds(10));
    }

    FewAtOnce(int pictures, Duration longestWait) {
        this.free = new Semaphore(pictures, true);
        this.longestWait = longestWait;
    }

    /**
     * Draws it when its turn has come.
     *
     * @throws ErrorResponseException with 503 if others were still drawing after some seconds
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
