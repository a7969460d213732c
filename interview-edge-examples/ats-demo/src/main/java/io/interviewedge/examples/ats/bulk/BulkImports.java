package io.interviewedge.examples.ats.bulk;

import io.interviewedge.InterviewEdge;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The files of the last hours, in memory: at most {@value #MOST}, each seen by whoever uploaded it. One is run after the other. */
@Component
class BulkImports implements DisposableBean {

    private static final int MOST = 20;
    private static final Duration KEPT = Duration.ofHours(4);

    private final Map<UUID, BulkImport> byId = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final InterviewEdge edge;

    BulkImports(InterviewEdge edge) {
        this.edge = edge;
    }

    void add(BulkImport uploaded) {
        Instant oldest = uploaded.uploadedAt().minus(KEPT);
        byId.values().removeIf(each -> each.uploadedAt().isBefore(oldest) && isAtRest(each));
        while (byId.size() >= MOST) {
            byId.values().stream()
                    .filter(BulkImports::isAtRest)
                    .min(Comparator.comparing(BulkImport::uploadedAt))
                    .map(BulkImport::id)
                    .ifPresentOrElse(byId::remove, () -> {
                        throw new IllegalStateException("there are " + MOST + " imports running");
                    });
        }
        byId.put(uploaded.id(), uploaded);
    }

    private static boolean isAtRest(BulkImport each) {
        return each.state() != BulkImport.State.RUNNING;
    }

    Optional<BulkImport> find(UUID id, String owner) {
        return Optional.ofNullable(byId.get(id)).filter(each -> each.owner().equals(owner));
    }

    /** Begins to invite; a second time nothing happens. */
    void start(BulkImport confirmed) {
        if (confirmed.begin()) {
            thread.execute(() -> confirmed.run(edge));
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
