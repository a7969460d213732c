package io.interviewedge.spring;

import io.interviewedge.InterviewEdge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What Micrometer tells about interviews, where the application has it. */
@AutoConfiguration(before = InterviewEdgeAutoConfiguration.class)
@ConditionalOnClass(MeterBinder.class)
@ConditionalOnProperty(name = "interview-edge.metrics.enabled", havingValue = "true", matchIfMissing = true)
public final class InterviewEdgeMetricsAutoConfiguration {

    /** Made by Spring. */
    InterviewEdgeMetricsAutoConfiguration() {}

    @Bean
    EventMetrics interviewEdgeEventMetrics() {
        return new EventMetrics();
    }

    @Bean
    AnalyzerMetrics interviewEdgeAnalyzerMetrics() {
        return new AnalyzerMetrics();
    }

    @Bean
    @ConditionalOnProperty("interview-edge.metrics.relay-age")
    RelayMetrics interviewEdgeRelayMetrics(ObjectProvider<InterviewEdge> edge, ObjectProvider<Clock> clock) {
        return new RelayMetrics(edge::getObject, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    RefusalMetrics interviewEdgeRefusalMetrics() {
        return new RefusalMetrics();
    }

    /** Where refusals reach Spring MVC. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HandlerExceptionResolver.class)
    static class Refusals {

        @Bean
        RefusalObserver interviewEdgeRefusalObserver(RefusalMetrics refusals) {
            return new RefusalObserver(refusals);
        }
    }
}
