package io.interviewedge.examples.ats.web;

import io.interviewedge.error.InterviewEdgeException;
import java.util.Locale;

/** Turns the library's messages, which are clauses, into sentences. */
public final class Sentences {

    private Sentences() {}

    public static String of(InterviewEdgeException refusal) {
        String message = String.valueOf(refusal.getMessage());
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }
}
