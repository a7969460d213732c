package io.interviewedge.session;

/** Whether a link may be used: derived from the session and the clock, never stored. */
public enum LinkState {
    USABLE,
    EXPIRED,
    REVOKED
}
