/** The library in a plain Java program: no framework, no database. */
@NullMarked
package io.interviewedge.examples.plain;

import org.jspecify.annotations.NullMarked;
