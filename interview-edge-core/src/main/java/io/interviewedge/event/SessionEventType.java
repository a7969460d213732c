package io.interviewedge.event;

import java.util.List;
import java.util.Objects;

/**
 * What can happen to a session. A newer version of the library may log more types into the same tables: such a type is
 * read and relayed as it is, and {@link #known()} lacks it.
 *
 * @param id how it is stored and shown: {@code invited}, {@code analysis_started} …
 */
public record SessionEventType(String id) {

    public static final SessionEventType INVITED = new SessionEventType("invited");
    public static final SessionEventType STARTED = new SessionEventType("started");
    public static final SessionEventType ANSWERED = new SessionEventType("answered");
    public static final SessionEventType SUBMITTED = new SessionEventType("submitted");
    public static final SessionEventType LINK_REVOKED = new SessionEventType("link_revoked");
    public static final SessionEventType LINK_RESTORED = new SessionEventType("link_restored");
    public static final SessionEventType LINK_EXTENDED = new SessionEventType("link_extended");
    public static final SessionEventType ANALYSIS_STARTED = new SessionEventType("analysis_started");
    public static final SessionEventType ANALYSIS_SUCCEEDED = new SessionEventType("analysis_succeeded");
    public static final SessionEventType ANALYSIS_FAILED = new SessionEventType("analysis_failed");
    public static final SessionEventType ANALYSIS_DEFERRED = new SessionEventType("analysis_deferred");
    public static final SessionEventType ANALYSIS_NOT_SCORED = new SessionEventType("analysis_not_scored");
    public static final SessionEventType DELIVERY_STARTED = new SessionEventType("delivery_started");
    public static final SessionEventType DELIVERY_SENT = new SessionEventType("delivery_sent");
    public static final SessionEventType DELIVERY_FAILED = new SessionEventType("delivery_failed");
    public static final SessionEventType DELIVERY_UNCERTAIN = new SessionEventType("delivery_uncertain");

    private static final List<SessionEventType> KNOWN = List.of(
            INVITED,
            STARTED,
            ANSWERED,
            SUBMITTED,
            LINK_REVOKED,
            LINK_RESTORED,
            LINK_EXTENDED,
            ANALYSIS_STARTED,
            ANALYSIS_SUCCEEDED,
            ANALYSIS_FAILED,
            ANALYSIS_DEFERRED,
            ANALYSIS_NOT_SCORED,
            DELIVERY_STARTED,
            DELIVERY_SENT,
            DELIVERY_FAILED,
            DELIVERY_UNCERTAIN);

    /** A type as it was stored, known or not. */
    public SessionEventType {
        Objects.requireNonNull(id, "id");
    }

    /** Every type that this version logs. */
    public static List<SessionEventType> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
