/** The candidate's own pages, reached by link. */
@NullMarked
package io.interviewedge.examples.ats.candidate;

import org.jspecify.annotations.NullMarked;
