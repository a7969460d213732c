/** What a host offers: jobs with their questions, and the script that an invite freezes. */
@NullMarked
package io.interviewedge.job;

import org.jspecify.annotations.NullMarked;
