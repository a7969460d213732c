package io.interviewedge.testkit;

import static io.interviewedge.testkit.StoreFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * One relay at a time holds the lease, and a relay that dies does not hold it for ever. The lease is the store's,
 * whatever the tenant.
 */
interface RelayLeaseContract extends StoreContractPart {

    /** The end of the lease that a test claims first. */
    Instant END = NOON.plusSeconds(60);

    @Test
    default void aRelayKeepsOthersOutUntilItGivesTheLeaseBack() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();

        assertThat(claim(first, NOON, END)).isTrue();
        assertThat(claim(second, NOON, END)).isFalse();
        assertThat(claim(second, END.minusMillis(1), END.plusSeconds(60))).isFalse();
        fixture().store().releaseRelay(first);
        assertThat(claim(second, NOON, END)).isTrue();

        fixture().store().releaseRelay(second);
    }

    @Test
    default void aLeaseThatIsOverIsTakenByAnotherRelay() {
        UUID dead = UUID.randomUUID();
        UUID next = UUID.randomUUID();
        claim(dead, NOON, END);

        assertThat(claim(next, END, END.plusSeconds(60))).isTrue();
        assertThat(claim(UUID.randomUUID(), END, END.plusSeconds(60))).isFalse();

        fixture().store().releaseRelay(next);
    }

    @Test
    default void aLeaseThatIsRenewedLastsLonger() {
        UUID running = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        claim(running, NOON, END);

        assertThat(fixture().store().renewRelay(running, END.plusSeconds(60))).isTrue();
        assertThat(claim(other, END, END.plusSeconds(90))).isFalse();
        assertThat(claim(other, END.plusSeconds(60), END.plusSeconds(90))).isTrue();

        fixture().store().releaseRelay(other);
    }

    /** No other relay has run since, so nothing was offered out of order. */
    @Test
    default void aLeaseThatIsOverCanBeRenewedIfNobodyTookIt() {
        UUID slow = UUID.randomUUID();
        claim(slow, NOON, END);

        assertThat(fixture().store().renewRelay(slow, END.plusSeconds(120))).isTrue();
        assertThat(claim(UUID.randomUUID(), END.plusSeconds(60), END.plusSeconds(120)))
                .isFalse();

        fixture().store().releaseRelay(slow);
    }

    @Test
    default void aLeaseThatAnotherRelayHoldsCanBeNeitherRenewedNorReleased() {
        UUID slow = UUID.randomUUID();
        UUID holder = UUID.randomUUID();
        claim(slow, NOON, END);
        claim(holder, END, END.plusSeconds(60));

        assertThat(fixture().store().renewRelay(slow, END.plusSeconds(120))).isFalse();
        fixture().store().releaseRelay(slow);

        assertThat(claim(slow, END, END.plusSeconds(60))).isFalse();
        assertThat(fixture().store().renewRelay(holder, END.plusSeconds(60))).isTrue();

        fixture().store().releaseRelay(holder);
    }

    @Test
    default void aLeaseThatAnotherRelayHadInTheMeantimeCannotBeRenewed() {
        UUID slow = UUID.randomUUID();
        UUID quick = UUID.randomUUID();
        claim(slow, NOON, END);
        claim(quick, END, END.plusSeconds(60));
        fixture().store().releaseRelay(quick);

        assertThat(fixture().store().renewRelay(slow, END.plusSeconds(120))).isFalse();
        assertThat(fixture().store().renewRelay(quick, END.plusSeconds(120))).isFalse();
    }

    @Test
    default void ofManyRelaysThatClaimAtOnceOneGetsTheLease() {
        for (int round = 0; round < 20; round++) {
            List<UUID> relays = List.of(
                    UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

            List<Boolean> claimed = Race.run(relays.size(), i -> () -> claim(relays.get(i), NOON, END));

            assertThat(claimed).containsOnlyOnce(true);
            fixture().store().releaseRelay(relays.get(claimed.indexOf(true)));
        }
    }

    @Test
    default void aRenewalAndATakeoverExcludeEachOther() {
        for (int round = 0; round < 20; round++) {
            UUID slow = UUID.randomUUID();
            UUID next = UUID.randomUUID();
            claim(slow, NOON, END);

            List<Boolean> held = Race.run(List.of(
                    () -> fixture().store().renewRelay(slow, END.plusSeconds(60)),
                    () -> claim(next, END, END.plusSeconds(60))));

            assertThat(held).containsOnlyOnce(true);
            fixture().store().releaseRelay(held.get(0) ? slow : next);
        }
    }

    private boolean claim(UUID relay, Instant now, Instant until) {
        return fixture().store().claimRelay(relay, now, until);
    }
}
