package io.interviewedge.examples.ats.web;

/** What somebody typed, in a message about it. */
public final class Quoted {

    /** As much as is needed to know it again. */
    private static final int LONGEST = 40;

    private Quoted() {}

    public static String of(String typed) {
        return "\"" + (typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST) + "…") + "\"";
    }
}
