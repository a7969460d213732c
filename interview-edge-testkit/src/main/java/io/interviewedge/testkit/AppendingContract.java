package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.EventDraft;
import io.interviewedge.event.LogEntry;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Events that are logged without any other change, such as an attempt to send the link. */
interface AppendingContract extends StoreContractPart {

    @Test
    default void anAppendedEventIsLoggedAtTheNextVersionAndChangesNothingElse() {
        for (InterviewSession session :
                List.of(fixture().invited(), fixture().answered(), fixture().completed())) {
            StoredSession before = fixture().read(session);
            EventDraft draft =
                    EventDraft.of(SessionEventType.DELIVERY_SENT, ONE, "recruiter 7", "email/first <a@example.com>");

            SessionEvent logged = fixture()
                    .store()
                    .append(new LogEntry(session.tenant(), session.id(), session.version(), ONE, draft))
                    .orElseThrow();

            assertThat(logged)
                    .isEqualTo(SessionEvent.builder()
                            .id(draft.id())
                            .type(SessionEventType.DELIVERY_SENT)
                            .tenant(session.tenant())
                            .sessionId(session.id())
                            .sequence(session.version() + 1)
                            .jobId(session.jobId())
                            .occurredAt(ONE)
                            .actor("recruiter 7")
                            .detail("email/first <a@example.com>")
                            .build());
            assertThat(fixture().history(session)).last().isEqualTo(logged);
            assertThat(fixture().unrelayed()).contains(logged);
            fixture().assertUnchanged(new StoredSession(before.session().touched(), before.answers()));
        }
    }

    @Test
    default void everyTypeOfEventCanBeAppendedAndReadBack() {
        InterviewSession session = fixture().invited();
        List<SessionEvent> appended = new ArrayList<>();
        for (SessionEventType type : SessionEventType.known()) {
            appended.add(append(session, null, type).orElseThrow());
        }

        List<SessionEvent> history = fixture().history(session);
        assertThat(history.subList(1, history.size())).isEqualTo(appended);
    }

    @Test
    default void anEventForAnotherVersionOrTenantOrSessionIsNotAppended() {
        InterviewSession session = fixture().started();
        StoredSession before = fixture().read(session);
        InterviewSession unknown = fixture().draft().id(Ids.unused()).build();

        assertThat(append(session, session.version() - 1, SessionEventType.DELIVERY_STARTED))
                .isEmpty();
        assertThat(append(session, session.version() + 1, SessionEventType.DELIVERY_STARTED))
                .isEmpty();
        assertThat(fixture()
                        .store()
                        .append(new LogEntry(
                                TenantId.of("another"),
                                session.id(),
                                null,
                                ONE,
                                Drafts.of(SessionEventType.DELIVERY_STARTED))))
                .isEmpty();
        assertThat(append(unknown, null, SessionEventType.DELIVERY_STARTED)).isEmpty();

        fixture().assertUnchanged(before);
    }

    @Test
    default void ofManyWhoAppendToOneVersionOneDoes() {
        for (int round = 0; round < 20; round++) {
            InterviewSession session = fixture().invited();
            Callable<Boolean> task = () -> append(session, session.version(), SessionEventType.DELIVERY_STARTED)
                    .isPresent();

            assertThat(Race.run(8, i -> task)).containsOnlyOnce(true);

            fixture().assertLogged(fixture().read(session).session());
        }
    }

    @Test
    default void everyAppendedEventHasAPlaceOfItsOwnAmongTheStepsOfTheCandidate() {
        InterviewSession session = fixture().invited();
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tasks.add(
                    () -> append(session, null, SessionEventType.DELIVERY_SENT).isPresent());
        }
        tasks.add(20, () -> fixture().start(session).isPresent());

        assertThat(Race.run(tasks)).containsOnly(true);

        InterviewSession after = fixture().read(session).session();
        assertThat(after.version()).isEqualTo(41);
        fixture().assertLogged(after);
    }

    private Optional<SessionEvent> append(
            InterviewSession session, @Nullable Long expectedVersion, SessionEventType type) {
        return fixture()
                .store()
                .append(new LogEntry(session.tenant(), session.id(), expectedVersion, ONE, Drafts.of(type)));
    }
}
