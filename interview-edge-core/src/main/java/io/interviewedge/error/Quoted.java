package io.interviewedge.error;

/** Shows a caller's value in a message: short, on one line, and visibly delimited. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String value) {
        String shown = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
        return "\"" + shown.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?") + "\"";
    }
}
