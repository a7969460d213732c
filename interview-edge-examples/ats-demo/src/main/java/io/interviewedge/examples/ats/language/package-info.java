/** The languages that candidates are written to in. */
@NullMarked
package io.interviewedge.examples.ats.language;

import org.jspecify.annotations.NullMarked;
