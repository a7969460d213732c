package io.interviewedge.card;

/** Tells how wide a text is. */
@FunctionalInterface
interface TextMeasure {

    /** The width of that text in letters of size 1. */
    double width(String text, Typeface typeface);
}
