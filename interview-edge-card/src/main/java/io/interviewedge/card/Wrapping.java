package io.interviewedge.card;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Breaks a text into lines as full as possible, none wider than allowed. */
record Wrapping(String text, Typeface typeface, double width, TextMeasure measure) {

    /** Lines that end at one of the breaks; a word that is wider than a line is broken between characters. */
    List<String> lines(BitSet breaks) {
        BitSet characters = LineBreaks.ofCharacters(text);
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = lastThatFits(start, breaks);
            if (end < 0) {
                end = lastThatFits(start, characters);
            }
            if (end < 0) {
                end = characters.nextSetBit(start + 1);
            }
            lines.add(text.substring(start, end).strip());
            start = end;
        }
        return lines;
    }

    boolean fits(String line) {
        return measure.width(line, typeface) <= width;
    }

    private int lastThatFits(int start, BitSet breaks) {
        int last = -1;
        int end = breaks.nextSetBit(start + 1);
        while (end > 0 && fits(text.substring(start, end).strip())) {
            last = end;
            end = breaks.nextSetBit(end + 1);
        }
        return last;
    }
}
