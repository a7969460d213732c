package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static io.interviewedge.testkit.StoreFixture.startOf;
import static io.interviewedge.testkit.StoreFixture.submitOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Starting and submitting: done wholly when every guard holds, and not at all otherwise. */
interface ChangingStatusContract extends StoreContractPart {

    @Test
    default void aStartGivesTheRowAsItIsStored() {
        InterviewSession invited = fixture().invited();

        InterviewSession started =
                fixture().store().changeStatus(startOf(invited.token(), ONE)).orElseThrow();

        assertThat(Fields.of(started)).isEqualTo(Fields.of(invited.moved(SessionStatus.IN_PROGRESS, ONE)));
        assertThat(started.startedAt()).isEqualTo(ONE);
        assertThat(started.version()).isEqualTo(invited.version() + 1);
        fixture().assertStored(started);
    }

    @Test
    default void aSubmitGivesTheRowAsItIsStoredAndKeepsTheStart() {
        InterviewSession answered = fixture().answered();
        StoredSession before = fixture().read(answered);

        InterviewSession completed =
                fixture().store().changeStatus(submitOf(answered.token(), ONE)).orElseThrow();

        assertThat(Fields.of(completed)).isEqualTo(Fields.of(answered.moved(SessionStatus.COMPLETED, ONE)));
        assertThat(completed.startedAt()).isEqualTo(NOON);
        assertThat(completed.completedAt()).isEqualTo(ONE);
        fixture().assertUnchanged(new StoredSession(completed, before.answers()));
    }

    @Test
    default void aSecondStartIsRefused() {
        assertRefused(fixture().started(), SessionStatus.INVITED, SessionStatus.IN_PROGRESS);
    }

    @Test
    default void aSecondSubmitIsRefusedAndKeepsTheFirstCompletionTime() {
        assertRefused(fixture().completed(), SessionStatus.IN_PROGRESS, SessionStatus.COMPLETED);
    }

    @Test
    default void aSubmitBeforeTheStartIsRefused() {
        assertRefused(fixture().invited(), SessionStatus.IN_PROGRESS, SessionStatus.COMPLETED);
    }

    @Test
    default void aStartAfterTheSubmitIsRefused() {
        assertRefused(fixture().completed(), SessionStatus.INVITED, SessionStatus.IN_PROGRESS);
    }

    @Test
    default void anUnknownTokenChangesNothing() {
        StoredSession before = fixture().read(fixture().invited());

        assertThat(fixture().store().changeStatus(startOf(InviteToken.of(UUID.randomUUID()), ONE)))
                .isEmpty();

        fixture().assertUnchanged(before);
    }

    @Test
    default void aChangeLeavesOtherSessionsAlone() {
        StoredSession other = fixture().read(fixture().invited());

        fixture().started();

        fixture().assertUnchanged(other);
    }

    @Test
    default void aLinkWorksUntilTheMillisecondBeforeItExpires() {
        InterviewSession session = fixture().create(fixture().draft().expiresAt(ONE));
        Instant last = ONE.minusMillis(1);

        assertThat(fixture().store().changeStatus(startOf(session.token(), last)))
                .contains(session.moved(SessionStatus.IN_PROGRESS, last));
        assertThat(fixture().store().changeStatus(change(session, SessionStatus.IN_PROGRESS, last, null)))
                .isPresent();
    }

    @Test
    default void anExpiredLinkStartsNothing() {
        for (Instant at : List.of(ONE, ONE.plusMillis(1), ONE.plusSeconds(1_000_000))) {
            StoredSession before =
                    fixture().read(fixture().create(fixture().draft().expiresAt(ONE)));

            assertThat(fixture().store().changeStatus(startOf(before.session().token(), at)))
                    .isEmpty();

            fixture().assertUnchanged(before);
        }
    }

    @Test
    default void anExpiredLinkSubmitsNothing() {
        StoredSession before = fixture()
                .read(fixture()
                        .started(fixture().draft().expiresAt(ONE), fixture().script()));

        assertThat(fixture().store().changeStatus(change(before.session(), SessionStatus.IN_PROGRESS, ONE, null)))
                .isEmpty();

        fixture().assertUnchanged(before);
    }

    /** At any time of revocation: the clocks of two nodes may differ. */
    @Test
    default void aRevokedLinkStartsAndSubmitsNothing() {
        for (Instant revokedAt : List.of(NOON, ONE, ONE.plusSeconds(60))) {
            for (SessionStatus from : List.of(SessionStatus.INVITED, SessionStatus.IN_PROGRESS)) {
                StoredSession before = fixture()
                        .read(fixture().create(fixture().draft().status(from).revokedAt(revokedAt)));

                assertThat(fixture().store().changeStatus(change(before.session(), from, ONE, null)))
                        .isEmpty();

                fixture().assertUnchanged(before);
            }
        }
    }

    @Test
    default void aChangeHappensAtTheVersionItExpects() {
        InterviewSession session = fixture().invited();

        assertThat(fixture().store().changeStatus(change(session, SessionStatus.INVITED, ONE, session.version())))
                .contains(session.moved(SessionStatus.IN_PROGRESS, ONE));
    }

    @Test
    default void aChangeThatExpectsAnotherVersionIsRefused() {
        StoredSession before = fixture().read(fixture().started());

        for (long version :
                new long[] {before.session().version() - 1, before.session().version() + 1}) {
            assertThat(fixture()
                            .store()
                            .changeStatus(change(before.session(), SessionStatus.IN_PROGRESS, ONE, version)))
                    .isEmpty();
        }

        fixture().assertUnchanged(before);
    }

    @Test
    default void anAnswerSavedInBetweenIsAnotherVersion() {
        InterviewSession judged = fixture().started();
        fixture().saved(judged, StoreFixture.FIRST.id(), "Because", 0);
        StoredSession before = fixture().read(judged);

        assertThat(fixture().store().changeStatus(change(judged, SessionStatus.IN_PROGRESS, ONE, judged.version())))
                .isEmpty();

        fixture().assertUnchanged(before);
    }

    private void assertRefused(InterviewSession session, SessionStatus from, SessionStatus to) {
        StoredSession before = fixture().read(session);

        assertThat(fixture()
                        .store()
                        .changeStatus(StoreFixture.change(session.token(), from, to, ONE.plusSeconds(1), false, null)))
                .isEmpty();

        fixture().assertUnchanged(before);
    }

    /** The step that leads on from that status, without a look at the answers. */
    private static StatusChange change(
            InterviewSession session, SessionStatus from, Instant at, @Nullable Long expectedVersion) {
        SessionStatus to = from.equals(SessionStatus.INVITED) ? SessionStatus.IN_PROGRESS : SessionStatus.COMPLETED;
        return StoreFixture.change(session.token(), from, to, at, false, expectedVersion);
    }
}
