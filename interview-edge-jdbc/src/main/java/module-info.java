/**
 * The relational store: sessions, answers and analyses in the host's own database. Jakarta Persistence is needed by those who
 * use the package io.interviewedge.jpa, and by nobody else.
 */
module io.interviewedge.jdbc {
    requires static org.jspecify;
    requires transitive io.interviewedge.core;
    requires transitive java.sql;
    requires org.slf4j;
    requires static jakarta.persistence;
    requires static org.postgresql.jdbc;

    exports io.interviewedge.jdbc;
    exports io.interviewedge.jpa;

    // To whichever provider the host has: it reads and fills the entities' fields.
    opens io.interviewedge.jpa;
}
