/** The JSON API. */
@NullMarked
package io.interviewedge.examples.ats.api;

import org.jspecify.annotations.NullMarked;
