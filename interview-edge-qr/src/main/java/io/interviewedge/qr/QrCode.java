package io.interviewedge.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.share.QrRenderer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One link as a QR code (ISO/IEC 18004:2015, model 2): a square of dark and light modules that draws itself. Every
 * picture has the quiet zone of its {@link QrDesign} and whole pixels for each module; equal codes make equal pictures.
 * Immutable and safe for use by several threads. Needs neither AWT nor fonts.
 */
public final class QrCode {

    /** The largest PNG, in pixels per side. For larger prints use the SVG, which has no pixels. */
    public static final int MAX_PIXELS = 4_096;

    private static final String PNG = "image/png";
    private static final String SVG = "image/svg+xml";

    private final String text;
    private final ByteMatrix modules;
    private final QrDesign design;
    private final Optional<LogoArea> logoArea;

    private QrCode(String text, ByteMatrix modules, QrDesign design) {
        this.text = text;
        this.modules = modules;
        this.design = design;
        this.logoArea = Optional.ofNullable(design.logo()).map(logo -> LogoArea.of(logo, modules.getWidth()));
    }

    /**
     * A code for that link in the {@linkplain QrDesign#STANDARD standard design}. Throws what {@link #of(URI,
     * QrDesign)} throws.
     */
    public static QrCode of(URI link) {
        return of(link, QrDesign.STANDARD);
    }

    /**
     * A code for that link, in its ASCII form.
     *
     * @throws InvalidValueException if the link is empty
     * @throws QrContentTooLongException if the link has more than {@link ErrorCorrection#capacity()} characters
     */
    public static QrCode of(URI link, QrDesign design) {
        ErrorCorrection level = Objects.requireNonNull(design, "design").errorCorrection();
        String text = Objects.requireNonNull(link, "link").toASCIIString();
        if (text.isEmpty()) {
            throw new InvalidValueException("link", "is empty; it is required");
        }
        if (text.length() > level.capacity()) {
            throw new QrContentTooLongException(text.length(), level);
        }
        try {
            return new QrCode(text, Encoder.encode(text, zxing(level)).getMatrix(), design);
        } catch (WriterException e) {
            throw new IllegalStateException(
                    text.length() + " characters should fit at " + level + " but could not be encoded", e);
        }
    }

    private static ErrorCorrectionLevel zxing(ErrorCorrection level) {
        return switch (level) {
            case LOW -> ErrorCorrectionLevel.L;
            case MEDIUM -> ErrorCorrectionLevel.M;
            case QUARTILE -> ErrorCorrectionLevel.Q;
            case HIGH -> ErrorCorrectionLevel.H;
        };
    }

    /** Draws links in the standard design: give it to a channel that sends codes. */
    public static QrRenderer renderer() {
        return renderer(QrDesign.STANDARD);
    }

    /** Draws links in that design. */
    public static QrRenderer renderer(QrDesign design) {
        Objects.requireNonNull(design, "design");
        return (link, pixels) -> of(link, design).png(pixels);
    }

    /** Modules per side, without the quiet zone: 21, 25, … 177. */
    public int size() {
        return modules.getWidth();
    }

    /** Modules per side with the quiet zone: the smallest PNG, in pixels. */
    public int sizeWithQuietZone() {
        return size() + 2 * design.quietZone();
    }

    /** How the code looks. */
    public QrDesign design() {
        return design;
    }

    /**
     * Whether that module is dark, counted from the upper left corner of the code, as if there were no logo. Everything
     * outside the code is light.
     */
    public boolean isDark(int column, int row) {
        return column >= 0 && row >= 0 && column < size() && row < size() && modules.get(column, row) == 1;
    }

    /** Where the logo is, if the design has one. */
    public Optional<LogoArea> logoArea() {
        return logoArea;
    }

    /**
     * Dark modules that stand side by side.
     *
     * @param column of the leftmost
     * @param row in which they stand
     * @param length how many there are
     */
    public record Run(int column, int row, int length) {}

