package io.interviewedge.examples.ats.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.delivery.DeliveryNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BulkSendingTest {

    private static final DeliveryNotice SENT = new DeliveryNotice("email", true, "Sent by email.", null);
    private static final DeliveryNotice REFUSED = new DeliveryNotice("email", false, "Not sent.", null);
    private static final DeliveryNotice LATER = new DeliveryNotice("email", false, "Not sent.", "first");

    private final BulkSending sending = new BulkSending();
    private final List<UUID> sessions =
            Stream.generate(UUID::randomUUID).limit(25).toList();

    @Test
    void aServerThatTakesNothingIsLeftAlone() {
        run(session -> LATER);

        assertThat(sending.done()).isEqualTo(BulkSending.MOST_FAILURES);
        assertThat(sending.failure()).contains("stopped after 10 of 25", "Try again later");
    }

    @Test
    void whatTimeDoesNotHealIsTheCandidatesAndStopsNothing() {
        run(session -> REFUSED);

        assertThat(sending.done()).isEqualTo(25);
        assertThat(sending.failure()).isNull();
        assertThat(sessions).allMatch(sending::isUnsent);
    }

    @Test
    void oneThatIsTakenBetweenFailuresKeepsItGoing() {
        run(session -> sessions.indexOf(session) % 10 == 9 ? SENT : LATER);

        assertThat(sending.failure()).isNull();
        assertThat(sessions).filteredOn(sending::isSent).hasSize(2);
    }

    @Test
    void aDatabaseThatFailsStopsItAndIsNotQuoted() {
        run(session -> {
            if (session.equals(sessions.get(3))) {
                throw new IllegalStateException("secret");
            }
            return SENT;
        });

        assertThat(sending.failure()).contains("stopped after 3 of 25").doesNotContain("secret");
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
        sending.run(sessions, session -> List.of(send.apply(session)));
    }
}
