package io.interviewedge.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the library itself; channels, relay and pages have their own.
 *
 * @param link Address at which candidates open their interview, with {token} in its path or query. Required.
 * @param tablePrefix Prefix of the names of the library's tables.
 */
@ConfigurationProperties("interview-edge")
record InterviewEdgeProperties(
        @Nullable String link, @DefaultValue("interview_") String tablePrefix) {}
