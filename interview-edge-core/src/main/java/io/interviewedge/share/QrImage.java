package io.interviewedge.share;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A QR code as it was drawn: a file, and what is worth knowing of it. Immutable.
 */
public final class QrImage {

    private final String mediaType;
    private final byte[] content;
    private final int modules;
    private final OptionalDouble moduleMillimetres;

    /**
     * For renderers.
     *
     * @param mediaType {@code image/png} or {@code image/svg+xml}
     * @param content the file; not copied
     * @param modules a side, with the quiet zone that the design asks for
     * @param moduleMillimetres the side of a module on paper, if the size was given in millimetres
     */
    public QrImage(String mediaType, byte[] content, int modules, OptionalDouble moduleMillimetres) {
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.content = Objects.requireNonNull(content, "content");
        this.modules = modules;
        this.moduleMillimetres = Objects.requireNonNull(moduleMillimetres, "moduleMillimetres");
    }

    /** What the file is, as HTTP and MIME name it. */
    public String mediaType() {
        return mediaType;
    }

    /** The file, for the caller to keep; an SVG is in UTF-8. */
    public byte[] content() {
        return content.clone();
    }

    /** Modules a side, quiet zone included. */
    public int modules() {
        return modules;
    }

    /** The side of a module when printed as large as asked for, in millimetres: at least {@link QrSize#LEAST_MODULE_MILLIMETRES}. */
    public OptionalDouble moduleMillimetres() {
        return moduleMillimetres;
    }

    /** Without the content: it holds a token. */
    @Override
    public String toString() {
        return "QrImage[" + mediaType + ", " + content.length + " bytes, " + modules + " modules a side]";
    }
}
