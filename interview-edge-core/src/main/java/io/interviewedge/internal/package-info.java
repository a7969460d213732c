/**
 * Shared by several packages and invisible to hosts: rules for text, ids ordered by time, interrupts. Not exported.
 */
@NullMarked
package io.interviewedge.internal;

import org.jspecify.annotations.NullMarked;
