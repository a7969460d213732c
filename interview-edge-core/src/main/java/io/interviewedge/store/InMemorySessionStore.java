package io.interviewedge.store;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisResult;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.error.StoreException;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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

    private final Object lock = new Object();
    private final Map<UUID, StoredSession> sessions = new HashMap<>();
    private final Map<InviteToken, UUID> idsByToken = new HashMap<>();
    private final Map<String, InterviewScript> scripts = new HashMap<>();
    private final Map<UUID, NavigableMap<Integer, Analysis>> analyses = new HashMap<>();

    /** An empty store. */
    public InMemorySessionStore() {}

    @Override
    public void create(InterviewSession session, InterviewScript script) {
        synchronized (lock) {
            if (sessions.containsKey(session.id())) {
                throw new StoreException("there is a session " + session.id() + " already; ids must be unique");
            }
            if (idsByToken.containsKey(session.token())) {
                throw new StoreException("the token is taken; a TokenGenerator must never repeat itself");
            }
            sessions.put(session.id(), new StoredSession(session, Map.of()));
            idsByToken.put(session.token(), session.id());
            scripts.putIfAbsent(script.id(), script);
        }
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
    public Optional<InterviewSession> changeStatus(StatusChange change) {
        synchronized (lock) {
            Optional<StoredSession> found =
                    findWritable(change.token(), change.from(), change.at(), change.expectedVersion());
            if (found.isEmpty() || (change.requiredAnswered() && isIncomplete(found.get()))) {
                return Optional.empty();
            }
            InterviewSession moved = found.get().session().moved(change.to(), change.at());
            sessions.put(moved.id(), new StoredSession(moved, found.get().answers()));
            return Optional.of(moved);
        }
    }

    @Override
    public Optional<SavedAnswer> saveAnswer(AnswerWrite write) {
        synchronized (lock) {
            Optional<StoredSession> found =
                    findWritable(write.token(), SessionStatus.IN_PROGRESS, write.at(), write.expectedVersion());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            StoredSession stored = found.get();
            Answer present = stored.answers().get(write.questionId());
            int revision = present == null ? 0 : present.revision();
            if (revision != write.expectedRevision()
                    || script(stored).question(write.questionId()).isEmpty()) {
                return Optional.empty();
            }
            Map<String, Answer> answers = new HashMap<>(stored.answers());
            answers.put(write.questionId(), new Answer(write.questionId(), write.text(), revision + 1, write.at()));
            InterviewSession touched = stored.session().moved(SessionStatus.IN_PROGRESS, write.at());
            sessions.put(touched.id(), new StoredSession(touched, answers));
            return Optional.of(new SavedAnswer(touched, revision + 1));
        }
    }

    private Optional<StoredSession> findWritable(
            InviteToken token, SessionStatus status, Instant at, @Nullable Long expectedVersion) {
        return findByToken(token)
                .filter(stored -> stored.session().status() == status)
                .filter(stored -> SessionLifecycle.linkState(stored.session(), at) == LinkState.USABLE)
                .filter(stored -> expectedVersion == null || stored.session().version() == expectedVersion);
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
                    .filter(session -> query.status() == null || session.status() == query.status())
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
            Map<SessionStatus, Long> counts = new EnumMap<>(SessionStatus.class);
            matching(tenant, query).forEach(session -> counts.merge(session.status(), 1L, Long::sum));
            return counts;
        }
    }

    private Stream<InterviewSession> matching(TenantId tenant, SessionQuery query) {
        return sessions.values().stream()
                .map(StoredSession::session)
                .filter(session -> session.tenant().equals(tenant))
                .filter(session -> query.jobId() == null || session.jobId().equals(query.jobId()))
                .filter(session -> query.candidateText() == null
                        || session.candidate().searchText().contains(query.candidateText()));
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
        AnalysisResult result = findAnalysis(sessionId).map(Analysis::result).orElse(null);
        return result == null ? null : result.overall();
    }

    @Override
    public Optional<Analysis> findAnalysis(UUID sessionId) {
        synchronized (lock) {
            NavigableMap<Integer, Analysis> attempts = analyses.get(sessionId);
            return attempts == null
                    ? Optional.empty()
                    : Optional.of(attempts.lastEntry().getValue());
        }
    }

    @Override
    public boolean claimAnalysis(Analysis claim, @Nullable Analysis seen) {
        synchronized (lock) {
            Analysis latest = findAnalysis(claim.sessionId()).orElse(null);
            if (!isAsSeen(latest, seen)) {
                return false;
            }
            NavigableMap<Integer, Analysis> attempts =
                    analyses.computeIfAbsent(claim.sessionId(), id -> new TreeMap<>());
            if (latest != null && latest.state() == AnalysisState.RUNNING) {
                attempts.put(latest.attempt(), latest.failed(ABANDONED, claim.startedAt()));
            }
            attempts.put(claim.attempt(), claim);
            return true;
        }
    }

    private static boolean isAsSeen(@Nullable Analysis latest, @Nullable Analysis seen) {
        if (latest == null || seen == null) {
            return latest == null && seen == null;
        }
        return latest.attempt() == seen.attempt() && latest.state() == seen.state();
    }

    @Override
    public boolean finishAnalysis(Analysis finished) {
        synchronized (lock) {
            NavigableMap<Integer, Analysis> attempts = analyses.get(finished.sessionId());
            Analysis claim = attempts == null ? null : attempts.get(finished.attempt());
            if (attempts == null || claim == null || claim.state() != AnalysisState.RUNNING) {
                return false;
            }
            attempts.put(finished.attempt(), finished);
            return true;
        }
    }
}
