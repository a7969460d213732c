package io.interviewedge.session;

import java.util.Locale;
import java.util.Optional;

/** Where an interview stands. Stored and shown under exactly these {@link #id() ids}. */
public enum SessionStatus {
    /** The link was made; the candidate has not started. */
    INVITED,
    /** The candidate has started and not yet submitted. */
    IN_PROGRESS,
    /** The candidate has submitted; the answers are locked. */
    COMPLETED;

    /** {@code invited}, {@code in_progress} or {@code completed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of that id, exactly as {@link #id()} writes it. */
    public static Optional<SessionStatus> ofId(String id) {
        for (SessionStatus status : values()) {
            if (status.id().equals(id)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
