package io.interviewedge.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.qr.ErrorCorrection;
import io.interviewedge.qr.QrColours;
import io.interviewedge.qr.QrDesign;
import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Logos;
import io.interviewedge.testsupport.Scanner;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code of a card is read by BoofCV, which shares no code with what drew it, from each kind of file. */
class CardScanningTest {

    private static final QrDesign COLOURED = QrDesign.STANDARD.colours(new QrColours(0x1B2A5C, 0xFFF6E0));
    private static final QrDesign WITH_LOGO = QrDesign.STANDARD.logo(Cards.logo(Logos.disc(300, 200)));
    private static final QrDesign COLOURED_WITH_LOGO = COLOURED.logo(Cards.logo(Logos.disc(80, 80)));

    /** Any text in A6; on a business card what changes its layout: right to left, much text, a logo, colours. */
    static Stream<QrCard> cards() {
        Stream<QrCard> designed = Stream.of(COLOURED, WITH_LOGO, COLOURED_WITH_LOGO, COLOURED.quietZone(9))
                .map(Cards.TYPICAL::design);
        Stream<QrCard> small = Stream.of(
                        Cards.TYPICAL,
                        QrCard.of("مهندس برمجيات أول", "شركة المثال للروبوتات", "نور الهدى", Links.LINK)
                                .instruction("امسح الرمز لفتح المقابلة", Locale.forLanguageTag("ar")),
                        QrCard.of("W".repeat(200), "W".repeat(200), "W".repeat(200), Links.ofLength(250)),
                        Cards.TYPICAL.design(COLOURED_WITH_LOGO))
                .map(card -> card.size(CardSize.BUSINESS_CARD));
        return Stream.of(Cards.all(), designed, small).flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("cards")
    void eachKindOfFileIsRead(QrCard card) throws IOException {
        String link = card.link().toString();

        assertThat(Scanner.read(Camera.png(card.png(800)))).as("PNG").isEqualTo(link);
        assertThat(Scanner.read(Cards.shown(card))).as("SVG").isEqualTo(link);
        assertThat(Scanner.read(Cards.printed(card.pdf(), 0, 200))).as("PDF").isEqualTo(link);
    }

    static Stream<QrCard> printed() {
        Stream<QrCard> links = Stream.of(24, 65, 150, QrCard.MAX_LINK_LENGTH)
                .map(length -> QrCard.of("Nurse", "Clinic", null, Links.ofLength(length)));
        Stream<QrCard> designed = Stream.concat(
                        Stream.of(ErrorCorrection.values()).map(QrDesign.STANDARD::errorCorrection),
                        Stream.of(COLOURED, COLOURED_WITH_LOGO))
                .map(Cards.TYPICAL::design);
        return Stream.concat(links, designed);
    }

    /** What happens to a picture that a camera takes of the code on paper, with seven pixels per module. */
    @ParameterizedTest
    @MethodSource("printed")
    void aCodeOnPaperIsReadWhateverGoesWrong(QrCard card) throws IOException {
        CardCode code = CardCode.of(card, CardLayout.of(card, CardFonts.load()));
        int dpi = (int) Math.ceil(7 * 25.4 / code.module());
        double pixels = dpi / 25.4;
        BufferedImage paper = Cards.printed(card.pdf(), 0, dpi)
                .getSubimage(
                        (int) (code.left() * pixels), (int) (code.top() * pixels), (int) (code.side() * pixels), (int)
                                (code.side() * pixels));

        Camera.MISHAPS.forEach((name, mishap) -> assertThat(Scanner.readAll(mishap.apply(paper)))
                .as(name)
                .containsExactly(card.link().toString()));
    }
}
