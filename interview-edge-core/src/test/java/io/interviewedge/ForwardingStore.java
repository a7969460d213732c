package io.interviewedge;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.SessionSummary;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A good store, for a test to watch or to spoil in one place. */
public class ForwardingStore implements SessionStore {

    private final SessionStore good;

    public ForwardingStore() {
        this(new InMemorySessionStore());
    }

    public ForwardingStore(SessionStore good) {
        this.good = good;
    }

    @Override
    public InterviewSession create(NewSession created) {
        return good.create(created);
    }

    @Override
    public List<InterviewSession> createAll(List<NewSession> created) {
        return good.createAll(created);
    }

    @Override
    public Optional<InterviewScript> findScript(String scriptId) {
        return good.findScript(scriptId);
    }

    @Override
    public Optional<StoredSession> findByToken(InviteToken token) {
        return good.findByToken(token);
    }

    @Override
    public Optional<StoredSession> find(TenantId tenant, UUID sessionId) {
        return good.find(tenant, sessionId);
    }

    @Override
    public Optional<InterviewSession> changeStatus(StatusChange change) {
        return good.changeStatus(change);
    }

    @Override
    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
        return good.saveAnswer(write);
    }

    @Override
    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
        return good.list(tenant, query, limit);
    }

    @Override
    public Map<SessionStatus, Long> count(TenantId tenant, SessionQuery query) {
        return good.count(tenant, query);
    }

    @Override
    public Optional<Analysis> findAnalysis(UUID sessionId) {
        return good.findAnalysis(sessionId);
    }

    @Override
    public Optional<SessionEvent> append(LogEntry entry) {
        return good.append(entry);
    }

    @Override
    public Optional<SessionEvent> claimAnalysis(Analysis claim, @Nullable Analysis seen, EventDraft event) {
        return good.claimAnalysis(claim, seen, event);
    }

    @Override
    public Optional<SessionEvent> finishAnalysis(Analysis finished, EventDraft event) {
        return good.finishAnalysis(finished, event);
    }

    @Override
    public List<SessionEvent> unrelayed(@Nullable SessionEvent after, int limit) {
        return good.unrelayed(after, limit);
    }

    @Override
    public void markRelayed(List<SessionEvent> events, Instant at) {
        good.markRelayed(events, at);
    }

    @Override
    public List<SessionEvent> history(TenantId tenant, UUID sessionId) {
        return good.history(tenant, sessionId);
    }
}
