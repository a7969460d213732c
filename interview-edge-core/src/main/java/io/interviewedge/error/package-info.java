/**
 * Everything the library throws on purpose: one unchecked family of refusals, with one type per reason that a caller
 * could act on; and the {@code ConfigurationException} for mistakes in how the library is put together.
 */
@NullMarked
package io.interviewedge.error;

import org.jspecify.annotations.NullMarked;
