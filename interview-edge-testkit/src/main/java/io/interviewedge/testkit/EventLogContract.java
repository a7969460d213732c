package io.interviewedge.testkit;

import static io.interviewedge.event.SessionEvent.CANDIDATE;
import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.event.EventDraft;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.AnswerWrite;
import io.interviewedge.store.NewSession;
import io.interviewedge.store.StatusChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each change logs its event as drafted and in its place. */
interface EventLogContract extends StoreContractPart {

    @Test
    default void everyChangeOfASessionLogsItsEventAtItsPlace() {
        InterviewSession session = fixture().draft().build();
        EventDraft invited = EventDraft.of(SessionEventType.INVITED, NOON, "Recruiter \\ 7 'x'", null);
        EventDraft started = EventDraft.of(SessionEventType.STARTED, NOON, CANDIDATE, null);
        EventDraft answered = EventDraft.of(SessionEventType.ANSWERED, NOON, CANDIDATE, FIRST.id());
        EventDraft submitted = EventDraft.of(SessionEventType.SUBMITTED, ONE, CANDIDATE, null);

        fixture().store().create(new NewSession(session, fixture().script(), invited));
        move(session, SessionStatus.INVITED, SessionStatus.IN_PROGRESS, NOON.plusMillis(1), started);
        answer(session, FIRST.id(), NOON.plusMillis(2), answered);
        move(session, SessionStatus.IN_PROGRESS, SessionStatus.COMPLETED, ONE, submitted);

        assertThat(fixture().history(session))
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

        assertThat(fixture().history(session))
                .extracting(SessionEvent::type)
                .containsExactly(
                        SessionEventType.INVITED,
                        SessionEventType.STARTED,
                        SessionEventType.ANSWERED,
                        SessionEventType.ANSWERED);
    }

    /** A take-over is one event, which also says that the previous attempt was given up. */
    @Test
    default void everyAttemptAtAnAnalysisLogsItsStartAndItsEnd() {
        InterviewSession session = fixture().completed();
        List<SessionEvent> before = fixture().history(session);
        long last = before.get(before.size() - 1).sequence();
        Analysis first = SampleAnalyses.claim(session, 1, ONE);
        Analysis second = SampleAnalyses.claim(session, 2, ONE.plusSeconds(200));
        Analysis failed = second.failed("The analyzer was away.", ONE.plusSeconds(201));
        Analysis third = SampleAnalyses.claim(session, 3, ONE.plusSeconds(300));
        EventDraft claimed = EventDraft.of(SessionEventType.ANALYSIS_STARTED, ONE, "rules 1", "1");
        EventDraft takenOver = EventDraft.of(SessionEventType.ANALYSIS_STARTED, ONE, "rules 2", "2");
        EventDraft ended = EventDraft.of(SessionEventType.ANALYSIS_FAILED, ONE, "rules 2", "2");
        EventDraft retried = EventDraft.of(SessionEventType.ANALYSIS_STARTED, ONE, "rules 3", "3");
        EventDraft succeeded = EventDraft.of(SessionEventType.ANALYSIS_SUCCEEDED, ONE, "rules 3", "3");

        List<SessionEvent> returned = List.of(
                fixture().store().claimAnalysis(first, null, claimed).orElseThrow(),
                fixture().store().claimAnalysis(second, first, takenOver).orElseThrow(),
                fixture().store().finishAnalysis(failed, ended).orElseThrow(),
                fixture().store().claimAnalysis(third, failed, retried).orElseThrow(),
                fixture()
                        .store()
                        .finishAnalysis(third.succeeded(SampleAnalyses.result(), ONE.plusSeconds(301)), succeeded)
                        .orElseThrow());

        assertThat(returned)
                .containsExactly(
                        event(claimed, session, last + 1, ONE),
                        event(takenOver, session, last + 2, ONE.plusSeconds(200)),
                        event(ended, session, last + 3, ONE.plusSeconds(201)),
                        event(retried, session, last + 4, ONE.plusSeconds(300)),
                        event(succeeded, session, last + 5, ONE.plusSeconds(301)));
        List<SessionEvent> history = fixture().history(session);
        assertThat(history.subList(0, before.size())).isEqualTo(before);
        assertThat(history.subList(before.size(), history.size())).isEqualTo(returned);
        fixture().assertLogged(fixture().read(session).session());
    }

