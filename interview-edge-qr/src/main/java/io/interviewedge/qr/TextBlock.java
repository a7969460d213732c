package io.interviewedge.qr;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text of a card in lines of one size, none wider than the card allows. */
record TextBlock(CardText text, double size, List<String> lines) {

    private static final String ELLIPSIS = "…";

    /** Millimetres between one size that is tried and the next. */
    private static final double STEP = 0.4;

    /**
     * Sets the text in the largest size at which it takes few enough lines. If the smallest size still takes too many, the link is
     * broken wherever a line is full, and any other text is cut.
     */
    static TextBlock fit(CardText text, String value, double width, TextMeasure measure) {
        return fit(text, value, width, measure, 1, text.mostLines());
    }

    /**
     * The same in other sizes, and in fewer lines.
     *
     * @param scale of all sizes
     * @param mostLines beyond which it is cut, or a link broken wherever a line is full
     */
    static TextBlock fit(CardText text, String value, double width, TextMeasure measure, double scale, int mostLines) {
        double largest = text.largest() * scale;
        double smallest = text.smallest() * scale;
        BitSet breaks = text == CardText.LINK ? LineBreaks.ofLink(value) : LineBreaks.ofWords(value);
        for (double size = largest; size > smallest; size -= STEP * scale) {
            List<String> lines = new Wrapping(value, text.typeface(), width / size, measure).lines(breaks);
            if (lines.size() <= Math.min(text.preferredLines(), mostLines)) {
                return new TextBlock(text, size, lines);
            }
        }
        Wrapping wrapping = new Wrapping(value, text.typeface(), width / smallest, measure);
        List<String> lines = wrapping.lines(breaks);
        if (lines.size() > mostLines) {
            lines = text == CardText.LINK
                    ? wrapping.lines(LineBreaks.ofCharacters(value))
                    : cut(wrapping, lines, mostLines);
        }
        return new TextBlock(text, smallest, lines);
    }

    double height() {
        return lines.size() * size * CardText.LEADING;
    }

    private static List<String> cut(Wrapping wrapping, List<String> lines, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.remove(most - 1);
        BitSet ends = LineBreaks.ofCharacters(last);
        int end = last.length();
        while (end > 0 && !wrapping.fits(last.substring(0, end).strip() + ELLIPSIS)) {
            end = Math.max(ends.previousSetBit(end - 1), 0);
        }
        kept.add(last.substring(0, end).strip() + ELLIPSIS);
        return kept;
    }
}
