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
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The files of the last hours, in memory: at most {@value #MAX_FILES}, each seen by whoever uploaded it. One is invited
 * after the other, and the links of one are sent after those of the other.
 */
@Component
class BulkImports implements DisposableBean {

    static final int MAX_FILES = 20;
    static final Duration KEPT = Duration.ofHours(4);

    /** Longer than any database takes for the part at hand, and a mail server for a message. */
    private static final int SECONDS_TO_STOP = 30;

    private final Map<UUID, BulkImport> byId = new HashMap<>();
    private final ExecutorService inviting = Executors.newSingleThreadExecutor();
    private final ExecutorService sending = Executors.newSingleThreadExecutor();
    private final InterviewEdge edge;

    BulkImports(InterviewEdge edge) {
        this.edge = edge;
    }

    /** Keeps it, in place of the oldest that nobody works on; or answers that all are being worked on. */
    synchronized boolean add(BulkImport uploaded) {
        byId.values().removeIf(each -> isOver(each, uploaded.lastUse()));
        if (byId.size() == MAX_FILES) {
            Optional<BulkImport> oldest =
                    byId.values().stream().filter(BulkImports::isAtRest).min(Comparator.comparing(BulkImport::lastUse));
            if (oldest.isEmpty()) {
                return false;
            }
            byId.remove(oldest.get().id());
        }
        byId.put(uploaded.id(), uploaded);
        return true;
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

    /** Begins to invite; a second time nothing happens. */
    void start(BulkImport confirmed) {
        if (confirmed.begin()) {
            inviting.execute(() -> confirmed.run(edge));
        }
    }

    /** Begins to send the links to those who do not have them; while it is at it nothing more happens. */
    void send(BulkImport invited, List<String> channels, BulkSending.Send send) {
        if (invited.beginSending()) {
            sending.execute(() -> invited.send(channels, send));
        }
    }

    /**
     * Lets the part and the message at hand be stored while there is a database. An interrupt would break the embedded
     * one's file channel.
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
