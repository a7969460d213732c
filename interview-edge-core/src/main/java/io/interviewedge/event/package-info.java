/**
 * What happened, told to listeners after it has been stored.
 */
@NullMarked
package io.interviewedge.event;

import org.jspecify.annotations.NullMarked;
