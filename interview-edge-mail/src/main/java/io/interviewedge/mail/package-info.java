/** Invitations by mail: a channel that hands them to an SMTP server. */
@NullMarked
package io.interviewedge.mail;

import org.jspecify.annotations.NullMarked;
