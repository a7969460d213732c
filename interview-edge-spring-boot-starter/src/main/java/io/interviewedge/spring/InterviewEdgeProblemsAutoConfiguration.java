package io.interviewedge.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** Answers refusals that controllers let through with the status and the code that each has, in the place of 500. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnProperty(name = "interview-edge.problems.enabled", havingValue = "true", matchIfMissing = true)
public final class InterviewEdgeProblemsAutoConfiguration {

    /** Made by Spring. */
    InterviewEdgeProblemsAutoConfiguration() {}

    @Bean
    RefusalAdvice interviewEdgeRefusalAdvice() {
        return new RefusalAdvice();
    }
}
