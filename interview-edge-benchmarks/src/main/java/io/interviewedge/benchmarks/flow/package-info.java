/**
 * The candidate's whole flow, from the invite to the submit, three times: the library, JDBC by hand, Jakarta
 * Persistence.
 */
@NullMarked
package io.interviewedge.benchmarks.flow;

import org.jspecify.annotations.NullMarked;
