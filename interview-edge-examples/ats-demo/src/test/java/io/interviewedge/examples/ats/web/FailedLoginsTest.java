package io.interviewedge.examples.ats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailedLoginsTest {

    private static final String STRANGER = "203.0.113.7";

    private Instant now = Instant.parse("2026-11-27T12:00:00Z");
    private final FailedLogins failures = new FailedLogins(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    @Test
    void somebodyWhoMistypesAFewTimesNeverWaits() {
        fail(FailedLogins.TRIES - 1);

        assertThat(failures.mustWait(STRANGER)).isFalse();
    }

    @Test
    void whoTriesPasswordsWaitsAfterEachFurtherTry() {
        fail(FailedLogins.TRIES);
        assertThat(failures.mustWait(STRANGER)).isTrue();
        assertThat(failures.mustWait("203.0.113.8")).isFalse();

        now = now.plus(FailedLogins.WAIT);
        assertThat(failures.mustWait(STRANGER)).isFalse();
        fail(1);
        assertThat(failures.mustWait(STRANGER)).isTrue();
    }

    @Test
    void aLoginThatSucceedsForgetsTheFailures() {
        fail(FailedLogins.TRIES - 1);
        failures.succeeded(STRANGER);
        fail(FailedLogins.TRIES - 1);

        assertThat(failures.mustWait(STRANGER)).isFalse();
    }

    @Test
    void theAddressesOfOneIpv6NetworkCountAsOne() {
        for (int i = 0; i < FailedLogins.TRIES; i++) {
            failures.failed("2001:db8:0:7::" + Integer.toHexString(i));
        }

        assertThat(failures.mustWait("2001:db8:0:7:ffff:0:0:1")).isTrue();
        assertThat(failures.mustWait("2001:db8:0:8::1")).isFalse();
    }

    @Test
    void noNumberOfAddressesFillsTheMemory() {
        fail(FailedLogins.TRIES);
        for (int i = 0; i < 10_000; i++) {
            failures.failed("2001:db8:0:" + Integer.toHexString(i) + "::1");
        }

        assertThat(failures.mustWait(STRANGER)).as("the first is forgotten").isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            failures.failed(STRANGER);
        }
    }
}
