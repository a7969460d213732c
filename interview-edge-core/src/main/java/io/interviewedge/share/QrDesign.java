package io.interviewedge.share;

import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How QR codes look, whatever they say and however large they are. Start from {@link #STANDARD}.
 *
 * @param errorCorrection {@link ErrorCorrection#HIGH} if there is a logo
 * @param colours of the modules and the ground
 * @param quietZone light modules around the code, {@value #LEAST_QUIET_ZONE} to {@value #LARGEST_QUIET_ZONE}
 * @param title what a screen reader says for an SVG, at most {@value #LONGEST_TITLE} characters; never the link, which is a secret
 * @param logo over the middle of the code, or null for none
 */
public record QrDesign(
        ErrorCorrection errorCorrection,
        QrColours colours,
        int quietZone,
        String title,
        @Nullable QrLogo logo) {

    /** What the standard asks for (ISO/IEC 18004:2015, section 6.3.8), and so the least. */
    public static final int LEAST_QUIET_ZONE = 4;

    public static final int LARGEST_QUIET_ZONE = 40;
    public static final int LONGEST_TITLE = 200;

    /** Medium error correction, black on white, a quiet zone of four modules, "QR code", no logo. */
    public static final QrDesign STANDARD =
            new QrDesign(ErrorCorrection.MEDIUM, QrColours.BLACK_ON_WHITE, LEAST_QUIET_ZONE, "QR code", null);

    /**
     * Checks that codes of this design can be read.
     *
     * @throws InvalidValueException if the quiet zone is out of its range, the title not one line of text, or there is a logo and the
     *     error correction is not high
     */
    public QrDesign {
        Objects.requireNonNull(errorCorrection, "errorCorrection");
        Objects.requireNonNull(colours, "colours");
        if (quietZone < LEAST_QUIET_ZONE || quietZone > LARGEST_QUIET_ZONE) {
            throw new InvalidValueException(
                    "QR code quiet zone",
                    "is " + quietZone + " modules; the standard asks for " + LEAST_QUIET_ZONE
                            + ", without which scanners miss the code, and more than " + LARGEST_QUIET_ZONE
                            + " serve nobody");
        }
        title = TextRules.line("QR code title", Objects.requireNonNull(title, "title"), LONGEST_TITLE);
        if (logo != null && errorCorrection != ErrorCorrection.HIGH) {
            throw new InvalidValueException(
                    "QR code error correction",
                    "is " + errorCorrection + "; a logo covers modules, which takes " + ErrorCorrection.HIGH);
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

    /** The same design with so many light modules around it. */
    public QrDesign quietZone(int modules) {
        return new QrDesign(errorCorrection, colours, modules, title, logo);
    }

    /** The same design with that title, say in the candidate's language. */
    public QrDesign title(String other) {
        return new QrDesign(errorCorrection, colours, quietZone, other, logo);
    }

    /** The same design with that logo, and with the high error correction that a logo takes. */
    public QrDesign logo(QrLogo other) {
        return new QrDesign(ErrorCorrection.HIGH, colours, quietZone, title, Objects.requireNonNull(other, "logo"));
    }
}
