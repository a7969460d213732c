/** A host with rules of its own: consent before the start, and a time limit once started. */
@NullMarked
package io.interviewedge.examples.customflow;

import org.jspecify.annotations.NullMarked;
