/** The demo application. */
@NullMarked
package io.interviewedge.examples.ats;

import org.jspecify.annotations.NullMarked;
