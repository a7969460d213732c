/**
 * Rules for the text that people type. Not exported.
 */
@NullMarked
package io.interviewedge.text;

import org.jspecify.annotations.NullMarked;
