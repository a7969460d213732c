package io.interviewedge.examples.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.interviewedge.InterviewEdge;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes relay while events come, some of them from transactions that commit late. */
class RaceTest extends HostAndServer {

    private static final int INTERVIEWS = 15;
    private static final int LATE_INVITES = 8;
    private static final Duration OFTEN = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExecutorService writers = Executors.newFixedThreadPool(4);
    private final Queue<UUID> invited = new ConcurrentLinkedQueue<>();
    private final AtomicInteger offered = new AtomicInteger();

    @AfterEach
    void stop() {
        writers.shutdownNow();
    }

    @Test
    void everyEventComesOnceAndInOrder() throws Exception {
        // The first one makes the script, which invites of other transactions would wait for.
        invited.add(host.invited().id());
        ScheduledRelay relay = relay(host.edge());
        ScheduledRelay other = relay(host.otherNode());

        for (Future<Void> work : writers.invokeAll(
                List.<Callable<Void>>of(this::interviews, this::interviews, this::lateInvites, this::lateInvites))) {
            work.get();
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> host.unrelayed().isEmpty());
        relay.close();
        other.close();

        assertThat(server.eventIds()).as("none came twice").hasSameSizeAs(server.bodies());
        assertThat(invited).hasSize(1 + 2 * INTERVIEWS + 4 * LATE_INVITES);
        assertThat(server.typesBySession().keySet()).containsExactlyInAnyOrderElementsOf(invited);
        assertThat(sequences().values())
                .allSatisfy(arrived -> assertThat(arrived).isSorted().doesNotHaveDuplicates());
    }

    private ScheduledRelay relay(InterviewEdge node) {
        Webhook webhook = Host.webhook(server, PATIENCE);
        return ScheduledRelay.start(
                node.relay(),
                event -> {
                    offered.incrementAndGet();
                    webhook.receive(event);
                },
                OFTEN);
    }

    private Void interviews() {
        for (int time = 0; time < INTERVIEWS; time++) {
            invited.add(host.submitted().id());
        }
        return null;
    }

    /** Each is committed only after others, which were made later, have been relayed. */
    private Void lateInvites() throws Exception {
        for (int time = 0; time < LATE_INVITES; time++) {
            Host.OpenInvite late = host.beginInvite();
            int before = offered.get();
            invited.add(host.invited().id());
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> offered.get() > before);
            late.commit();
            invited.add(late.session().id());
        }
        return null;
    }

    private Map<String, List<Long>> sequences() {
        return server.events().stream()
                .collect(Collectors.groupingBy(
                        event -> event.path("sessionId").asText(),
                        Collectors.mapping(RaceTest::sequence, Collectors.toList())));
    }

    private static Long sequence(JsonNode event) {
        return event.path("sequence").asLong();
    }
}
