package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Logos;
import io.interviewedge.testsupport.Scanner;
import io.interviewedge.testsupport.Xml;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class LogoTest {

    private static final int BLUE = 0xFF2040C0;

    /** A UUID link at level H: 49 modules, 57 with the quiet zone. */
    private static QrCode code(QrLogo logo) {
        return QrCode.of(Links.LINK, QrDesign.STANDARD.logo(logo));
    }

    @Test
    void itStandsInTheMiddleInItsOwnColourWithALightFrameOfOneModule() {
        QrCode code = code(Codes.plainLogo(64, 64, BLUE));
        BufferedImage image = Camera.png(code.png(570));

        assertThat(code.size()).isEqualTo(49);
        // A fifth of 49 is 9 whole modules of 10 pixels, in the middle of 570.
        for (int at = 240; at < 330; at++) {
            assertThat(image.getRGB(at, at)).isEqualTo(BLUE);
        }
        for (int at = 230; at < 340; at++) {
            for (int frame : new int[] {230, 239, 330, 339}) {
                assertThat(image.getRGB(at, frame)).isEqualTo(0xFFFFFFFF);
                assertThat(image.getRGB(frame, at)).isEqualTo(0xFFFFFFFF);
            }
        }
    }

    @Test
    void whatItDoesNotCoverIsTheCode() {
        QrCode code = code(Codes.plainLogo(64, 64, BLUE));
        BufferedImage picture = Camera.png(code.png(171));
        BufferedImage plain =
                Camera.png(Codes.of(Links.LINK, ErrorCorrection.HIGH).png(171));

        for (int y = 0; y < 171; y++) {
            for (int x = 0; x < 171; x++) {
                boolean covered = Math.abs(x / 3 - 28) <= 5 && Math.abs(y / 3 - 28) <= 5;
                assertThat(covered || Pixels.colour(picture, x, y) == Pixels.colour(plain, x, y))
                        .isTrue();
            }
        }
    }

    @Test
    void transparentPixelsShowTheLightColour() {
        QrColours colours = new QrColours(0x102030, 0xFFF0C0);
        QrCode code = QrCode.of(Links.LINK, QrDesign.STANDARD.colours(colours).logo(Codes.plainLogo(8, 8, 0x80000000)));
        BufferedImage image = Camera.png(code.png(570));

        // Black at 128 of 255 over the light colour leaves 127 of 255 of it.
        assertThat(image.getRGB(285, 285)).isEqualTo(0xFF7F775F);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFF0C0);
    }

    @ParameterizedTest
    @CsvSource({"400, 100, 9, 3", "100, 400, 3, 9", "1024, 1, 9, 1"})
    void itKeepsItsProportions(int width, int height, int columns, int rows) {
        QrCode code = code(Codes.plainLogo(width, height, BLUE));
        LogoArea area = code.logoArea().orElseThrow();

        assertThat(area.width()).isEqualTo(columns);
        assertThat(area.height()).isEqualTo(rows);
        assertThat(Scanner.read(Camera.png(code.png(570)))).isEqualTo(Links.LINK.toString());
    }

    @Test
    void anSvgHoldsItAsPngInWholeModules() {
        QrLogo logo = Codes.logo(Logos.disc(120, 120));
        Element image = Xml.only(Xml.parse(code(logo).svg()), "image");

        assertThat(image.getAttribute("x")).isEqualTo("24");
        assertThat(image.getAttribute("y")).isEqualTo("24");
        assertThat(image.getAttribute("width")).isEqualTo("9");
        assertThat(image.getAttribute("height")).isEqualTo("9");
        String file = image.getAttribute("href").substring("data:image/png;base64,".length());
        BufferedImage picture = Camera.png(Base64.getDecoder().decode(file));
        assertThat(picture.getWidth()).isEqualTo(120);
        assertThat(Pixels.colour(picture, 60, 60)).isEqualTo(Pixels.WHITE);
        assertThat(Pixels.colour(picture, 60, 10)).isEqualTo(0xB00020);
    }

    @Test
    void aLogoThatScannersTakeForACornerOfTheCodeIsRefused() {
        QrCode code = QrCode.of(
                Codes.filling(5, ErrorCorrection.HIGH), QrDesign.STANDARD.logo(Codes.logo(Logos.target(200))));

        assertThatExceptionOfType(LogoUnreadableException.class)
                .isThrownBy(code::svg)
                .withMessageStartingWith("the QR code could not be read under its logo: make the logo's share smaller");
        assertThatExceptionOfType(LogoUnreadableException.class).isThrownBy(() -> code.requirePrintable(100));
    }

    @ParameterizedTest
    @ValueSource(ints = {57, 113})
    void aPictureTooSmallToBeReadUnderALogoIsRefused(int pixels) {
        QrCode code = code(Codes.logo(Logos.disc(64, 64)));

        assertThatExceptionOfType(LogoUnreadableException.class)
                .isThrownBy(() -> code.png(pixels))
                .withMessageContaining("the image larger (three pixels per module or more)");
    }

    @Test
    void theLargestShareIsReadInASmallCodeOrRefusedButNeverUnreadable() {
        QrDesign design =
                QrDesign.STANDARD.logo(Codes.logo(Logos.disc(100, 100)).share(QrLogo.MAX_SHARE));
        int read = 0;
        for (int version = 1; version <= 10; version++) {
            QrCode code = QrCode.of(Codes.filling(version, ErrorCorrection.HIGH), design);
            try {
                byte[] svg = code.svg(QrSize.millimetres(60)).content();
                int side = 6 * code.sizeWithQuietZone();
                assertThat(Scanner.read(Camera.svg(svg, side))).isEqualTo(code.text());
                read++;
            } catch (LogoUnreadableException refused) {
                assertThat(version).as("version of a refused code").isLessThan(4);
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(7);
    }

    @Test
    void aPngInTrueColourIsSmallToo() {
        assertThat(code(Codes.plainLogo(64, 64, BLUE)).png(2_000)).hasSizeLessThan(30_000);
    }

    @Test
    void itsTextStaysOutOfTheDocument() {
        assertThat(new String(
                        code(Codes.logo(Logos.disc(64, 64)))
                                .svg(QrSize.pixels(570))
                                .content(),
                        StandardCharsets.UTF_8))
                .doesNotContain(Links.TOKEN);
    }
}
