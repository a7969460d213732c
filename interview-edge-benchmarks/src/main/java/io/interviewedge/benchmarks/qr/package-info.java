/** Drawing a link as a code, against what hosts would use instead. */
@NullMarked
package io.interviewedge.benchmarks.qr;

import org.jspecify.annotations.NullMarked;
