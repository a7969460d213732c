package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.error.StoreException;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Many recruiters and nodes: invites and analyses at the same moment. */
interface StoreRaceContract extends StoreContractPart {

    @Test
    default void manyInvitesWithTheSameNewScriptAllSucceed() {
        InterviewScript script = StoreFixture.script(StoreFixture.FIRST, StoreFixture.SECOND);

        List<InterviewSession> sessions =
                Race.run(100, i -> () -> fixture().create(fixture().draft(script), script));

        sessions.forEach(session -> fixture().assertStored(session));
        assertThat(fixture().store().findScript(script.id())).contains(script);
    }

    @Test
    default void ofManyInvitesWithOneTokenOneIsStored() {
        InviteToken token = InviteToken.of(UUID.randomUUID());
        List<InterviewSession> sessions =
                Race.run(50, i -> () -> fixture().draft().token(token).build());

        List<Boolean> stored = Race.run(50, i -> () -> isStored(sessions.get(i)));

        assertThat(stored).containsOnlyOnce(true);
        for (int i = 0; i < stored.size(); i++) {
            assertThat(fixture()
                            .store()
                            .find(fixture().tenant(), sessions.get(i).id())
                            .isPresent())
                    .isEqualTo(stored.get(i));
        }
    }

    @Test
    default void ofManyClaimsOneWins() {
        InterviewSession session = fixture().completed();

        List<Boolean> won =
                Race.run(50, i -> () -> fixture().claim(SampleAnalyses.claim(session, 1, ONE.plusMillis(i)), null));

        assertThat(won).containsOnlyOnce(true);
        assertThat(fixture().store().findAnalyses(session.id()).latest())
                .contains(SampleAnalyses.claim(session, 1, ONE.plusMillis(won.indexOf(true))));
    }

    @Test
    default void ofManyWhoTakeOverOneWins() {
        InterviewSession session = fixture().completed();
        Analysis abandoned = SampleAnalyses.claim(session, 1, ONE);
        fixture().claim(abandoned, null);

        List<Boolean> won = Race.run(
                50, i -> () -> fixture().claim(SampleAnalyses.claim(session, 2, ONE.plusMillis(i)), abandoned));

        assertThat(won).containsOnlyOnce(true);
        assertThat(fixture().store().findAnalyses(session.id()).latest())
                .contains(SampleAnalyses.claim(session, 2, ONE.plusMillis(won.indexOf(true))));
    }

    @Test
    default void ofManyEndsOfAnAttemptOneIsStored() {
        Analysis claim = SampleAnalyses.claim(fixture().completed(), 1, ONE);
        fixture().claim(claim, null);

        List<Boolean> stored =
                Race.run(50, i -> () -> fixture().finish(claim.succeeded(SampleAnalyses.result(), ONE.plusMillis(i))));

        assertThat(stored).containsOnlyOnce(true);
        assertThat(fixture().store().findAnalyses(claim.sessionId()).latest())
                .contains(claim.succeeded(SampleAnalyses.result(), ONE.plusMillis(stored.indexOf(true))));
    }

    @Test
    default void finishingAnAttemptAndTakingItOverExcludeEachOther() {
        for (int round = 0; round < 50; round++) {
            InterviewSession session = fixture().completed();
            Analysis claim = SampleAnalyses.claim(session, 1, ONE);
            Analysis next = SampleAnalyses.claim(session, 2, claim.leaseUntil());
            Analysis finished = claim.succeeded(SampleAnalyses.result(), claim.leaseUntil());
            fixture().claim(claim, null);
            Callable<Boolean> finish = () -> fixture().finish(finished);
            Callable<Boolean> takeOver = () -> fixture().claim(next, claim);

            List<Boolean> happened = Race.run(List.of(finish, takeOver));

            assertThat(happened).containsExactlyInAnyOrder(true, false);
            assertThat(fixture().store().findAnalyses(session.id()).latest())
                    .contains(happened.get(0) ? finished : next);
        }
    }

    private boolean isStored(InterviewSession session) {
        try {
            fixture().store().create(StoreFixture.newSession(session, fixture().script()));
            return true;
        } catch (StoreException taken) {
            return false;
        }
    }
}
