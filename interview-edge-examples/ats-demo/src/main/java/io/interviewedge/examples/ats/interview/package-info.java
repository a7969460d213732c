/** Following all interviews, and reading one. */
@NullMarked
package io.interviewedge.examples.ats.interview;

import org.jspecify.annotations.NullMarked;
