package io.interviewedge.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything this library throws on purpose. Each subtype is one reason a caller could act on; its message
 * says what was wrong, with which value, and what would be right, and never contains a token or an answer.
 */
public abstract class InterviewEdgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected InterviewEdgeException(String message) {
        super(message);
    }

    protected InterviewEdgeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
