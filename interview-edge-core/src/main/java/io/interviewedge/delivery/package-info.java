/** Sending invitations: the port for channels, and the service that sends each message once and logs every attempt. */
@NullMarked
package io.interviewedge.delivery;

import org.jspecify.annotations.NullMarked;
