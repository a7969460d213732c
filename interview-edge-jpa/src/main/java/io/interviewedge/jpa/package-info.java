/**
 * The relational store in the transactions of Jakarta Persistence, and its tables as entities. The store is
 * {@link io.interviewedge.jpa.JpaSessionStore}; it reads and writes as {@code JdbcSessionStore} does. Nothing here
 * makes tables: {@code JdbcSchema} does.
 *
 * <p>Entities are for the host's JPQL, and read-only: the store alone changes rows. Their attributes hold what the
 * columns hold: times are milliseconds since 1970-01-01T00:00:00Z, a status is {@code 'invited'}, {@code 'in_progress'}
 * or {@code 'completed'}. Their methods give the same, except that times are instants and a token is an
 * {@code InviteToken}.
 */
// The components of each key are in alphabetical order: Hibernate 6.6 takes a record's in no other.
@NullMarked
package io.interviewedge.jpa;

import org.jspecify.annotations.NullMarked;
