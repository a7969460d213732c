package io.interviewedge.card;

import io.interviewedge.internal.Markup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HexFormat;

/** A card as SVG, in millimetres. Presentation attributes only: a strict content security policy would drop styles. */
final class CardSvg {

    private static final String SANS =
            "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica Neue, Arial, sans-serif";
    private static final String MONOSPACED = "ui-monospace, SF Mono, Menlo, Consolas, DejaVu Sans Mono, monospace";

    private CardSvg() {}

    static String draw(QrCard card) {
        CardLayout layout = CardLayout.of(card, new EstimatedMeasure());
        int frame = card.size().frame();
        int width = card.size().width();
        int height = card.size().height();
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$smm" height="%2$smm" viewBox="0 0 %1$s %2$s">
                <title>%3$s</title>
                <rect width="%1$s" height="%2$s" fill="#fff"/>
                <rect x="%4$s" y="%4$s" width="%5$s" height="%6$s" rx="%4$s" fill="none" stroke="#ccc" stroke-width="%7$s"/>
                %8$s<g text-anchor="middle" font-family="%9$s">
                """.formatted(
                        Integer.toString(width),
                        Integer.toString(height),
                        Markup.escaped(card.jobTitle() + ", " + card.company()),
                        Integer.toString(frame),
                        Integer.toString(width - 2 * frame),
                        Integer.toString(height - 2 * frame),
                        millimetres(CardSize.FRAME_WIDTH),
                        code(CardCode.of(card, layout)),
                        SANS));
        layout.lines().forEach(line -> svg.append(text(line)));
        return svg.append("</g>\n</svg>\n").toString();
    }

    /** The document of the code takes the size of the one around it. */
    private static String code(CardCode placed) {
        return """
                <svg x="%s" y="%s" width="%3$s" height="%3$s">
                %4$s</svg>
                """.formatted(
                        millimetres(placed.left()),
                        millimetres(placed.top()),
                        millimetres(placed.side()),
                        placed.code().svg());
    }

    private static String text(CardLayout.Line line) {
        String grey = HexFormat.of().toHexDigits((byte) line.text().grey());
        String face = switch (line.text().typeface()) {
            case PLAIN -> "";
            case BOLD -> " font-weight=\"700\"";
            case MONOSPACED -> " font-family=\"" + MONOSPACED + "\"";
        };
        return """
                <text x="%s" y="%s" font-size="%s" fill="#%4$s%4$s%4$s"%5$s%6$s>%7$s</text>
                """.formatted(
                        millimetres(line.centre()),
                        millimetres(line.baseline()),
                        millimetres(line.size()),
                        grey,
                        face,
                        line.rightToLeft() ? " direction=\"rtl\"" : "",
                        Markup.escaped(line.value()));
    }

    private static String millimetres(double length) {
        return BigDecimal.valueOf(length)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
