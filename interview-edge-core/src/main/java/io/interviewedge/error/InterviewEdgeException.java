package io.interviewedge.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The root of every refusal. Each subtype is one reason that a caller could act on; its message says what was wrong,
 * with which value, and what would be right, and never contains a token, an answer or an address.
 *
 * <p>A host that shows refusals to others needs no list of the subtypes: {@link #category()} chooses the HTTP status,
 * and {@link #code()} names the reason to programs. Both are listed in docs/errors.md.
 */
public abstract class InterviewEdgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCategory category;
    private final String code;

    protected InterviewEdgeException(ErrorCategory category, String code, String message) {
        this(category, code, message, null);
    }

    protected InterviewEdgeException(ErrorCategory category, String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.category = Objects.requireNonNull(category, "category");
        this.code = Objects.requireNonNull(code, "code");
    }

    /** The reason for programs, such as {@code link_expired}: unique to the subtype, and never changed. */
    public final String code() {
        return code;
    }

    /** The kind of refusal. */
    public final ErrorCategory category() {
        return category;
    }
}
