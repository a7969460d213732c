/** The event log: every change, told to listeners after it has been stored, and relayed at least once. */
@NullMarked
package io.interviewedge.event;

import org.jspecify.annotations.NullMarked;
