package io.interviewedge.store;

import io.interviewedge.event.EventDraft;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.InterviewSession;

/** A session to store, with its script, and the event to log with it. */
public record NewSession(InterviewSession session, InterviewScript script, EventDraft event) {}
