package io.interviewedge.examples.ats.analysis;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs analyses in the background, a few at once. Whoever hands one over waits a moment for its end: an analyzer that
 * counts words has then finished before the page is drawn, and nobody has to wait for a language model.
 */
final class AnalysisThreads implements Executor, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AnalysisThreads.class);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final ExecutorService threads;
    private final Duration patience;

    /** Without a queue: the lease of an analysis that waits would run out. */
    AnalysisThreads(int most, Duration patience) {
        this.threads = new ThreadPoolExecutor(0, most, 30, TimeUnit.SECONDS, new SynchronousQueue<>());
        this.patience = patience;
    }

    @Override
    public void execute(Runnable analysis) {
        Future<?> running = threads.submit(analysis);
        try {
            running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException later) {
            log.debug("An analysis goes on in the background");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            log.error("An analysis could not be stored", failure.getCause());
        }
    }

    /** Analyses that run are interrupted, and end as failed before the database is closed. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("An analysis did not end when it was told to; it is taken over after its lease");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
