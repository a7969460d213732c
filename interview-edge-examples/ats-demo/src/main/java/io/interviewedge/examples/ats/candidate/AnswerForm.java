package io.interviewedge.examples.ats.candidate;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the question's form sends. */
record AnswerForm(
        @Nullable String text,
        @Nullable String revision,
        @Nullable String direction) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** The answer as it was typed: a form sends every line break as CR LF, whatever was typed. */
    public String typed() {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    /** A form that lost its revision has seen none: at worst that is a conflict, which shows both texts. */
    int lastSeen() {
        return revision != null && NUMBER.matcher(revision).matches() ? Integer.parseInt(revision) : 0;
    }

    Direction button() {
        return Direction.of(direction);
    }

    /** Without the text: answers stay out of logs. */
    @Override
    public String toString() {
        return "AnswerForm[revision=" + revision + ", direction=" + direction + "]";
    }
}
