package io.interviewedge.qr;

import io.interviewedge.share.QrColours;
import io.interviewedge.share.QrDesign;
import io.interviewedge.share.QrLogo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** A page of a PDF, drawn in millimetres from its upper left corner; inside, PDF counts from the lower left. */
final class CardPage {

    private static final double FRAME = 0.3;
    private static final double FRAME_GREY = 0.8;
    private static final double MARK = 0.1;
    private static final double LONGEST_MARK = 5;

    private final PDDocument document;
    private final PDPage page;
    private final double height;
    private final Parts parts;
    private final StringBuilder content = new StringBuilder();
    private final COSArray leaves = new COSArray();

    /** What the pages of a document share. */
    record Parts(CardFonts fonts, GlyphFonts letters, LogoImages logos, CardTags tags) {}

    CardPage(PDDocument document, PDPage page, double height, Parts parts) {
        this.document = document;
        this.page = page;
        this.height = height;
        this.parts = parts;
        String scale = number(CardDocument.POINTS_A_MILLIMETRE);
        content.append(scale).append(" 0 0 ").append(scale).append(" 0 0 cm\n");
    }

    /** Draws a card with its upper left corner there. */
    void draw(QrCard card, double left, double top) throws IOException {
        Map<CardText, String> texts = parts.fonts().drawable(card);
        CardLayout layout = CardLayout.of(card, texts, parts.fonts());
        CardCode code = CardCode.of(card, layout);
        PDStructureElement tag = section(card.language());
        frame(card.size(), left, top);
        // In the order of reading, with the code between, whichever texts cannot be drawn.
        texts.forEach((text, value) -> {
            if (!text.belowCode()) {
                text(card, text, value, layout, left, top, tag);
            }
        });
        code(code.code(), code.module(), left + code.left(), top + code.top(), tag, card.instruction());
        texts.forEach((text, value) -> {
            if (text.belowCode()) {
                text(card, text, value, layout, left, top, tag);
            }
        });
    }

    PDStructureElement section(Locale language) {
        return parts.tags().card(language);
    }

    private void frame(CardSize size, double left, double top) {
        double edge = size.frame();
        content.append("/Artifact BMC ")
                .append(number(FRAME_GREY))
                .append(" G ")
                .append(number(FRAME))
                .append(" w ");
        content.append(number(left + edge)).append(' ').append(number(height - top - size.height() + edge));
        content.append(' ').append(number(size.width() - 2 * edge));
        content.append(' ').append(number(size.height() - 2 * edge)).append(" re S EMC\n");
    }

    /** Draws a code with its quiet zone, its upper left corner there. */
    void code(QrCode code, double module, double left, double top, PDStructureElement card, String description) {
        PDStructureElement figure = begin("Figure", card);
        figure.setAlternateDescription(description);
        QrDesign design = code.design();
        if (!design.colours().equals(QrColours.BLACK_ON_WHITE)) {
            double side = code.sizeWithQuietZone() * module;
            colour(design.colours().light());
            rectangle(left, top, side, side);
            content.append("f ");
        }
        double first = design.quietZone() * module;
        colour(design.colours().dark());
        code.visible()
                .forEachDarkRun((column, row, length) ->
                        rectangle(left + first + column * module, top + first + row * module, length * module, module));
        content.append("f ");
        LogoArea logo = code.logo();
        if (logo != null) {
            logo(logo, module, left + first, top + first);
        }
        content.append("EMC\n");
    }

    /** In the middle of its area, in its proportions; the corner is that of the code without its quiet zone. */
    private void logo(LogoArea area, double module, double left, double top) {
        QrLogo logo = area.logo();
        double scale = Math.min(area.width() * module / logo.width(), area.height() * module / logo.height());
        double width = logo.width() * scale;
        double height = logo.height() * scale;
        double x = left + area.column() * module + (area.width() * module - width) / 2;
        double y = top + area.row() * module + (area.height() * module - height) / 2;
        content.append("q ")
                .append(number(width))
                .append(" 0 0 ")
                .append(number(height))
                .append(' ');
        content.append(number(x))
                .append(' ')
                .append(number(this.height - y - height))
                .append(" cm /");
        content.append(parts.logos().name(logo)).append(" Do Q ");
    }

