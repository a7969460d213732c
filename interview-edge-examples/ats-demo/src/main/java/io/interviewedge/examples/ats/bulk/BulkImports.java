package io.interviewedge.examples.ats.bulk;

import io.interviewedge.InterviewEdge;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The files of the last hours, in memory: at most {@value #MAX_FILES}. Each is visible only to the person who uploaded
 * it. Files are invited one at a time, and their links are sent one file at a time.
 */
@Component
class BulkImports implements DisposableBean {

    static final int MAX_FILES = 20;

    /** The files that can still be read in another way, together. */
    static final long MAX_BYTES = 50_000_000;

    static final Duration KEPT = Duration.ofHours(4);

    /** Longer than a database needs for the current part, or a mail server for one message. */
    private static final int SECONDS_TO_STOP = 30;

    private final Map<UUID, BulkImport> byId = new HashMap<>();
    private final ExecutorService inviting = Executors.newSingleThreadExecutor();
    private final ExecutorService sending = Executors.newSingleThreadExecutor();
    private final InterviewEdge edge;

    BulkImports(InterviewEdge edge) {
        this.edge = edge;
    }

    /**
     * Keeps the file, if necessary in place of idle ones: first of those that were read again in another way, then of
     * the oldest. Returns false if all files are busy.
     */
    synchronized boolean add(BulkImport uploaded) {
        byId.values().removeIf(each -> isOver(each, uploaded.lastUse()));
        while (byId.size() >= MAX_FILES) {
            if (!removeOldest(each -> true)) {
                return false;
            }
        }
        while (weight() > 0 && weight() + uploaded.weight() > MAX_BYTES) {
            removeOldest(each -> each.weight() > 0);
        }
        byId.put(uploaded.id(), uploaded);
        return true;
    }

    private boolean removeOldest(Predicate<BulkImport> which) {
        Optional<BulkImport> oldest = byId.values().stream()
                .filter(BulkImports::isAtRest)
                .filter(which)
                .min(Comparator.comparing((BulkImport each) -> !each.isSuperseded())
                        .thenComparing(BulkImport::lastUse));
        oldest.ifPresent(file -> byId.remove(file.id()));
        return oldest.isPresent();
    }

    private long weight() {
        return byId.values().stream().mapToLong(BulkImport::weight).sum();
    }

    private static boolean isOver(BulkImport each, Instant now) {
        return isAtRest(each) && each.lastUse().plus(KEPT).isBefore(now);
    }

    private static boolean isAtRest(BulkImport each) {
        return !each.isBusy();
    }

    synchronized Optional<BulkImport> find(UUID id, String owner, Instant now) {
        return Optional.ofNullable(byId.get(id))
                .filter(each -> each.owner().equals(owner))
                .filter(each -> !isOver(each, now));
    }

    /** Starts inviting. A second call does nothing. */
    void start(BulkImport confirmed) {
        if (confirmed.begin()) {
            inviting.execute(() -> confirmed.run(edge));
        }
    }

    /** Starts sending the links to candidates who do not have them. Does nothing while a file is being sent. */
    void send(BulkImport invited, List<String> channels, BulkSending.Send send) {
        if (invited.beginSending()) {
            sending.execute(() -> invited.send(channels, send));
        }
    }

    /**
     * Waits until the current part and message are stored, while the database is still there. It does not interrupt,
     * because that would close the file channel of the embedded database.
     */
    @Override
    public void destroy() throws InterruptedException {
        synchronized (this) {
            byId.values().forEach(BulkImport::stop);
        }
        inviting.shutdown();
        sending.shutdown();
        inviting.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        sending.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }
}
