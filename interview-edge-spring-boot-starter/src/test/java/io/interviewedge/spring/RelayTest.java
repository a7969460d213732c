package io.interviewedge.spring;

import static io.interviewedge.spring.InterviewEdgeAutoConfigurationTest.assertSetup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.interviewedge.InterviewEdge;
import io.interviewedge.event.EventReceiver;
import io.interviewedge.event.SessionEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** When the application's scheduler relays events. */
class RelayTest {

    private final List<SessionEvent> received = new CopyOnWriteArrayList<>();
    private final ApplicationContextRunner host = Hosts.working()
            .withBean(EventReceiver.class, () -> received::add)
            .withPropertyValues("interview-edge.relay.interval=20ms");

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Scheduling {}

    @Test
    void eventsAreRelayedAsLongAsTheApplicationRuns() {
        host.withUserConfiguration(Scheduling.class).run(context -> {
            RelaySchedule schedule = context.getBean(RelaySchedule.class);
            context.getBean(InterviewEdge.class).invites().invite(Hosts.INVITE);

            await().untilAsserted(() -> assertThat(received).hasSize(1));
            assertThat(schedule.isRunning()).isTrue();

            context.close();
            assertThat(schedule.isRunning()).isFalse();
        });
    }

    @Test
    void withoutASchedulerNothingRunsByItself() {
        host.run(context ->
                assertThat(context).hasSingleBean(InterviewEdge.class).doesNotHaveBean(RelaySchedule.class));
    }

    @Test
    void withoutAReceiverNothingRuns() {
        Hosts.working()
                .withUserConfiguration(Scheduling.class)
                .run(context -> assertThat(context).doesNotHaveBean(RelaySchedule.class));
    }

    @Test
    void withoutAnInterviewEdgeNothingRuns() {
        host.withUserConfiguration(Scheduling.class)
                .withPropertyValues("spring.autoconfigure.exclude=" + InterviewEdgeAutoConfiguration.class.getName())
                .run(context -> assertThat(context).doesNotHaveBean(RelaySchedule.class));
    }

    @Test
    void itCanBeTurnedOff() {
        host.withUserConfiguration(Scheduling.class)
                .withPropertyValues("interview-edge.relay.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(RelaySchedule.class));
    }

    @Test
    void aReceiverThatFailsIsLeftAloneAfterAsManyFailuresAsTheSettingSays() {
        Hosts.working()
                .withBean(EventReceiver.class, () -> event -> {
                    received.add(event);
                    throw new IllegalStateException("down");
                })
                .withPropertyValues("interview-edge.relay.max-failures=2")
                .run(context -> {
                    InterviewEdge edge = context.getBean(InterviewEdge.class);
                    for (int i = 0; i < 5; i++) {
                        edge.invites().invite(Hosts.INVITE);
                    }

                    edge.relay().run(context.getBean(EventReceiver.class));

                    assertThat(received).hasSize(2);
                });
    }

    @Test
    void anIntervalOfNothingIsRefused() {
        host.withUserConfiguration(Scheduling.class)
                .withPropertyValues("interview-edge.relay.interval=0s")
                .run(context -> assertSetup(context, "interview-edge.relay.interval is 0 ms", "Correct"));
    }

    @Test
    void aLeaseOfNothingIsRefused() {
        host.withPropertyValues("interview-edge.relay.lease=0s")
                .run(context -> assertSetup(context, "lease", "Correct interview-edge.relay."));
    }
}
