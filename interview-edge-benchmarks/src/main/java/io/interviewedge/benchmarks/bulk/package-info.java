/**
 * Many invites at once: the library, COPY of the same rows, Hibernate's batches; and the heap that the library needs.
 */
@NullMarked
package io.interviewedge.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;
