package io.interviewedge.error;

/** What kind of refusal an {@link InterviewEdgeException} is: enough to choose an HTTP status or a way to react. */
public enum ErrorCategory {

    /** The caller sent something that is never allowed: change it (HTTP 400). */
    INVALID,

    /** There is no such thing, or none that the caller may see (HTTP 404). */
    NOT_FOUND,

    /** It does not fit the present state: look again, then decide (HTTP 409). */
    CONFLICT,

    /** It was there, and its time is over (HTTP 410). */
    GONE,

    /** It was done too often within a short time: wait as long as it says (HTTP 429 with Retry-After). */
    TOO_MANY,

    /** Others are at work on the same thing: the same call may succeed in a moment (HTTP 503 with Retry-After). */
    BUSY,

    /** Something that the library needs is missing or does not answer: an operator must look (HTTP 503). */
    UNAVAILABLE
}
