package io.interviewedge.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.interviewedge.share.QrRenderer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * One link as a QR code: a square of dark and light modules that draws itself. Every picture has the quiet zone of
 * {@value #QUIET_ZONE} light modules that the standard asks for, and whole pixels for a module; equal codes give equal
 * pictures. Immutable and safe for use by several threads. Nothing here needs AWT or a font.
 */
public final class QrCode {

    /** Light modules around the code, in every picture. */
    public static final int QUIET_ZONE = 4;

    /** The largest PNG, in pixels a side. */
    public static final int LARGEST_PNG = 4_096;

    private final ByteMatrix modules;
    private final ErrorCorrection level;

    private QrCode(ByteMatrix modules, ErrorCorrection level) {
        this.modules = modules;
        this.level = level;
    }

    /** A code for that link with {@link ErrorCorrection#MEDIUM}. Errors are those of {@link #of(URI, ErrorCorrection)}. */
    public static QrCode of(URI link) {
        return of(link, ErrorCorrection.MEDIUM);
    }

    /**
     * A code for that link, in its ASCII form.
     *
     * @throws io.interviewedge.error.InvalidValueException if the link is empty
     * @throws QrContentTooLongException if the link has more than {@link ErrorCorrection#capacity()} characters
     */
    public static QrCode of(URI link, ErrorCorrection level) {
        return ofText(Objects.requireNonNull(link, "link").toASCIIString(), level);
    }

    /**
     * A code for any text, as UTF-8.
     *
     * @throws io.interviewedge.error.InvalidValueException if the text is empty, or holds control characters, line breaks
     *     or unpaired surrogates
     * @throws QrContentTooLongException if the text is longer than a code of that level holds
     */
    public static QrCode ofText(String text, ErrorCorrection level) {
        Objects.requireNonNull(level, "level");
        PlainText.require("QR code content", Objects.requireNonNull(text, "text"));
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        boolean ascii = length == text.length();
        // Saying "this is UTF-8" takes a byte, and some scanners stumble over it: ASCII goes without.
        int limit = ascii ? level.capacity() : level.capacity() - 1;
        if (length > limit) {
            throw new QrContentTooLongException(length, limit, level);
        }
        Map<EncodeHintType, String> hints = ascii ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            return new QrCode(Encoder.encode(text, level.level(), hints).getMatrix(), level);
        } catch (WriterException e) {
            throw new IllegalStateException(length + " bytes should fit at " + level + " but could not be encoded", e);
        }
    }

    /** Draws links with {@link ErrorCorrection#MEDIUM}: pass it wherever the core or a host wants a renderer. */
    public static QrRenderer renderer() {
        return renderer(ErrorCorrection.MEDIUM);
    }

    /** Draws links with that level of error correction. Errors are those of {@link #of(URI, ErrorCorrection)} and of the picture. */
    public static QrRenderer renderer(ErrorCorrection level) {
        return new CodeRenderer(Objects.requireNonNull(level, "level"));
    }

    /** Modules a side, without the quiet zone: 21, 25, … 177. */
    public int size() {
        return modules.getWidth();
    }

    /** Modules a side with the quiet zone: the smallest PNG, in pixels. */
    public int sizeWithQuietZone() {
        return size() + 2 * QUIET_ZONE;
    }

    /** How much damage this code survives. */
    public ErrorCorrection errorCorrection() {
        return level;
    }

    /** Whether that module is dark, counted from the upper left corner. Everything outside the code is light. */
    public boolean isDark(int column, int row) {
        return column >= 0 && row >= 0 && column < size() && row < size() && modules.get(column, row) == 1;
    }

    /**
     * A PNG image, black on white, one bit a pixel. Its side is the largest multiple of {@link #sizeWithQuietZone()} that
     * fits in the wanted pixels.
     *
     * @throws ImageSizeException if that is less than one pixel a module, or more than {@value #LARGEST_PNG} were wanted
     */
    public byte[] png(int pixels) {
        return CodePng.draw(this, pixels);
    }

    /**
     * An SVG document of one path on a white square, {@link #sizeWithQuietZone()} units a side; it takes the size the page
     * gives it. It has no style or script, so the strictest content security policy shows it, and no text but the title
     * "QR code".
     */
    public String svg() {
        return CodeSvg.draw(this);
    }

    /**
     * Lines for a terminal with light text on dark, two modules high a line, without a line break at the end. Light modules
     * are the ones drawn: on a dark terminal the text colour is the light one, and scanners want dark on light.
     */
    public String terminal() {
        return CodeText.draw(this, false);
    }

    /** Lines as of {@link #terminal()}, for a terminal with dark text on light. */
    public String terminalOnLight() {
        return CodeText.draw(this, true);
    }

    /** Without the content: it may hold a token. */
    @Override
    public String toString() {
        return "QrCode[size=" + size() + ", errorCorrection=" + level + "]";
    }
}
