package io.interviewedge.session;

import io.interviewedge.error.InvalidValueException;
import java.util.List;
import java.util.Objects;

/**
 * Where an interview stands. A newer version of the library may know more statuses and store them in the same tables:
 * such a status is read as it is, {@link #known()} lacks it, and every step of a session in it is refused.
 *
 * @param id how it is stored and shown: {@code invited}, {@code in_progress} or {@code completed}
 */
public record SessionStatus(String id) {

    /** The link was made; the candidate has not started. */
    public static final SessionStatus INVITED = new SessionStatus("invited");

    /** The candidate has started and not yet submitted. */
    public static final SessionStatus IN_PROGRESS = new SessionStatus("in_progress");

    /** The candidate has submitted; the answers are locked. */
    public static final SessionStatus COMPLETED = new SessionStatus("completed");

    private static final List<SessionStatus> KNOWN = List.of(INVITED, IN_PROGRESS, COMPLETED);

    /** A status as it was stored, known or not. For input, use {@link #of}. */
    public SessionStatus {
        Objects.requireNonNull(id, "id");
    }

    /**
     * The status with exactly that id.
     *
     * @throws InvalidValueException if this version knows none
     */
    public static SessionStatus of(String id) {
        SessionStatus status = new SessionStatus(id);
        if (!KNOWN.contains(status)) {
            throw new InvalidValueException(
                    "status", "is not one that is known; it must be invited, in_progress or completed");
        }
        return status;
    }

    /** Every status that this version knows, in the order in which an interview goes through them. */
    public static List<SessionStatus> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
