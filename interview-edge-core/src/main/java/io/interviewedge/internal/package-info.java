/**
 * What several packages of the library share and no host sees: rules for text, ids ordered by time, interrupts. Not exported.
 */
@NullMarked
package io.interviewedge.internal;

import org.jspecify.annotations.NullMarked;
