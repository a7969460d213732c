package io.interviewedge.session;

import java.util.Locale;

/** What a candidate can do to a session. Looking at it is not among them: reading changes nothing. */
public enum SessionTrigger {
    START,
    ANSWER,
    SUBMIT;

    /** {@code start}, {@code answer} or {@code submit}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
