/** The candidate's pages as a servlet. The Jakarta Servlet API is needed here only. */
@NullMarked
package io.interviewedge.web.servlet;

import org.jspecify.annotations.NullMarked;
