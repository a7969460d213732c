package io.interviewedge.store;

import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Passes every call on to another store. Extend it to measure, log or refuse some of them; a test extends it to make
 * one fail. Methods that {@link SessionStore} gains later are passed on as well, where a wrapper written by hand would
 * fall back to their default. As safe for use by several threads as the store behind it.
 */
public class ForwardingStore implements SessionStore {

    private final SessionStore store;

    /** Passes calls on to that store. */
    public ForwardingStore(SessionStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    @Override
    public InterviewSession create(NewSession created) {
        return store.create(created);
    }

    @Override
    public List<InterviewSession> createAll(List<NewSession> created) {
        return store.createAll(created);
    }

    @Override
    public Optional<InterviewScript> findScript(String scriptId) {
        return store.findScript(scriptId);
    }

    @Override
    public Optional<StoredSession> findByToken(InviteToken token) {
        return store.findByToken(token);
    }

    @Override
    public Optional<StoredSession> find(TenantId tenant, UUID sessionId) {
        return store.find(tenant, sessionId);
    }

    @Override
    public List<InterviewSession> findByIds(TenantId tenant, Set<UUID> sessionIds) {
        return store.findByIds(tenant, sessionIds);
    }

    @Override
    public List<InterviewSession> findByExternalIds(TenantId tenant, String jobId, Set<String> externalIds) {
        return store.findByExternalIds(tenant, jobId, externalIds);
    }

    @Override
    public List<InterviewSession> findByEmailKeys(TenantId tenant, String jobId, Set<String> emailKeys) {
        return store.findByEmailKeys(tenant, jobId, emailKeys);
    }

    @Override
    public Optional<InterviewSession> changeStatus(StatusChange change) {
        return store.changeStatus(change);
    }

    @Override
    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
        return store.saveAnswer(write);
    }

    @Override
    public Optional<InterviewSession> changeLink(LinkChange change) {
        return store.changeLink(change);
    }

    @Override
    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
        return store.list(tenant, query, limit);
    }

    @Override
    public Map<SessionStatus, Long> count(TenantId tenant, SessionQuery query) {
        return store.count(tenant, query);
    }

    @Override
    public Analyses findAnalyses(UUID sessionId) {
        return store.findAnalyses(sessionId);
    }

    @Override
    public Optional<SessionEvent> append(LogEntry entry) {
        return store.append(entry);
    }

    @Override
    public Optional<SessionEvent> claimAnalysis(Analysis claim, @Nullable Analysis seen, EventDraft event) {
        return store.claimAnalysis(claim, seen, event);
    }

    @Override
    public Optional<SessionEvent> finishAnalysis(Analysis finished, EventDraft event) {
        return store.finishAnalysis(finished, event);
    }

    @Override
    public List<SessionEvent> unrelayed(@Nullable SessionEvent after, int limit) {
        return store.unrelayed(after, limit);
    }

    @Override
    public Optional<Instant> oldestUnrelayed() {
        return store.oldestUnrelayed();
    }

    @Override
    public void markRelayed(List<SessionEvent> events, Instant at) {
        store.markRelayed(events, at);
    }

    @Override
    public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
        return store.history(tenant, sessionId, query);
    }

    @Override
    public boolean claimRelay(UUID holder, Instant now, Instant until) {
        return store.claimRelay(holder, now, until);
    }

    @Override
    public boolean renewRelay(UUID holder, Instant until) {
        return store.renewRelay(holder, until);
    }

    @Override
    public void releaseRelay(UUID holder) {
        store.releaseRelay(holder);
    }
}
