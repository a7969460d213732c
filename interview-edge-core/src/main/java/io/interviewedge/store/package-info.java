/** The ports of a store, the values that pass through them, and the in-memory store. */
@NullMarked
package io.interviewedge.store;

import org.jspecify.annotations.NullMarked;
