package io.interviewedge.share;

import java.net.URI;

/** Draws a link as a QR code. interview-edge-qr has one on ZXing. Implementations must be safe for use by several threads. */
public interface QrRenderer {

    /**
     * A PNG image, quiet zone included.
     *
     * @param pixels the longest side wanted; the image is the largest that fits with whole pixels a module
     */
    byte[] png(URI link, int pixels);

    /** An SVG document, quiet zone included. */
    String svg(URI link);

    /** Lines of text for a terminal, quiet zone included. */
    String terminal(URI link);
}
