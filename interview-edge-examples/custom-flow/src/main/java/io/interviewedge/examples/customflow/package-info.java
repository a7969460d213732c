/** A host with its own rules: consent before the start, and a time limit after it. */
@NullMarked
package io.interviewedge.examples.customflow;

import org.jspecify.annotations.NullMarked;
