package io.interviewedge.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.interviewedge.qr.ImageSizeException;
import io.interviewedge.qr.QrCode;
import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Scanner;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPngTest {

    @ParameterizedTest
    @ValueSource(ints = {480, 620, 1_000, 2_480})
    void itIsReadInOtherSizesAndHasThem(int width) {
        BufferedImage picture = Camera.png(Cards.TYPICAL.png(width));

        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo((int) Math.round(width * 148.0 / 105));
        assertThat(Scanner.read(picture)).isEqualTo(Links.LINK.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {480, 777, 1_240})
    void everyModuleIsASquareOfWholePixelsAndTheQuietZoneIsWhite(int width) {
        BufferedImage picture = Camera.png(Cards.TYPICAL.png(width));
        QrCode code = QrCode.of(Links.LINK);

        int module = (int) (CardLayout.of(Cards.TYPICAL, CardFonts.load()).codeSide() * width / 105) / 45;
        int left = (width - 45 * module) / 2;
        int top = IntStream.range(0, picture.getHeight())
                .filter(candidate -> shows(picture, code, left, candidate, module))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code of " + module + " pixels a module at column " + left));

        assertThat(top).isGreaterThan(0);
    }

    @Test
    void theSmallestSizeIsRefusedOnePixelBelowAndReadAtIt() {
        QrCard card = Cards.largest("W");

        assertThatExceptionOfType(ImageSizeException.class)
                .isThrownBy(() -> card.png(1))
                .satisfies(refused -> {
                    assertThat(refused.smallest()).isGreaterThan(480);
                    assertThat(Scanner.read(Camera.png(card.png(refused.smallest()))))
                            .isEqualTo(card.link().toString());
                    assertThatExceptionOfType(ImageSizeException.class)
                            .isThrownBy(() -> card.png(refused.smallest() - 1));
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {479, 0, -1, 2_481, Integer.MAX_VALUE})
    void aSizeThatCannotBeDrawnIsRefusedWithThoseThatCan(int width) {
        assertThatExceptionOfType(ImageSizeException.class)
                .isThrownBy(() -> Cards.TYPICAL.png(width))
                .withMessage("an image " + width
                        + " pixels wide was asked for; this one can be drawn with 480 to 2480 pixels");
    }

    @Test
    void itKnowsItsSizeOnPaper() {
        byte[] png = Cards.TYPICAL.png(QrCard.PRINT_WIDTH);
        int chunk = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        int pixelsPerMetre = ByteBuffer.wrap(png).getInt(chunk + 4);

        assertThat(QrCard.PRINT_WIDTH / (double) pixelsPerMetre).isBetween(0.10499, 0.10501);
    }

    @Test
    void aSymbolThatNoFontHasIsLeftOutAndNotDrawnAsABox() {
        String unassignedSymbol = new String(Character.toChars(0x1F8FF));
        QrCard withSymbol = QrCard.of("Nurse " + unassignedSymbol, "Clinic", null, Links.LINK);

        assertThat(withSymbol.png(620))
                .isEqualTo(QrCard.of("Nurse", "Clinic", null, Links.LINK).png(620));
    }

    @Test
    void aNameWithALetterThatNoFontHasIsLeftOutWhole() {
        String letterOfARareScript = new String(Character.toChars(0x16F00));
        assumeTrue(
                CardFonts.load().drawable(letterOfARareScript, Typeface.PLAIN).isEmpty(), "no font here has Miao");
        QrCard withLetter = QrCard.of("Nurse", "Clinic", "Ada " + letterOfARareScript, Links.LINK);

        assertThat(withLetter.png(620))
                .isEqualTo(QrCard.of("Nurse", "Clinic", null, Links.LINK).png(620));
    }

    @Test
    void theSameCardMakesTheSameBytes() {
        assertThat(Cards.TYPICAL.png(620)).isEqualTo(Cards.TYPICAL.png(620));
    }

    private static boolean shows(BufferedImage picture, QrCode code, int left, int top, int module) {
        for (int row = 0; row < 45 * module; row++) {
            for (int column = 0; column < 45 * module; column++) {
                boolean dark = code.isDark(column / module - 4, row / module - 4);
                if (top + row >= picture.getHeight()
                        || Cards.grey(picture, left + column, top + row) != (dark ? 0 : 255)) {
                    return false;
                }
            }
        }
        return true;
    }
}
