/**
 * The differences between databases. {@link io.interviewedge.jdbc.dialect.Dialect} says what a store needs to know
 * about one, and there is one class for each database that this library knows; the scripts of its tables are resources
 * beside it.
 */
@NullMarked
package io.interviewedge.jdbc.dialect;

import org.jspecify.annotations.NullMarked;
