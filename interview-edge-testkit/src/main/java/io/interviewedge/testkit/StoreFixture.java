package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.LinkChange;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.SavedAnswer;
import io.interviewedge.store.SessionStore;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The store under test, a tenant and a job of the test's own, and shortcuts that make sessions. */
final class StoreFixture {

    /** When sessions are invited and started; not a whole second. */
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    /** When they are submitted. */
    static final Instant ONE = Instant.parse("2026-03-01T13:00:00.456Z");

    /** The order of every list. */
    static final Comparator<InterviewSession> NEWEST_FIRST = Comparator.comparing(InterviewSession::createdAt)
            .thenComparing(session -> session.id().toString())
            .reversed();

    /** Two required questions and an optional one. */
    static final Question FIRST = Question.of("first", "Why this job?");

    static final Question SECOND = Question.of("second", "Why you?");
    static final Question OPTIONAL = Question.of("optional", "Anything else?").optional();

    private final SessionStore store;
    private final TenantId tenant = TenantId.of("tenant " + UUID.randomUUID());
    private final InterviewScript script = script(FIRST, SECOND, OPTIONAL);

    StoreFixture(SessionStore store) {
        this.store = store;
    }

    SessionStore store() {
        return store;
    }

    TenantId tenant() {
        return tenant;
    }

    InterviewScript script() {
        return script;
    }

    /** A script that no other test has. */
    static InterviewScript script(Question... questions) {
        return InterviewScript.of(Job.of("job " + UUID.randomUUID(), "Engineer", "Example Ltd", questions));
    }

    SessionDraft draft() {
        return draft(script);
    }

    SessionDraft draft(InterviewScript script) {
        return new SessionDraft(tenant, script);
    }

    InterviewSession create(SessionDraft draft) {
        return create(draft, script);
    }

    InterviewSession create(SessionDraft draft, InterviewScript script) {
        InterviewSession session = draft.build();
        store.create(newSession(session, script));
        return session;
    }

    static NewSession newSession(InterviewSession session, InterviewScript script) {
        return new NewSession(session, script, Drafts.of(SessionEventType.INVITED));
    }

    InterviewSession invited() {
        return create(draft());
    }

    InterviewSession started() {
        return started(draft(), script);
    }

    InterviewSession started(SessionDraft draft, InterviewScript script) {
        return start(create(draft, script)).orElseThrow(() -> new AssertionError("an invited session can be started"));
    }

    /** With both required questions answered. */
    InterviewSession answered() {
        InterviewSession session = started();
        saved(session, FIRST.id(), "Because", 0);
        saved(session, SECOND.id(), "As I can", 0);
        return read(session).session();
    }

    InterviewSession completed() {
        return submit(answered()).orElseThrow(() -> new AssertionError("an answered session can be submitted"));
    }

    Optional<InterviewSession> start(InterviewSession session) {
        return store.changeStatus(startOf(session.token(), NOON));
    }

    Optional<InterviewSession> submit(InterviewSession session) {
        return store.changeStatus(submitOf(session.token(), ONE));
    }

    Optional<SavedAnswer> answer(InterviewSession session, String questionId, String text, int expectedRevision) {
        return store.saveAnswer(AnswerWrite.of(
                session.token(), questionId, text, expectedRevision, NOON, Drafts.of(SessionEventType.ANSWERED)));
    }

    SavedAnswer saved(InterviewSession session, String questionId, String text, int expectedRevision) {
        return answer(session, questionId, text, expectedRevision)
                .orElseThrow(() -> new AssertionError("an answer to a started session can be saved"));
    }

    static AnswerWrite write(
            InviteToken token,
            String questionId,
            String text,
            int expectedRevision,
            Instant at,
            @Nullable Long expectedVersion) {
        return AnswerWrite.of(token, questionId, text, expectedRevision, at, Drafts.of(SessionEventType.ANSWERED))
                .expectingVersion(expectedVersion);
    }

    static StatusChange change(
            InviteToken token,
            SessionStatus from,
            SessionStatus to,
            Instant at,
            boolean requiredAnswered,
            @Nullable Long expectedVersion) {
        SessionEventType type =
                to.equals(SessionStatus.COMPLETED) ? SessionEventType.SUBMITTED : SessionEventType.STARTED;
        return StatusChange.of(token, from, to, at, Drafts.of(type))
                .requiringAnswers(requiredAnswered)
                .expectingVersion(expectedVersion);
    }

