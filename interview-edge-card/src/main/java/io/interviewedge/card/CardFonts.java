package io.interviewedge.card;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The JVM's logical fonts, which draw each script with a font of the machine that has it. */
final class CardFonts implements TextMeasure {

    private static final Logger log = LoggerFactory.getLogger(CardFonts.class);

    private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);
    private final FontRenderContext context = new FontRenderContext(null, true, true);

    private CardFonts() {
        fonts.put(Typeface.PLAIN, new Font(Font.SANS_SERIF, Font.PLAIN, 1));
        fonts.put(Typeface.BOLD, new Font(Font.SANS_SERIF, Font.BOLD, 1));
        fonts.put(Typeface.MONOSPACED, new Font(Font.MONOSPACED, Font.PLAIN, 1));
    }

    /**
     * The fonts, once they have drawn something.
     *
     * @throws CardFontsException if they cannot
     */
    static CardFonts load() {
        try {
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics().dispose();
            CardFonts fonts = new CardFonts();
            for (Typeface typeface : Typeface.values()) {
                fonts.width("x", typeface);
            }
            return fonts;
        } catch (RuntimeException | LinkageError | InternalError e) {
            // Without fontconfig, fonts or native libraries, the exception differs between JVMs, and between attempts.
            throw new CardFontsException(e);
        }
    }

    @Override
    public double width(String text, Typeface typeface) {
        // Measured large: at size 1 the figures of some fonts are rounded to a hundredth of an em.
        return layout(text, typeface, 100, false).getAdvance() / 100;
    }

    TextLayout layout(String text, Typeface typeface, double size, boolean rightToLeft) {
        AttributedString styled = new AttributedString(text);
        styled.addAttribute(TextAttribute.FONT, font(typeface).deriveFont((float) size));
        styled.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return new TextLayout(styled.getIterator(), context);
    }

    /** The texts of a card as far as they can be drawn; the log tells what is missing. */
    Map<CardText, String> drawable(QrCard card) {
        Map<CardText, String> drawable = new EnumMap<>(CardText.class);
        card.texts().forEach((text, value) -> {
            String kept = drawable(value, text.typeface());
            if (!kept.isEmpty()) {
                drawable.put(text, kept);
            }
            if (kept.length() < value.length()) {
                log.warn(
                        "The fonts of this JVM lack characters of a card's {}, so its PNG or PDF is drawn {}. Install"
                                + " fonts that have them, or use the SVG.",
                        text,
                        kept.isEmpty() ? "without it" : "without those");
            }
        });
        return drawable;
    }

    /** The glyphs of one line as its scripts want them, from left to right, at size 1. */
    List<Glyph> glyphs(String text, Typeface typeface, boolean rightToLeft) {
        return new GlyphShaping(font(typeface).deriveFont(GlyphShaping.SIZE), typeface, context)
                .glyphs(text, rightToLeft);
    }

    /** The text without the symbols that would be drawn as boxes; empty if a letter or digit would be. */
    String drawable(String text, Typeface typeface) {
        Font font = font(typeface);
        StringBuilder drawable = new StringBuilder();
        for (int codePoint : text.codePoints().toArray()) {
            if (font.canDisplay(codePoint)) {
                drawable.appendCodePoint(codePoint);
            } else if (Character.isLetterOrDigit(codePoint)) {
                return "";
            }
        }
        return drawable.toString().strip();
    }

    private Font font(Typeface typeface) {
        return Objects.requireNonNull(fonts.get(typeface), "typeface");
    }
}
