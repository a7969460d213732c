package io.interviewedge.spring;

import io.interviewedge.InterviewEdge;
import io.interviewedge.jdbc.TableNames;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the library itself; channels, relay and pages have their own.
 *
 * @param link Address at which candidates open their interview, with {token} in its path or query. Required.
 * @param tablePrefix Prefix of the names of the library's tables. With a prefix other than interview_, the entities of
 *     interview-edge-jpa need a mapping file in spring.jpa.mapping-resources.
 * @param maxAnswerLength How many UTF-16 units an answer may have, up to 1,000,000.
 */
@ConfigurationProperties("interview-edge")
record InterviewEdgeProperties(
        @Nullable String link,
        @DefaultValue("interview_") String tablePrefix,
        @DefaultValue("20000") int maxAnswerLength) {

    TableNames names() {
        return Settings.read(
                "interview-edge.table-prefix", () -> TableNames.standard().withPrefix(tablePrefix));
    }

    InterviewEdge.Builder set(InterviewEdge.Builder builder) {
        return builder.maxAnswerLength(maxAnswerLength);
    }
}
