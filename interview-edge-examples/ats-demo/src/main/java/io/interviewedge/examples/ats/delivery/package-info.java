/** Sending invitations, if this application is set up for it. */
@NullMarked
package io.interviewedge.examples.ats.delivery;

import org.jspecify.annotations.NullMarked;
