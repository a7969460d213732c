/**
 * Shared by several packages and modules of this project, and invisible to hosts: rules for text, ids ordered by time, interrupts.
 */
@NullMarked
package io.interviewedge.internal;

import org.jspecify.annotations.NullMarked;