    /**
     * The session whose link was changed, if it was still at this version; the kind of event does not matter to a
     * store.
     */
    Optional<InterviewSession> changed(
            InterviewSession seen, @Nullable Instant revokedAt, @Nullable Instant expiresAt, Instant at) {
        InterviewSession after = seen.toBuilder()
                .revokedAt(revokedAt)
                .expiresAt(expiresAt)
                .version(seen.version() + 1)
                .build();
        SessionEventType type = revokedAt == null ? SessionEventType.LINK_EXTENDED : SessionEventType.LINK_REVOKED;
        return store.changeLink(LinkChange.of(after, at, Drafts.of(type)));
    }

    boolean claim(Analysis claim, @Nullable Analysis seen) {
        return store.claimAnalysis(claim, seen, Drafts.of(SessionEventType.ANALYSIS_STARTED))
                .isPresent();
    }

    /** The claim on that attempt, made. */
    Analysis claimed(InterviewSession session, int attempt, @Nullable Analysis seen) {
        Analysis claim = SampleAnalyses.claim(session, attempt, ONE);
        assertThat(claim(claim, seen)).isTrue();
        return claim;
    }

    void assertLatest(Analysis expected) {
        assertThat(store.findAnalyses(expected.sessionId()).latest()).contains(expected);
    }

    boolean finish(Analysis finished) {
        SessionEventType type =
                finished.result() == null ? SessionEventType.ANALYSIS_FAILED : SessionEventType.ANALYSIS_SUCCEEDED;
        return store.finishAnalysis(finished, Drafts.of(type)).isPresent();
    }

    /** The unrelayed events of this test's tenant; other tenants may use the store too. */
    List<SessionEvent> unrelayed() {
        return new OwnEvents(store, tenant).unrelayed(null, Integer.MAX_VALUE);
    }

    List<SessionEvent> history(InterviewSession session) {
        return store.history(session.tenant(), session.id(), HistoryQuery.all());
    }

    static StatusChange startOf(InviteToken token, Instant at) {
        return StatusChange.of(
                token, SessionStatus.INVITED, SessionStatus.IN_PROGRESS, at, Drafts.of(SessionEventType.STARTED));
    }

    static StatusChange submitOf(InviteToken token, Instant at) {
        return StatusChange.of(
                        token,
                        SessionStatus.IN_PROGRESS,
                        SessionStatus.COMPLETED,
                        at,
                        Drafts.of(SessionEventType.SUBMITTED))
                .requiringAnswers(true);
    }

    StoredSession read(InterviewSession session) {
        return store.findByToken(session.token())
                .orElseThrow(() -> new AssertionError("a created session is found by its token"));
    }

    Answer readAnswer(InterviewSession session, String questionId) {
        return Optional.ofNullable(read(session).answers().get(questionId))
                .orElseThrow(() -> new AssertionError("a saved answer is read with its session"));
    }

    /**
     * Checks the row and its answers, as both read methods return them, and that the log has one event for each change.
     */
    void assertStored(InterviewSession expected, Answer... answers) {
        StoredSession byToken = read(expected);
        assertThat(Fields.of(byToken.session())).isEqualTo(Fields.of(expected));
        assertThat(byToken.answers().values().stream().map(Fields::of))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(answers).map(Fields::of).toList());
        assertThat(byToken.answers())
                .allSatisfy((id, answer) -> assertThat(answer.questionId()).isEqualTo(id));
        assertThat(store.find(expected.tenant(), expected.id()))
                .as("found by id is what is found by token")
                .contains(byToken);
        assertLogged(expected);
    }

    /** Checks that each write to the session was logged exactly once, and nothing else was logged. */
    void assertLogged(InterviewSession session) {
        List<SessionEvent> history = history(session);
        assertThat(history).as("the log of a stored session").isNotEmpty();
        assertThat(history)
                .extracting(SessionEvent::sequence)
                .as("one event for each version of the session")
                .containsExactlyElementsOf(LongStream.rangeClosed(history.get(0).sequence(), session.version())
                        .boxed()
                        .toList());
        assertThat(history)
                .allSatisfy(event -> assertThat(event)
                        .returns(session.id(), SessionEvent::sessionId)
                        .returns(session.tenant(), SessionEvent::tenant)
                        .returns(session.jobId(), SessionEvent::jobId));
    }

    /** Checks that a refused write changed nothing. */
    void assertUnchanged(StoredSession before) {
        assertStored(before.session(), before.answers().values().toArray(new Answer[0]));
    }
}
