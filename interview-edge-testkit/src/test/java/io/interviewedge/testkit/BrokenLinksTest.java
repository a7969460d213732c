package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.LinkChange;
import io.interviewedge.store.StatusChange;
import io.interviewedge.store.StoredSession;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract notices stores that are careless with links. */
class BrokenLinksTest {

    @Test
    void aStoreThatChangesALinkAtAnyVersionIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeLink(LinkChange change) {
                        return good.find(change.tenant(), change.sessionId())
                                .flatMap(now -> good.changeLink(at(now.session(), change)));
                    }
                },
                "aLinkIsChangedAtTheVersionThatWasSeenOnly",
                "ofManyChangesOfALinkAtOneVersionOneHappens");
    }

    @Test
    void aStoreThatLooksAtTheVersionBeforeItWritesIsNoticed() {
        Gap gap = new Gap();
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeLink(LinkChange change) {
                        Optional<StoredSession> seen = good.find(change.tenant(), change.sessionId())
                                .filter(stored -> change.allows(stored.session()));
                        if (seen.isEmpty()) {
                            return Optional.empty();
                        }
                        gap.arriveAndAwaitAnother();
                        return good.find(change.tenant(), change.sessionId())
                                .flatMap(now -> good.changeLink(at(now.session(), change)));
                    }

                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        Optional<InterviewSession> moved = good.changeStatus(change);
                        gap.arrive();
                        return moved;
                    }
                },
                "ofManyChangesOfALinkAtOneVersionOneHappens",
                "revokingAndSubmittingExcludeEachOther");
    }

    @Test
    void aStoreThatChangesLinksOfOtherTenantsIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    private InviteToken last = InviteToken.parse("0".repeat(32));

                    @Override
                    public Optional<StoredSession> findByToken(InviteToken token) {
                        last = token;
                        return good.findByToken(token);
                    }

                    @Override
                    public Optional<InterviewSession> changeLink(LinkChange change) {
                        return good.findByToken(last)
                                .map(StoredSession::session)
                                .filter(session -> session.id().equals(change.sessionId()))
                                .flatMap(session -> good.changeLink(
                                        LinkChange.of(change.appliedTo(session), change.at(), change.event())));
                    }
                },
                "aLinkOfAnotherTenantOrOfNoSessionIsNotChanged");
    }

    @Test
    void aStoreThatTakesNothingForNoChangeIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeLink(LinkChange change) {
                        return good.find(change.tenant(), change.sessionId())
                                .map(StoredSession::session)
                                .filter(change::allows)
                                .flatMap(before -> good.changeLink(LinkChange.of(
                                        change.appliedTo(before).toBuilder()
                                                .revokedAt(
                                                        change.revokedAt() == null
                                                                ? before.revokedAt()
                                                                : change.revokedAt())
                                                .expiresAt(
                                                        change.expiresAt() == null
                                                                ? before.expiresAt()
                                                                : change.expiresAt())
                                                .build(),
                                        change.at(),
                                        change.event())));
                    }
                },
                "aWithdrawalAndADeadlineCanBeTakenBack",
                "aRevokedLinkTakesNoStepUntilItIsRestored");
    }

    /** What it shows is right, and what it does is not. */
    @Test
    void aStoreWhoseStepsGoByTheLinkAsItWasMadeIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeStatus(StatusChange change) {
                        Optional<InterviewSession> before =
                                good.findByToken(change.token()).map(StoredSession::session);
                        if (before.isEmpty() || before.get().revokedAt() == null) {
                            return good.changeStatus(change);
                        }
                        InterviewSession restored = restored(before.get(), change);
                        return good.changeStatus(change).or(() -> Optional.of(restored));
                    }

                    private InterviewSession restored(InterviewSession session, StatusChange change) {
                        return good.changeLink(LinkChange.of(
                                        session.toBuilder()
                                                .revokedAt(null)
                                                .version(session.version() + 1)
                                                .build(),
                                        change.at(),
                                        change.event()))
                                .orElse(session);
                    }
                },
                "aRevokedLinkTakesNoStepUntilItIsRestored");
    }

    @Test
    void aStoreThatLogsAChangedLinkUnderAnotherEventIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public Optional<InterviewSession> changeLink(LinkChange change) {
                        return good.find(change.tenant(), change.sessionId())
                                .map(StoredSession::session)
                                .filter(change::allows)
                                .flatMap(before -> good.changeLink(LinkChange.of(
                                        change.appliedTo(before),
                                        change.at(),
                                        Drafts.of(change.event().type()))));
                    }
                },
                "aChangedLinkIsStoredAndLoggedAndNothingElseChanges");
    }

    /** The same change, made to the session as it is by now. */
    private static LinkChange at(InterviewSession session, LinkChange change) {
        return LinkChange.of(change.appliedTo(session), change.at(), change.event());
    }
}
