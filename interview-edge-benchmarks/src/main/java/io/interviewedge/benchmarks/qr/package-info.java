/** Drawing a link as a code, against the libraries that hosts would take instead. */
@NullMarked
package io.interviewedge.benchmarks.qr;

import org.jspecify.annotations.NullMarked;
