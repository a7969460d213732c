package io.interviewedge.examples.ats.interview;

import java.util.Locale;

/** Formats scores with one decimal place and a point. */
final class Scores {

    private Scores() {}

    static String show(double score) {
        return String.format(Locale.ROOT, "%.1f", score);
    }
}
