package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.FIRST;
import static io.interviewedge.testkit.StoreFixture.NOON;
import static io.interviewedge.testkit.StoreFixture.ONE;
import static io.interviewedge.testkit.StoreFixture.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.EventDraft;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.LinkChange;
import io.interviewedge.store.StoredSession;
import io.interviewedge.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A link is withdrawn, restored and given another deadline, and the candidate's steps follow these changes. */
interface LinkChangeContract extends StoreContractPart {

    @Test
    default void aChangedLinkIsStoredAndLoggedAndNothingElseChanges() {
        for (InterviewSession session :
                List.of(fixture().invited(), fixture().answered(), fixture().completed())) {
            StoredSession before = fixture().read(session);
            InterviewSession expected = session.toBuilder()
                    .revokedAt(ONE)
                    .expiresAt(ONE.plusMillis(1))
                    .version(session.version() + 1)
                    .build();
            EventDraft draft = EventDraft.of(SessionEventType.LINK_REVOKED, ONE, "recruiter 7", "invited by mistake");

            assertThat(fixture().store().changeLink(LinkChange.of(expected, ONE, draft)))
                    .contains(expected);

            fixture().assertUnchanged(new StoredSession(expected, before.answers()));
            assertThat(fixture().history(session))
                    .last()
                    .isEqualTo(draft.of(expected, ONE))
                    .returns("invited by mistake", SessionEvent::detail);
            assertThat(fixture().unrelayed()).contains(draft.of(expected, ONE));
        }
    }

    @Test
    default void aWithdrawalAndADeadlineCanBeTakenBack() {
        InterviewSession session =
                fixture().create(fixture().draft().revokedAt(NOON).expiresAt(ONE));

        InterviewSession restored = fixture().changed(session, null, null, NOON).orElseThrow();

        assertThat(restored.revokedAt()).isNull();
        assertThat(restored.expiresAt()).isNull();
        fixture().assertStored(restored);
    }

    @Test
    default void aLinkIsChangedAtTheVersionThatWasSeenOnly() {
        InterviewSession session = fixture().started();
        StoredSession before = fixture().read(session);

        for (long version : new long[] {session.version() - 1, session.version() + 1}) {
            InterviewSession other = session.toBuilder().version(version).build();
            assertThat(fixture().changed(other, ONE, null, ONE)).isEmpty();
        }

        fixture().assertUnchanged(before);
    }

    @Test
    default void aLinkOfAnotherTenantOrOfNoSessionIsNotChanged() {
        InterviewSession session = fixture().started();
        StoredSession before = fixture().read(session);
        InterviewSession theirs = session.toBuilder()
                .tenant(new TenantId("tenant " + UUID.randomUUID()))
                .build();
        InterviewSession unknown = session.toBuilder().id(Ids.unused()).build();

        assertThat(fixture().changed(theirs, ONE, null, ONE)).isEmpty();
        assertThat(fixture().changed(unknown, ONE, null, ONE)).isEmpty();

        fixture().assertUnchanged(before);
    }

    @Test
    default void aRevokedLinkTakesNoStepUntilItIsRestored() {
        InterviewSession revoked =
                fixture().changed(fixture().answered(), ONE, null, ONE).orElseThrow();

        assertThat(fixture().submit(revoked)).isEmpty();
        assertThat(fixture().answer(revoked, FIRST.id(), "Late", 1)).isEmpty();

        InterviewSession restored = fixture().changed(revoked, null, null, ONE).orElseThrow();
        assertThat(fixture().submit(restored)).isPresent();
    }

    @Test
    default void aLinkTakesStepsUntilItsNewDeadline() {
        InterviewSession session = fixture().create(fixture().draft().expiresAt(NOON));
        assertThat(startsAt(session, NOON)).isFalse();

        assertThat(fixture().changed(session, null, ONE, NOON)).isPresent();

        assertThat(startsAt(session, ONE)).isFalse();
        assertThat(startsAt(session, ONE.minusMillis(1))).isTrue();
    }

    private boolean startsAt(InterviewSession session, Instant at) {
        return fixture().store().changeStatus(startOf(session.token(), at)).isPresent();
    }
}
