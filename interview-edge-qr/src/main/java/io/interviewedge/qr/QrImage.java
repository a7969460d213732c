package io.interviewedge.qr;

import java.util.OptionalDouble;

/** A QR code as it was drawn: the file and its properties. Immutable. */
public final class QrImage {

    private final String mediaType;
    private final byte[] content;
    private final int modules;
    private final OptionalDouble moduleMillimetres;

    /** Keeps the content without copying it. */
    QrImage(String mediaType, byte[] content, int modules, OptionalDouble moduleMillimetres) {
        this.mediaType = mediaType;
        this.content = content;
        this.modules = modules;
        this.moduleMillimetres = moduleMillimetres;
    }

    /** The media type of the file, for HTTP and MIME. */
    public String mediaType() {
        return mediaType;
    }

    /** The file, as a copy of its own; an SVG is in UTF-8. */
    public byte[] content() {
        return content.clone();
    }

    /** Modules per side, quiet zone included. */
    public int modules() {
        return modules;
    }

    /**
     * The side of a module in millimetres, if the size was given in them: at least
     * {@link QrSize#MIN_MODULE_MILLIMETRES}.
     */
    public OptionalDouble moduleMillimetres() {
        return moduleMillimetres;
    }

    /** Without the content: it holds a token. */
    @Override
    public String toString() {
        return "QrImage[" + mediaType + ", " + content.length + " bytes, " + modules + " modules per side]";
    }
}
