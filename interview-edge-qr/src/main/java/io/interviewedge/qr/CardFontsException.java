package io.interviewedge.qr;

import io.interviewedge.error.InterviewEdgeException;
import org.jspecify.annotations.Nullable;

/** This JVM cannot draw text, so there is no PNG or PDF of a card. Its SVG, and every picture of a code alone, work without fonts. */
public final class CardFontsException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    static void requireDesktop() {
        if (ModuleLayer.boot().findModule("java.desktop").isEmpty()) {
            throw new CardFontsException("runs without the java.desktop module, which holds the fonts", null);
        }
    }

    CardFontsException(String problem, @Nullable Throwable cause) {
        super(
                "a QR card as PNG or PDF needs fonts, but this JVM " + problem
                        + ": use the card's SVG instead, or install fontconfig with a font and run a JVM with java.desktop",
                cause);
    }
}
