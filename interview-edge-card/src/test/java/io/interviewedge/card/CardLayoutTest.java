package io.interviewedge.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.qr.QrCode;
import io.interviewedge.testsupport.Links;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardLayoutTest {

    private static final double ROUNDING = 1e-9;

    static Stream<Arguments> cardsInBothMeasures() {
        return Cards.all()
                .flatMap(card ->
                        Stream.of(Arguments.of(card, new EstimatedMeasure()), Arguments.of(card, CardFonts.load())));
    }

    @ParameterizedTest
    @MethodSource("cardsInBothMeasures")
    void noLineIsWiderThanTheCardAllows(QrCard card, TextMeasure measure) {
        assertThat(CardLayout.of(card, measure).lines())
                .allSatisfy(line -> assertThat(
                                measure.width(line.value(), line.text().typeface()) * line.size())
                        .isLessThanOrEqualTo(CardSize.A6.width() - 2 * UprightCard.MARGIN + ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("cardsInBothMeasures")
    void linesAndCodeFollowEachOtherInsideTheMarginsWithoutOverlap(QrCard card, TextMeasure measure) {
        CardLayout layout = CardLayout.of(card, measure);

        double end = UprightCard.MARGIN;
        boolean codePassed = false;
        for (CardLayout.Line line : layout.lines()) {
            if (line.text().belowCode() && !codePassed) {
                assertThat(layout.codeTop()).isGreaterThanOrEqualTo(end - ROUNDING);
                end = layout.codeTop() + layout.codeSide();
                codePassed = true;
            }
            double ascent = 0.95 * line.size();
            double descent = 0.3 * line.size();
            assertThat(line.baseline() - ascent).isGreaterThanOrEqualTo(end - ROUNDING);
            end = line.baseline() + descent;
        }
        assertThat(codePassed).isTrue();
        assertThat(end).isLessThanOrEqualTo(CardSize.A6.height() - UprightCard.MARGIN + ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("cardsInBothMeasures")
    void modulesAreLargeEnoughForPaper(QrCard card, TextMeasure measure) {
        double side = CardLayout.of(card, measure).codeSide();

        double smallestThatCommonPrintersAndCamerasManage = 0.4;
        assertThat(side / QrCode.of(card.link()).sizeWithQuietZone())
                .isGreaterThan(smallestThatCommonPrintersAndCamerasManage);
    }

    @ParameterizedTest
    @MethodSource("cardsInBothMeasures")
    void theLinkIsNeverCut(QrCard card, TextMeasure measure) {
        assertThat(String.join("", values(card, CardText.LINK, measure)))
                .isEqualTo(card.link().toString());
    }

    @Test
    void aTypicalCardHasItsTitleLargeAndItsLinkInTwoLines() {
        CardLayout layout = CardLayout.of(Cards.TYPICAL, new EstimatedMeasure());

        assertThat(layout.lines())
                .extracting(CardLayout.Line::value)
                .containsExactly(
                        "Example Robotics",
                        "Senior Backend",
                        "Engineer",
                        "Ada Lovelace",
                        "Scan to open your interview",
                        "https://careers.example.com/interview/",
                        Links.TOKEN);
        assertThat(layout.lines().get(1).size()).isEqualTo(8);
        assertThat(layout.codeSide()).isGreaterThan(60);
    }

    @Test
    void whatDoesNotFitEvenInTheSmallestSizeEndsInAnEllipsis() {
        List<String> title = values(Cards.largest("W"), CardText.TITLE, new EstimatedMeasure());

        assertThat(title).hasSize(8);
        assertThat(title.get(7)).endsWith("W…");
    }

    @Test
    void aTextThatFitsIsShownWhole() {
        String title = "Principal Engineer for Payments, Fraud Detection and Identity (m/f/d), Berlin or remote";
        QrCard card = QrCard.of(title, "Clinic", null, Links.LINK);

        assertThat(values(card, CardText.TITLE, new EstimatedMeasure()).stream().collect(Collectors.joining(" ")))
                .isEqualTo(title);
    }

    @Test
    void anAccentIsNeverPartedFromItsLetter() {
        QrCard card = QrCard.of("e\u0301".repeat(100), "Clinic", null, Links.LINK);

        assertThat(values(card, CardText.TITLE, new EstimatedMeasure()))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).startsWith("e").matches("(e\u0301)+…?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"مهندس Java", "(מהנדסת) Backend", "1. مهندس"})
    void aTextThatBeginsWithARightToLeftLetterRunsThatWay(String title) {
        assertThat(titleRunsRightToLeft(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Java مهندس", "(Backend) מהנדסת", "2026"})
    void anyOtherTextRunsLeftToRight(String title) {
        assertThat(titleRunsRightToLeft(title)).isFalse();
    }

    private static boolean titleRunsRightToLeft(String title) {
        return CardLayout.of(QrCard.of(title, "Clinic", null, Links.LINK), new EstimatedMeasure())
                .lines()
                .get(1)
                .rightToLeft();
    }

    private static List<String> values(QrCard card, CardText text, TextMeasure measure) {
        return CardLayout.of(card, measure).lines().stream()
                .filter(line -> line.text() == text)
                .map(CardLayout.Line::value)
                .toList();
    }
}
