package io.interviewedge.examples.ats.bulk;

import io.interviewedge.examples.ats.delivery.DeliveryNotice;
import io.interviewedge.examples.ats.delivery.DeliveryNotice.Fate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outcome of sending the links of a file. Thread-safe: one thread sends while others read. Public for the template.
 */
public final class BulkSending {

    /** After this many failures in a row, sending stops. */
    static final int MAX_FAILURES = 10;

    private static final Logger log = LoggerFactory.getLogger(BulkSending.class);

    private final Map<UUID, Map<String, DeliveryNotice>> notices = new ConcurrentHashMap<>();
    private volatile int done;
    private volatile int all;
    private volatile boolean stopped;
    private volatile @Nullable String failure;

    /** Sends to one candidate. */
    interface Send {
        List<DeliveryNotice> to(UUID session, List<String> channels);
    }

    /** Announces the number of candidates before {@link #run}, which may have to wait. */
    void expect(int candidates) {
        done = 0;
        all = candidates;
        failure = null;
    }

    /**
     * Sends to each candidate by each channel that has not succeeded yet, until the work is done or has to stop. Must
     * not be called by two threads at once.
     */
    void run(List<UUID> sessions, List<String> channels, Send send) {
        try {
            int failures = 0;
            for (int i = 0; i < all && !stopped && failure == null; i++) {
                List<DeliveryNotice> told = send(sessions.get(i), channels, send);
                done = i + 1;
                failures = told.stream().anyMatch(BulkSending::isServers) ? failures + 1 : 0;
                failure = reasonToStop(told, failures);
            }
        } catch (RuntimeException failed) {
            log.error("Sending links stopped after {} of {}", done, all, failed);
            failure = "Stopped after " + done + " of " + all
                    + " candidates, because the database failed. Try again; candidates who have the message do not get it twice.";
        }
    }

    private List<DeliveryNotice> send(UUID session, List<String> channels, Send send) {
        Map<String, DeliveryNotice> known = new TreeMap<>(notices.getOrDefault(session, Map.of()));
        List<String> left = channels.stream()
                .filter(channel ->
                        known.get(channel) == null || known.get(channel).fate() != Fate.SENT)
                .toList();
        List<DeliveryNotice> told = left.isEmpty() ? List.of() : send.to(session, left);
        told.forEach(notice -> known.put(notice.channel(), notice));
        notices.put(session, Collections.unmodifiableMap(known));
        return told;
    }

    private static boolean isServers(DeliveryNotice notice) {
        return notice.fate() == Fate.SERVER || notice.fate() == Fate.UNCERTAIN;
    }

    private @Nullable String reasonToStop(List<DeliveryNotice> told, int failures) {
        String where = "Stopped after " + done + " of " + all + " candidates";
        for (DeliveryNotice notice : told) {
            if (notice.fate() == Fate.SETTINGS) {
                return where + ", because all other messages would fail for the same reason. " + notice.text();
            }
        }
        return failures == MAX_FAILURES && done < all
                ? where + ", because the last " + MAX_FAILURES + " messages failed. Try again later."
                : null;
    }

    /** Makes sending end after the current message. */
    void stop() {
        stopped = true;
    }

    int done() {
        return done;
    }

    int all() {
        return all;
    }

    /** A sentence that says why the work stopped, or null if it did not. */
    public @Nullable String failure() {
        return failure;
    }

    /** Whether sending was attempted. */
    public boolean isBegun() {
        return failure != null || !notices.isEmpty();
    }

    /** Whether the candidate has the message by any channel. */
    boolean isSent(UUID session) {
        return told(session).stream().anyMatch(DeliveryNotice::sent);
    }

    /** Whether the candidate may have the message although no channel has confirmed it. */
    boolean isUncertain(UUID session) {
        return !isSent(session)
                && told(session).stream()
                        .anyMatch(notice -> notice.fate() == Fate.UNCERTAIN || notice.fate() == Fate.HELD);
    }

    /** Whether an attempt to send to this candidate failed. */
    boolean hasFailure(UUID session) {
        return notices.containsKey(session)
                && (told(session).isEmpty() || told(session).stream().anyMatch(notice -> !notice.sent()));
    }

    private Collection<DeliveryNotice> told(UUID session) {
        return notices.getOrDefault(session, Map.of()).values();
    }

    /** Sentences about the attempts, or an empty text if there were none. */
    public String text(Result result) {
        UUID session = result.sessionId();
        if (session == null || !notices.containsKey(session)) {
            return "";
        }
        return told(session).isEmpty()
                ? "Not sent: there is no phone number."
                : told(session).stream().map(DeliveryNotice::text).collect(Collectors.joining(" "));
    }
}
