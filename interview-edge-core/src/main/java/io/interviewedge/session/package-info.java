/**
 * One candidate's interview for one job: its row, its answers, its token, and the state machine that decides every
 * step.
 */
@NullMarked
package io.interviewedge.session;

import org.jspecify.annotations.NullMarked;
