package io.interviewedge.error;

/** A paging cursor is malformed, or comes from another query. Start again from the first page. */
public final class InvalidCursorException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    public InvalidCursorException(String problem) {
        super(
                ErrorCategory.INVALID,
                "invalid_cursor",
                "cursor " + problem + "; use the next cursor of a page of the same query, or none for the first page");
    }
}
