package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Logos;
import io.interviewedge.testsupport.Scanner;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that is drawn is read by BoofCV, which shares no code with what drew it. Each code is filled to its last
 * byte. What the decoder sees has at least {@value #MIN_PIXELS} pixels per module: a smaller picture is enlarged in
 * whole pixels first, as a phone's camera does with a screen's; what is made smaller or worse starts with twice as
 * many.
 *
 * <p>ZXing chooses the modules, so a version and level differ in nothing that is drawn here but in how many modules
 * there are: four versions have all levels, the others the usual one.
 */
class ScanningTest {

    private static final int MIN_PIXELS = 3;
    private static final Set<Integer> VERSIONS_WITH_ALL_LEVELS = Set.of(1, 3, 7, 10);
    private static final QrColours NAVY_ON_CREAM = new QrColours(0x1B2A5C, 0xFFF6E0);

    /** With the lowest contrast that is allowed, or hardly more. */
    private static final QrColours GREY_ON_WHITE = new QrColours(0x767676, 0xFFFFFF);

    static Stream<Arguments> versionsAndLevels() {
        return IntStream.rangeClosed(1, 10)
                .boxed()
                .flatMap(version -> Stream.of(ErrorCorrection.values())
                        .filter(level -> level == ErrorCorrection.MEDIUM || VERSIONS_WITH_ALL_LEVELS.contains(version))
                        .map(level -> Arguments.of(version, level)));
    }

    @ParameterizedTest
    @MethodSource("versionsAndLevels")
    void aPngIsReadInEverySize(int version, ErrorCorrection level) {
        QrCode code = Codes.of(Codes.filling(version, level), level);

        assertThat(code.size()).isEqualTo(17 + 4 * version);
        // From the smallest that is a picture at all, which is 60 pixels for most.
        for (int side : new int[] {Math.max(60, code.sizeWithQuietZone()), 128, 333, 512}) {
            assertRead(code, Camera.png(code.png(side)), side);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 10})
    void aPngAsLargeAsAPosterIsRead(int version) {
        QrCode code = Codes.of(Codes.filling(version, ErrorCorrection.MEDIUM), ErrorCorrection.MEDIUM);

        assertRead(code, Camera.png(code.png(2_000)), "2,000 pixels");
    }

    @ParameterizedTest
    @MethodSource("versionsAndLevels")
    void aPngInColoursIsRead(int version, ErrorCorrection level) {
        URI link = Codes.filling(version, level);
        for (QrColours colours : new QrColours[] {NAVY_ON_CREAM, GREY_ON_WHITE}) {
            QrCode code =
                    QrCode.of(link, QrDesign.STANDARD.errorCorrection(level).colours(colours));
            assertRead(code, Camera.png(code.png(333)), colours);
        }
    }

    @ParameterizedTest
    @MethodSource("versionsAndLevels")
    void anSvgIsReadInEverySize(int version, ErrorCorrection level) {
        QrCode code = QrCode.of(
                Codes.filling(version, level),
                QrDesign.STANDARD.errorCorrection(level).colours(NAVY_ON_CREAM));
        byte[] document = code.svg(QrSize.millimetres(60)).content();

        // A program that draws it need not hit whole pixels, so nothing under three per module is asked of it.
        for (int side : new int[] {MIN_PIXELS * code.sizeWithQuietZone(), 401, 700}) {
            assertRead(code, Camera.svg(document, side), side);
        }
    }

    @ParameterizedTest
    @MethodSource("versionsAndLevels")
    void whatGoesWrongOnTheWayIsSurvived(int version, ErrorCorrection level) {
        QrCode code = Codes.of(Codes.filling(version, level), level);
        int side = 2 * MIN_PIXELS * code.sizeWithQuietZone();
        BufferedImage png = Camera.png(code.png(side));
        BufferedImage svg = Camera.svg(code.svg(QrSize.pixels(side)).content(), side);

        Camera.MISHAPS.forEach((name, mishap) -> {
            assertRead(code, mishap.apply(png), name + ", PNG");
            assertRead(code, mishap.apply(svg), name + ", SVG");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 10})
    void aCodeUnderALogoIsReadInEverySizeAndSurvivesTheSame(int version) {
        URI link = Codes.filling(version, ErrorCorrection.HIGH);
        QrCode code = QrCode.of(link, QrDesign.STANDARD.logo(Codes.logo(Logos.disc(200, 200))));
        int side = 2 * MIN_PIXELS * code.sizeWithQuietZone();

        for (int pixels : new int[] {MIN_PIXELS * code.sizeWithQuietZone(), 512}) {
            assertRead(code, Camera.png(code.png(pixels)), pixels);
        }
        assertRead(code, Camera.svg(code.svg(QrSize.pixels(side)).content(), side), "SVG");
        BufferedImage png = Camera.png(code.png(side));
        Camera.MISHAPS.forEach((name, mishap) -> assertRead(code, mishap.apply(png), name));
    }

    private static void assertRead(QrCode code, BufferedImage image, Object what) {
        int module = image.getWidth() / code.sizeWithQuietZone();
        BufferedImage seen = module >= MIN_PIXELS ? image : Camera.enlarged(image, (MIN_PIXELS + module - 1) / module);
        assertThat(Scanner.readAll(seen)).as("%s, %s", code, what).containsExactly(code.text());
    }
}
