package io.interviewedge.error;

import java.util.UUID;

/** No session of this tenant has that id. */
public final class SessionNotFoundException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final UUID sessionId;

    public SessionNotFoundException(UUID sessionId) {
        super(
                ErrorCategory.NOT_FOUND,
                "session_not_found",
                "there is no session " + sessionId + "; use the id that the invitation or the list of sessions gave");
        this.sessionId = sessionId;
    }

    /** The id that was asked for. */
    public UUID sessionId() {
        return sessionId;
    }
}
