/**
 * Measures the relational store against what somebody would write without it. {@link io.interviewedge.benchmarks.Main}
 * runs it; docs/benchmarks.md says what came out.
 */
@NullMarked
package io.interviewedge.benchmarks;

import org.jspecify.annotations.NullMarked;
