package io.interviewedge.tracking;

import io.interviewedge.error.InvalidCursorException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.internal.Parts;
import io.interviewedge.internal.TextRules;
import io.interviewedge.job.Job;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.LinkState;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionPage;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.tenant.TenantId;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Follows all interviews of a tenant. Changes nothing. Safe for use by several threads. */
public final class TrackingService {

    /** The most sessions, external ids or addresses that one look-up takes. */
    public static final int MAX_LOOKUP = 1_000;

    private final TenantId tenant;
    private final SessionStore store;
    private final Clock clock;

    /** For {@code InterviewEdge} only. */
    public TrackingService(Parts parts) {
        this.tenant = parts.get(TenantId.class);
        this.store = parts.get(SessionStore.class);
        this.clock = parts.get(Clock.class);
    }

    /**
     * A page of sessions, newest first. Sessions that are made while someone turns the pages never shift a later page.
     *
     * @throws InvalidCursorException if the cursor is from a query with other filters, or from another tenant
     */
    public SessionPage find(SessionQuery query) {
        SessionCursor after = query.after();
        if (after != null && !after.belongsTo(tenant, query)) {
            throw new InvalidCursorException("is from another query");
        }
        // One session more than asked for shows that there is a next page.
        List<SessionSummary> found = store.list(tenant, query, query.limit() + 1);
        if (found.size() <= query.limit()) {
            return new SessionPage(found, null);
        }
        List<SessionSummary> items = found.subList(0, query.limit());
        return new SessionPage(items, cursorAfter(items.get(items.size() - 1).session(), query));
    }

    /**
     * Counts the sessions in each status, under the query's filters except its status. Every status that this version
     * knows is there, in the order of an interview; statuses that only a newer version knows come after them.
     */
    public Map<SessionStatus, Long> counts(SessionQuery query) {
        Map<SessionStatus, Long> counted = store.count(tenant, query);
        Map<SessionStatus, Long> counts = new LinkedHashMap<>();
        SessionStatus.known().forEach(status -> counts.put(status, 0L));
        counts.putAll(counted);
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The sessions with these ids, by their ids and in the order of the ids. An id that the tenant does not have is
     * left out.
     *
     * @throws InvalidValueException if there are more than {@value #MAX_LOOKUP} ids
     */
    public Map<UUID, InterviewSession> findByIds(Collection<UUID> sessionIds) {
        Map<UUID, UUID> asked = keys("sessionIds", sessionIds, id -> id);
        if (asked.isEmpty()) {
            return Map.of();
        }
        return answers(asked, index(store.findByIds(tenant, distinct(asked)), InterviewSession::id));
    }

    /**
     * The sessions that were invited to the job under these external ids, by external id and in the order of the ids.
     * An id under which nobody was invited to the job is left out.
     *
     * @throws InvalidValueException if there are more than {@value #MAX_LOOKUP} ids, or one is blank, too long or not
     *     allowed
     */
    public Map<String, InterviewSession> findByExternalIds(String jobId, Collection<String> externalIds) {
        Map<String, String> asked = keys(
                "externalIds",
                externalIds,
                id -> TextRules.identifier("externalIds", id, InterviewSession.MAX_EXTERNAL_ID_LENGTH));
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<InterviewSession> found = store.findByExternalIds(tenant, job(jobId), distinct(asked));
        return answers(asked, index(found, session -> Objects.requireNonNull(session.externalId())));
    }

    /**
     * The sessions that were made for the job and the candidates with these addresses, newest first, by address and in
     * the order of the addresses. It does not matter how an address is spelt. An address that was not invited to the
     * job is left out.
     *
     * @throws InvalidValueException if there are more than {@value #MAX_LOOKUP} addresses, or one is not an address
     */
    public Map<String, List<InterviewSession>> findByEmails(String jobId, Collection<String> addresses) {
        Map<String, String> asked =
                keys("emails", addresses, address -> EmailAddress.of(address).key());
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<String, List<InterviewSession>> found = store.findByEmailKeys(tenant, job(jobId), distinct(asked)).stream()
                .collect(Collectors.groupingBy(
                        session -> session.candidate().email().key(), Collectors.toUnmodifiableList()));
        return answers(asked, found);
    }

    /** Whether the link can be used now: it is not withdrawn, and its deadline is not over or not needed any more. */
    public boolean isLinkUsable(InterviewSession session) {
        return SessionLifecycle.linkState(session, clock.instant()) == LinkState.USABLE;
    }

    private static String job(String jobId) {
        return TextRules.line("jobId", jobId, Job.MAX_ID_LENGTH);
    }

    /** What the caller asked for, with the form in which it is stored. */
    private static <K, S> Map<K, S> keys(String field, Collection<K> asked, Function<K, S> stored) {
        Map<K, S> keys = new LinkedHashMap<>();
        for (K key : asked) {
            keys.computeIfAbsent(key, stored);
        }
        if (keys.size() > MAX_LOOKUP) {
            throw new InvalidValueException(
                    field, "are " + keys.size() + "; at most " + MAX_LOOKUP + " can be looked up at once");
        }
        return keys;
    }

    private static <S> Set<S> distinct(Map<?, S> keys) {
        return new LinkedHashSet<>(keys.values());
    }

    private static <S> Map<S, InterviewSession> index(List<InterviewSession> found, Function<InterviewSession, S> key) {
        return found.stream().collect(Collectors.toMap(key, session -> session));
    }

    private static <K, S, V> Map<K, V> answers(Map<K, S> asked, Map<S, V> found) {
        Map<K, V> answers = new LinkedHashMap<>();
        asked.forEach((key, stored) -> {
            V answer = found.get(stored);
            if (answer != null) {
                answers.put(key, answer);
            }
        });
        return Collections.unmodifiableMap(answers);
    }

    /**
     * What happened to a session, in order: the first {@value HistoryQuery#MAX_LIMIT} events. Of a session with more,
     * {@link #history(UUID, HistoryQuery)} reads the others.
     *
     * @throws SessionNotFoundException if the tenant has no such session
     */
    public List<SessionEvent> history(UUID sessionId) {
        return history(sessionId, HistoryQuery.all());
    }

    /**
     * What happened to a session, as far as the query asks for it, in order; empty if there is nothing more.
     *
     * @throws SessionNotFoundException if the tenant has no such session
     */
    public List<SessionEvent> history(UUID sessionId, HistoryQuery query) {
        List<SessionEvent> history = store.history(tenant, sessionId, Objects.requireNonNull(query, "query"));
        if (history.isEmpty() && store.find(tenant, sessionId).isEmpty()) {
            throw new SessionNotFoundException(sessionId);
        }
        return history;
    }

    private SessionCursor cursorAfter(InterviewSession last, SessionQuery query) {
        return SessionCursor.of(tenant, query, last.createdAt(), last.id());
    }
}
