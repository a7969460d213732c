package io.interviewedge.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.interviewedge.qr.LogoUnreadableException;
import io.interviewedge.qr.ModuleTooSmallException;
import io.interviewedge.qr.QrColours;
import io.interviewedge.qr.QrDesign;
import io.interviewedge.qr.QrLogo;
import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Logos;
import io.interviewedge.testsupport.Xml;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Cards whose code has the company's colours and logo. */
class CardDesignTest {

    private static final int CREAM = 0xFFF6E0;
    private static final QrDesign COLOURED = QrDesign.STANDARD.colours(new QrColours(0x1B2A5C, CREAM));
    private static final QrDesign WITH_LOGO = QrDesign.STANDARD.logo(Cards.logo(Logos.disc(300, 200)));

    static Stream<Arguments> pictures() throws IOException {
        QrCard card = Cards.TYPICAL.design(COLOURED.logo(QrLogo.of(1, 1, new int[] {0xFFB00020})));
        return Stream.of(
                Arguments.of("PNG", Camera.png(card.png(QrCard.PRINT_WIDTH)), card),
                Arguments.of("PDF", Cards.printed(card.pdf(), 0, 300), card));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void itsColoursAndLogoAreWhereTheCodeIs(String kind, BufferedImage picture, QrCard card) {
        double scale = picture.getWidth() / 105.0;
        CardCode code = CardCode.of(card, CardLayout.of(card, CardFonts.load()));
        int middleX = (int) ((code.left() + code.side() / 2) * scale);
        int middleY = (int) ((code.top() + code.side() / 2) * scale);
        int quietX = (int) ((code.left() + 2 * code.module()) * scale);

        assertThat(colour(picture, middleX, middleY)).isEqualTo(0xB00020);
        assertThat(colour(picture, quietX, middleY)).isEqualTo(CREAM);
        assertThat(colour(picture, picture.getWidth() / 2, 5)).isEqualTo(0xFFFFFF);
    }

    @Test
    void theSvgHasThemToo() {
        Element svg = Xml.parse(Cards.TYPICAL
                .design(COLOURED.logo(Cards.logo(Logos.disc(80, 80))).title("Scannen"))
                .svg());

        assertThat(Xml.only(svg, "image").getAttribute("href")).startsWith("data:image/png;base64,");
        assertThat(Xml.only(svg, "path").getAttribute("fill")).isEqualTo("#1b2a5c");
        assertThat(Xml.all(svg, "rect"))
                .anyMatch(rect -> rect.getAttribute("fill").equals("#fff6e0"));
        assertThat(Xml.all(svg, "title"))
                .extracting(Element::getTextContent)
                .containsExactly("Senior Backend Engineer, Example Robotics", "Scannen");
    }

    @Test
    void aLogoIsKeptOnceHoweverManyCardsHaveIt() throws IOException {
        int[] noise = new Random(1).ints(200 * 200).toArray();
        QrDesign design = QrDesign.STANDARD.logo(QrLogo.of(200, 200, noise));

        int one = sheet(1, design).length;
        int twenty = sheet(20, design).length;

        assertThat(one).isGreaterThan(50_000);
        assertThat(twenty).isLessThan(2 * one);
    }

    @Test
    void aLogoThatHidesTheCodeIsRefusedInEachKindOfFile() {
        URI link = Links.ofLength(44);
        QrCard card =
                QrCard.of("Nurse", "Clinic", null, link).design(QrDesign.STANDARD.logo(Cards.logo(Logos.target(200))));

        assertThatExceptionOfType(LogoUnreadableException.class).isThrownBy(card::svg);
        assertThatExceptionOfType(LogoUnreadableException.class).isThrownBy(() -> card.png(QrCard.PRINT_WIDTH));
        assertThatExceptionOfType(LogoUnreadableException.class).isThrownBy(card::pdf);
    }

    @Test
    void aLinkThatFitsASmallCardAloneAndNotUnderALogoIsRefusedWithTheSizeThatWorks() {
        QrCard card = QrCard.of("Nurse", "Clinic", null, Links.ofLength(250)).size(CardSize.BUSINESS_CARD);

        assertThat(card.svg()).isNotEmpty();
        assertThatExceptionOfType(ModuleTooSmallException.class)
                .isThrownBy(() -> card.design(WITH_LOGO).svg())
                .withMessageContaining("0.4 mm");
        assertThatExceptionOfType(ModuleTooSmallException.class)
                .isThrownBy(() -> card.design(WITH_LOGO).png(QrCard.PRINT_WIDTH));
    }

    private static int colour(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xFFFFFF;
    }

    private static byte[] sheet(int number, QrDesign design) throws IOException {
        List<QrCard> cards = Collections.nCopies(
                number,
                QrCard.of("Nurse", "Clinic", null, URI.create("https://jobs.example.com/i/" + new UUID(1, 2)))
                        .design(design));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CardSheet(PaperSize.A4, CardSize.A6).write("Cards", cards.iterator(), out);
        return out.toByteArray();
    }
}
