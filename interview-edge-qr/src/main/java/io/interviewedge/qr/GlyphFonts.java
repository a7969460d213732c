package io.interviewedge.qr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The shapes of all letters in a document, each kept once, as fonts of at most 256 (Type 3, ISO 32000-1, 9.6.5). Any script that this
 * machine draws can be printed so, exactly as it is drawn here, and copied as text.
 */
final class GlyphFonts {

    /** How far a shape may stand from where the one before it ends, at size 1, and still follow it. */
    private static final double TOLERANCE = 0.0005;

    private record Key(Typeface typeface, int code) {}

    private record Slot(int font, int code) {}

    private final Map<Key, Slot> slots = new HashMap<>();
    private final List<GlyphFont> fonts = new ArrayList<>();

    /** Appends the operators that show those shapes from there, in a text object. */
    void show(StringBuilder content, List<Glyph> glyphs, double size, double left, double baseline) {
        int font = -1;
        double expected = Double.NaN;
        boolean open = false;
        for (Glyph glyph : glyphs) {
            Slot slot = slot(glyph);
            boolean follows =
                    slot.font == font && Math.abs(glyph.x() - expected) < TOLERANCE && Math.abs(glyph.y()) < TOLERANCE;
            if (!follows) {
                content.append(open ? "> Tj\n" : "");
                if (slot.font != font) {
                    content.append("/F")
                            .append(slot.font)
                            .append(' ')
                            .append(CardPage.number(size))
                            .append(" Tf ");
                }
                content.append("1 0 0 1 ")
                        .append(CardPage.number(left + glyph.x() * size))
                        .append(' ');
                content.append(CardPage.number(baseline + glyph.y() * size)).append(" Tm <");
                open = true;
            }
            content.append(GlyphFont.hex(slot.code));
            font = slot.font;
            expected = Math.abs(glyph.y()) < TOLERANCE ? glyph.x() + width(glyph) : Double.NaN;
        }
        content.append(open ? "> Tj\n" : "");
    }

    private Slot slot(Glyph glyph) {
        return slots.computeIfAbsent(new Key(glyph.typeface(), glyph.code()), key -> {
            if (fonts.isEmpty() || fonts.get(fonts.size() - 1).isFull()) {
                fonts.add(new GlyphFont());
            }
            return new Slot(fonts.size() - 1, fonts.get(fonts.size() - 1).add(glyph));
        });
    }

    /** As it is written into the font. */
    private static double width(Glyph glyph) {
        return Math.round(glyph.advance() * GlyphFont.UNITS) / (double) GlyphFont.UNITS;
    }

    void addTo(PDDocument document, PDResources resources) throws IOException {
        for (int i = 0; i < fonts.size(); i++) {
            resources.put(COSName.getPDFName("F" + i), fonts.get(i).toFont(document));
        }
    }
}
