/** The unique link and the ways to hand it to a candidate. Pure functions. */
@NullMarked
package io.interviewedge.share;

import org.jspecify.annotations.NullMarked;
