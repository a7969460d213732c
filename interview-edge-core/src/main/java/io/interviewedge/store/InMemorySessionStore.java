package io.interviewedge.store;

import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.Answer;
import io.interviewedge.session.Interview;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.LinkState;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything in memory, for tests and for trying things out; it is gone with the process. Safe for use by several
 * threads: one lock makes every operation atomic.
 */
public final class InMemorySessionStore implements SessionStore {

    private static final Comparator<InterviewSession> NEWEST_FIRST = Comparator.comparing(InterviewSession::createdAt)
            .thenComparing(s -> s.id().toString())
            .reversed();

    private static final Comparator<SessionEvent> BY_SESSION = Comparator.comparing(
                    (SessionEvent event) -> event.sessionId().toString())
            .thenComparing(SessionEvent::sequence);

    /** What is unique to a session that has an external id. */
    private record ExternalKey(TenantId tenant, String jobId, String externalId) {
        static ExternalKey of(InterviewSession session) {
            return new ExternalKey(
                    session.tenant(), session.jobId(), Objects.requireNonNull(session.externalId(), "an external id"));
        }
    }

    private final Object lock = new Object();
    private final Map<UUID, StoredSession> sessions = new HashMap<>();
    private final Map<InviteToken, UUID> idsByToken = new HashMap<>();
    private final Map<ExternalKey, UUID> idsByExternalKey = new HashMap<>();
    private final Map<UUID, NavigableMap<Long, SessionEvent>> events = new HashMap<>();
    private final NavigableSet<SessionEvent> unrelayed = new TreeSet<>(BY_SESSION);
    private final Map<String, InterviewScript> scripts = new HashMap<>();
    private final Map<UUID, NavigableMap<Integer, Analysis>> analyses = new HashMap<>();
    private @Nullable UUID relayHolder;
    private Instant relayLeaseUntil = Instant.MIN;

    /** An empty store. */
    public InMemorySessionStore() {}

    @Override
    public InterviewSession create(NewSession session) {
        return createAll(List.of(session)).get(0);
    }

    @Override
    public List<InterviewSession> createAll(List<NewSession> created) {
        synchronized (lock) {
            requireFree(created);
            return created.stream().map(this::store).toList();
        }
    }

    private void requireFree(List<NewSession> created) {
        Set<UUID> ids = new HashSet<>();
        Set<InviteToken> tokens = new HashSet<>();
        Set<ExternalKey> external = new HashSet<>();
        for (NewSession each : created) {
            InterviewSession session = each.session();
            if (session.externalId() != null) {
                ExternalKey key = ExternalKey.of(session);
                if (idsByExternalKey.containsKey(key) || !external.add(key)) {
                    continue;
                }
            }
            if (sessions.containsKey(session.id()) || !ids.add(session.id())) {
                throw new StoreException("there is a session " + session.id() + " already; ids must be unique");
            }
            if (idsByToken.containsKey(session.token()) || !tokens.add(session.token())) {
                throw new StoreException("the token is taken; a TokenGenerator must never repeat itself");
            }
        }
    }

    private InterviewSession store(NewSession created) {
        InterviewSession session = created.session();
        if (session.externalId() != null) {
            UUID present = idsByExternalKey.putIfAbsent(ExternalKey.of(session), session.id());
            if (present != null) {
                return Objects.requireNonNull(sessions.get(present)).session();
            }
        }
        sessions.put(session.id(), new StoredSession(session, Map.of()));
        idsByToken.put(session.token(), session.id());
        scripts.putIfAbsent(created.script().id(), created.script());
        append(created.event().of(session, session.createdAt()));
        return session;
    }

    private SessionEvent append(SessionEvent event) {
        events.computeIfAbsent(event.sessionId(), id -> new TreeMap<>()).put(event.sequence(), event);
        unrelayed.add(event);
        return event;
    }

    @Override
    public Optional<InterviewScript> findScript(String scriptId) {
        synchronized (lock) {
            return Optional.ofNullable(scripts.get(scriptId));
        }
    }

    @Override
    public Optional<StoredSession> findByToken(InviteToken token) {
        synchronized (lock) {
            return Optional.ofNullable(idsByToken.get(token)).map(sessions::get);
        }
    }

    @Override
    public Optional<StoredSession> find(TenantId tenant, UUID sessionId) {
        synchronized (lock) {
            return Optional.ofNullable(sessions.get(sessionId))
                    .filter(stored -> stored.session().tenant().equals(tenant));
        }
    }

    @Override
    public List<InterviewSession> findByIds(TenantId tenant, Set<UUID> sessionIds) {
        synchronized (lock) {
            return of(tenant)
                    .filter(session -> sessionIds.contains(session.id()))
                    .toList();
        }
    }

    @Override
    public List<InterviewSession> findByExternalIds(TenantId tenant, String jobId, Set<String> externalIds) {
        synchronized (lock) {
            return of(tenant, jobId)
                    .filter(session -> session.externalId() != null && externalIds.contains(session.externalId()))
                    .toList();
        }
    }

