package io.interviewedge.card;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text of a card in lines of one size, none wider than the card allows. */
record TextBlock(CardText text, double size, List<String> lines) {

    private static final String ELLIPSIS = "…";

    /**
     * Sets the text in the largest size at which it takes few enough lines. If the smallest size still takes too many,
     * a link is broken wherever a line is full, and any other text is cut.
     */
    static TextBlock fit(CardText text, CardText.Fit fit, String value, double width, TextMeasure measure) {
        BitSet breaks = text == CardText.LINK ? LineBreaks.ofLink(value) : LineBreaks.ofWords(value);
        for (double size = fit.largest(); size > fit.smallest(); size -= fit.step()) {
            List<String> lines = new Wrapping(value, text.typeface(), width / size, measure).lines(breaks);
            if (lines.size() <= fit.preferredLines()) {
                return new TextBlock(text, size, lines);
            }
        }
        Wrapping wrapping = new Wrapping(value, text.typeface(), width / fit.smallest(), measure);
        List<String> lines = wrapping.lines(breaks);
        if (lines.size() > fit.maxLines()) {
            lines = text == CardText.LINK
                    ? wrapping.lines(LineBreaks.ofCharacters(value))
                    : cut(wrapping, lines, fit.maxLines());
        }
        return new TextBlock(text, fit.smallest(), lines);
    }

    double height() {
        return lines.size() * size * CardText.LEADING;
    }

    private static List<String> cut(Wrapping wrapping, List<String> lines, int max) {
        List<String> kept = new ArrayList<>(lines.subList(0, max));
        String last = kept.remove(max - 1);
        BitSet ends = LineBreaks.ofCharacters(last);
        int end = last.length();
        while (end > 0 && !wrapping.fits(last.substring(0, end).strip() + ELLIPSIS)) {
            end = Math.max(ends.previousSetBit(end - 1), 0);
        }
        kept.add(last.substring(0, end).strip() + ELLIPSIS);
        return kept;
    }
}
