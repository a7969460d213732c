/** Parts shared by all pages and the API: access rules, headers and problems. */
@NullMarked
package io.interviewedge.examples.ats.web;

import org.jspecify.annotations.NullMarked;