    @Override
    public List<InterviewSession> findByEmailKeys(TenantId tenant, String jobId, Set<String> emailKeys) {
        synchronized (lock) {
            return of(tenant, jobId)
                    .filter(session ->
                            emailKeys.contains(session.candidate().email().key()))
                    .sorted(NEWEST_FIRST)
                    .toList();
        }
    }

    private Stream<InterviewSession> of(TenantId tenant, String jobId) {
        return of(tenant).filter(session -> session.jobId().equals(jobId));
    }

    private Stream<InterviewSession> of(TenantId tenant) {
        return sessions.values().stream()
                .map(StoredSession::session)
                .filter(session -> session.tenant().equals(tenant));
    }

    @Override
    public Optional<InterviewSession> changeStatus(StatusChange change) {
        synchronized (lock) {
            Optional<StoredSession> found =
                    findByToken(change.token()).filter(stored -> change.allows(stored.session()));
            if (found.isEmpty() || (change.requiredAnswered() && isIncomplete(found.get()))) {
                return Optional.empty();
            }
            InterviewSession moved = found.get().session().moved(change.to(), change.at());
            sessions.put(moved.id(), new StoredSession(moved, found.get().answers()));
            append(change.event().of(moved, lastActivity(moved)));
            return Optional.of(moved);
        }
    }

