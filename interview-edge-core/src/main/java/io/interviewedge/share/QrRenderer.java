package io.interviewedge.share;

import java.net.URI;

/**
 * Draws a link as a QR code; interview-edge-qr has one on ZXing. Every picture has its quiet zone, and modules of one size.
 *
 * <p>All methods throw an {@link io.interviewedge.error.InterviewEdgeException} that says what would be right if the link is empty or
 * too long for a QR code, if the size is none that this code can be drawn in (not one pixel a module, modules too small for
 * paper), or if a code with a logo could not be read again. Implementations must be safe for use by several threads.
 */
public interface QrRenderer {

    /** A PNG image in that design and size. */
    QrImage png(URI link, QrDesign design, QrSize size);

    /** An SVG document in that design and size. */
    QrImage svg(URI link, QrDesign design, QrSize size);

    /** Lines of text for a terminal, with the error correction and quiet zone of that design; its colours are the terminal's. */
    String terminal(URI link, QrDesign design);

    /** The design of codes for which the caller names none. */
    default QrDesign design() {
        return QrDesign.STANDARD;
    }

    /** A PNG image of so many pixels a side, in the {@linkplain #design() usual design}. */
    default byte[] png(URI link, int pixels) {
        return png(link, design(), QrSize.pixels(pixels)).content();
    }

    /** An SVG document that takes the size its page gives it, in the {@linkplain #design() usual design}. */
    String svg(URI link);

    /** Lines of text for a terminal, in the {@linkplain #design() usual design}. */
    default String terminal(URI link) {
        return terminal(link, design());
    }
}
