/**
 * The candidate's pages and their JSON, without a framework: {@link io.interviewedge.web.CandidatePages} turns requests
 * into responses.
 */
@NullMarked
package io.interviewedge.web;

import org.jspecify.annotations.NullMarked;
