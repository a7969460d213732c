package io.interviewedge.card;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/**
 * The letters of a document as shapes, each kept once. Any script that this machine draws can be printed so, exactly as
 * it is drawn here, and copied as text.
 */
final class Lettering {

    /** How far a shape may stand from where the one before it ends, at size 1, and still follow it. */
    private static final double TOLERANCE = 0.0005;

    private record Key(Typeface typeface, int code) {}

    private record Letter(ShapeFont font, int code) {}

    private final Map<Key, Letter> letters = new HashMap<>();
    private final List<ShapeFont> fonts = new ArrayList<>();

    /** Shows those shapes from there, in a text object. */
    void show(PDPageContentStream content, List<Glyph> glyphs, double size, double left, double baseline)
            throws IOException {
        ShapeFont font = null;
        double end = Double.NaN;
        StringBuilder codes = new StringBuilder();
        for (Glyph glyph : glyphs) {
            Letter letter = letter(glyph);
            boolean onBaseline = Math.abs(glyph.y()) < TOLERANCE;
            boolean sameFont = letter.font.equals(font);
            boolean follows = sameFont && onBaseline && Math.abs(glyph.x() - end) < TOLERANCE;
            if (!follows) {
                show(content, codes);
                if (!sameFont) {
                    font = letter.font;
                    content.setFont(font, (float) size);
                }
                content.setTextMatrix(Matrix.getTranslateInstance(
                        (float) (left + glyph.x() * size), (float) (baseline + glyph.y() * size)));
            }
            codes.append((char) letter.code);
            end = onBaseline ? glyph.x() + ShapeFont.width(glyph) : Double.NaN;
        }
        show(content, codes);
    }

    private static void show(PDPageContentStream content, StringBuilder codes) throws IOException {
        if (!codes.isEmpty()) {
            content.showText(codes.toString());
            codes.setLength(0);
        }
    }

    private Letter letter(Glyph glyph) throws IOException {
        Key key = new Key(glyph.typeface(), glyph.code());
        Letter known = letters.get(key);
        if (known != null) {
            return known;
        }
        if (fonts.isEmpty() || fonts.get(fonts.size() - 1).isFull()) {
            fonts.add(new ShapeFont());
        }
        ShapeFont font = fonts.get(fonts.size() - 1);
        Letter letter = new Letter(font, font.add(glyph));
        letters.put(key, letter);
        return letter;
    }

    void finish(PDDocument document) throws IOException {
        for (ShapeFont font : fonts) {
            font.finish(document);
        }
    }
}
