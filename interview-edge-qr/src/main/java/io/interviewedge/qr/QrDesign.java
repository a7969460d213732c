package io.interviewedge.qr;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The look of QR codes, independent of their content and size. Start from {@link #STANDARD} and change what you want.
 * Immutable.
 *
 * @param errorCorrection {@link ErrorCorrection#HIGH} if there is a logo
 * @param colours of the modules and of the ground
 * @param quietZone light modules around the code, {@value #MIN_QUIET_ZONE} to {@value #MAX_QUIET_ZONE}
 * @param title what a screen reader says for an SVG, at most {@value #MAX_TITLE_LENGTH} UTF-16 units; never put the
 *     link here, which is a secret
 * @param logo over the middle of the code, or null for none
 */
public record QrDesign(
        ErrorCorrection errorCorrection,
        QrColours colours,
        int quietZone,
        String title,
        @Nullable QrLogo logo) {

    /** The fewest light modules around the code, as the standard requires (ISO/IEC 18004:2015, section 6.3.8). */
    public static final int MIN_QUIET_ZONE = 4;

    /** The most light modules around the code. */
    public static final int MAX_QUIET_ZONE = 40;

    /** The longest title, in UTF-16 units. */
    public static final int MAX_TITLE_LENGTH = 200;

    /** Medium error correction, black on white, a quiet zone of four modules, "QR code", no logo. */
    public static final QrDesign STANDARD =
            new QrDesign(ErrorCorrection.MEDIUM, QrColours.BLACK_ON_WHITE, MIN_QUIET_ZONE, "QR code", null);

    /**
     * Checks that codes of this design can be read.
     *
     * @throws ConfigurationException if the quiet zone is out of its range, the title is not one line of text, or there
     *     is a logo and the error correction is not high
     */
    public QrDesign {
        Objects.requireNonNull(errorCorrection, "errorCorrection");
        Objects.requireNonNull(colours, "colours");
        if (quietZone < MIN_QUIET_ZONE || quietZone > MAX_QUIET_ZONE) {
            throw new ConfigurationException(
                    "QR code quiet zone is " + quietZone + " modules; the standard asks for " + MIN_QUIET_ZONE
                            + ", without which scanners miss the code, and more than " + MAX_QUIET_ZONE
                            + " do not help");
        }
        title = checked(Objects.requireNonNull(title, "title"));
        if (logo != null && errorCorrection != ErrorCorrection.HIGH) {
            throw new ConfigurationException("QR code error correction is " + errorCorrection
                    + "; a logo covers modules and needs " + ErrorCorrection.HIGH);
        }
    }

    private static String checked(String title) {
        try {
            return TextRules.line("title", title, MAX_TITLE_LENGTH);
        } catch (InvalidValueException refused) {
            throw new ConfigurationException("QR code " + refused.getMessage(), refused);
        }
    }

    /** The same design with that error correction. */
    public QrDesign errorCorrection(ErrorCorrection level) {
        return new QrDesign(level, colours, quietZone, title, logo);
    }

    /** The same design in those colours. */
    public QrDesign colours(QrColours other) {
        return new QrDesign(errorCorrection, other, quietZone, title, logo);
    }

    /** The same design with that many light modules around the code. */
    public QrDesign quietZone(int modules) {
        return new QrDesign(errorCorrection, colours, modules, title, logo);
    }

    /** The same design with that title, perhaps in the candidate's language. */
    public QrDesign title(String other) {
        return new QrDesign(errorCorrection, colours, quietZone, other, logo);
    }

    /** The same design with that logo, and with the high error correction that a logo needs. */
    public QrDesign logo(QrLogo other) {
        return new QrDesign(ErrorCorrection.HIGH, colours, quietZone, title, Objects.requireNonNull(other, "logo"));
    }
}
