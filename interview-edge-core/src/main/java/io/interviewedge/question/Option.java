package io.interviewedge.question;

import io.interviewedge.internal.TextRules;
import java.util.Objects;

/**
 * One answer that a candidate can choose.
 *
 * @param id stable within its question, one line of at most {@value #MAX_ID_LENGTH} characters; this is what is stored
 * @param label what people read, one line of at most {@value #MAX_LABEL_LENGTH} characters
 */
public record Option(String id, String label) {

    public static final int MAX_ID_LENGTH = 64;
    public static final int MAX_LABEL_LENGTH = 200;

    /** An option of a script, as it was stored. */
    public Option {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }

    /**
     * An option.
     *
     * @throws io.interviewedge.error.InvalidValueException if a value is blank, too long or not allowed
     */
    public static Option of(String id, String label) {
        return new Option(id, label).checked();
    }

    Option checked() {
        return new Option(
                TextRules.line("optionId", id, MAX_ID_LENGTH), TextRules.line("optionLabel", label, MAX_LABEL_LENGTH));
    }
}
