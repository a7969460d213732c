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

    /** A session was made for a candidate. */
    public static final SessionEventType INVITED = new SessionEventType("invited");

    /** The candidate started. */
    public static final SessionEventType STARTED = new SessionEventType("started");

    /** The candidate saved an answer. */
    public static final SessionEventType ANSWERED = new SessionEventType("answered");

    /** The candidate submitted; the answers are locked. */
    public static final SessionEventType SUBMITTED = new SessionEventType("submitted");

    /** The link was withdrawn. */
    public static final SessionEventType LINK_REVOKED = new SessionEventType("link_revoked");

    /** A withdrawn link works again. */
    public static final SessionEventType LINK_RESTORED = new SessionEventType("link_restored");

    /** The link has another deadline, later or earlier. */
    public static final SessionEventType LINK_EXTENDED = new SessionEventType("link_extended");

    /** An attempt at an analysis was claimed. If its process dies, no other event ends it. */
    public static final SessionEventType ANALYSIS_STARTED = new SessionEventType("analysis_started");

    /** An attempt at an analysis ended with a result. */
    public static final SessionEventType ANALYSIS_SUCCEEDED = new SessionEventType("analysis_succeeded");

    /** An attempt at an analysis failed. */
    public static final SessionEventType ANALYSIS_FAILED = new SessionEventType("analysis_failed");

    /** An attempt at an analysis was put off. */
    public static final SessionEventType ANALYSIS_DEFERRED = new SessionEventType("analysis_deferred");

    /** There was too little to analyse. */
    public static final SessionEventType ANALYSIS_NOT_SCORED = new SessionEventType("analysis_not_scored");

    /** A message is about to be handed to a channel. If its process dies, no other event ends it. */
    public static final SessionEventType DELIVERY_STARTED = new SessionEventType("delivery_started");

    /** The other side took the message. */
    public static final SessionEventType DELIVERY_SENT = new SessionEventType("delivery_sent");

    /** The other side certainly did not take the message. */
    public static final SessionEventType DELIVERY_FAILED = new SessionEventType("delivery_failed");

    /** Nobody knows whether the other side took the message. */
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
