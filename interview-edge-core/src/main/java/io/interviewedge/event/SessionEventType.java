package io.interviewedge.event;

import java.util.Locale;

/** What can happen to a session. */
public enum SessionEventType {
    INVITED,
    STARTED,
    ANSWERED,
    SUBMITTED,
    ANALYSIS_SUCCEEDED,
    ANALYSIS_FAILED;

    /** {@code invited}, {@code started} … */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
