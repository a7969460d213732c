package io.interviewedge.session;

/** One row of the lifecycle's table: this trigger moves a session from one status to another. */
public record Transition(SessionTrigger trigger, SessionStatus from, SessionStatus to) {}
