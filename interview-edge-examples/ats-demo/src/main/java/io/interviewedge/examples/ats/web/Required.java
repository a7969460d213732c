package io.interviewedge.examples.ats.web;

import io.interviewedge.error.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Fields without which a request cannot be understood. */
public final class Required {

    private Required() {}

    /**
     * The value of the field.
     *
     * @throws InvalidValueException naming the field if there is none
     */
    public static <T> T field(String name, @Nullable T value) {
        if (value == null) {
            throw new InvalidValueException(name, "is missing; it is required");
        }
        return value;
    }
}
