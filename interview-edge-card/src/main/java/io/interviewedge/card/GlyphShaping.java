package io.interviewedge.card;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Shapes text as its script has it: letters joined, accents in place, runs in the order they are read. */
record GlyphShaping(Font font, Typeface typeface, FontRenderContext context) {

    /** The size of the font: large enough that no rounding can be seen. */
    static final float SIZE = 100;

    List<Glyph> glyphs(String text, boolean rightToLeft) {
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        List<Glyph> glyphs = new ArrayList<>();
        double x = 0;
        for (int run : order) {
            boolean reversed = bidi.getRunLevel(run) % 2 == 1;
            GlyphVector vector = font.layoutGlyphVector(
                    context,
                    text.toCharArray(),
                    bidi.getRunStart(run),
                    bidi.getRunLimit(run),
                    reversed ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
            add(glyphs, vector, text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), x);
            x += vector.getGlyphPosition(vector.getNumGlyphs()).getX() / SIZE;
        }
        return glyphs;
    }

    private void add(List<Glyph> glyphs, GlyphVector vector, String text, double start) {
        TreeSet<Integer> clusters = new TreeSet<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            clusters.add(vector.getGlyphCharIndex(i));
        }
        TreeSet<Integer> told = new TreeSet<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            Point2D at = vector.getGlyphPosition(i);
            int begin = vector.getGlyphCharIndex(i);
            Integer end = clusters.higher(begin);
            String meaning = told.add(begin) ? text.substring(begin, end == null ? text.length() : end) : "";
            Shape outline = AffineTransform.getTranslateInstance(-at.getX(), -at.getY())
                    .createTransformedShape(vector.getGlyphOutline(i));
            glyphs.add(new Glyph(
                    typeface,
                    vector.getGlyphCode(i),
                    start + at.getX() / SIZE,
                    -at.getY() / SIZE,
                    vector.getGlyphMetrics(i).getAdvanceX() / SIZE,
                    meaning,
                    outline));
        }
    }
}
