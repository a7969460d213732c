package io.interviewedge.store;

import io.interviewedge.session.InterviewSession;

/** An answer that was stored: its new revision, and the session's row after it. */
public record SavedAnswer(InterviewSession session, int revision) {}
