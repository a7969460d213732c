/** A whole host on servlets: jobs, invites and reviews of its own, the library's pages for candidates, no framework. */
@NullMarked
package io.interviewedge.examples.servlet;

import org.jspecify.annotations.NullMarked;
