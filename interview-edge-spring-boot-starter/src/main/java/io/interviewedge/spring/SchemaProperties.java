package io.interviewedge.spring;

import io.interviewedge.jdbc.TableNames;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the library's tables.
 *
 * @param name Database schema that the tables are in; by default the one that connections are in. It must be there.
 * @param migrate When to create the library's tables, or bring them up to date, at start-up: for an embedded
 *     (in-memory) database only, always, or never.
 * @param verify Whether to check at start-up that the tables are as the library needs them.
 */
@ConfigurationProperties("interview-edge.schema")
record SchemaProperties(
        @Nullable String name,
        @DefaultValue("embedded") Migrate migrate,
        @DefaultValue("true") boolean verify) {

    /** The same names in that schema. */
    TableNames in(TableNames names) {
        return name == null ? names : Settings.read("interview-edge.schema.name", () -> names.inSchema(name));
    }

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