    @Test
    default void everyTextOfAnEventIsKeptCharacterByCharacter() {
        List<String> texts = new ArrayList<>(Texts.AWKWARD_LINES);
        texts.add(Texts.wide(Question.MAX_ID_LENGTH));
        List<SessionEvent> expected = new ArrayList<>();
        for (String typed : texts) {
            String text = Question.of(typed, "Why?").id();
            InterviewScript script = InterviewScript.of(
                    Job.of(UUID.randomUUID() + text, "Engineer", "Example Ltd", Question.of(text, "Why?")));
            String recruiter =
                    text.length() < Question.MAX_ID_LENGTH ? text : Texts.wide(SessionEvent.MAX_ACTOR_LENGTH);
            EventDraft invited = EventDraft.of(SessionEventType.INVITED, NOON, recruiter, null);
            EventDraft answered = EventDraft.of(SessionEventType.ANSWERED, NOON, CANDIDATE, text);
            InterviewSession session =
                    fixture().draft(script).status(SessionStatus.IN_PROGRESS).build();

            fixture().store().create(new NewSession(session, script, invited));
            answer(session, text, ONE, answered);

            List<SessionEvent> logged =
                    List.of(event(invited, session, 0, session.createdAt()), event(answered, session, 1, ONE));
            assertThat(fixture().history(session)).isEqualTo(logged);
            expected.addAll(logged);
        }
        assertThat(fixture().unrelayed()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    default void anEventIsOfTheMillisecondItHappenedInWhereverThatLies() {
        for (String instant : Texts.AWKWARD_INSTANTS) {
            Instant at = Instant.parse(instant);
            InterviewSession session = fixture().create(fixture().draft().createdAt(at));
            fixture().store().changeStatus(StoreFixture.startOf(session.token(), at));

            assertThat(fixture().history(session))
                    .extracting(SessionEvent::occurredAt)
                    .containsExactly(at, at);
        }
    }

    @Test
    default void aHistoryIsReadInPartsThatLeaveOutNothing() {
        InterviewSession session = fixture().started();
        for (int revision = 0; revision < 4; revision++) {
            fixture().saved(session, FIRST.id(), "Thought " + revision, revision);
        }
        List<SessionEvent> all = fixture().history(session);

        assertThat(part(session, HistoryQuery.all().limit(2))).isEqualTo(all.subList(0, 2));
        for (int last = 0; last < all.size(); last++) {
            HistoryQuery next = HistoryQuery.all().after(all.get(last).sequence());
            List<SessionEvent> rest = all.subList(last + 1, all.size());
            assertThat(part(session, next)).isEqualTo(rest);
            assertThat(part(session, next.limit(2))).isEqualTo(rest.subList(0, Math.min(2, rest.size())));
        }
        assertThat(part(session, HistoryQuery.all().after(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    default void aHistoryIsReadByTypes() {
        InterviewSession session = fixture().started();
        fixture().saved(session, FIRST.id(), "Because", 0);
        fixture().saved(session, FIRST.id(), "Because I can", 1);
        List<SessionEvent> all = fixture().history(session);
        HistoryQuery answered = HistoryQuery.all().types(Set.of(SessionEventType.ANSWERED));

        assertThat(part(session, HistoryQuery.all().types(Set.of(SessionEventType.INVITED, SessionEventType.STARTED))))
                .isEqualTo(all.subList(0, 2));
        assertThat(part(session, answered)).isEqualTo(all.subList(2, 4));
        assertThat(part(session, answered.limit(1))).containsExactly(all.get(2));
        assertThat(part(session, answered.after(all.get(2).sequence()))).containsExactly(all.get(3));
        assertThat(part(session, HistoryQuery.all().types(Set.of(SessionEventType.SUBMITTED))))
                .isEmpty();
    }

    private List<SessionEvent> part(InterviewSession session, HistoryQuery query) {
        return fixture().store().history(session.tenant(), session.id(), query);
    }

    @Test
    default void theEventsNameNeitherTokenNorAnswer() {
        InterviewSession session = fixture().started();
        fixture().saved(session, FIRST.id(), "A secret of mine", 0);

        assertThat(fixture().history(session).toString())
                .doesNotContain(session.token().value())
                .doesNotContain("secret")
                .doesNotContain(session.candidate().email().value());
    }

    private void move(InterviewSession session, SessionStatus from, SessionStatus to, Instant at, EventDraft event) {
        assertThat(fixture().store().changeStatus(StatusChange.of(session.token(), from, to, at, event)))
                .isPresent();
    }

    private void answer(InterviewSession session, String questionId, Instant at, EventDraft event) {
        assertThat(fixture().store().saveAnswer(AnswerWrite.of(session.token(), questionId, "Because", 0, at, event)))
                .isPresent();
    }

    private static SessionEvent event(EventDraft draft, InterviewSession session, long sequence, Instant occurredAt) {
        return SessionEvent.builder()
                .id(draft.id())
                .type(draft.type())
                .tenant(session.tenant())
                .sessionId(session.id())
                .sequence(sequence)
                .jobId(session.jobId())
                .occurredAt(occurredAt)
                .actor(draft.actor())
                .detail(draft.detail())
                .build();
    }
}
