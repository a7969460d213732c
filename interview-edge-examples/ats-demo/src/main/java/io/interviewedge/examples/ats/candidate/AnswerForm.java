package io.interviewedge.examples.ats.candidate;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a question's form. */
record AnswerForm(
        @Nullable String text,
        @Nullable String revision,
        @Nullable String direction) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** The answer as it was typed. Forms send every line break as CR LF, so this is undone. */
    public String typed() {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    /** A missing revision counts as 0. At worst that causes a conflict, which shows both texts. */
    int lastSeen() {
        return revision != null && NUMBER.matcher(revision).matches() ? Integer.parseInt(revision) : 0;
    }

    Direction button() {
        return Direction.of(direction);
    }

    /** Omits the text, so that answers stay out of logs. */
    @Override
    public String toString() {
        return "AnswerForm[revision=" + revision + ", direction=" + direction + "]";
    }
}
