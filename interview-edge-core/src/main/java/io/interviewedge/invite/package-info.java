/** Inviting a candidate: from a request to a session, a link and the ways to share it. */
@NullMarked
package io.interviewedge.invite;

import org.jspecify.annotations.NullMarked;
