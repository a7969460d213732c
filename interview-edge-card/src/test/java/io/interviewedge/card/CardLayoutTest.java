package io.interviewedge.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.qr.QrCode;
import io.interviewedge.testsupport.Links;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardLayoutTest {

    private static final double ROUNDING = 1e-9;

    private record Case(QrCard card, TextMeasure measure, CardLayout layout) {

        Case(QrCard card, TextMeasure measure) {
            this(card, measure, CardLayout.of(card, measure));
        }

        double width(CardLayout.Line line) {
            return measure.width(line.value(), line.text().typeface()) * line.size();
        }

        /** Whether a link so long can be on a card so small is another question. */
        boolean isPrintable() {
            return layout.codeSide() / QrCode.of(card.link()).sizeWithQuietZone() >= 0.4;
        }
    }

    private static final List<Case> A6 = cases(CardSize.A6);
    private static final List<Case> BUSINESS_CARDS =
            cases(CardSize.BUSINESS_CARD).stream().filter(Case::isPrintable).toList();

    /** All cards of that size, with the measure of the SVG and with that of the other files. */
    private static List<Case> cases(CardSize size) {
        CardFonts fonts = CardFonts.load();
        return Cards.all()
                .map(card -> card.size(size))
                .flatMap(card -> Stream.of(new Case(card, new EstimatedMeasure()), new Case(card, fonts)))
                .toList();
    }

    static Stream<Case> a6() {
        return A6.stream();
    }

    static Stream<Case> businessCards() {
        return BUSINESS_CARDS.stream();
    }

    static Stream<Case> all() {
        return Stream.concat(a6(), businessCards());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("all")
    void noLineReachesIntoTheMargins(Case each) {
        CardSize size = each.card().size();
        double margin = size == CardSize.A6 ? A6Layout.MARGIN : BusinessCardLayout.MARGIN;
        assertThat(each.layout().lines()).allSatisfy(line -> {
            double half = each.width(line) / 2;
            assertThat(line.centre() - half).isGreaterThanOrEqualTo(margin - ROUNDING);
            assertThat(line.centre() + half).isLessThanOrEqualTo(size.width() - margin + ROUNDING);
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("a6")
    void linesAndCodeOfAnA6LayoutFollowEachOtherWithoutOverlap(Case each) {
        CardLayout layout = each.layout();

        double end = A6Layout.MARGIN;
        boolean codePassed = false;
        for (CardLayout.Line line : layout.lines()) {
            if (line.text().belowCode() && !codePassed) {
                assertThat(layout.codeTop()).isGreaterThanOrEqualTo(end - ROUNDING);
                end = layout.codeTop() + layout.codeSide();
                codePassed = true;
            }
            assertThat(top(line)).isGreaterThanOrEqualTo(end - ROUNDING);
            end = bottom(line);
        }
        assertThat(codePassed).isTrue();
        assertThat(end).isLessThanOrEqualTo(CardSize.A6.height() - A6Layout.MARGIN + ROUNDING);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("businessCards")
    void linesOfABusinessCardLayoutStandBesideTheCodeAndTheLinkBelowIt(Case each) {
        CardLayout layout = each.layout();
        double right = layout.codeLeft() + layout.codeSide();

        double end = BusinessCardLayout.MARGIN;
        for (CardLayout.Line line : layout.lines()) {
            double half = each.width(line) / 2;
            if (line.text() == CardText.LINK) {
                assertThat(top(line)).isGreaterThanOrEqualTo(layout.codeTop() + layout.codeSide() - ROUNDING);
            } else {
                assertThat(line.centre() - half >= right - ROUNDING
                                || line.centre() + half <= layout.codeLeft() + ROUNDING)
                        .isTrue();
            }
            assertThat(top(line)).isGreaterThanOrEqualTo(end - ROUNDING);
            end = bottom(line);
        }
        assertThat(end).isLessThanOrEqualTo(CardSize.BUSINESS_CARD.height() - BusinessCardLayout.MARGIN + ROUNDING);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("a6")
    void modulesOfAnA6LayoutAreLargeEnoughForPaper(Case each) {
        assertThat(each.isPrintable()).isTrue();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("all")
    void theLinkIsNeverCut(Case each) {
        assertThat(each.layout().lines(CardText.LINK).stream()
                        .map(CardLayout.Line::value)
                        .collect(Collectors.joining()))
                .isEqualTo(each.card().link().toString());
    }

    private static double top(CardLayout.Line line) {
        return line.baseline() - 0.95 * line.size();
    }

    private static double bottom(CardLayout.Line line) {
        return line.baseline() + 0.3 * line.size();
    }

    @Test
    void aTypicalCardHasItsTitleLargeAndItsLinkInTwoLines() {
        CardLayout layout = CardLayout.of(Cards.TYPICAL, new EstimatedMeasure());

        assertThat(layout.lines()).extracting(CardLayout.Line::value).containsExactlyElementsOf(Cards.LINES_OF_TYPICAL);
        assertThat(layout.lines().get(1).size()).isEqualTo(8);
        assertThat(layout.codeSide()).isGreaterThan(60);
    }

    @Test
    void whatDoesNotFitEvenInTheSmallestSizeEndsInAnEllipsis() {
        List<String> title = values(Cards.largest("W"), CardText.TITLE);

        assertThat(title).hasSize(8);
        assertThat(title.get(7)).endsWith("W…");
    }

    @Test
    void aTextThatFitsIsShownWhole() {
        String title = "Principal Engineer for Payments, Fraud Detection and Identity (m/f/d), Berlin or remote";
        QrCard card = QrCard.of(title, "Clinic", null, Links.LINK);

        assertThat(values(card, CardText.TITLE).stream().collect(Collectors.joining(" ")))
                .isEqualTo(title);
    }

    @Test
    void anAccentIsNeverPartedFromItsLetter() {
        QrCard card = QrCard.of("e\u0301".repeat(100), "Clinic", null, Links.LINK);

        assertThat(values(card, CardText.TITLE))
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

    private static List<String> values(QrCard card, CardText text) {
        return CardLayout.of(card, new EstimatedMeasure()).lines(text).stream()
                .map(CardLayout.Line::value)
                .toList();
    }
}
