package io.interviewedge.examples.ats.interview;

import java.util.Locale;

/** Writes scores for people: one decimal, with a point. */
final class Scores {

    private Scores() {}

    static String show(double score) {
        return String.format(Locale.ROOT, "%.1f", score);
    }
}