    /**
     * All dark modules that the logo leaves visible, in horizontal runs from the upper left: what to fill if you draw
     * the code yourself.
     */
    public List<Run> darkRuns() {
        List<Run> runs = new ArrayList<>();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                int start = column;
                while (isVisiblyDark(column, row)) {
                    column++;
                }
                if (column > start) {
                    runs.add(new Run(start, row, column - start));
                }
            }
        }
        return runs;
    }

    private boolean isVisiblyDark(int column, int row) {
        return isDark(column, row) && (logoArea.isEmpty() || !logoArea.get().covers(column, row));
    }

    /** The file of {@link #png(QrSize)} for that many pixels per side. */
    public byte[] png(int pixels) {
        return CodePng.draw(this, Placement.of(this, QrSize.pixels(pixels)));
    }

    /**
     * A PNG image with one bit per pixel, or in true colour if there is a logo. It is as wide as you ask; each module
     * has as many whole pixels as fit, and the pixels left over widen the quiet zone. A size in millimetres becomes
     * pixels by its resolution, which the file tells printers.
     *
     * @throws ImageSizeException if that is less than one pixel per module, or more than {@value #MAX_PIXELS} pixels
     * @throws ModuleTooSmallException if a module on paper is smaller than {@link QrSize#MIN_MODULE_MILLIMETRES}
     * @throws LogoUnreadableException if the code cannot be read under its logo
     */
    public QrImage png(QrSize size) {
        Placement place = Placement.of(this, Objects.requireNonNull(size, "size"));
        return new QrImage(PNG, CodePng.draw(this, place), sizeWithQuietZone(), place.moduleMillimetres());
    }

    /**
     * An SVG document of one path on a square of the light colour, {@link #sizeWithQuietZone()} units per side; it
     * takes the size that the page gives it. It has no style and no script, so the strictest content security policy
     * shows it, and no text but the title of the design. A logo is embedded as PNG.
     *
     * @throws LogoUnreadableException if the code cannot be read under its logo
     */
    public String svg() {
        requireReadable();
        return CodeSvg.draw(this, "");
    }

    /**
     * The SVG document of {@link #svg()} with a size of its own, in pixels or millimetres.
     *
     * @throws ImageSizeException if it is less than one pixel per module, or more than {@value #MAX_PIXELS} pixels
     * @throws ModuleTooSmallException if a module on paper is smaller than {@link QrSize#MIN_MODULE_MILLIMETRES}
     * @throws LogoUnreadableException if the code cannot be read under its logo
     */
    public QrImage svg(QrSize size) {
        SvgSize checked = SvgSize.of(this, Objects.requireNonNull(size, "size"));
        requireReadable();
        byte[] document = CodeSvg.draw(this, checked.attributes()).getBytes(StandardCharsets.UTF_8);
        return new QrImage(SVG, document, sizeWithQuietZone(), checked.moduleMillimetres());
    }

    /**
     * Lines for a terminal with light text on a dark background, two modules high each, without a line break at the
     * end, and without colours or logo. The light modules are drawn: the text colour is the light one there, and
     * scanners want dark on light.
     */
    public String terminal() {
        return CodeText.draw(this, false);
    }

    /** The lines of {@link #terminal()} for a terminal with dark text on a light background. */
    public String terminalOnLight() {
        return CodeText.draw(this, true);
    }

    /**
     * Checks that the code can be printed at that width, whatever program draws it.
     *
     * @param millimetres quiet zone included
     * @throws ModuleTooSmallException if a module is smaller than {@link QrSize#MIN_MODULE_MILLIMETRES}
     * @throws LogoUnreadableException if the code cannot be read under its logo
     */
    public void requirePrintable(double millimetres) {
        ModuleTooSmallException.require(this, millimetres, millimetres / sizeWithQuietZone());
        requireReadable();
    }

    private void requireReadable() {
        if (logoArea.isPresent()) {
            LogoCheck.requireReadable(this);
        }
    }

    /** The text that a scanner must read. */
    String text() {
        return text;
    }

    /** Without the content: it may hold a token. */
    @Override
    public String toString() {
        return "QrCode[size=" + size() + ", errorCorrection=" + design.errorCorrection() + "]";
    }
}
