package io.interviewedge.examples.ats.web;

/** What somebody typed, in a message about it. */
public final class Quoted {

    /** As much as is needed to know it again. */
    private static final int MAX_LENGTH = 40;

    private Quoted() {}

    public static String of(String typed) {
        return "\"" + (typed.length() <= MAX_LENGTH ? typed : typed.substring(0, MAX_LENGTH) + "…") + "\"";
    }
}
