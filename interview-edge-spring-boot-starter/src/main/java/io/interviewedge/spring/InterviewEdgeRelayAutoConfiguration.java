package io.interviewedge.spring;

import io.interviewedge.InterviewEdge;
import io.interviewedge.event.EventReceiver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.TaskScheduler;

/**
 * Lets the application's scheduler relay events, where the application has an {@link EventReceiver} and a scheduler.
 */
@AutoConfiguration(after = {InterviewEdgeAutoConfiguration.class, TaskSchedulingAutoConfiguration.class})
@ConditionalOnBean({InterviewEdge.class, EventReceiver.class, TaskScheduler.class})
@ConditionalOnProperty(name = "interview-edge.relay.enabled", havingValue = "true", matchIfMissing = true)
@EnableConfigurationProperties(RelayProperties.class)
public final class InterviewEdgeRelayAutoConfiguration {

    /** Made by Spring. */
    InterviewEdgeRelayAutoConfiguration() {}

    /** Of several schedulers, the one that Spring takes for {@code @Scheduled} methods: {@code taskScheduler}. */
    @Bean
    RelaySchedule interviewEdgeRelay(
            InterviewEdge edge, EventReceiver receiver, TaskScheduler taskScheduler, RelayProperties properties) {
        return new RelaySchedule(
                () -> edge.relay().run(receiver),
                taskScheduler,
                Settings.positive("interview-edge.relay.interval", properties.interval()));
    }
}
