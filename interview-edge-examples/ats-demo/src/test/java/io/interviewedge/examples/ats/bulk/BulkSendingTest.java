package io.interviewedge.examples.ats.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.delivery.DeliveryNotice;
import io.interviewedge.examples.ats.delivery.DeliveryNotice.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BulkSendingTest {

    private static final DeliveryNotice SENT = new DeliveryNotice("email", Fate.SENT, "Sent by email.");
    private static final DeliveryNotice REFUSED = new DeliveryNotice("email", Fate.CANDIDATE, "Not sent.");
    private static final DeliveryNotice LATER = new DeliveryNotice("email", Fate.SERVER, "Not sent.");

    private final BulkSending sending = new BulkSending();
    private final List<UUID> sessions =
            Stream.generate(UUID::randomUUID).limit(25).toList();

    @Test
    void aServerThatTakesNothingIsLeftAlone() {
        run(session -> LATER);

        assertThat(sending.done()).isEqualTo(BulkSending.MAX_FAILURES);
        assertThat(sending.failure()).contains("Stopped after 10 of 25", "Try again later");
    }

    @Test
    void whatTimeDoesNotHealIsTheCandidatesAndStopsNothing() {
        run(session -> REFUSED);

        assertThat(sending.done()).isEqualTo(25);
        assertThat(sending.failure()).isNull();
        assertThat(sessions).allMatch(sending::hasFailure);
    }

    @Test
    void oneThatIsTakenBetweenFailuresKeepsItGoing() {
        run(session -> sessions.indexOf(session) % 10 == 9 ? SENT : LATER);

        assertThat(sending.failure()).isNull();
        assertThat(sessions).filteredOn(sending::isSent).hasSize(2);
    }

    @Test
    void whatMustBeSetRightFirstIsTriedOnce() {
        run(session -> new DeliveryNotice("email", Fate.SETTINGS, "Not sent by email: wrong password."));

        assertThat(sending.done()).isEqualTo(1);
        assertThat(sending.failure()).contains("Stopped after 1 of 25", "wrong password");
    }

    @Test
    void aServerThatSwallowsMessagesIsLeftAloneToo() {
        run(session -> new DeliveryNotice("email", Fate.UNCERTAIN, "It did not say whether it took it."));

        assertThat(sending.done()).isEqualTo(BulkSending.MAX_FAILURES);
        assertThat(sessions).filteredOn(sending::isUncertain).hasSize(BulkSending.MAX_FAILURES);
    }

    @Test
    void whatMayHaveArrivedBeforeIsNobodysFailure() {
        run(session -> new DeliveryNotice("email", Fate.HELD, "It may have arrived."));

        assertThat(sending.failure()).isNull();
        assertThat(sessions).allMatch(sending::isUncertain);
    }

    @Test
    void whoHasItByOneWayIsNotAskedForThatWayAgain() {
        run(session -> SENT);
        List<List<String>> asked = new ArrayList<>();

        sending.expect(1);
        sending.run(sessions.subList(0, 1), List.of("email", "sms"), (session, channels) -> {
            asked.add(channels);
            return List.of(new DeliveryNotice("sms", Fate.CANDIDATE, "Not sent by SMS."));
        });

        assertThat(asked).containsExactly(List.of("sms"));
        assertThat(sending.isSent(sessions.get(0))).isTrue();
        assertThat(sending.hasFailure(sessions.get(0))).isTrue();
    }

    @Test
    void aFailureWithTheFirstIsToldToo() {
        run(session -> {
            throw new IllegalStateException("the database is away");
        });

        assertThat(sending.isBegun()).isTrue();
        assertThat(sending.failure()).contains("Stopped after 0 of 25");
    }

    @Test
    void aDatabaseThatFailsStopsItAndIsNotQuoted() {
        run(session -> {
            if (session.equals(sessions.get(3))) {
                throw new IllegalStateException("secret");
            }
            return SENT;
        });

        assertThat(sending.failure()).contains("Stopped after 3 of 25").doesNotContain("secret");
    }

    @Test
    void aStopEndsItAfterTheMessageAtHand() {
        List<UUID> told = new ArrayList<>();

        run(session -> {
            told.add(session);
            sending.stop();
            return SENT;
        });

        assertThat(told).hasSize(1);
    }

    private void run(Function<UUID, DeliveryNotice> send) {
        sending.expect(sessions.size());
        sending.run(sessions, List.of("email"), (session, channels) -> List.of(send.apply(session)));
    }
}
