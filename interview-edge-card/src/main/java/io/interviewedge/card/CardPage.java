package io.interviewedge.card;

import io.interviewedge.qr.LogoArea;
import io.interviewedge.qr.QrCode;
import io.interviewedge.qr.QrColours;
import io.interviewedge.qr.QrDesign;
import io.interviewedge.qr.QrLogo;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.util.Matrix;

/**
 * A page of a PDF, drawn in millimetres from its upper left corner. Inside, y runs upwards, as it does in PDF. The page
 * is complete once it is closed.
 */
final class CardPage implements AutoCloseable {

    private static final float FRAME_GREY = 0.8f;
    private static final double MARK_WIDTH = 0.1;
    private static final double MAX_MARK_LENGTH = 5;

    /** From the edge of the cards to where a mark begins. */
    private static final double MARK_GAP = 1;

    private final CardDocument document;
    private final PDPage page;
    private final double height;
    private final PDPageContentStream content;
    private final COSArray leaves = new COSArray();

    CardPage(CardDocument document, PDPage page, double height) throws IOException {
        this.document = document;
        this.page = page;
        this.height = height;
        content = document.contentOf(page);
        float scale = (float) CardDocument.POINTS_PER_MILLIMETRE;
        content.transform(Matrix.getScaleInstance(scale, scale));
        moveOrigin(0, -height);
    }

    /** Draws a card with its upper left corner there. */
    void draw(QrCard card, double left, double top) throws IOException {
        Map<CardText, String> texts = document.fonts().drawable(card);
        CardLayout layout = CardLayout.of(card, texts, document.fonts());
        CardCode code = CardCode.of(card, layout);
        PDStructureElement tag = document.tags().card(card.language());
        content.saveGraphicsState();
        moveOrigin(left, top);
        frame(card.size());
        // In reading order, with the code between the texts, whichever texts can be drawn.
        for (Map.Entry<CardText, String> text : texts.entrySet()) {
            if (!text.getKey().belowCode()) {
                text(text.getKey(), text.getValue(), layout, tag);
            }
        }
        code(code, card.instruction(), tag);
        for (Map.Entry<CardText, String> text : texts.entrySet()) {
            if (text.getKey().belowCode()) {
                PDStructureElement leaf = text(text.getKey(), text.getValue(), layout, tag);
                if (text.getKey() == CardText.LINK) {
                    annotate(card, layout.lines(CardText.LINK), left, top, leaf);
                }
            }
        }
        content.restoreGraphicsState();
    }

    private void moveOrigin(double left, double top) throws IOException {
        content.transform(Matrix.getTranslateInstance((float) left, (float) -top));
    }

    private void frame(CardSize size) throws IOException {
        double edge = size.frame();
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setStrokingColor(FRAME_GREY);
        content.setLineWidth((float) CardSize.FRAME_WIDTH);
        rectangle(edge, edge, size.width() - 2 * edge, size.height() - 2 * edge);
        content.stroke();
        content.endMarkedContent();
    }

    private void code(CardCode placed, String description, PDStructureElement card) throws IOException {
        begin("Figure", card).setAlternateDescription(description);
        QrDesign design = placed.code().design();
        if (!design.colours().equals(QrColours.BLACK_ON_WHITE)) {
            content.setNonStrokingColor(new Color(design.colours().light()));
            rectangle(placed.left(), placed.top(), placed.side(), placed.side());
            content.fill();
        }
        double module = placed.module();
        double left = placed.left() + design.quietZone() * module;
        double top = placed.top() + design.quietZone() * module;
        content.setNonStrokingColor(new Color(design.colours().dark()));
        for (QrCode.Run run : placed.code().darkRuns()) {
            rectangle(left + run.column() * module, top + run.row() * module, run.length() * module, module);
        }
        content.fill();
        QrLogo logo = design.logo();
        if (logo != null) {
            logo(logo, placed.code().logoArea().orElseThrow(), module, left, top);
        }
        content.endMarkedContent();
    }

