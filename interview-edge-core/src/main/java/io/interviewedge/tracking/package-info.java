/** The recruiter's view of all interviews: filters, pages, counts. */
@NullMarked
package io.interviewedge.tracking;

import org.jspecify.annotations.NullMarked;
