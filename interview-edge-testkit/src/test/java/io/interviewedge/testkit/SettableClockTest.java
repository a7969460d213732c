package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    private final SettableClock clock = new SettableClock();

    @Test
    void standsStillAtItsStart() {
        assertThat(clock.instant()).isEqualTo(SettableClock.START).isEqualTo(clock.instant());
    }

    @Test
    void startsWhereItIsTold() {
        assertThat(new SettableClock(Instant.EPOCH).instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void advancesAndGoesBack() {
        assertThat(clock.advance(Duration.ofHours(48))).isEqualTo(SettableClock.START.plusSeconds(172_800));
        clock.advance(Duration.ofHours(-49));

        assertThat(clock.instant()).isEqualTo(SettableClock.START.minusSeconds(3_600));
    }

    @Test
    void canBeSet() {
        clock.set(Instant.EPOCH);

        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void isInUtcWhateverTheMachineIsIn() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void theSameClockInAnotherZoneShowsTheSameInstant() {
        SettableClock elsewhere = clock.withZone(ZoneId.of("Asia/Tokyo"));
        clock.advance(Duration.ofMinutes(1));

        assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
    }

    @Test
    void losesNoTickWhenManyThreadsAdvanceIt() {
        Race.run(200, i -> () -> clock.advance(Duration.ofMillis(1)));

        assertThat(clock.instant()).isEqualTo(SettableClock.START.plusMillis(200));
    }
}
