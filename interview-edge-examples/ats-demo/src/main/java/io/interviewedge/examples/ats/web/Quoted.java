package io.interviewedge.examples.ats.web;

/** Typed text, quoted in a message about it. */
public final class Quoted {

    /** Long enough to recognise the text. */
    private static final int MAX_LENGTH = 40;

    private Quoted() {}

    public static String of(String typed) {
        return "\"" + Shortened.to(MAX_LENGTH, typed) + "\"";
    }
}
