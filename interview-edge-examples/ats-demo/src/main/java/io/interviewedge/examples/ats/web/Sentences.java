package io.interviewedge.examples.ats.web;

import io.interviewedge.error.InterviewEdgeException;
import java.util.Locale;

/** The library's messages are clauses, made to be built upon; people read sentences. */
public final class Sentences {

    private Sentences() {}

    public static String of(InterviewEdgeException refusal) {
        String message = String.valueOf(refusal.getMessage());
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }
}
