package io.interviewedge.qr;

import io.interviewedge.share.QrSize;
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
    private final CardFonts fonts;
    private final GlyphFonts letters;
    private final CardTags tags;
    private final StringBuilder content = new StringBuilder();
    private final COSArray leaves = new COSArray();

    CardPage(PDDocument document, PDPage page, double height, CardFonts fonts, GlyphFonts letters, CardTags tags) {
        this.document = document;
        this.page = page;
        this.height = height;
        this.fonts = fonts;
        this.letters = letters;
        this.tags = tags;
        String scale = number(CardDocument.POINTS_A_MILLIMETRE);
        content.append(scale).append(" 0 0 ").append(scale).append(" 0 0 cm\n");
    }

    /** Draws a card with its upper left corner there. */
    void draw(QrCard card, double left, double top) throws IOException {
        Map<CardText, String> texts = fonts.drawable(card);
        CardLayout layout = CardLayout.of(card, texts, fonts);
        QrCode code = QrCode.of(card.link());
        double module = layout.codeSide() / code.sizeWithQuietZone();
        ModuleTooSmallException.require(
                code.sizeWithQuietZone(), layout.codeSide(), module, QrSize.LEAST_MODULE_MILLIMETRES);
        PDStructureElement tag = section(card.language());
        frame(card.size(), left, top);
        for (Map.Entry<CardText, String> text : texts.entrySet()) {
            if (text.getKey() == CardText.INSTRUCTION) {
                code(code, module, left + layout.codeLeft(), top + layout.codeTop(), tag, card.instruction());
            }
            text(card, text.getKey(), text.getValue(), layout, left, top, tag);
        }
    }

    PDStructureElement section(Locale language) {
        return tags.card(language);
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
        content.append("0 g ");
        code.modules().forEachDarkRun((column, row, length) -> {
            content.append(number(left + (column + QrCode.QUIET_ZONE) * module)).append(' ');
            content.append(number(height - top - (row + QrCode.QUIET_ZONE + 1) * module))
                    .append(' ');
            content.append(number(length * module))
                    .append(' ')
                    .append(number(module))
                    .append(" re\n");
        });
        content.append("f EMC\n");
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
        List<Glyph> glyphs = fonts.glyphs(line.value(), line.text().typeface(), line.rightToLeft());
        double width = width(glyphs) * line.size();
        double start = left + line.centre() - width / 2;
        double baseline = height - top - line.baseline();
        letters.show(content, glyphs, line.size(), start, baseline);
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
        tags.attach(annotation, tag, page);
    }

    private PDStructureElement begin(String type, PDStructureElement card) {
        int number = leaves.size();
        PDStructureElement leaf = tags.leaf(type, card, page, number);
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
        page.setStructParents(tags.next(leaves));
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
