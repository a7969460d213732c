package io.interviewedge.card;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * A font of up to 256 shapes under the codes 0, 1, 2 …, each with the text that it stands for (Type 3, ISO 32000-1,
 * 9.6.5). It takes shapes while it is in use, and {@link #finish} writes them.
 */
final class ShapeFont extends PDType3Font {

    /** Units per em. */
    private static final int UNITS = 1_000;

    private static final int MAX_SHAPES = 256;

    private final List<Glyph> glyphs = new ArrayList<>();

    ShapeFont() throws IOException {
        super(dictionary());
    }

    private static COSDictionary dictionary() {
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        COSArray matrix = new COSArray();
        float unit = 1f / UNITS;
        matrix.setFloatArray(new float[] {unit, 0, 0, unit, 0, 0});
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, new PDRectangle(0, 0, 0, 0).getCOSArray());
        font.setItem(COSName.FONT_MATRIX, matrix);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        return font;
    }

    boolean isFull() {
        return glyphs.size() == MAX_SHAPES;
    }

    /** Takes the shape and returns its code. */
    int add(Glyph glyph) {
        glyphs.add(glyph);
        return glyphs.size() - 1;
    }

    /** The width of a shape as the font states it, at size 1. */
    static double width(Glyph glyph) {
        return units(glyph) / (double) UNITS;
    }

    private static int units(Glyph glyph) {
        return (int) Math.round(glyph.advance() * UNITS);
    }

    /** The text shown consists of codes of this font, not of characters. */
    @Override
    protected byte[] encode(int code) {
        return new byte[] {(byte) code};
    }

    void finish(PDDocument document) throws IOException {
        COSDictionary shapes = new COSDictionary();
        COSArray names = new COSArray();
        COSArray widths = new COSArray();
        names.add(COSInteger.ZERO);
        for (int code = 0; code < glyphs.size(); code++) {
            COSName name = COSName.getPDFName("g" + code);
            names.add(name);
            widths.add(COSInteger.get(units(glyphs.get(code))));
            shapes.setItem(name, stream(document, procedure(glyphs.get(code))));
        }
        dict.getCOSDictionary(COSName.ENCODING).setItem(COSName.DIFFERENCES, names);
        dict.setItem(COSName.CHAR_PROCS, shapes);
        dict.setInt(COSName.FIRST_CHAR, 0);
        dict.setInt(COSName.LAST_CHAR, glyphs.size() - 1);
        dict.setItem(COSName.WIDTHS, widths);
        dict.setItem(COSName.TO_UNICODE, stream(document, toUnicode()));
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        return new PDStream(
                document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE);
    }

    /** Draws a shape in whatever colour it is shown: its width, its bounds and its path. */
    private static String procedure(Glyph glyph) {
        double scale = UNITS / (double) GlyphShaping.SIZE;
        Shape shape = AffineTransform.getScaleInstance(scale, -scale).createTransformedShape(glyph.outline());
        Rectangle bounds = shape.getBounds();
        return "%d 0 %d %d %d %d d1\n"
                        .formatted(units(glyph), bounds.x, bounds.y, bounds.x + bounds.width, bounds.y + bounds.height)
                + path(shape) + "f";
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> append(path, "m", to[0], to[1]);
                case PathIterator.SEG_LINETO -> append(path, "l", to[0], to[1]);
                case PathIterator.SEG_CUBICTO -> append(path, "c", to);
                case PathIterator.SEG_QUADTO -> append(path, "c", cubic(x, y, to));
                default -> append(path, "h");
            }
            switch (at.currentSegment(to)) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> {
                    x = to[0];
                    y = to[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    x = to[2];
                    y = to[3];
                }
                default -> {
                    // Fonts have curves of one kind only, and a closed path begins anew.
                }
            }
        }
        return path.toString();
    }

    /** PDF has no curves of the second degree. */
    private static double[] cubic(double x, double y, double[] quadratic) {
        double third = 2.0 / 3;
        return new double[] {
            x + third * (quadratic[0] - x),
            y + third * (quadratic[1] - y),
            quadratic[2] + third * (quadratic[0] - quadratic[2]),
            quadratic[3] + third * (quadratic[1] - quadratic[3]),
            quadratic[2],
            quadratic[3]
        };
    }

    private static void append(StringBuilder path, String operator, double... operands) {
        for (double operand : operands) {
            path.append(String.format(Locale.ROOT, "%.1f ", operand));
        }
        path.append(operator).append('\n');
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Letters def
                /CMapType 2 def
                1 begincodespacerange
                <00> <ff>
                endcodespacerange
                """);
        HexFormat hex = HexFormat.of();
        for (int code = 0; code < glyphs.size(); code++) {
            String text = glyphs.get(code).text();
            if (!text.isEmpty()) {
                map.append("1 beginbfchar\n<%s> <%s>\nendbfchar\n"
                        .formatted(
                                hex.toHexDigits((byte) code), hex.formatHex(text.getBytes(StandardCharsets.UTF_16BE))));
            }
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
