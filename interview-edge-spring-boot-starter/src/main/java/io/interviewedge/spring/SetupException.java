package io.interviewedge.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** The application is not set up as the library needs it: what is wrong, and what to do about it. */
final class SetupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String cure;

    SetupException(String problem, String cure) {
        this(problem, cure, null);
    }

    SetupException(String problem, String cure, @Nullable Throwable cause) {
        super(problem, cause);
        this.cure = cure;
    }

    /** What the library refuses, in a sentence. */
    static SetupException because(RuntimeException refusal, String cure) {
        return new SetupException(StringUtils.capitalize(refusal.getMessage()) + ".", cure, refusal);
    }

    String cure() {
        return cure;
    }
}
