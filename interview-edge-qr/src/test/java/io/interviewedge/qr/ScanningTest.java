package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.share.ErrorCorrection;
import io.interviewedge.share.QrColours;
import io.interviewedge.share.QrDesign;
import io.interviewedge.share.QrSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that is drawn is read by BoofCV, which shares no code with what drew it. Each code is filled to its last byte. What the
 * decoder sees has at least {@value #LEAST_PIXELS} pixels a module: a smaller picture is enlarged in whole pixels first, as a phone's
 * camera does with a screen's; what is made smaller or worse starts with twice as many.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScanningTest {

    private static final int LEAST_PIXELS = 3;
    private static final QrColours NAVY_ON_CREAM = new QrColours(0x1B2A5C, 0xFFF6E0);

    /** With the least contrast that is allowed, or hardly more. */
    private static final QrColours GREY_ON_WHITE = new QrColours(0x767676, 0xFFFFFF);

    private static final Map<String, UnaryOperator<BufferedImage>> MISHAPS = Map.of(
            "half the size",
            Camera::half,
            "turned by 10 degrees",
            image -> Camera.rotated(image, 10),
            "JPEG of quality 40",
            image -> Camera.jpeg(image, 40),
            "lightly blurred",
            Camera::blurred);

    static Stream<Arguments> versionsAndLevels() {
        return versions()
                .boxed()
                .flatMap(version -> Stream.of(ErrorCorrection.values()).map(level -> Arguments.of(version, level)));
    }

    static IntStream versions() {
        return IntStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @MethodSource("versionsAndLevels")
    void aPngIsReadInEverySize(int version, ErrorCorrection level) {
        QrCode code = QrCode.ofText(Links.filling(version, level), level);

        assertThat(code.size()).isEqualTo(17 + 4 * version);
        for (int side : sizes(code)) {
            assertRead(code, Camera.png(code.png(side)), side);
        }
    }

    @ParameterizedTest
    @MethodSource("versionsAndLevels")
    void aPngInColoursIsRead(int version, ErrorCorrection level) {
        String text = Links.filling(version, level);
        for (QrColours colours : new QrColours[] {NAVY_ON_CREAM, GREY_ON_WHITE}) {
            QrCode code =
                    QrCode.ofText(text, QrDesign.STANDARD.errorCorrection(level).colours(colours));
            int side = 333;
            assertRead(code, Camera.png(code.png(side)), side);
        }
    }

    @ParameterizedTest
    @MethodSource("versionsAndLevels")
    void anSvgIsReadInEverySize(int version, ErrorCorrection level) {
        QrCode code = QrCode.ofText(
                Links.filling(version, level),
                QrDesign.STANDARD.errorCorrection(level).colours(NAVY_ON_CREAM));
        byte[] document = code.svg(QrSize.millimetres(60)).content();

        // A rasteriser need not hit whole pixels, so nothing under three a module is asked of it.
        for (int side : new int[] {LEAST_PIXELS * code.sizeWithQuietZone(), 401, 1_000}) {
            assertRead(code, Camera.svg(document, side), side);
        }
    }

    @ParameterizedTest
    @MethodSource("versionsAndLevels")
    void whatGoesWrongOnTheWayIsSurvived(int version, ErrorCorrection level) {
        QrCode code = QrCode.ofText(Links.filling(version, level), level);
        int side = 2 * LEAST_PIXELS * code.sizeWithQuietZone();
        BufferedImage png = Camera.png(code.png(side));
        BufferedImage svg = Camera.svg(code.svg(QrSize.pixels(side)).content(), side);

        MISHAPS.forEach((name, mishap) -> {
            assertRead(code, mishap.apply(png), name + ", PNG");
            assertRead(code, mishap.apply(svg), name + ", SVG");
        });
    }

    /** In modules of half a millimetre, at 200 and 300 dots an inch; the mishaps happen to what a good camera sees of it. */
    @ParameterizedTest
    @MethodSource("versionsAndLevels")
    void aPdfIsReadWhateverGoesWrong(int version, ErrorCorrection level) throws IOException {
        QrCode code = QrCode.ofText(Links.filling(version, level), level);
        byte[] pdf = onPaper(code);

        assertRead(code, Camera.pdf(pdf, 200), "200 dpi");
        BufferedImage paper = Camera.pdf(pdf, 305);
        assertRead(code, paper, "305 dpi");
        MISHAPS.forEach((name, mishap) -> assertRead(code, mishap.apply(paper), name + ", PDF"));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aPdfInColoursAndOneUnderALogoAreRead(int version) throws IOException {
        QrDesign coloured =
                QrDesign.STANDARD.errorCorrection(ErrorCorrection.HIGH).colours(NAVY_ON_CREAM);
        for (QrDesign design : new QrDesign[] {coloured, coloured.logo(Logos.disc(200, 200))}) {
            QrCode code = QrCode.ofText(Links.filling(version, ErrorCorrection.HIGH), design);

            BufferedImage paper = Camera.pdf(onPaper(code), 305);

            assertRead(code, paper, "305 dpi");
            MISHAPS.forEach((name, mishap) -> assertRead(code, mishap.apply(paper), name + ", PDF"));
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aCodeUnderALogoIsReadInEverySizeAndSurvivesTheSame(int version) {
        String text = Links.filling(version, ErrorCorrection.HIGH);
        QrCode code = QrCode.ofText(text, QrDesign.STANDARD.logo(Logos.disc(200, 200)));
        int side = 2 * LEAST_PIXELS * code.sizeWithQuietZone();

        for (int pixels : new int[] {LEAST_PIXELS * code.sizeWithQuietZone(), 512, 2_000}) {
            assertRead(code, Camera.png(code.png(pixels)), pixels);
        }
        assertRead(code, Camera.svg(code.svg(QrSize.pixels(side)).content(), side), "SVG");
        BufferedImage png = Camera.png(code.png(side));
        MISHAPS.forEach((name, mishap) -> assertRead(code, mishap.apply(png), name));
    }

    private static byte[] onPaper(QrCode code) throws IOException {
        double side = code.sizeWithQuietZone() * 0.5;
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (CardDocument document = new CardDocument("A code")) {
            CardPage page = document.page(side, side);
            page.code(code, 0.5, 0, 0, page.section(Locale.ENGLISH), "A code");
            page.end();
            document.save(pdf);
        }
        return pdf.toByteArray();
    }

    /** From the smallest that is a picture at all, which is 60 pixels for most, to a poster on a screen. */
    private static int[] sizes(QrCode code) {
        return new int[] {Math.max(60, code.sizeWithQuietZone()), 128, 333, 512, 2_000};
    }

    private static void assertRead(QrCode code, BufferedImage image, Object what) {
        int module = image.getWidth() / code.sizeWithQuietZone();
        BufferedImage seen =
                module >= LEAST_PIXELS ? image : Camera.enlarged(image, (LEAST_PIXELS + module - 1) / module);
        assertThat(Scanner.readAll(Picture.of(seen))).as("%s, %s", code, what).containsExactly(code.text());
    }
}
