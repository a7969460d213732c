package io.interviewedge.invite;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.SessionBusyException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.event.SessionListener;
import io.interviewedge.internal.Parts;
import io.interviewedge.session.Decision;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.store.LinkChange;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Withdraws links, restores them and moves their deadlines: each reads, decides, and writes if nobody was faster. */
final class LinkChanges {

    private static final int MAX_ATTEMPTS = 100;

    private final TenantId tenant;
    private final SessionStore store;
    private final SessionListener listener;
    private final Clock clock;

    LinkChanges(Parts parts) {
        this.tenant = parts.get(TenantId.class);
        this.store = parts.get(SessionStore.class);
        this.listener = parts.get(SessionListener.class);
        this.clock = parts.get(Clock.class);
    }

    InterviewSession revoke(UUID sessionId, String reason, String actor) {
        return change(
                sessionId,
                actor,
                SessionEventType.LINK_REVOKED,
                (session, now) -> {
                    requireNoToken(reason, session);
                    return SessionLifecycle.revoke(session, now);
                },
                session -> reason);
    }

    InterviewSession restore(UUID sessionId, String actor) {
        return change(
                sessionId,
                actor,
                SessionEventType.LINK_RESTORED,
                (session, now) -> SessionLifecycle.restore(session),
                session -> null);
    }

    InterviewSession extend(UUID sessionId, Instant until, String actor) {
        return change(
                sessionId,
                actor,
                SessionEventType.LINK_EXTENDED,
                (session, now) -> {
                    Expiry.requireAfter(now, "until", "the deadline", until);
                    return SessionLifecycle.extend(session, until);
                },
                session -> until + " instead of " + (session.expiresAt() == null ? "none" : session.expiresAt()));
    }

    /** The detail of the event is made from the session as it was. */
    private InterviewSession change(
            UUID sessionId,
            String actor,
            SessionEventType type,
            BiFunction<InterviewSession, Instant, Decision> rule,
            Function<InterviewSession, @Nullable String> detail) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            InterviewSession seen = store.find(tenant, sessionId)
                    .map(StoredSession::session)
                    .orElseThrow(() -> new SessionNotFoundException(sessionId));
            Instant now = clock.instant();
            Decision decision = rule.apply(seen, now);
            if (decision instanceof Decision.Refused refused) {
                throw refused.reason();
            }
            if (!(decision instanceof Decision.Accepted accepted)) {
                return seen;
            }
            EventDraft event = EventDraft.of(type, now, actor, detail.apply(seen));
            Optional<InterviewSession> changed = store.changeLink(LinkChange.of(accepted.session(), now, event));
            if (changed.isPresent()) {
                listener.onEvent(event.of(changed.get(), now));
                return changed.get();
            }
        }
        throw new SessionBusyException(MAX_ATTEMPTS);
    }

    /** What is logged is read by more people than may use the link. */
    private static void requireNoToken(String reason, InterviewSession session) {
        if (reason.toLowerCase(Locale.ROOT).contains(session.token().value().toLowerCase(Locale.ROOT))) {
            throw new InvalidValueException("reason", "holds the link or its token; leave it out");
        }
    }
}
