/** The jobs of this application, and their pages. */
@NullMarked
package io.interviewedge.examples.ats.job;

import org.jspecify.annotations.NullMarked;
