/** A whole host on servlets, without a framework: docs/servlet.md. */
@NullMarked
package io.interviewedge.examples.servlet;

import org.jspecify.annotations.NullMarked;
