package io.interviewedge.error;

import java.util.UUID;

/** A session has as many attempts at an analysis as are kept. */
public final class TooManyAnalysesException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    public TooManyAnalysesException(UUID sessionId, int most) {
        super(
                ErrorCategory.CONFLICT,
                "too_many_analyses",
                "session " + sessionId + " has been analysed " + most + " times, which is the most that are kept;"
                        + " use one of these analyses");
    }
}
