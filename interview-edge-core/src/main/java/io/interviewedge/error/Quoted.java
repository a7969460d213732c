package io.interviewedge.error;

/** Shows a caller's value in a message: short, on one line, in one direction, and visibly delimited. */
final class Quoted {

    private static final int MAX_LENGTH = 60;

    private Quoted() {}

    static String of(String value) {
        String shown = value.length() <= MAX_LENGTH ? value : value.substring(0, MAX_LENGTH) + "…";
        return "\"" + shown.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "?") + "\"";
    }
}
