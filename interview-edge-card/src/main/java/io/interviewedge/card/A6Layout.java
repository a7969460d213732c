package io.interviewedge.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The layout of an A6 card: the texts above the code hang from the top margin, those below it rest on the bottom
 * margin, and the code takes the space between, up to a size beyond which it would not scan any better.
 */
final class A6Layout {

    static final double MARGIN = 10;
    static final double TEXT_WIDTH = CardSize.A6.width() - 2 * MARGIN;
    private static final double MAX_CODE = 74;

    private A6Layout() {}

    static CardLayout layout(Map<CardText, String> texts, TextMeasure measure) {
        List<TextBlock> above = new ArrayList<>();
        List<TextBlock> below = new ArrayList<>();
        texts.forEach((text, value) ->
                (text.belowCode() ? below : above).add(TextBlock.fit(text, text.fit(), value, TEXT_WIDTH, measure)));
        double middle = CardSize.A6.width() / 2.0;
        List<CardLayout.Line> lines = new ArrayList<>();
        double top = CardLayout.place(above, middle, MARGIN, texts, lines);
        double bottom = CardSize.A6.height() - MARGIN - CardLayout.height(below);
        CardLayout.place(below, middle, bottom, texts, lines);
        double side = Math.min(bottom - top, MAX_CODE);
        return new CardLayout(List.copyOf(lines), middle - side / 2, (top + bottom - side) / 2, side);
    }
}
