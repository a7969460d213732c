package io.interviewedge.card;

import io.interviewedge.error.ErrorCategory;
import io.interviewedge.error.InterviewEdgeException;

/**
 * This JVM cannot draw text, so there is no PNG or PDF of a card. Its SVG, and every picture of a code alone, need no
 * fonts.
 */
public final class CardFontsException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    CardFontsException(Throwable cause) {
        super(
                ErrorCategory.UNAVAILABLE,
                "card_fonts_missing",
                "a card as PNG or PDF needs fonts, but this JVM has none that work: use the card's SVG instead, or"
                        + " install fontconfig with a font and run a JVM that has the java.desktop module",
                cause);
    }
}