    /** In the middle of its area, in its proportions; the corner is that of the code without its quiet zone. */
    private void logo(QrLogo logo, LogoArea area, double module, double left, double top) throws IOException {
        double scale = Math.min(area.width() * module / logo.width(), area.height() * module / logo.height());
        double width = logo.width() * scale;
        double height = logo.height() * scale;
        double x = left + area.column() * module + (area.width() * module - width) / 2;
        double y = top + area.row() * module + (area.height() * module - height) / 2;
        content.drawImage(document.image(logo), (float) x, (float) (-y - height), (float) width, (float) height);
    }

    private void rectangle(double left, double top, double width, double height) throws IOException {
        content.addRect((float) left, (float) (-top - height), (float) width, (float) height);
    }

    private PDStructureElement text(CardText text, String value, CardLayout layout, PDStructureElement card)
            throws IOException {
        PDStructureElement leaf = begin(text.tag(), card);
        leaf.setActualText(value);
        content.setNonStrokingColor(text.grey() / 255f);
        content.beginText();
        for (CardLayout.Line line : layout.lines(text)) {
            List<Glyph> glyphs = document.fonts().glyphs(line.value(), text.typeface(), line.rightToLeft());
            double width = glyphs.stream()
                    .mapToDouble(glyph -> glyph.x() + glyph.advance())
                    .max()
                    .orElse(0);
            double left = line.centre() - width * line.size() / 2;
            document.lettering().show(content, glyphs, line.size(), left, -line.baseline());
        }
        content.endText();
        content.endMarkedContent();
        return leaf;
    }

    /** Makes the link clickable where its letters are. */
    private void annotate(QrCard card, List<CardLayout.Line> lines, double left, double top, PDStructureElement leaf)
            throws IOException {
        PDAnnotationLink annotation = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI(card.link().toASCIIString());
        annotation.setAction(action);
        annotation.setContents(card.instruction());
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        CardLayout.Line first = lines.get(0);
        CardLayout.Line last = lines.get(lines.size() - 1);
        double upper = first.baseline() - first.size();
        double lower = last.baseline() + last.size() / 3;
        double margin = 2.0 * card.size().frame();
        annotation.setRectangle(new PDRectangle(
                points(left + margin),
                points(height - top - lower),
                points(card.size().width() - 2 * margin),
                points(lower - upper)));
        annotation.setPage(page);
        page.getAnnotations().add(annotation);
        document.tags().attach(annotation, leaf);
    }

    private PDStructureElement begin(String type, PDStructureElement card) throws IOException {
        int number = leaves.size();
        PDStructureElement leaf = document.tags().leaf(type, card, page, number);
        leaves.add(leaf.getCOSObject());
        content.beginMarkedContent(COSName.getPDFName(type), number);
        return leaf;
    }

    /** Draws short lines at the edge of the paper, outside of all cards, where there is room. */
    void cutMarks(double left, double top, int columns, int rows, CardSize size) throws IOException {
        double right = left + columns * size.width();
        double bottom = top + rows * size.height();
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setStrokingColor(0f);
        content.setLineWidth((float) MARK_WIDTH);
        double across = Math.min(top, MAX_MARK_LENGTH);
        for (int column = 0; column <= columns && across > MARK_GAP; column++) {
            double x = left + column * size.width();
            mark(x, top - across, x, top - MARK_GAP);
            mark(x, bottom + MARK_GAP, x, bottom + across);
        }
        double along = Math.min(left, MAX_MARK_LENGTH);
        for (int row = 0; row <= rows && along > MARK_GAP; row++) {
            double y = top + row * size.height();
            mark(left - along, y, left - MARK_GAP, y);
            mark(right + MARK_GAP, y, right + along, y);
        }
        content.endMarkedContent();
    }

    private void mark(double fromX, double fromY, double toX, double toY) throws IOException {
        content.moveTo((float) fromX, (float) -fromY);
        content.lineTo((float) toX, (float) -toY);
        content.stroke();
    }

    @Override
    public void close() throws IOException {
        content.close();
        page.setStructParents(document.tags().register(leaves));
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    private static float points(double millimetres) {
        return (float) (millimetres * CardDocument.POINTS_PER_MILLIMETRE);
    }
}
