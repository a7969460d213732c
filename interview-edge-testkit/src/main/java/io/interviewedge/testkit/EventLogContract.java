package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.StatusChange;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each change logs its event, and nothing else does. */
interface EventLogContract extends StoreContractPart {

    @Test
    default void everyChangeOfASessionLogsItsEventAtItsPlace() {
        InterviewSession session = fixture().draft().build();
        EventDraft invited = new EventDraft(UUID.randomUUID(), SessionEventType.INVITED, "Recruiter \\ 7 'x'", null);
        EventDraft started = new EventDraft(UUID.randomUUID(), SessionEventType.STARTED, SessionEvent.CANDIDATE, null);
        EventDraft answered =
                new EventDraft(UUID.randomUUID(), SessionEventType.ANSWERED, SessionEvent.CANDIDATE, FIRST.id());
        EventDraft submitted =
                new EventDraft(UUID.randomUUID(), SessionEventType.SUBMITTED, SessionEvent.CANDIDATE, null);

        fixture().store().create(new NewSession(session, fixture().script(), invited));
        fixture()
                .store()
                .changeStatus(new StatusChange(
                        session.token(),
                        SessionStatus.INVITED,
                        SessionStatus.IN_PROGRESS,
                        NOON.plusMillis(1),
                        false,
                        null,
                        started));
        fixture()
                .store()
                .saveAnswer(
                        new AnswerWrite(session.token(), FIRST.id(), "Because", 0, NOON.plusMillis(2), null, answered));
        fixture()
                .store()
                .changeStatus(new StatusChange(
                        session.token(),
                        SessionStatus.IN_PROGRESS,
                        SessionStatus.COMPLETED,
                        ONE,
                        false,
                        null,
                        submitted));

        assertThat(history(session))
                .containsExactly(
                        event(invited, session, 0, session.createdAt()),
                        event(started, session, 1, NOON.plusMillis(1)),
                        event(answered, session, 2, NOON.plusMillis(2)),
                        event(submitted, session, 3, ONE));
        assertThat(fixture().read(session).session().version()).isEqualTo(3);
    }

    @Test
    default void anAnswerThatIsChangedLogsOnceMore() {
        InterviewSession session = fixture().started();
        fixture().saved(session, FIRST.id(), "Because", 0);
        fixture().saved(session, FIRST.id(), "Because I can", 1);

        assertThat(types(session))
                .containsExactly(
                        SessionEventType.INVITED,
                        SessionEventType.STARTED,
                        SessionEventType.ANSWERED,
                        SessionEventType.ANSWERED);
    }

    @Test
    default void everyAttemptAtAnAnalysisLogsItsEvents() {
        InterviewSession session = fixture().completed();
        int before = history(session).size();
        Analysis first = Analyses.claim(session, 1, ONE);
        Analysis second = Analyses.claim(session, 2, ONE.plusSeconds(200));
        EventDraft claimed = new EventDraft(UUID.randomUUID(), SessionEventType.ANALYSIS_STARTED, "rules 1", "1");
        EventDraft takenOver = new EventDraft(UUID.randomUUID(), SessionEventType.ANALYSIS_STARTED, "rules 2", "2");
        EventDraft finished = new EventDraft(UUID.randomUUID(), SessionEventType.ANALYSIS_SUCCEEDED, "rules 2", "2");

        List<SessionEvent> returned = List.of(
                fixture().store().claimAnalysis(first, null, claimed).orElseThrow(),
                fixture().store().claimAnalysis(second, first, takenOver).orElseThrow(),
                fixture()
                        .store()
                        .finishAnalysis(second.succeeded(Analyses.result(), ONE.plusSeconds(201)), finished)
                        .orElseThrow());

        List<SessionEvent> history = history(session);
        assertThat(history.subList(before, history.size())).isEqualTo(returned);
        assertThat(returned)
                .extracting(SessionEvent::id, SessionEvent::occurredAt)
                .containsExactly(
                        tuple(claimed.id(), ONE),
                        tuple(takenOver.id(), ONE.plusSeconds(200)),
                        tuple(finished.id(), ONE.plusSeconds(201)));
        assertThat(history)
                .extracting(SessionEvent::sequence)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(fixture().read(session).session().version())
                .isEqualTo(history.get(history.size() - 1).sequence());
    }

    @Test
    default void aRefusedWriteLogsNothing() {
        InterviewSession session = fixture().started();
        List<SessionEvent> before = history(session);
        Analysis unclaimed = Analyses.claim(session, 1, ONE);

        fixture().start(session);
        fixture().submit(session);
        fixture().answer(session, FIRST.id(), "Because", 7);
        fixture().answer(session, "unknown", "Because", 0);
        fixture().finish(unclaimed.failed("No.", ONE));
        fixture().claim(Analyses.claim(session, 2, ONE), unclaimed);

        assertThat(history(session)).isEqualTo(before);
        assertThat(unrelayedOf(session)).isEqualTo(before);
    }

    @Test
    default void aSessionThatIsNotStoredLogsNothing() {
        InterviewSession stored = fixture().invited();
        InterviewSession repeated = fixture().draft().token(stored.token()).build();

        assertThat(catchThrowable(() ->
                        fixture().create(fixture().draft().id(repeated.id()).token(stored.token()))))
                .isInstanceOf(StoreException.class);

        assertThat(history(repeated)).isEmpty();
        assertThat(unrelayedOf(repeated)).isEmpty();
    }

    @Test
    default void aTenantReadsItsOwnHistoryOnly() {
        InterviewSession session = fixture().invited();

        assertThat(fixture().store().history(new TenantId("tenant " + UUID.randomUUID()), session.id()))
                .isEmpty();
        assertThat(fixture().store().history(fixture().tenant(), UUID.randomUUID()))
                .isEmpty();
        assertThat(history(session)).hasSize(1);
    }

    @Test
    default void theEventsNameNeitherTokenNorAnswer() {
        InterviewSession session = fixture().started();
        fixture().saved(session, FIRST.id(), "A secret of mine", 0);

        assertThat(history(session).toString())
                .doesNotContain(session.token().value())
                .doesNotContain("secret")
                .doesNotContain(session.candidate().email().value());
    }

    private static SessionEvent event(EventDraft draft, InterviewSession session, long sequence, Instant occurredAt) {
        return new SessionEvent(
                draft.id(),
                draft.type(),
                session.tenant(),
                session.id(),
                sequence,
                session.jobId(),
                occurredAt,
                draft.actor(),
                draft.detail());
    }

    private List<SessionEvent> history(InterviewSession session) {
        return fixture().store().history(session.tenant(), session.id());
    }

    private List<SessionEventType> types(InterviewSession session) {
        return history(session).stream().map(SessionEvent::type).toList();
    }

    private List<SessionEvent> unrelayedOf(InterviewSession session) {
        return fixture().unrelayed().stream()
                .filter(event -> event.sessionId().equals(session.id()))
                .toList();
    }
}
