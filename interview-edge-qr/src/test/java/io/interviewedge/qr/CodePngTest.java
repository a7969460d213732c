package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Scanner;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePngTest {

    @ParameterizedTest
    @ValueSource(ints = {15, 20, 25, 30, 35, 40})
    void largeCodesAreReadToo(int version) {
        URI link = Links.ofLength(version == 40 ? 2_331 : version * version);
        QrCode code = QrCode.of(link);

        assertThat(Scanner.read(Camera.png(code.png(5 * code.sizeWithQuietZone()))))
                .isEqualTo(link.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 46, 89, 90, 91, 97, 512, 4_096})
    void itHasTheSizeAskedForAndPixelsLeftOverWidenTheQuietZone(int pixels) {
        QrCode code = QrCode.of(Links.LINK);
        BufferedImage picture = Camera.png(code.png(pixels));

        int module = pixels / 45;
        int start = (pixels - 37 * module) / 2;
        assertThat(picture.getWidth()).isEqualTo(pixels);
        assertThat(picture.getHeight()).isEqualTo(pixels);
        assertThat(start).isGreaterThanOrEqualTo(4 * module);
        for (int y = 0; y < pixels; y++) {
            for (int x = 0; x < pixels; x++) {
                boolean dark = code.isDark(Math.floorDiv(x - start, module), Math.floorDiv(y - start, module));
                if (Pixels.colour(picture, x, y) != (dark ? Pixels.BLACK : Pixels.WHITE)) {
                    throw new AssertionError("pixel " + x + ", " + y + " should be " + (dark ? "dark" : "light"));
                }
            }
        }
    }

    @Test
    void itHasOneBitPerPixelForImageIoToo() throws IOException {
        byte[] png = QrCode.of(Links.LINK).png(512);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        int bitDepthAt = 24;
        assertThat(png[bitDepthAt]).isEqualTo((byte) 1);
        assertThat(image.getColorModel().getPixelSize()).isEqualTo(1);
    }

    @Test
    void inColoursItHasOneBitPerPixelAndAPaletteOfTwo() throws IOException {
        QrDesign design = QrDesign.STANDARD.colours(new QrColours(0x1B2A5C, 0xFFF6E0));
        byte[] png = QrCode.of(Links.LINK, design).png(450);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(image.getColorModel().getPixelSize()).isEqualTo(1);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFF6E0);
        assertThat(image.getRGB(40, 40)).isEqualTo(0xFF1B2A5C);
        assertThat(chunks(png)).containsExactly("IHDR", "PLTE", "IDAT", "IEND");
    }

    @Test
    void itHasNoChunkThatItDoesNotNeed() {
        assertThat(chunks(QrCode.of(Links.LINK).png(512))).containsExactly("IHDR", "IDAT", "IEND");
        assertThat(chunks(QrCode.of(Links.LINK).png(QrSize.millimetres(30)).content()))
                .containsExactly("IHDR", "pHYs", "IDAT", "IEND");
    }

    @Test
    void itIsSmall() {
        // ZXing's MatrixToImageWriter makes 959 bytes of such a code.
        assertThat(QrCode.of(Links.LINK).png(512)).hasSizeLessThan(959);
        assertThat(QrCode.of(Links.LINK).png(4_096)).hasSizeLessThan(13_000);
    }

    @Test
    void theSameLinkMakesTheSameBytes() {
        assertThat(QrCode.of(Links.LINK).png(512))
                .isEqualTo(QrCode.of(Links.LINK).png(512));
    }

    @ParameterizedTest
    @ValueSource(ints = {44, 1, 0, -1, 4_097, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aSizeThatCannotBeDrawnIsRefusedWithTheOnesThatCan(int pixels) {
        assertThatExceptionOfType(ImageSizeException.class)
                .isThrownBy(() -> QrCode.of(Links.LINK).png(pixels))
                .withMessage("an image " + pixels
                        + " pixels wide was asked for; this one can be drawn with 45 to 4096 pixels")
                .satisfies(refused -> {
                    assertThat(refused.pixels()).isEqualTo(pixels);
                    assertThat(refused.smallest()).isEqualTo(45);
                    assertThat(refused.largest()).isEqualTo(4_096);
                });
    }

    /** The names of the chunks, each with a right checksum, up to the last byte. */
    private static List<String> chunks(byte[] png) {
        List<String> names = new ArrayList<>();
        ByteBuffer file = ByteBuffer.wrap(png);
        for (int at = 8; at < png.length; at += file.getInt(at) + 12) {
            CRC32 checksum = new CRC32();
            checksum.update(png, at + 4, file.getInt(at) + 4);
            assertThat(file.getInt(at + file.getInt(at) + 8)).isEqualTo((int) checksum.getValue());
            names.add(new String(png, at + 4, 4, StandardCharsets.US_ASCII));
        }
        return names;
    }
}
