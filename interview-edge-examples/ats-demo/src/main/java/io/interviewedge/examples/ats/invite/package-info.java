/** Inviting a candidate, and the panel from which the link is shared. */
@NullMarked
package io.interviewedge.examples.ats.invite;

import org.jspecify.annotations.NullMarked;
