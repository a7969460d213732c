package io.interviewedge.card;

import java.util.List;
import java.util.Map;

/**
 * Where the texts and the code of a card stand, in millimetres from its upper left corner.
 *
 * @param lines each centred, inside the margins
 * @param codeLeft left edge of the code with its quiet zone
 * @param codeTop upper edge of the code with its quiet zone
 * @param codeSide side of the code with its quiet zone
 */
record CardLayout(List<Line> lines, double codeLeft, double codeTop, double codeSide) {

    /**
     * One line of text.
     *
     * @param centre the vertical line that it is centred on
     */
    record Line(CardText text, String value, double size, double centre, double baseline, boolean rightToLeft) {}

    static CardLayout of(QrCard card, TextMeasure measure) {
        return of(card, card.texts(), measure);
    }

    /** The layout of those of the card's texts that can be drawn. */
    static CardLayout of(QrCard card, Map<CardText, String> texts, TextMeasure measure) {
        return card.size() == CardSize.A6
                ? A6Layout.layout(texts, measure)
                : BusinessCardLayout.layout(
                        texts, measure, isRightToLeft(texts.getOrDefault(CardText.INSTRUCTION, "")));
    }

    /** The lines of that text. */
    List<Line> lines(CardText text) {
        return lines.stream().filter(line -> line.text() == text).toList();
    }

    static double height(List<TextBlock> blocks) {
        return blocks.stream()
                .mapToDouble(block -> block.text().gapAbove() + block.height())
                .sum();
    }

    /** Adds the lines of these blocks from {@code top} downwards and returns where they end. */
    static double place(
            List<TextBlock> blocks, double centre, double top, Map<CardText, String> texts, List<Line> lines) {
        double y = top;
        for (TextBlock block : blocks) {
            y += block.text().gapAbove();
            boolean rightToLeft = isRightToLeft(texts.getOrDefault(block.text(), ""));
            for (String value : block.lines()) {
                double height = block.size() * CardText.LEADING;
                // Capitals are about 0.7 of the size: this centres them between the lines above and below.
                double baseline = y + height / 2 + 0.35 * block.size();
                lines.add(new Line(block.text(), value, block.size(), centre, baseline, rightToLeft));
                y += height;
            }
        }
        return y;
    }

    /** A text runs in the direction of its first letter that has one, in all its lines. */
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
