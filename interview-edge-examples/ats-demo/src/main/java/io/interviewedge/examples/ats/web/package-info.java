/** What all pages and the API share: who may see what, headers, and how problems are shown. */
@NullMarked
package io.interviewedge.examples.ats.web;

import org.jspecify.annotations.NullMarked;
