package io.interviewedge.qr;

import com.google.zxing.WriterException;
import io.interviewedge.share.ErrorCorrection;
import io.interviewedge.share.QrDesign;
import io.interviewedge.share.QrImage;
import io.interviewedge.share.QrRenderer;
import io.interviewedge.share.QrSize;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One link as a QR code (ISO/IEC 18004:2015, model 2): a square of dark and light modules that draws itself. Every picture has the
 * quiet zone of its {@link QrDesign} and whole pixels for a module; equal codes give equal pictures. Immutable and safe for use by
 * several threads. Nothing here needs AWT or a font.
 */
public final class QrCode {

    /** Light modules around the code, unless the design has more. */
    public static final int QUIET_ZONE = QrDesign.LEAST_QUIET_ZONE;

    /** The largest PNG, in pixels a side. Larger prints take the SVG, which has no pixels. */
    public static final int LARGEST_PNG = 4_096;

    private static final String PNG = "image/png";
    private static final String SVG = "image/svg+xml";

    private final String text;
    private final ModuleGrid modules;
    private final QrDesign design;
    private final @Nullable LogoArea logo;

    private QrCode(String text, ModuleGrid modules, QrDesign design) {
        this.text = text;
        this.modules = modules;
        this.design = design;
        logo = design.logo() == null ? null : LogoArea.of(design.logo(), modules.side());
    }

    /** A code for that link in the {@linkplain QrDesign#STANDARD standard design}. Errors are those of {@link #of(URI, QrDesign)}. */
    public static QrCode of(URI link) {
        return of(link, QrDesign.STANDARD);
    }

    /** A code for that link in the standard design, but for its error correction. Errors are those of {@link #of(URI, QrDesign)}. */
    public static QrCode of(URI link, ErrorCorrection level) {
        return of(link, QrDesign.STANDARD.errorCorrection(level));
    }

    /**
     * A code for that link, in its ASCII form.
     *
     * @throws io.interviewedge.error.InvalidValueException if the link is empty
     * @throws QrContentTooLongException if the link has more than {@link ErrorCorrection#capacity()} characters
     */
    public static QrCode of(URI link, QrDesign design) {
        return ofText(Objects.requireNonNull(link, "link").toASCIIString(), design);
    }

    /** A code for any text in the standard design, but for its error correction. Errors are those of {@link #ofText(String, QrDesign)}. */
    public static QrCode ofText(String text, ErrorCorrection level) {
        return ofText(text, QrDesign.STANDARD.errorCorrection(level));
    }

    /**
     * A code for any text, as UTF-8.
     *
     * @throws io.interviewedge.error.InvalidValueException if the text is empty, or holds control characters, line breaks
     *     or unpaired surrogates
     * @throws QrContentTooLongException if the text is longer than a code of that level holds
     */
    public static QrCode ofText(String text, QrDesign design) {
        ErrorCorrection level = Objects.requireNonNull(design, "design").errorCorrection();
        PlainText.require("QR code content", Objects.requireNonNull(text, "text"));
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        boolean ascii = length == text.length();
        // Saying "this is UTF-8" takes a byte, and some scanners stumble over it: ASCII goes without.
        int limit = ascii ? level.capacity() : level.capacity() - 1;
        if (length > limit) {
            throw new QrContentTooLongException(length, limit, level);
        }
        try {
            return new QrCode(text, SymbolEncoder.encode(text, level, ascii), design);
        } catch (WriterException e) {
            throw new IllegalStateException(length + " bytes should fit at " + level + " but could not be encoded", e);
        }
    }

    /** Draws links in the standard design unless told otherwise: pass it wherever the core or a host wants a renderer. */
    public static QrRenderer renderer() {
        return renderer(QrDesign.STANDARD);
    }

    /** Draws links in that design unless told otherwise. */
    public static QrRenderer renderer(QrDesign design) {
        return new CodeRenderer(Objects.requireNonNull(design, "design"));
    }

    /** Modules a side, without the quiet zone: 21, 25, … 177. */
    public int size() {
        return modules.side();
    }

    /** Modules a side with the quiet zone: the smallest PNG, in pixels. */
    public int sizeWithQuietZone() {
        return size() + 2 * design.quietZone();
    }

