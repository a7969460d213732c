/** The same over JSON. */
@NullMarked
package io.interviewedge.examples.ats.api;

import org.jspecify.annotations.NullMarked;
