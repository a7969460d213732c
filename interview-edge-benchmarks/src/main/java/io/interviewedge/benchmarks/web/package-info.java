/** Showing a question to a candidate, against the page that a host would write with Spring MVC and Thymeleaf. */
@NullMarked
package io.interviewedge.benchmarks.web;

import org.jspecify.annotations.NullMarked;
