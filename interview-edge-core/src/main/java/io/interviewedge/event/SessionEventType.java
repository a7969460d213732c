package io.interviewedge.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen to a session. */
public enum SessionEventType {
    INVITED,
    STARTED,
    ANSWERED,
    SUBMITTED,
    ANALYSIS_STARTED,
    ANALYSIS_SUCCEEDED,
    ANALYSIS_FAILED,
    DELIVERY_STARTED,
    DELIVERY_SENT,
    DELIVERY_FAILED,
    DELIVERY_UNCERTAIN;

    /** {@code invited}, {@code started} … */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type with that id, if there is one. */
    public static Optional<SessionEventType> ofId(String id) {
        return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
    }
}
