/** A host that relays every event of its interviews to a webhook without missing any. */
@NullMarked
package io.interviewedge.examples.relay;

import org.jspecify.annotations.NullMarked;
