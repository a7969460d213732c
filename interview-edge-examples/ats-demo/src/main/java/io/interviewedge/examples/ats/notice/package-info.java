/** Telling the recruiter that somebody has submitted. */
@NullMarked
package io.interviewedge.examples.ats.notice;

import org.jspecify.annotations.NullMarked;
