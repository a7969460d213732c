/** Sending invitations: the port for whoever sends, and the service that sends each message once and records every attempt. */
@NullMarked
package io.interviewedge.delivery;

import org.jspecify.annotations.NullMarked;
