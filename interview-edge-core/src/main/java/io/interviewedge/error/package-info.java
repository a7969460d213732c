/**
 * Everything the library throws on purpose: one unchecked family, one type for each reason a caller could act on.
 */
@NullMarked
package io.interviewedge.error;

import org.jspecify.annotations.NullMarked;
