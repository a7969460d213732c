package io.interviewedge.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.qr.QrDesign;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Logos;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What can be checked of PDF/UA-1 (ISO 14289-1) by a program, checked by one that is not ours: veraPDF. */
class CardAccessibilityTest {

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<QrCard> cards() {
        return Stream.of(
                Cards.TYPICAL.design(QrDesign.STANDARD.logo(Cards.logo(Logos.disc(80, 80)))),
                QrCard.of("Nurse", "Clinic", null, Links.LINK).size(CardSize.BUSINESS_CARD),
                QrCard.of("Pflegekraft (m/w/d) für die Nachtschicht", "Klinik Süd", "Jörg Łukasik", Links.LINK)
                        .instruction("Scannen und loslegen", Locale.GERMAN),
                QrCard.of("مهندس برمجيات أول", "شركة المثال للروبوتات", "نور الهدى", Links.LINK)
                        .instruction("امسح الرمز بهاتفك لفتح المقابلة", Locale.forLanguageTag("ar"))
                        .size(CardSize.BUSINESS_CARD));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aCardIsAccessible(QrCard card) throws Exception {
        assertThat(failures(card.pdf())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A4, A6", "LETTER, BUSINESS_CARD"})
    void aSheetOfCardsIsAccessible(PaperSize paper, CardSize size) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CardSheet(paper, size).write("Interviews", cards().iterator(), out);

        assertThat(failures(out.toByteArray())).isEmpty();
    }

    @Test
    void whatIsNotAccessibleIsNoticed() throws Exception {
        ByteArrayOutputStream untagged = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Cards.TYPICAL.pdf())) {
            document.getDocumentCatalog().getMarkInfo().setMarked(false);
            document.save(untagged);
        }

        assertThat(failures(untagged.toByteArray())).isNotEmpty();
    }

    private static List<String> failures(byte[] pdf) throws VeraPDFException, IOException {
        try (PDFAParser file =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            return Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(file)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(failed -> failed.getRuleId().getClause() + "-"
                            + failed.getRuleId().getTestNumber() + ": " + failed.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
