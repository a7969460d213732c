package io.interviewedge.store;

import io.interviewedge.event.EventLog;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.RelayLease;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything the library keeps. A store is dumb: each write is guarded by what its argument says must hold, happens
 * wholly or not at all, and reports which. It decides nothing else; the rules live above it.
 *
 * <p>With each write, its event is added to the {@link EventLog}, in the same transaction. Writes to one session are
 * serial: of two that exclude each other, exactly one happens, and its version grows with each. What a write
 * acknowledged, every later read sees. Implementations must be safe for use by several threads, and throw
 * {@link io.interviewedge.error.StoreException} when they cannot do their work. The contract is a test class in
 * interview-edge-testkit.
 *
 * <p>After 1.0 this port grows in two ways only: by {@code default} methods, and by sub-interfaces named after the
 * ability that they add. Guards do not arrive as new components of {@link StatusChange}, {@link AnswerWrite} or
 * {@link LinkChange}: a store written before them would ignore them, and let through what it must refuse.
 */
public interface SessionStore extends AnalysisStore, EventLog, RelayLease {

    /**
     * Stores a new session, and its script unless an equal one is there. If its tenant has a session for the job with
     * the same external id, nothing is stored, even if it is for another candidate.
     *
     * @return the session that is stored now: the new one, or the one that has its external id
     * @throws io.interviewedge.error.StoreException if the id or the token is taken; then nothing was stored
     */
    InterviewSession create(NewSession session);

    /**
     * Does the same for each of them, in order: all of it happens, or nothing. Of several with one external id the
     * first is stored.
     *
     * @return what {@link #create} would return for each, in the same order
     * @throws io.interviewedge.error.StoreException if an id or a token is taken; then nothing was stored
     */
    List<InterviewSession> createAll(List<NewSession> sessions);

    /** The script with that id, which never changes and may be cached for ever; empty if none was stored. */
    Optional<InterviewScript> findScript(String scriptId);

    /** The session behind a link, whatever its tenant. */
    Optional<StoredSession> findByToken(InviteToken token);

    /** A session of that tenant. */
    Optional<StoredSession> find(TenantId tenant, UUID sessionId);

    /** Those of the tenant's sessions that have one of these ids, in any order. */
    List<InterviewSession> findByIds(TenantId tenant, Set<UUID> sessionIds);

    /** Those of the tenant's sessions for the job that have one of these external ids, in any order. */
    List<InterviewSession> findByExternalIds(TenantId tenant, String jobId, Set<String> externalIds);

    /**
     * Those of the tenant's sessions for the job whose candidate's address has one of these keys
     * ({@link io.interviewedge.session.EmailAddress#key()}), newest first by (createdAt, id).
     */
    List<InterviewSession> findByEmailKeys(TenantId tenant, String jobId, Set<String> emailKeys);

    /** Changes the status if the guards hold; gives the session's row after it, or empty if nothing was changed. */
    Optional<InterviewSession> changeStatus(StatusChange change);

    /** Saves an answer if the guards hold; empty if nothing was changed. */
    Optional<SavedAnswer> saveAnswer(AnswerWrite write);

    /**
     * Withdraws a link, restores it or moves its deadline, if the guards hold; gives the session's row after it, or
     * empty if nothing was changed.
     */
    Optional<InterviewSession> changeLink(LinkChange change);

    /**
     * Logs an event of a session in a transaction of its own, which is committed when this returns; the session's
     * version grows with it.
     *
     * @return the event as it was logged; empty if that tenant has no such session, or it has another version than
     *     expected
     * @throws io.interviewedge.error.TransactionActiveException if the caller is in a transaction of the host, which
     *     cannot be committed here
     */
    Optional<SessionEvent> append(LogEntry entry);

    /**
     * The tenant's sessions that the query asks for, newest first by (createdAt, id), at most {@code limit} of them.
     * The query's own limit is the caller's; its cursor was checked.
     */
    List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit);

    /** How many of the tenant's sessions are in each status, under the query's filters except its status and place. */
    Map<SessionStatus, Long> count(TenantId tenant, SessionQuery query);
}
