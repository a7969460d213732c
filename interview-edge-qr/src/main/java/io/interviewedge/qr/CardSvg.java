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
        CardLayout layout = CardLayout.of(card.texts(), new EstimatedMeasure());
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"105mm\" height=\"148mm\" viewBox=\"0 0 105 148\">\n");
        svg.append("<title>")
                .append(escape(card.jobTitle() + ", " + card.company()))
                .append("</title>\n");
        svg.append("<rect width=\"105\" height=\"148\" fill=\"#fff\"/>\n");
        svg.append("<rect x=\"4\" y=\"4\" width=\"97\" height=\"140\" rx=\"4\" fill=\"none\" stroke=\"#ccc\""
                + " stroke-width=\"0.3\"/>\n");
        appendCode(svg, QrCode.of(card.link()), layout);
        svg.append("<g text-anchor=\"middle\" font-family=\"").append(SANS).append("\">\n");
        layout.lines().forEach(line -> appendLine(svg, line));
        return svg.append("</g>\n</svg>\n").toString();
    }

    private static void appendCode(StringBuilder svg, QrCode code, CardLayout layout) {
        double left = (QrCard.WIDTH_MM - layout.codeSide()) / 2;
        int modules = code.sizeWithQuietZone();
        svg.append("<svg x=\"").append(millimetres(left));
        svg.append("\" y=\"").append(millimetres(layout.codeTop()));
        svg.append("\" width=\"").append(millimetres(layout.codeSide()));
        svg.append("\" height=\"").append(millimetres(layout.codeSide()));
        svg.append("\" viewBox=\"0 0 ").append(modules).append(' ').append(modules);
        svg.append("\" role=\"img\" aria-label=\"QR code\" shape-rendering=\"crispEdges\"><path fill=\"#000\" d=\"");
        svg.append(CodeSvg.path(code)).append("\"/></svg>\n");
    }

    private static void appendLine(StringBuilder svg, CardLayout.Line line) {
        String grey = HexFormat.of().toHexDigits((byte) line.text().grey());
        svg.append("<text x=\"52.5\" y=\"").append(millimetres(line.baseline()));
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
        svg.append('>').append(escape(line.value())).append("</text>\n");
    }

    private static String millimetres(double length) {
        return BigDecimal.valueOf(length)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
