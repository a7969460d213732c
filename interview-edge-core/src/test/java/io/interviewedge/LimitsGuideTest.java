package io.interviewedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryFailure.Reason;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.delivery.RecordingChannel;
import io.interviewedge.error.TooManyRequestsException;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.limit.InMemoryRateLimiter;
import io.interviewedge.limit.Rate;
import io.interviewedge.limit.Usage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The code in docs/limits.md, and the history in docs/usage.md, stand here word for word, and run. */
class LimitsGuideTest {

    private final Fixture fixture = new Fixture();

    @Test
    void aHostHasRatesOfItsOwn() {
        Clock clock = fixture.clock;
        RecordingChannel email = new RecordingChannel(DeliveryChannel.EMAIL);
        email.refuses(Reason.TRY_LATER);
        InterviewEdge edge = fixture.builder()
                .channel(email)
                .rateLimiter(InMemoryRateLimiter.of(clock).with(Usage.DELIVERY, Rate.of(5, Duration.ofHours(1))))
                .build();
        DeliveryRequest request =
                DeliveryRequest.of(edge.invites().invite(Fixture.ada().build()).sessionId(), DeliveryChannel.EMAIL);
        for (int i = 0; i < 5; i++) {
            edge.delivery().send(request);
        }

        assertThatThrownBy(() -> edge.delivery().send(request))
                .isInstanceOfSatisfying(
                        TooManyRequestsException.class,
                        often -> assertThat(often.retryAfter()).isEqualTo(Duration.ofHours(1)));
    }

    @Test
    void aWholeHistoryIsReadInParts() {
        InterviewEdge edge = fixture.builder().build();
        UUID sessionId = Fixture.complete(edge).sessionId();
        List<SessionEvent> report = new ArrayList<>();

        List<SessionEvent> part = edge.tracking().history(sessionId);
        while (!part.isEmpty()) {
            part.forEach(report::add);
            long last = part.get(part.size() - 1).sequence();
            part = edge.tracking().history(sessionId, HistoryQuery.all().after(last));
        }

        assertThat(report).isEqualTo(fixture.events).hasSize(5);
    }
}
