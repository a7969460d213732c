package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Xml;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Codes on paper. The one of an invite link has 45 modules with its quiet zone. */
class QrSizeTest {

    private final QrCode code = QrCode.of(Links.LINK);

    @ParameterizedTest
    @CsvSource({"22.5, 300, 266, 5", "30, 300, 354, 7", "50, 600, 1181, 26", "100, 72, 283, 6"})
    void aPngOnPaperHasWholeDotsAModuleAndSaysHowLargeItIs(double side, int dpi, int pixels, int module) {
        QrImage image = code.png(QrSize.millimetres(side, dpi));
        BufferedImage picture = Camera.png(image.content());

        assertThat(picture.getWidth()).isEqualTo(pixels);
        assertThat(Pixels.darkBounds(picture)[2] - Pixels.darkBounds(picture)[0] + 1)
                .isEqualTo(37 * module);
        assertThat(image.moduleMillimetres()).hasValueCloseTo(module * 25.4 / dpi, within(1e-9));
        assertThat(pixels * 1_000.0 / pixelsPerMetre(image.content())).isCloseTo(side, within(25.4 / dpi));
        assertThat(image.mediaType()).isEqualTo("image/png");
        assertThat(image.modules()).isEqualTo(45);
    }

    @Test
    void anSvgOnPaperStatesItsMillimetres() {
        QrImage image = code.svg(QrSize.millimetres(22.5));
        Element svg = Xml.parse(new String(image.content(), StandardCharsets.UTF_8));

        assertThat(svg.getAttribute("width")).isEqualTo("22.5mm");
        assertThat(svg.getAttribute("height")).isEqualTo("22.5mm");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 45 45");
        assertThat(image.moduleMillimetres()).hasValueCloseTo(0.5, within(1e-9));
        assertThat(image.mediaType()).isEqualTo("image/svg+xml");
    }

    @Test
    void modulesOfExactlyFourTenthsOfAMillimetreAreAllowedAndLessIsRefusedWithTheSmallestSize() {
        assertThat(code.svg(QrSize.millimetres(18)).moduleMillimetres()).hasValueCloseTo(0.4, within(1e-9));
        assertThatExceptionOfType(ModuleTooSmallException.class)
                .isThrownBy(() -> code.svg(QrSize.millimetres(17.9)))
                .withMessage(
                        "a QR code of 45 modules in 17.9 mm has modules of 0.39 mm; on paper they need 0.4 mm: print"
                                + " it at"
                                + " least 18.0 mm wide, with less error correction, or with a shorter link")
                .satisfies(refused -> {
                    assertThat(refused.millimetres()).isEqualTo(17.9);
                    assertThat(refused.smallest()).isEqualTo(18);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 96, 150, 203, 300, 360, 600, 1_200})
    void theSmallestSizeThatARefusalNamesWorksAndATenthLessDoesNot(int dpi) {
        assertThatExceptionOfType(ModuleTooSmallException.class)
                .isThrownBy(() -> code.png(QrSize.millimetres(1, dpi)))
                .satisfies(refused -> {
                    QrImage smallest = code.png(QrSize.millimetres(refused.smallest(), dpi));
                    assertThat(smallest.moduleMillimetres().orElseThrow())
                            .isGreaterThanOrEqualTo(QrSize.MIN_MODULE_MILLIMETRES - 1e-9);
                    assertThatExceptionOfType(ModuleTooSmallException.class)
                            .isThrownBy(() -> code.png(QrSize.millimetres(refused.smallest() - 0.1, dpi)));
                });
    }

    @Test
    void aPngOnPaperOfTooManyPixelsIsRefused() {
        assertThatExceptionOfType(ImageSizeException.class)
                .isThrownBy(() -> code.png(QrSize.millimetres(1_000, 600)))
                .withMessageContaining("an image 23622 pixels wide was asked for")
                .withMessageContaining("45 to 4096 pixels");
    }

    @ParameterizedTest
    @ValueSource(ints = {44, 0, -1, 4_097, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void anSvgInPixelsHasTheLimitsOfAPng(int pixels) {
        assertThatExceptionOfType(ImageSizeException.class)
                .isThrownBy(() -> code.svg(QrSize.pixels(pixels)))
                .withMessageEndingWith("this one can be drawn with 45 to 4096 pixels");
    }

    @Test
    void anSvgInPixelsStatesThem() {
        QrImage image = code.svg(QrSize.pixels(200));

        assertThat(new String(image.content(), StandardCharsets.UTF_8)).contains(" width=\"200\" height=\"200\" ");
        assertThat(image.moduleMillimetres()).isEmpty();
    }

    @Test
    void aWiderQuietZoneIsWiderInEveryPicture() {
        QrCode wide = QrCode.of(Links.LINK, QrDesign.STANDARD.quietZone(10));

        assertThat(wide.sizeWithQuietZone()).isEqualTo(57);
        assertThat(Pixels.darkBounds(Camera.png(wide.png(570)))).containsExactly(100, 100, 469, 469);
        assertThat(Pixels.darkBounds(Pixels.ofSvg(wide.svg()))).containsExactly(10, 10, 46, 46);
        assertThat(wide.terminal().split("\n", -1)).hasSize(29);
    }

    @Test
    void whetherACodeCanBePrintedIsCheckedWithoutDrawingIt() {
        code.requirePrintable(18);

        assertThatExceptionOfType(ModuleTooSmallException.class)
                .isThrownBy(() -> code.requirePrintable(17.9))
                .satisfies(refused -> assertThat(refused.smallest()).isEqualTo(18));
    }

    @Test
    void anImageForLogsDoesNotShowItsContent() {
        assertThat(code.svg(QrSize.pixels(200)).toString())
                .matches("QrImage\\[image/svg\\+xml, \\d+ bytes, 45 modules per side]");
    }

    private static int pixelsPerMetre(byte[] png) {
        int chunk = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        return ByteBuffer.wrap(png).getInt(chunk + 4);
    }
}
