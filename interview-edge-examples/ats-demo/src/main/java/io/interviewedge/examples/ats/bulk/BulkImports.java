package io.interviewedge.examples.ats.bulk;

import io.interviewedge.InterviewEdge;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The files of the last hours, in memory: at most {@value #MOST}, each seen by whoever uploaded it. One is run after the other. */
@Component
class BulkImports implements DisposableBean {

    static final int MOST = 20;
    static final Duration KEPT = Duration.ofHours(4);

    /** Longer than any database takes for the part at hand. */
    private static final int SECONDS_TO_STOP = 30;

    private final Map<UUID, BulkImport> byId = new HashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final InterviewEdge edge;

    BulkImports(InterviewEdge edge) {
        this.edge = edge;
    }

    /** Keeps it, in place of the oldest that nobody works on; or answers that all are being worked on. */
    synchronized boolean add(BulkImport uploaded) {
        byId.values().removeIf(each -> isOver(each, uploaded.uploadedAt()));
        if (byId.size() == MOST) {
            Optional<BulkImport> oldest = byId.values().stream()
                    .filter(BulkImports::isAtRest)
                    .min(Comparator.comparing(BulkImport::uploadedAt));
            if (oldest.isEmpty()) {
                return false;
            }
            byId.remove(oldest.get().id());
        }
        byId.put(uploaded.id(), uploaded);
        return true;
    }

    private static boolean isOver(BulkImport each, Instant now) {
        return isAtRest(each) && each.uploadedAt().plus(KEPT).isBefore(now);
    }

    private static boolean isAtRest(BulkImport each) {
        return each.state() != BulkImport.State.RUNNING;
    }

    synchronized Optional<BulkImport> find(UUID id, String owner, Instant now) {
        return Optional.ofNullable(byId.get(id))
                .filter(each -> each.owner().equals(owner))
                .filter(each -> !isOver(each, now));
    }

    /** Begins to invite; a second time nothing happens. */
    void start(BulkImport confirmed) {
        if (confirmed.begin()) {
            thread.execute(() -> confirmed.run(edge));
        }
    }

    /** Lets the part at hand be stored while there is a database. An interrupt would break the embedded one's file channel. */
    @Override
    public void destroy() throws InterruptedException {
        synchronized (this) {
            byId.values().forEach(BulkImport::stop);
        }
        thread.shutdown();
        thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }
}
