package io.interviewedge.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the library's tables.
 *
 * @param migrate When to create the library's tables, or bring them up to date, at start-up: for an embedded
 *     (in-memory) database only, always, or never.
 * @param verify Whether to check at start-up that the tables are as the library needs them.
 */
@ConfigurationProperties("interview-edge.schema")
record SchemaProperties(
        @DefaultValue("embedded") Migrate migrate,
        @DefaultValue("true") boolean verify) {

    /** When the library's tables are created. */
    enum Migrate {
        /** Never: the scripts are run by a migration tool of the application. */
        NEVER,
        /** At every start, on any database. */
        ALWAYS,
        /** On an embedded (in-memory) database only. */
        EMBEDDED
    }
}
