/**
 * A host that relays what happens in its interviews to a webhook, and misses nothing.
 */
@NullMarked
package io.interviewedge.examples.relay;

import org.jspecify.annotations.NullMarked;