    /** How much damage this code survives. */
    public ErrorCorrection errorCorrection() {
        return design.errorCorrection();
    }

    /** How it looks. */
    public QrDesign design() {
        return design;
    }

    /** Whether that module is dark, counted from the upper left corner, logo or not. Everything outside the code is light. */
    public boolean isDark(int column, int row) {
        return column >= 0 && row >= 0 && column < size() && row < size() && modules.isDark(column, row);
    }

    /** The file of {@link #png(QrSize)} for that many pixels a side. */
    public byte[] png(int pixels) {
        return draw(Placement.of(this, QrSize.pixels(pixels)));
    }

    /**
     * A PNG image: one bit a pixel, or true colour if there is a logo. Its side is what was asked for; each module has as many whole
     * pixels as fit, and pixels left over make the quiet zone wider. A size in millimetres becomes pixels by its resolution, which
     * the file tells printers.
     *
     * @throws ImageSizeException if that is less than one pixel a module, or more than {@value #LARGEST_PNG} pixels
     * @throws ModuleTooSmallException if a module on paper has less than {@link QrSize#LEAST_MODULE_MILLIMETRES}
     * @throws LogoUnreadableException if the code could not be read under its logo
     */
    public QrImage png(QrSize size) {
        Placement place = Placement.of(this, Objects.requireNonNull(size, "size"));
        return new QrImage(PNG, draw(place), sizeWithQuietZone(), place.moduleMillimetres());
    }

    private byte[] draw(Placement place) {
        if (logo == null) {
            return CodePng.draw(modules, place, design.colours());
        }
        return LogoPng.draw(this, place);
    }

    /**
     * An SVG document of one path on a square of the light colour, {@link #sizeWithQuietZone()} units a side; it takes the size the
     * page gives it. It has no style or script, so the strictest content security policy shows it, and no text but the title of
     * the design. A logo is embedded as PNG.
     *
     * @throws LogoUnreadableException if the code could not be read under its logo
     */
    public String svg() {
        return CodeSvg.draw(this, "");
    }

    /**
     * The SVG document of {@link #svg()} with a size of its own, in pixels or millimetres.
     *
     * @throws ImageSizeException if it is less than one pixel a module, or more than {@value #LARGEST_PNG} pixels
     * @throws ModuleTooSmallException if a module on paper has less than {@link QrSize#LEAST_MODULE_MILLIMETRES}
     * @throws LogoUnreadableException if the code could not be read under its logo
     */
    public QrImage svg(QrSize size) {
        SvgSize checked = SvgSize.of(this, Objects.requireNonNull(size, "size"));
        byte[] document = CodeSvg.draw(this, checked.attributes()).getBytes(StandardCharsets.UTF_8);
        return new QrImage(SVG, document, sizeWithQuietZone(), checked.moduleMillimetres());
    }

    /**
     * Lines for a terminal with light text on dark, two modules high a line, without a line break at the end, and without colours or
     * logo. Light modules are the ones drawn: on a dark terminal the text colour is the light one, and scanners want dark on light.
     */
    public String terminal() {
        return CodeText.draw(this, false);
    }

    /** Lines as of {@link #terminal()}, for a terminal with dark text on light. */
    public String terminalOnLight() {
        return CodeText.draw(this, true);
    }

    /** What a scanner must read. */
    String text() {
        return text;
    }

    /** Without the quiet zone, and as if there were no logo. */
    ModuleGrid modules() {
        return modules;
    }

    /** The modules that no logo hides. */
    ModuleGrid visible() {
        return logo == null ? modules : logo.clear(modules);
    }

    @Nullable LogoArea logo() {
        return logo;
    }

    /**
     * Reads it as a scanner would, in some sizes, if there is a logo.
     *
     * @throws LogoUnreadableException if it could not be read under that
     */
    void requireReadable() {
        if (logo != null) {
            LogoCheck.require(this);
        }
    }

    /** Without the content: it may hold a token. */
    @Override
    public String toString() {
        return "QrCode[size=" + size() + ", errorCorrection=" + errorCorrection() + "]";
    }
}
