/**
 * The same product as an application's developer would write it with Jakarta Persistence: entities on tables of their
 * own.
 */
@NullMarked
package io.interviewedge.benchmarks.persistence;

import org.jspecify.annotations.NullMarked;
