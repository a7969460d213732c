package io.interviewedge.qr;

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
        StringBuilder svg = new StringBuilder();
        int width = card.size().width();
        int height = card.size().height();
        int frame = card.size().frame();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "mm\" height=\"" + height
                + "mm\" viewBox=\"0 0 " + width + " " + height + "\">\n");
        svg.append("<title>")
                .append(XmlText.escaped(card.jobTitle() + ", " + card.company()))
                .append("</title>\n");
        svg.append("<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"#fff\"/>\n");
        svg.append("<rect x=\"" + frame + "\" y=\"" + frame + "\" width=\"" + (width - 2 * frame) + "\" height=\""
                + (height - 2 * frame) + "\" rx=\"" + frame
                + "\" fill=\"none\" stroke=\"#ccc\" stroke-width=\"0.3\"/>\n");
        appendCode(svg, CardCode.of(card, layout));
        svg.append("<g text-anchor=\"middle\" font-family=\"").append(SANS).append("\">\n");
        layout.lines().forEach(line -> appendLine(svg, line));
        return svg.append("</g>\n</svg>\n").toString();
    }

    private static void appendCode(StringBuilder svg, CardCode place) {
        QrCode code = place.code();
        int modules = code.sizeWithQuietZone();
        svg.append("<svg x=\"").append(millimetres(place.left()));
        svg.append("\" y=\"").append(millimetres(place.top()));
        svg.append("\" width=\"").append(millimetres(place.side()));
        svg.append("\" height=\"").append(millimetres(place.side()));
        svg.append("\" viewBox=\"0 0 ").append(modules).append(' ').append(modules);
        svg.append("\" role=\"img\" aria-label=\"")
                .append(XmlText.escaped(code.design().title()));
        svg.append("\" shape-rendering=\"crispEdges\">")
                .append(CodeSvg.drawing(code))
                .append("</svg>\n");
    }

    private static void appendLine(StringBuilder svg, CardLayout.Line line) {
        String grey = HexFormat.of().toHexDigits((byte) line.text().grey());
        svg.append("<text x=\"").append(millimetres(line.centre()));
        svg.append("\" y=\"").append(millimetres(line.baseline()));
        svg.append("\" font-size=\"").append(millimetres(line.size()));
        svg.append("\" fill=\"#").append(grey).append(grey).append(grey).append('"');
        if (line.text().typeface() == Typeface.BOLD) {
            svg.append(" font-weight=\"700\"");
        } else if (line.text().typeface() == Typeface.MONOSPACED) {
            svg.append(" font-family=\"").append(MONOSPACED).append('"');
        }
        if (line.rightToLeft()) {
            svg.append(" direction=\"rtl\"");
        }
        svg.append('>').append(XmlText.escaped(line.value())).append("</text>\n");
    }

    private static String millimetres(double length) {
        return BigDecimal.valueOf(length)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
