package io.interviewedge.share;

import java.net.URI;

/**
 * Draws a link as a QR code, for channels that send one. {@code QrCode.renderer()} of interview-edge-qr does; so may a
 * lambda around any library of yours. Implementations must be safe for use by several threads.
 */
@FunctionalInterface
public interface QrRenderer {

    /**
     * A PNG image of the code with its quiet zone.
     *
     * @param pixels the width and height of the image
     * @throws io.interviewedge.error.InterviewEdgeException if the link does not fit in a code, or the code not in that
     *     size; the message never holds the link, which is a secret
     */
    byte[] png(URI link, int pixels);
}
