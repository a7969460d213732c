package io.interviewedge.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Xml;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class CardSvgTest {

    @ParameterizedTest
    @MethodSource("io.interviewedge.card.Cards#all")
    void itIsWellFormedAndSaysWhoseCardItIs(QrCard card) {
        Element svg = Xml.parse(card.svg());

        assertThat(Xml.all(svg, "title"))
                .extracting(Element::getTextContent)
                .containsExactly(card.jobTitle() + ", " + card.company(), "QR code");
    }

    @Test
    void itIsA6InMillimetres() {
        Element svg = Xml.parse(Cards.TYPICAL.svg());

        assertThat(svg.getAttribute("width")).isEqualTo("105mm");
        assertThat(svg.getAttribute("height")).isEqualTo("148mm");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 105 148");
    }

    @Test
    void itsTextsAreTextFromTopToBottom() {
        List<Element> texts = Xml.all(Xml.parse(Cards.TYPICAL.svg()), "text");

        assertThat(texts).extracting(Element::getTextContent).containsExactlyElementsOf(Cards.LINES_OF_TYPICAL);
        assertThat(texts)
                .extracting(text -> Double.valueOf(text.getAttribute("y")))
                .isSorted();
    }

    @Test
    void aCardWithoutANameHasNoLineForIt() {
        String svg = QrCard.of("Nurse", "Clinic", null, Links.LINK).svg();

        assertThat(Xml.all(Xml.parse(svg), "text"))
                .extracting(Element::getTextContent)
                .startsWith("Clinic", "Nurse", "Scan to open your interview");
    }

    @Test
    void markupInATextStaysText() {
        QrCard card = QrCard.of("</text><script>alert(1)</script>", "\"&amp;'", "<a href='x'>", Links.LINK);
        Element svg = Xml.parse(card.svg());

        assertThat(Xml.all(svg, "script")).isEmpty();
        assertThat(Xml.all(svg, "a")).isEmpty();
        assertThat(Xml.all(svg, "text")).extracting(Element::getTextContent).contains("\"&amp;'", "<a href='x'>");
    }

    @Test
    void rightToLeftTextSaysSo() {
        QrCard card = QrCard.of("مهندس", "Clinic", null, Links.LINK);

        assertThat(Xml.all(Xml.parse(card.svg()), "text"))
                .filteredOn(text -> text.getAttribute("direction").equals("rtl"))
                .extracting(Element::getTextContent)
                .containsExactly("مهندس");
    }

    @Test
    void itHasNoStyleThatAStrictPolicyWouldDrop() {
        assertThat(Cards.TYPICAL.svg()).doesNotContain("style");
    }

    @Test
    void theSameCardMakesTheSameDocument() {
        assertThat(Cards.TYPICAL.svg())
                .isEqualTo(Cards.TYPICAL
                        .instruction(QrCard.DEFAULT_INSTRUCTION, Locale.ENGLISH)
                        .svg());
    }
}
