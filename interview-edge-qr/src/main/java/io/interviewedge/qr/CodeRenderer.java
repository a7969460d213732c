package io.interviewedge.qr;

import io.interviewedge.share.QrRenderer;
import java.net.URI;

/** The port of the core, with one level of error correction for all links. */
record CodeRenderer(ErrorCorrection level) implements QrRenderer {

    @Override
    public byte[] png(URI link, int pixels) {
        return QrCode.of(link, level).png(pixels);
    }

    @Override
    public String svg(URI link) {
        return QrCode.of(link, level).svg();
    }

    @Override
    public String terminal(URI link) {
        return QrCode.of(link, level).terminal();
    }
}
