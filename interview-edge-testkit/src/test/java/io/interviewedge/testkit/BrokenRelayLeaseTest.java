package io.interviewedge.testkit;

import static io.interviewedge.testkit.Specimen.assertNoticed;

import io.interviewedge.event.SessionEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The contract notices stores that let two relays work, or none. */
class BrokenRelayLeaseTest {

    @Test
    void aStoreWithoutALeaseIsNoticed() {
        Gap gap = new Gap();
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public boolean claimRelay(UUID holder, Instant now, Instant until) {
                        return true;
                    }

                    @Override
                    public boolean renewRelay(UUID holder, Instant until) {
                        return true;
                    }

                    @Override
                    public List<SessionEvent> unrelayed(@Nullable SessionEvent after, int limit) {
                        List<SessionEvent> events = good.unrelayed(after, limit);
                        gap.arriveAndAwaitAnother();
                        return events;
                    }
                },
                "aRelayKeepsOthersOutUntilItGivesTheLeaseBack",
                "ofManyRelaysThatClaimAtOnceOneGetsTheLease",
                "twoRelaysAtOnceRelayEveryEventOnce");
    }

    @Test
    void aLeaseThatADeadRelayHoldsForEverIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public boolean claimRelay(UUID holder, Instant now, Instant until) {
                        return good.claimRelay(holder, Instant.MIN, until);
                    }
                },
                "aLeaseThatIsOverIsTakenByAnotherRelay");
    }

    @Test
    void aLeaseThatIsNotGivenBackIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public void releaseRelay(UUID holder) {}
                },
                "aRelayKeepsOthersOutUntilItGivesTheLeaseBack");
    }

    @Test
    void aLeaseThatAnybodyCanGiveBackIsNoticed() {
        assertNoticed(
                new LooseStore() {
                    @Override
                    public void releaseRelay(UUID holder) {
                        super.releaseRelay(holder());
                    }
                },
                "aLeaseThatAnotherRelayHoldsCanBeNeitherRenewedNorReleased");
    }

    @Test
    void aRenewalThatDoesNotLastIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public boolean renewRelay(UUID holder, Instant until) {
                        return good.renewRelay(holder, RelayLeaseContract.END);
                    }
                },
                "aLeaseThatIsRenewedLastsLonger",
                "aLeaseThatIsOverCanBeRenewedIfNobodyTookIt");
    }

    @Test
    void aRenewalOfWhatAnotherHoldsIsNoticed() {
        assertNoticed(
                new SpoiledStore() {
                    @Override
                    public boolean renewRelay(UUID holder, Instant until) {
                        good.renewRelay(holder, until);
                        return true;
                    }
                },
                "aLeaseThatAnotherRelayHoldsCanBeNeitherRenewedNorReleased",
                "aLeaseThatAnotherRelayHadInTheMeantimeCannotBeRenewed");
    }

    /** It looks whether the lease is free, and not who had it last. */
    @Test
    void aRenewalThatIsAnotherClaimIsNoticed() {
        assertNoticed(
                new LooseStore() {
                    @Override
                    public boolean renewRelay(UUID holder, Instant until) {
                        return holder.equals(holder())
                                ? super.renewRelay(holder, until)
                                : claimRelay(holder, RelayLeaseContract.END, until);
                    }
                },
                "aLeaseThatAnotherRelayHadInTheMeantimeCannotBeRenewed");
    }

    @Test
    void aStoreThatLooksBeforeItClaimsIsNoticed() {
        Gap gap = new Gap();
        assertNoticed(
                new SpoiledStore() {
                    private volatile boolean taken;

                    @Override
                    public boolean claimRelay(UUID holder, Instant now, Instant until) {
                        if (taken && !good.claimRelay(holder, now, until)) {
                            return false;
                        }
                        gap.arriveAndAwaitAnother();
                        taken = true;
                        good.claimRelay(holder, now, until);
                        return true;
                    }

                    @Override
                    public void releaseRelay(UUID holder) {
                        taken = false;
                        good.releaseRelay(holder);
                    }
                },
                "ofManyRelaysThatClaimAtOnceOneGetsTheLease");
    }

    @Test
    void aStoreThatLooksBeforeItRenewsIsNoticed() {
        Gap gap = new Gap();
        assertNoticed(
                new LooseStore() {
                    @Override
                    public boolean renewRelay(UUID holder, Instant until) {
                        boolean held = holder.equals(holder());
                        gap.arriveAndAwaitAnother();
                        super.renewRelay(holder, until);
                        return held;
                    }

                    @Override
                    public boolean claimRelay(UUID holder, Instant now, Instant until) {
                        boolean claimed = super.claimRelay(holder, now, until);
                        gap.arrive();
                        return claimed;
                    }
                },
                "aRenewalAndATakeoverExcludeEachOther");
    }

    /** Knows who holds the lease. */
    private static class LooseStore extends SpoiledStore {

        private volatile @Nullable UUID holder;

        UUID holder() {
            return Objects.requireNonNull(holder);
        }

        @Override
        public boolean claimRelay(UUID claiming, Instant now, Instant until) {
            boolean claimed = good.claimRelay(claiming, now, until);
            if (claimed) {
                holder = claiming;
            }
            return claimed;
        }
    }
}
