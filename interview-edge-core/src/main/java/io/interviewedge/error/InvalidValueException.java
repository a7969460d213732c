package io.interviewedge.error;

/** A value a person or a host typed is missing, malformed, too long, or holds characters that are not allowed. Nothing was changed. */
public final class InvalidValueException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidValueException(String field, String problem) {
        super(field + " " + problem);
        this.field = field;
    }

    /** The name of the value that was refused, such as {@code "email"}. */
    public String field() {
        return field;
    }
}
