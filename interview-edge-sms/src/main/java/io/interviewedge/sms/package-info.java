/** Invitations as text messages: a channel that hands them to an HTTP gateway. */
@NullMarked
package io.interviewedge.sms;

import org.jspecify.annotations.NullMarked;
