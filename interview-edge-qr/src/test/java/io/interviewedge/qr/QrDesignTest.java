package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrDesignTest {

    private static final QrLogo DOT = QrLogo.of(1, 1, new int[] {0xFF000000});

    @Test
    void coloursWithJustEnoughContrastAreTaken() {
        assertThat(new QrColours(0x767676, 0xFFFFFF)).hasToString("#767676 on #FFFFFF");
    }

    @ParameterizedTest
    @CsvSource({"0x777777, 0xFFFFFF, 4.47", "0xFF0000, 0xFFFFFF, 3.99", "0x0000FF, 0x999999, 3.01"})
    void coloursWithTooLittleContrastAreRefusedWithThatOfWcag(String dark, String light, String contrast) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new QrColours(Integer.decode(dark), Integer.decode(light)))
                .withMessageEndingWith(" have a contrast of " + contrast
                        + " to 1; scanners need 4.5: use a darker dark or a lighter light");
    }

    @Test
    void equalColoursAreRefused() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new QrColours(0x123456, 0x123456))
                .withMessageContaining("a contrast of 1.00 to 1");
    }

    @Test
    void lightOnDarkIsRefusedHoweverStrong() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new QrColours(0xFFFFFF, 0x000000))
                .withMessage("QR code colours #FFFFFF on #000000 are inverted; scanners look for dark modules on light"
                        + " ground: swap them");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x1000000, 0xFF000000})
    void aColourWithAlphaIsRefused(int colour) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new QrColours(colour, 0xFFFFFF))
                .withMessage(String.format(
                        "QR code dark colour is 0x%X; write an opaque colour as 0xRRGGBB, without alpha", colour));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new QrColours(0, colour))
                .withMessageStartingWith("QR code light colour is 0x");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 0, -1, 41, Integer.MAX_VALUE})
    void aQuietZoneUnderTheStandardOrBeyondReasonIsRefused(int modules) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> QrDesign.STANDARD.quietZone(modules))
                .withMessageStartingWith("QR code quiet zone is " + modules + " modules; the standard asks for 4");
    }

    @Test
    void aLogoBringsTheErrorCorrectionThatItNeeds() {
        assertThat(QrDesign.STANDARD.logo(DOT).errorCorrection()).isEqualTo(ErrorCorrection.HIGH);
    }

    @ParameterizedTest
    @EnumSource(value = ErrorCorrection.class, mode = EnumSource.Mode.EXCLUDE, names = "HIGH")
    void aLogoWithLessErrorCorrectionIsRefused(ErrorCorrection level) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> QrDesign.STANDARD.logo(DOT).errorCorrection(level))
                .withMessage("QR code error correction is " + level + "; a logo covers modules and needs HIGH");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, width is 0", "1, 0, height is 0", "1025, 1, width is 1025", "1, -1, height is -1"})
    void aLogoOfASizeThatCannotBeIsRefused(int width, int height, String problem) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> QrLogo.of(width, height, new int[1]))
                .withMessage("logo " + problem + " pixels; a logo has 1 to 1024 per side: scale it down");
    }

    @Test
    void aLogoWithMorePixelsThanItsSizeIsRefused() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> QrLogo.of(2, 3, new int[7]))
                .withMessage("logo has 7 pixels; 2 by 3 are 6");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 0.31, 1, Double.NaN, Double.POSITIVE_INFINITY})
    void aLogoThatCoversTooMuchIsRefused(double share) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> DOT.share(share))
                .withMessageStartingWith("logo share is " + share + "; it must be above 0 and at most 0.3");
    }

    @Test
    void aLogoKeepsItsPixelsWhateverBecomesOfTheArray() {
        int[] pixels = {1, 2};
        QrLogo logo = QrLogo.of(2, 1, pixels);
        pixels[1] = 3;

        assertThat(logo.argb(1, 0)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\0b"})
    void aTitleThatIsNotALineOfTextIsRefused(String title) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> QrDesign.STANDARD.title(title))
                .withMessageStartingWith("QR code title ");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 2_000.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aSizeOnPaperThatCannotBeIsRefused(double side) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> QrSize.millimetres(side))
                .withMessage("QR code size is " + side + " mm; it must be above 0 and at most 2000 mm");
    }

    @ParameterizedTest
    @ValueSource(ints = {71, 0, -1, 2_401})
    void aResolutionThatNoPrinterHasIsRefused(int dpi) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> QrSize.millimetres(30, dpi))
                .withMessage("QR code resolution is " + dpi + " dots per inch; it must be 72 to 2400");
    }
}
