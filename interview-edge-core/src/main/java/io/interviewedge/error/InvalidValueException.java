package io.interviewedge.error;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A value that a person or a host gave is missing, malformed, too long, or holds characters that are not allowed.
 * Nothing was changed.
 */
public final class InvalidValueException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])[A-Z]");

    private final String field;

    /**
     * Names the value by its field, written as words: {@code jobId} and "is blank" make "job id is blank".
     *
     * @param field the name of the parameter that was refused, in lower camel case
     * @param problem what is wrong, and what would be right; continues a sentence that begins with the field
     */
    public InvalidValueException(String field, String problem) {
        this(field, words(field), problem);
    }

    /**
     * Names the value otherwise than by its field.
     *
     * @param field the name of the parameter that was refused, in lower camel case
     * @param name how people call it
     * @param problem what is wrong, and what would be right; continues a sentence that begins with the name
     */
    public InvalidValueException(String field, String name, String problem) {
        super(ErrorCategory.INVALID, "invalid_value", name + " " + problem);
        this.field = field;
    }

    private static String words(String field) {
        return HUMP.matcher(field).replaceAll(hump -> " " + hump.group().toLowerCase(Locale.ROOT));
    }

    /** The name of the parameter that was refused, in lower camel case, such as {@code "email"} or {@code "jobId"}. */
    public String field() {
        return field;
    }
}
