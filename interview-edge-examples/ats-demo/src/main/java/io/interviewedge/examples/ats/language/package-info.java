/** The languages of messages to candidates. */
@NullMarked
package io.interviewedge.examples.ats.language;

import org.jspecify.annotations.NullMarked;
