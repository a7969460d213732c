package io.interviewedge.qr;

import io.interviewedge.share.QrDesign;
import io.interviewedge.share.QrImage;
import io.interviewedge.share.QrRenderer;
import io.interviewedge.share.QrSize;
import java.net.URI;

/** The port of the core, with one design for all links that come without. */
record CodeRenderer(QrDesign design) implements QrRenderer {

    @Override
    public QrImage png(URI link, QrDesign other, QrSize size) {
        return QrCode.of(link, other).png(size);
    }

    @Override
    public QrImage svg(URI link, QrDesign other, QrSize size) {
        return QrCode.of(link, other).svg(size);
    }

    @Override
    public String svg(URI link) {
        return QrCode.of(link, design).svg();
    }

    @Override
    public String terminal(URI link, QrDesign other) {
        return QrCode.of(link, other).terminal();
    }
}
