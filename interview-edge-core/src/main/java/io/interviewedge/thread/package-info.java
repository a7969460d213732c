/** Interrupts, as every service treats them. Not exported. */
@NullMarked
package io.interviewedge.thread;

import org.jspecify.annotations.NullMarked;