    private void colour(int rgb) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            content.append(number(((rgb >> shift) & 0xFF) / 255.0)).append(' ');
        }
        content.append("rg\n");
    }

    private void rectangle(double left, double top, double width, double height) {
        content.append(number(left))
                .append(' ')
                .append(number(this.height - top - height))
                .append(' ');
        content.append(number(width)).append(' ').append(number(height)).append(" re\n");
    }

    private void text(
            QrCard card,
            CardText text,
            String value,
            CardLayout layout,
            double left,
            double top,
            PDStructureElement parent) {
        boolean isLink = text == CardText.LINK;
        PDStructureElement tag = begin(isLink ? "Link" : text == CardText.TITLE ? "H1" : "P", parent);
        tag.setActualText(value);
        content.append(number(text.grey() / 255.0)).append(" g BT\n");
        List<CardLayout.Line> lines =
                layout.lines().stream().filter(line -> line.text() == text).toList();
        for (CardLayout.Line line : lines) {
            line(line, left, top);
        }
        content.append("ET EMC\n");
        if (isLink) {
            annotate(card, lines, left, top, tag);
        }
    }

    private void line(CardLayout.Line line, double left, double top) {
        List<Glyph> glyphs = parts.fonts().glyphs(line.value(), line.text().typeface(), line.rightToLeft());
        double width = width(glyphs) * line.size();
        double start = left + line.centre() - width / 2;
        double baseline = height - top - line.baseline();
        parts.letters().show(content, glyphs, line.size(), start, baseline);
    }

    private static double width(List<Glyph> glyphs) {
        return glyphs.stream()
                .mapToDouble(glyph -> glyph.x() + glyph.advance())
                .max()
                .orElse(0);
    }

    /** The link can be clicked, where its letters are. */
    private void annotate(QrCard card, List<CardLayout.Line> lines, double left, double top, PDStructureElement tag) {
        PDAnnotationLink annotation = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI(card.link().toASCIIString());
        annotation.setAction(action);
        annotation.setContents(card.instruction());
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        double upper = lines.stream()
                .mapToDouble(line -> line.baseline() - line.size())
                .min()
                .orElse(0);
        double lower = lines.stream()
                .mapToDouble(line -> line.baseline() + line.size() / 3)
                .max()
                .orElse(0);
        double margin = 2.0 * card.size().frame();
        annotation.setRectangle(new PDRectangle(
                points(left + margin),
                points(height - top - lower),
                points(card.size().width() - 2 * margin),
                points(lower - upper)));
        annotation.setPage(page);
        try {
            page.getAnnotations().add(annotation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.tags().attach(annotation, tag, page);
    }

    private PDStructureElement begin(String type, PDStructureElement card) {
        int number = leaves.size();
        PDStructureElement leaf = parts.tags().leaf(type, card, page, number);
        leaves.add(leaf.getCOSObject());
        content.append('/').append(type).append(" <</MCID ").append(number).append(">> BDC ");
        return leaf;
    }

    /** Short lines at the edge of the paper, outside of all cards, where there is room. */
    void cutMarks(double left, double top, int columns, int rows, CardSize size) {
        double right = left + columns * size.width();
        double bottom = top + rows * size.height();
        content.append("/Artifact BMC 0 G ").append(number(MARK)).append(" w\n");
        double across = Math.min(top, LONGEST_MARK);
        for (int column = 0; column <= columns && across > 1; column++) {
            double x = left + column * size.width();
            stroke(x, top - across, x, top - 1);
            stroke(x, bottom + 1, x, bottom + across);
        }
        double along = Math.min(left, LONGEST_MARK);
        for (int row = 0; row <= rows && along > 1; row++) {
            double y = top + row * size.height();
            stroke(left - along, y, left - 1, y);
            stroke(right + 1, y, right + along, y);
        }
        content.append("EMC\n");
    }

    private void stroke(double fromX, double fromY, double toX, double toY) {
        content.append(number(fromX)).append(' ').append(number(height - fromY)).append(" m ");
        content.append(number(toX)).append(' ').append(number(height - toY)).append(" l S\n");
    }

    void end() throws IOException {
        byte[] bytes = content.toString().getBytes(StandardCharsets.US_ASCII);
        page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        page.setStructParents(parts.tags().next(leaves));
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    private static float points(double millimetres) {
        return (float) (millimetres * CardDocument.POINTS_A_MILLIMETRE);
    }

    /** To a hundred-thousandth, which nobody sees. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
