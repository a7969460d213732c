package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static io.interviewedge.testkit.StoreFixture.startOf;
import static io.interviewedge.testkit.StoreFixture.submitOf;
import static io.interviewedge.testkit.StoreFixture.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.StoreException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps that did not happen are not logged. */
interface UnloggedContract extends StoreContractPart {

    @Test
    default void aRefusedWriteLogsNothing() {
        InterviewSession session = fixture().started();
        List<SessionEvent> before = fixture().history(session);
        long another = session.version() + 1;

        assertThat(fixture().start(session)).isEmpty();
        assertThat(fixture().submit(session)).isEmpty();
        assertThat(fixture()
                        .store()
                        .changeStatus(StoreFixture.change(
                                session.token(),
                                SessionStatus.IN_PROGRESS,
                                SessionStatus.COMPLETED,
                                ONE,
                                false,
                                another)))
                .isEmpty();
        assertThat(fixture().answer(session, FIRST.id(), "Because", 7)).isEmpty();
        assertThat(fixture().answer(session, "unknown", "Because", 0)).isEmpty();
        assertThat(fixture().store().saveAnswer(write(session.token(), FIRST.id(), "Because", 0, ONE, another)))
                .isEmpty();

        assertNothingLoggedSince(before, session);
    }

    @Test
    default void aDeadLinkLogsNothing() {
        List<SessionDraft> dead = List.of(
                fixture().draft().expiresAt(NOON.plusMillis(1)),
                fixture().draft().revokedAt(NOON));
        for (SessionDraft draft : dead) {
            InterviewSession invited = fixture().create(draft);
            InterviewSession started = fixture()
                    .create(draft.status(SessionStatus.IN_PROGRESS)
                            .token(fixture().draft().build().token()));
            List<SessionEvent> before = fixture().unrelayed();

            assertThat(fixture().store().changeStatus(startOf(invited.token(), ONE)))
                    .isEmpty();
            assertThat(fixture().store().changeStatus(submitOf(started.token(), ONE)))
                    .isEmpty();
            assertThat(fixture().store().saveAnswer(write(started.token(), FIRST.id(), "Late", 0, ONE, null)))
                    .isEmpty();

            assertThat(fixture().unrelayed()).isEqualTo(before);
        }
    }

    @Test
    default void aRefusedClaimOrEndOfAnAnalysisLogsNothing() {
        InterviewSession session = fixture().completed();
        Analysis unclaimed = SampleAnalyses.claim(session, 1, ONE);
        List<SessionEvent> invited = fixture().history(session);

        assertThat(fixture().finish(unclaimed.failed("No.", ONE))).isFalse();
        assertThat(fixture().claim(SampleAnalyses.claim(session, 2, ONE), unclaimed))
                .isFalse();
        assertNothingLoggedSince(invited, session);

        assertThat(fixture().claim(unclaimed, null)).isTrue();
        assertThat(fixture().finish(unclaimed.succeeded(SampleAnalyses.result(), ONE)))
                .isTrue();
        List<SessionEvent> finished = fixture().history(session);
        assertThat(finished).hasSize(invited.size() + 2);

        assertThat(fixture().claim(unclaimed, null)).isFalse();
        assertThat(fixture().claim(SampleAnalyses.claim(session, 2, ONE), unclaimed))
                .isFalse();
        assertThat(fixture().finish(unclaimed.failed("Late.", ONE))).isFalse();
        assertNothingLoggedSince(finished, session);
    }

    @Test
    default void aSessionThatIsNotStoredLogsNothing() {
        InterviewSession stored = fixture().invited();
        List<SessionEvent> before = fixture().unrelayed();
        SessionDraft sameToken = fixture().draft().id(Ids.unused()).token(stored.token());
        SessionDraft sameId = fixture().draft().id(stored.id());

        assertThatThrownBy(() -> fixture().create(sameToken)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> fixture().create(sameId)).isInstanceOf(StoreException.class);

        assertThat(fixture().history(sameToken.build())).isEmpty();
        assertThat(fixture().unrelayed()).isEqualTo(before);
        fixture().assertLogged(stored);
    }

    @Test
    default void lookingLogsNothing() {
        InterviewSession session = fixture().completed();
        List<SessionEvent> before = fixture().history(session);

        fixture().read(session);
        fixture().store().find(session.tenant(), session.id());
        fixture().store().findScript(session.scriptId());
        fixture().store().findAnalyses(session.id()).latest();
        fixture().store().list(session.tenant(), SessionQuery.all(), 10);
        fixture().store().count(session.tenant(), SessionQuery.all());
        fixture().history(session);

        assertNothingLoggedSince(before, session);
    }

    private void assertNothingLoggedSince(List<SessionEvent> before, InterviewSession session) {
        assertThat(fixture().history(session)).isEqualTo(before);
        assertThat(fixture().unrelayed()).isEqualTo(before);
    }
}
