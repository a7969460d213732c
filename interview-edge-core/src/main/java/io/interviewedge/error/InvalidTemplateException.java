package io.interviewedge.error;

/**
 * The template of a message is wrong: it names a variable that does not exist, leaves a brace open, lacks the link, or
 * the like. Thrown when the template is built, so that no candidate ever sees the result.
 */
public final class InvalidTemplateException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final String part;
    private final int position;

    /**
     * Made by {@code MessageTemplate}.
     *
     * @param part which of the message's texts is wrong, such as {@code "subject"}
     * @param position where, in UTF-16 units from 0; the text's length where something is missing at its end
     * @param problem what is wrong, and what would be right
     */
    public InvalidTemplateException(String part, int position, String problem) {
        super(
                ErrorCategory.INVALID,
                "invalid_template",
                "the template of the " + (part.equals("shortText") ? "short text" : part) + " is wrong at position "
                        + position + ": " + problem);
        this.part = part;
        this.position = position;
    }

    /** Which of the message's texts is wrong: {@code "subject"}, {@code "text"} or {@code "shortText"}. */
    public String part() {
        return part;
    }

    /** Where it is wrong, in UTF-16 units from 0, for instance to mark the place in an editor. */
    public int position() {
        return position;
    }
}
