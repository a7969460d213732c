package io.interviewedge.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.AtOnce;
import io.interviewedge.Fixture;
import io.interviewedge.error.ConfigurationException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InMemoryRateLimiterTest {

    private static final UUID ADA = new UUID(0, 1);
    private static final UUID GRACE = new UUID(0, 2);

    private final Fixture fixture = new Fixture();
    private final InMemoryRateLimiter limiter =
            InMemoryRateLimiter.of(fixture.clock).with(Usage.DELIVERY, Rate.of(3, Duration.ofSeconds(10)));

    @Test
    void aBurstIsTakenAtOnceAndThenOneMoreAfterEachInterval() {
        assertThat(taken(ADA, 10)).isEqualTo(3);
        assertThat(wait(ADA)).isEqualTo(Duration.ofSeconds(10));

        fixture.clock.advance(Duration.ofMillis(9_999));
        assertThat(wait(ADA)).isEqualTo(Duration.ofMillis(1));
        fixture.clock.advance(Duration.ofMillis(1));
        assertThat(taken(ADA, 10)).isEqualTo(1);

        fixture.clock.advance(Duration.ofSeconds(25));
        assertThat(taken(ADA, 10)).isEqualTo(2);
        assertThat(wait(ADA)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aRestFillsTheBucketAndNoMore() {
        taken(ADA, 3);
        fixture.clock.advance(Duration.ofDays(365));

        assertThat(taken(ADA, 10)).isEqualTo(3);
    }

    @Test
    void askingInVainMakesNobodyWaitLonger() {
        taken(ADA, 1_000);
        fixture.clock.advance(Duration.ofSeconds(10));

        assertThat(taken(ADA, 1)).isEqualTo(1);
    }

    @Test
    void everySubjectAndEveryUsageHasItsOwnBucket() {
        taken(ADA, 10);

        assertThat(taken(GRACE, 10)).isEqualTo(3);
        assertThat(limiter.acquire(Usage.CANDIDATE_STEP, ADA)).isEqualTo(Duration.ZERO);
    }

    @Test
    void aClockThatGoesBackMakesNobodyWait() {
        taken(ADA, 10);
        fixture.clock.advance(Duration.ofDays(-30));

        assertThat(taken(ADA, 10)).isEqualTo(3);
        assertThat(wait(ADA)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void onlyTheSubjectsThatWereUsedLastAreRemembered() {
        taken(GRACE, 10);
        taken(ADA, 10);
        for (int i = 0; i < InMemoryRateLimiter.MAX_SUBJECTS; i++) {
            limiter.acquire(Usage.DELIVERY, new UUID(1, i));
            if (i % 1_000 == 0) {
                assertThat(wait(ADA)).isPositive();
            }
        }

        assertThat(taken(GRACE, 10)).isEqualTo(3);
        assertThat(taken(ADA, 10)).isZero();
    }

    @Test
    void ofManyWhoAskAtOnceAsManyAreAllowedAsTheBucketHolds() throws Exception {
        AtomicInteger taken = new AtomicInteger();

        AtOnce.call(8, () -> taken.addAndGet(taken(ADA, 1_000)));

        assertThat(taken).hasValue(3);
    }

    @ParameterizedTest
    @EnumSource
    void theStandardRatesLetHonestUseThrough(Usage usage) {
        assertThat(usage.standard().burst()).isGreaterThanOrEqualTo(10);
    }

    /** The demo saves 0.7 seconds after the last key. */
    @Test
    void aCandidateWhoRestsAfterEachKeyIsSavedForHours() {
        InMemoryRateLimiter standard = InMemoryRateLimiter.of(fixture.clock);
        for (int key = 0; key < 3 * 3_600 / 0.7; key++) {
            assertThat(standard.acquire(Usage.CANDIDATE_STEP, ADA)).isEqualTo(Duration.ZERO);
            fixture.clock.advance(Duration.ofMillis(700));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, PT1S", "-1, PT1S", "1, PT0S", "1, PT-1S", "1, PT0.0001S", "1, PT24H0.001S"})
    void aRateThatCannotWorkIsRefused(int burst, Duration interval) {
        assertThatThrownBy(() -> Rate.of(burst, interval)).isInstanceOf(ConfigurationException.class);
    }

    private int taken(UUID subject, int times) {
        int taken = 0;
        for (int i = 0; i < times; i++) {
            if (limiter.acquire(Usage.DELIVERY, subject).isZero()) {
                taken++;
            }
        }
        return taken;
    }

    private Duration wait(UUID subject) {
        return limiter.acquire(Usage.DELIVERY, subject);
    }
}
