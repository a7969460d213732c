package io.interviewedge.event;

import io.interviewedge.internal.TextRules;
import io.interviewedge.internal.TimeOrderedId;
import io.interviewedge.session.InterviewSession;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event of a change that is about to be written. The store adds it to the log in the change's own transaction, or
 * not at all.
 *
 * @param id the id that the event will have
 * @param actor as in {@link SessionEvent}
 * @param detail as in {@link SessionEvent}, or null
 */
public record EventDraft(
        UUID id,
        SessionEventType type,
        String actor,
        @Nullable String detail) {

    /**
     * Checks the detail, so that every store has room for it.
     *
     * @throws io.interviewedge.error.InvalidValueException if it is longer than {@value SessionEvent#MAX_DETAIL_LENGTH}
     *     characters or holds one that is not allowed
     */
    public EventDraft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(actor, "actor");
        if (detail != null) {
            TextRules.prose("detail", detail, SessionEvent.MAX_DETAIL_LENGTH);
        }
    }

    /** A draft with an id of its own. */
    public static EventDraft of(SessionEventType type, Instant at, String actor, @Nullable String detail) {
        return new EventDraft(TimeOrderedId.at(at), type, actor, detail);
    }

    /** The event of a session as it is after the change: the session's version is the event's place. */
    public SessionEvent of(InterviewSession session, Instant occurredAt) {
        return SessionEvent.builder()
                .id(id)
                .type(type)
                .tenant(session.tenant())
                .sessionId(session.id())
                .sequence(session.version())
                .jobId(session.jobId())
                .occurredAt(occurredAt)
                .actor(actor)
                .detail(detail)
                .build();
    }

    /**
     * Without the actor and the detail, in which a recruiter may have named somebody, so that they are never logged.
     */
    @Override
    public String toString() {
        return "EventDraft[id=" + id + ", type=" + type.id() + "]";
    }
}
