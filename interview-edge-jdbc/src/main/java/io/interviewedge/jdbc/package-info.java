/**
 * The relational store. {@link io.interviewedge.jdbc.JdbcSessionStore} keeps everything in a database that the host
 * has, {@link io.interviewedge.jdbc.JdbcSchema} makes or prints the tables, {@link io.interviewedge.jdbc.dialect} has
 * what differs between databases. Behind them: one class for each group of tables with its SQL, and one for
 * transactions.
 */
@NullMarked
package io.interviewedge.jdbc;

import org.jspecify.annotations.NullMarked;
