package io.interviewedge.examples.ats.bulk;

import io.interviewedge.examples.ats.delivery.DeliveryNotice;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What became of the links of a file that were to be sent. Safe for use by the thread that sends and those that look on. Public for the template. */
public final class BulkSending {

    /** So many failures in a row that time may heal are the server's and no candidate's. */
    static final int MOST_FAILURES = 10;

    private static final Logger log = LoggerFactory.getLogger(BulkSending.class);

    private final Map<UUID, List<DeliveryNotice>> notices = new ConcurrentHashMap<>();
    private volatile int done;
    private volatile int all;
    private volatile boolean stopped;
    private volatile @Nullable String failure;

    /** Sends to these, one after the other, for as long as somebody takes it. Never by two threads at once. */
    void run(List<UUID> sessions, Function<UUID, List<DeliveryNotice>> send) {
        done = 0;
        all = sessions.size();
        failure = null;
        try {
            int failures = 0;
            for (int i = 0; i < all && !stopped && failures < MOST_FAILURES; i++) {
                List<DeliveryNotice> told = send.apply(sessions.get(i));
                notices.put(sessions.get(i), told);
                done = i + 1;
                failures = told.stream().anyMatch(notice -> notice.again() != null) ? failures + 1 : 0;
            }
            if (failures == MOST_FAILURES && done < all) {
                failure = "It stopped after " + done + " of " + all + " candidates, because the last " + MOST_FAILURES
                        + " could not be reached. Try again later.";
            }
        } catch (RuntimeException failed) {
            log.error("Sending links stopped after {} of {}", done, all, failed);
            failure = "It stopped after " + done + " of " + all
                    + " candidates, because the database failed. Try again: nobody gets a second copy.";
        }
    }

    /** Has it end after the message at hand. */
    void stop() {
        stopped = true;
    }

    int done() {
        return done;
    }

    int all() {
        return all;
    }

    /** A sentence, or null if nothing stopped it. */
    public @Nullable String failure() {
        return failure;
    }

    /** Whether anything was tried. */
    public boolean isBegun() {
        return !notices.isEmpty();
    }

    /** Whether the candidate has it, by every way that was asked for. */
    boolean isSent(UUID session) {
        List<DeliveryNotice> told = notices.getOrDefault(session, List.of());
        return !told.isEmpty() && told.stream().allMatch(DeliveryNotice::sent);
    }

    /** Whether it was tried, and something did not go out. */
    boolean isUnsent(UUID session) {
        return notices.containsKey(session) && !isSent(session);
    }

    /** Sentences, or nothing if it was not tried. */
    public String text(Result result) {
        UUID session = result.sessionId();
        List<DeliveryNotice> told = session == null ? null : notices.get(session);
        if (told == null) {
            return "";
        }
        return told.isEmpty()
                ? "Not sent: there is no telephone number."
                : told.stream().map(DeliveryNotice::text).collect(Collectors.joining(" "));
    }
}
