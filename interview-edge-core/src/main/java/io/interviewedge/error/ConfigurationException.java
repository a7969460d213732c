package io.interviewedge.error;

/**
 * The library was put together in a way that cannot work: a part is missing, or a setting is not allowed. It is a
 * mistake of the developer, found at start wherever possible, and no refusal of what somebody typed; hence it is no
 * {@link InterviewEdgeException}.
 */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A mistake, with what would be right. */
    public ConfigurationException(String message) {
        super(message);
    }

    /** A mistake that something else has found. */
    public ConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A setting with a value that is not allowed. */
    public ConfigurationException(InvalidValueException refused) {
        super(refused.getMessage(), refused);
    }
}
