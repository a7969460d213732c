package io.interviewedge.qr;

import java.awt.Rectangle;
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

/** Up to 256 shapes under the codes 0, 1, 2 …, with the text that each stands for. */
final class GlyphFont {

    /** To the em. */
    static final int UNITS = 1_000;

    private static final int MOST = 256;

    private final List<Glyph> glyphs = new ArrayList<>();

    boolean isFull() {
        return glyphs.size() == MOST;
    }

    /** Its code. */
    int add(Glyph glyph) {
        glyphs.add(glyph);
        return glyphs.size() - 1;
    }

    static String hex(int code) {
        return HexFormat.of().toHexDigits((byte) code);
    }

    PDType3Font toFont(PDDocument document) throws IOException {
        COSDictionary shapes = new COSDictionary();
        COSArray names = new COSArray();
        COSArray widths = new COSArray();
        names.add(COSInteger.ZERO);
        for (int code = 0; code < glyphs.size(); code++) {
            COSName name = COSName.getPDFName("g" + code);
            names.add(name);
            widths.add(COSInteger.get(width(glyphs.get(code))));
            shapes.setItem(name, stream(document, shape(glyphs.get(code))));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, new PDRectangle(0, 0, 0, 0).getCOSArray());
        font.setItem(COSName.FONT_MATRIX, matrix());
        font.setItem(COSName.CHAR_PROCS, shapes);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, glyphs.size() - 1);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.TO_UNICODE, stream(document, toUnicode()));
        return new PDType3Font(font);
    }

    private static COSArray matrix() {
        COSArray matrix = new COSArray();
        float unit = 1f / UNITS;
        matrix.setFloatArray(new float[] {unit, 0, 0, unit, 0, 0});
        return matrix;
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        return new PDStream(
                document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE);
    }

    private static int width(Glyph glyph) {
        return (int) Math.round(glyph.advance() * UNITS);
    }

    /** Its path, filled in whatever colour it is shown. */
    private static String shape(Glyph glyph) {
        double scale = UNITS / (double) GlyphShaping.SIZE;
        PathIterator path = glyph.outline().getPathIterator(AffineTransform.getScaleInstance(scale, -scale));
        Rectangle bounds = AffineTransform.getScaleInstance(scale, -scale)
                .createTransformedShape(glyph.outline())
                .getBounds();
        StringBuilder shape = new StringBuilder();
        shape.append(width(glyph))
                .append(" 0 ")
                .append(bounds.x)
                .append(' ')
                .append(bounds.y)
                .append(' ');
        shape.append(bounds.x + bounds.width)
                .append(' ')
                .append(bounds.y + bounds.height)
                .append(" d1\n");
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> shape.append(points(at, 2)).append("m\n");
                case PathIterator.SEG_LINETO -> shape.append(points(at, 2)).append("l\n");
                case PathIterator.SEG_CUBICTO -> shape.append(points(at, 6)).append("c\n");
                case PathIterator.SEG_QUADTO ->
                    shape.append(points(cubic(x, y, at), 6)).append("c\n");
                default -> shape.append("h\n");
            }
            int last = lastOf(path.currentSegment(at));
            if (last >= 0) {
                x = at[last];
                y = at[last + 1];
            }
        }
        return shape.append("f").toString();
    }

    /** Where in the coordinates of a segment its end is, or -1 if it has none. */
    private static int lastOf(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
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

    private static String points(double[] at, int count) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < count; i++) {
            points.append(String.format(Locale.ROOT, "%.1f ", at[i]));
        }
        return points.toString();
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
        for (int code = 0; code < glyphs.size(); code++) {
            String text = glyphs.get(code).text();
            if (!text.isEmpty()) {
                String utf16 = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
                map.append("1 beginbfchar\n<")
                        .append(hex(code))
                        .append("> <")
                        .append(utf16)
                        .append(">\nendbfchar\n");
            }
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
