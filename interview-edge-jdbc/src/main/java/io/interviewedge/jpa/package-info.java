/**
 * The relational store over Jakarta Persistence, for hosts that want entities. {@link io.interviewedge.jpa.JpaSessionStore}
 * works through an entity manager factory of the host's and joins its transactions; the entities map the tables of
 * {@code io.interviewedge.jdbc.JdbcSchema}, which both stores can work on at once, for the host's own JPQL. Nothing here
 * makes tables.
 *
 * <p>Entities are for reading. They have no setters: what changes a row is the store. Their attributes, which JPQL names, hold
 * what the columns hold: times are milliseconds since 1970-01-01T00:00:00Z, a status is {@code 'invited'},
 * {@code 'in_progress'} or {@code 'completed'}. Their methods give the library's own types.
 */
@NullMarked
package io.interviewedge.jpa;

import org.jspecify.annotations.NullMarked;
