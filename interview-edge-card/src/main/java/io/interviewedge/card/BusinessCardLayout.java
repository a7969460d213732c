package io.interviewedge.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The layout of a business card: the link runs along the bottom. Above it stand the code, on the side where lines
 * begin, and beside it a column of the other texts, in as many lines as there is room for.
 */
final class BusinessCardLayout {

    static final double MARGIN = 4;
    private static final double WIDTH = CardSize.BUSINESS_CARD.width() - 2 * MARGIN;
    private static final double BOTTOM = CardSize.BUSINESS_CARD.height() - MARGIN;
    private static final double MAX_CODE = 38;
    private static final double GAP = 2;
    private static final double SCALE = 0.72;
    private static final double LINK_SCALE = 0.85;
    private static final double INSTRUCTION_GAP = 1.4;
    private static final int MAX_LINES = 5;
    private static final int MAX_LINES_OF_OTHERS = 3;

    private BusinessCardLayout() {}

    static CardLayout layout(Map<CardText, String> texts, TextMeasure measure, boolean fromTheRight) {
        TextBlock link = TextBlock.fit(
                CardText.LINK,
                CardText.LINK.fit().scaled(LINK_SCALE, CardText.LINK.fit().maxLines()),
                texts.getOrDefault(CardText.LINK, ""),
                WIDTH,
                measure);
        double height = BOTTOM - MARGIN - link.height() - GAP;
        double side = Math.min(height, MAX_CODE);
        double column = WIDTH - side - GAP;
        double centre = fromTheRight ? MARGIN + column / 2 : MARGIN + side + GAP + column / 2;
        List<CardLayout.Line> lines = new ArrayList<>();
        List<TextBlock> blocks = blocks(texts, column, height, measure);
        double y = MARGIN + (height - height(blocks)) / 2;
        for (TextBlock block : blocks) {
            y += gapAbove(block);
            y = CardLayout.place(List.of(block), centre, y, texts, lines);
        }
        CardLayout.place(
                List.of(link),
                CardSize.BUSINESS_CARD.width() / 2.0,
                BOTTOM - link.height() - link.text().gapAbove(),
                texts,
                lines);
        double left = fromTheRight ? MARGIN + column + GAP : MARGIN;
        return new CardLayout(List.copyOf(lines), left, MARGIN + (height - side) / 2, side);
    }

    private static double height(List<TextBlock> blocks) {
        return CardLayout.height(blocks)
                + blocks.stream().mapToDouble(BusinessCardLayout::gapAbove).sum();
    }

    /** The instruction needs a larger gap than below the code. */
    private static double gapAbove(TextBlock block) {
        return block.text() == CardText.INSTRUCTION ? INSTRUCTION_GAP : 0;
    }

    private static CardText.Fit fit(CardText text, int maxLines) {
        return text.fit().scaled(SCALE, text == CardText.TITLE ? maxLines : Math.min(maxLines, MAX_LINES_OF_OTHERS));
    }

    private static List<TextBlock> blocks(
            Map<CardText, String> texts, double width, double height, TextMeasure measure) {
        for (int maxLines = MAX_LINES; ; maxLines--) {
            List<TextBlock> blocks = new ArrayList<>();
            for (Map.Entry<CardText, String> text : texts.entrySet()) {
                if (text.getKey() != CardText.LINK) {
                    blocks.add(TextBlock.fit(
                            text.getKey(), fit(text.getKey(), maxLines), text.getValue(), width, measure));
                }
            }
            if (maxLines == 1 || height(blocks) <= height) {
                return blocks;
            }
        }
    }
}
