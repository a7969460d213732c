/**
 * Shared by several packages and modules of this project, and invisible to hosts: the parts of which services are made,
 * rules for text, ids ordered by time, interrupts.
 */
@NullMarked
package io.interviewedge.internal;

import org.jspecify.annotations.NullMarked;
