package io.interviewedge.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where everything on a card goes, in millimetres from its upper left corner. What stands above the code hangs from the top margin,
 * what stands below it rests on the bottom margin, and the code takes what is between, up to a size beyond which it would not
 * scan any better.
 *
 * @param lines centred, each inside the margins
 * @param codeTop upper edge of the code with its quiet zone
 * @param codeSide its side
 */
record CardLayout(List<Line> lines, double codeTop, double codeSide) {

    static final double MARGIN = 10;
    static final double TEXT_WIDTH = QrCard.WIDTH_MM - 2 * MARGIN;
    private static final double LARGEST_CODE = 74;

    /** One line of text around the vertical middle of the card. */
    record Line(CardText text, String value, double size, double baseline, boolean rightToLeft) {}

    static CardLayout of(Map<CardText, String> texts, TextMeasure measure) {
        List<TextBlock> above = new ArrayList<>();
        List<TextBlock> below = new ArrayList<>();
        texts.forEach((text, value) ->
                (text.belowCode() ? below : above).add(TextBlock.fit(text, value, TEXT_WIDTH, measure)));
        List<Line> lines = new ArrayList<>();
        double top = place(above, MARGIN, texts, lines);
        double bottom = QrCard.HEIGHT_MM - MARGIN - height(below);
        place(below, bottom, texts, lines);
        double side = Math.min(bottom - top, LARGEST_CODE);
        return new CardLayout(List.copyOf(lines), (top + bottom - side) / 2, side);
    }

    private static double height(List<TextBlock> blocks) {
        return blocks.stream()
                .mapToDouble(block -> block.text().gapAbove() + block.height())
                .sum();
    }

    /** Adds the lines of these blocks from {@code top} downwards and returns where they end. */
    private static double place(List<TextBlock> blocks, double top, Map<CardText, String> texts, List<Line> lines) {
        double y = top;
        for (TextBlock block : blocks) {
            y += block.text().gapAbove();
            boolean rightToLeft = isRightToLeft(texts.getOrDefault(block.text(), ""));
            for (String value : block.lines()) {
                double height = block.size() * CardText.LEADING;
                // Capitals are about 0.7 of the size: this centres them between the lines above and below.
                double baseline = y + height / 2 + 0.35 * block.size();
                lines.add(new Line(block.text(), value, block.size(), baseline, rightToLeft));
                y += height;
            }
        }
        return y;
    }

    /** A text runs the way of its first letter that has one, in all its lines. */
    private static boolean isRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .limit(1)
                .anyMatch(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }
}
