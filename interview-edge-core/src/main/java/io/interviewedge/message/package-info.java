/** What a candidate is written: templates in several languages, and the messages that they become. Pure functions. */
@NullMarked
package io.interviewedge.message;

import org.jspecify.annotations.NullMarked;
