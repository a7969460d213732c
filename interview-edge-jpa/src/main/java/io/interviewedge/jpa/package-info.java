/**
 * The relational store in the transactions of Jakarta Persistence, and its tables as entities. The store is
 * {@link io.interviewedge.jpa.JpaSessionStore}; it reads and writes as {@code JdbcSessionStore} does. Nothing here
 * makes tables: {@code JdbcSchema} does.
 *
 * <p>Entities are for the host's JPQL, and read-only: the store alone changes rows. Their attributes hold the values of
 * the columns: times are milliseconds since 1970-01-01T00:00:00Z, a status is {@code 'invited'}, {@code 'in_progress'}
 * or {@code 'completed'}. Their methods return the same values, except that times are instants and a token is an
 * {@code InviteToken}.
 */
// The components of each key are in alphabetical order: Hibernate 6.6 accepts a record's components in no other order.
@NullMarked
package io.interviewedge.jpa;

import org.jspecify.annotations.NullMarked;