    @Override
    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
        synchronized (lock) {
            Optional<StoredSession> found = findByToken(write.token()).filter(stored -> write.allows(stored.session()));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            StoredSession stored = found.get();
            Answer present = stored.answers().get(write.questionId());
            int revision = present == null ? 0 : present.revision();
            if (revision != write.expectedRevision()
                    || script(stored)
                            .question(write.questionId())
                            .filter(write::suits)
                            .isEmpty()) {
                return Optional.empty();
            }
            InterviewSession touched = stored.session().moved(SessionStatus.IN_PROGRESS, write.at());
            Map<String, Answer> answers = new HashMap<>(stored.answers());
            answers.put(
                    write.questionId(),
                    new Answer(write.questionId(), write.text(), revision + 1, lastActivity(touched)));
            sessions.put(touched.id(), new StoredSession(touched, answers));
            SessionEvent event = write.event().of(touched, lastActivity(touched));
            append(event);
            return Optional.of(new SavedAnswer(event, revision + 1));
        }
    }

    @Override
    public Optional<InterviewSession> changeLink(LinkChange change) {
        synchronized (lock) {
            return find(change.tenant(), change.sessionId())
                    .filter(stored -> change.allows(stored.session()))
                    .map(stored -> {
                        InterviewSession changed = change.appliedTo(stored.session());
                        sessions.put(changed.id(), new StoredSession(changed, stored.answers()));
                        append(change.event().of(changed, change.at()));
                        return changed;
                    });
        }
    }

    private static Instant lastActivity(InterviewSession session) {
        return Objects.requireNonNull(session.lastActivityAt(), "a step is an activity");
    }

    private boolean isIncomplete(StoredSession stored) {
        return !new Interview(stored.session(), script(stored), stored.answers())
                .missingAnswers()
                .isEmpty();
    }

    private InterviewScript script(StoredSession stored) {
        return Objects.requireNonNull(scripts.get(stored.session().scriptId()), "a session's script is stored with it");
    }

    @Override
    public List<SessionSummary> list(TenantId tenant, SessionQuery query, int limit) {
        synchronized (lock) {
            return matching(tenant, query)
                    .filter(session ->
                            query.status() == null || session.status().equals(query.status()))
                    .filter(isAfter(query.after()))
                    .sorted(NEWEST_FIRST)
                    .limit(limit)
                    .map(session -> new SessionSummary(session, overall(session.id())))
                    .toList();
        }
    }

    @Override
    public Map<SessionStatus, Long> count(TenantId tenant, SessionQuery query) {
        synchronized (lock) {
            Map<SessionStatus, Long> counts = new HashMap<>();
            matching(tenant, query).forEach(session -> counts.merge(session.status(), 1L, Long::sum));
            return counts;
        }
    }

    private Stream<InterviewSession> matching(TenantId tenant, SessionQuery query) {
        String text = query.searchText();
        Instant usableAt = query.usableAt();
        return of(tenant)
                .filter(session ->
                        usableAt == null || SessionLifecycle.linkState(session, usableAt) == LinkState.USABLE)
                .filter(session -> query.jobId() == null || session.jobId().equals(query.jobId()))
                .filter(session -> query.emailKey() == null
                        || session.candidate().email().key().equals(query.emailKey()))
                .filter(session ->
                        text == null || session.candidate().searchText().contains(text));
    }

    private static Predicate<InterviewSession> isAfter(@Nullable SessionCursor cursor) {
        if (cursor == null) {
            return session -> true;
        }
        return session -> {
            int byTime = session.createdAt().compareTo(cursor.createdAt());
            return byTime < 0
                    || (byTime == 0
                            && session.id().toString().compareTo(cursor.id().toString()) < 0);
        };
    }

    private @Nullable Double overall(UUID sessionId) {
        return findAnalyses(sessionId)
                .counting()
                .map(Analysis::result)
                .map(AnalysisResult::overall)
                .orElse(null);
    }

    @Override
    public Optional<SessionEvent> append(LogEntry entry) {
        synchronized (lock) {
            return find(entry.tenant(), entry.sessionId())
                    .filter(stored -> entry.allows(stored.session().version()))
                    .map(stored -> log(entry.sessionId(), entry.event(), entry.at()));
        }
    }

    @Override
    public Analyses findAnalyses(UUID sessionId) {
        synchronized (lock) {
            NavigableMap<Integer, Analysis> attempts = analyses.get(sessionId);
            return attempts == null ? Analyses.NONE : new Analyses(List.copyOf(attempts.values()));
        }
    }

    @Override
    public Optional<SessionEvent> claimAnalysis(Analysis claim, @Nullable Analysis seen, EventDraft event) {
        synchronized (lock) {
            Analysis latest = findAnalyses(claim.sessionId()).latest().orElse(null);
            if (!Analysis.isSame(latest, seen) || !sessions.containsKey(claim.sessionId())) {
                return Optional.empty();
            }
            NavigableMap<Integer, Analysis> attempts =
                    analyses.computeIfAbsent(claim.sessionId(), id -> new TreeMap<>());
            if (latest != null && latest.state().equals(AnalysisState.RUNNING)) {
                attempts.put(latest.attempt(), latest.failed(ABANDONED, claim.startedAt()));
            }
            attempts.put(claim.attempt(), claim);
            return Optional.of(log(claim.sessionId(), event, claim.startedAt()));
        }
    }

    /** Logs what is no step of the candidate's. */
    private SessionEvent log(UUID sessionId, EventDraft event, Instant at) {
        StoredSession stored = Objects.requireNonNull(sessions.get(sessionId), "what is logged is of a stored session");
        InterviewSession touched = stored.session().touched();
        sessions.put(sessionId, new StoredSession(touched, stored.answers()));
        return append(event.of(touched, at));
    }

    @Override
    public Optional<SessionEvent> finishAnalysis(Analysis finished, EventDraft event) {
        synchronized (lock) {
            NavigableMap<Integer, Analysis> attempts = analyses.get(finished.sessionId());
            Analysis claim = attempts == null ? null : attempts.get(finished.attempt());
            if (attempts == null || claim == null || !claim.state().equals(AnalysisState.RUNNING)) {
                return Optional.empty();
            }
            attempts.put(finished.attempt(), finished);
            Instant at = Objects.requireNonNull(finished.finishedAt(), "an ended attempt has an end");
            return Optional.of(log(finished.sessionId(), event, at));
        }
    }

    @Override
    public List<SessionEvent> unrelayed(@Nullable SessionEvent after, int limit) {
        synchronized (lock) {
            NavigableSet<SessionEvent> rest = after == null ? unrelayed : unrelayed.tailSet(after, false);
            return rest.stream().limit(limit).toList();
        }
    }

    @Override
    public Optional<Instant> oldestUnrelayed() {
        synchronized (lock) {
            return unrelayed.stream().map(SessionEvent::occurredAt).min(Comparator.naturalOrder());
        }
    }

    @Override
    public boolean claimRelay(UUID holder, Instant now, Instant until) {
        synchronized (lock) {
            if (now.isBefore(relayLeaseUntil)) {
                return false;
            }
            relayHolder = holder;
            relayLeaseUntil = until;
            return true;
        }
    }

    @Override
    public boolean renewRelay(UUID holder, Instant until) {
        synchronized (lock) {
            if (!holder.equals(relayHolder)) {
                return false;
            }
            relayLeaseUntil = until;
            return true;
        }
    }

    @Override
    public void releaseRelay(UUID holder) {
        synchronized (lock) {
            if (holder.equals(relayHolder)) {
                relayHolder = null;
                relayLeaseUntil = Instant.MIN;
            }
        }
    }

    @Override
    public void markRelayed(List<SessionEvent> relayed, Instant at) {
        synchronized (lock) {
            relayed.forEach(unrelayed::remove);
        }
    }

    @Override
    public List<SessionEvent> history(TenantId tenant, UUID sessionId, HistoryQuery query) {
        synchronized (lock) {
            return find(tenant, sessionId).isEmpty()
                    ? List.of()
                    : events.getOrDefault(sessionId, new TreeMap<>()).tailMap(query.after(), false).values().stream()
                            .filter(query::includes)
                            .limit(query.limit())
                            .toList();
        }
    }
}
