package io.interviewedge.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.interviewedge.qr.ModuleTooSmallException;
import io.interviewedge.qr.QrCode;
import io.interviewedge.qr.QrDesign;
import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Scanner;
import io.interviewedge.testsupport.Xml;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardPdfTest {

    private static final QrCard ARABIC = QrCard.of(
                    "مهندس برمجيات أول", "شركة المثال للروبوتات", "نور الهدى", Links.LINK)
            .instruction("امسح الرمز بهاتفك لفتح المقابلة", Locale.forLanguageTag("ar"));

    @ParameterizedTest
    @EnumSource
    void thePageIsAsLargeAsTheCard(CardSize size) throws IOException {
        try (PDDocument document = Loader.loadPDF(Cards.TYPICAL.size(size).pdf())) {
            PDRectangle box = document.getPage(0).getMediaBox();

            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(box.getWidth() * 25.4 / 72).isCloseTo(size.width(), within(0.01));
            assertThat(box.getHeight() * 25.4 / 72).isCloseTo(size.height(), within(0.01));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aModuleIsAsLargeOnPaperAsTheLayoutSays(CardSize size) throws IOException {
        QrCard card = Cards.TYPICAL.size(size);
        CardLayout layout = CardLayout.of(card, CardFonts.load());
        int dpi = 600;
        BufferedImage paper = Cards.printed(card.pdf(), 0, dpi);
        double pixels = dpi / 25.4;
        double module = layout.codeSide() / QrCode.of(card.link()).sizeWithQuietZone();
        int left = (int) Math.round((layout.codeLeft() + QrDesign.MIN_QUIET_ZONE * module) * pixels);
        int row = (int) Math.round((layout.codeTop() + (QrDesign.MIN_QUIET_ZONE + 0.5) * module) * pixels);

        assertThat(module).isGreaterThanOrEqualTo(0.4);
        int end = left + 2;
        while (Cards.grey(paper, end, row) < 128) {
            end++;
        }
        // The upper edge of a finder pattern is seven modules.
        assertThat((end - left) / pixels).isCloseTo(7 * module, within(0.1));
    }

    @Test
    void itSaysItsTextsToWhoeverCopiesThem() throws IOException {
        String text = text(Cards.TYPICAL.pdf());

        assertThat(text)
                .contains("Example Robotics", "Senior Backend", "Ada Lovelace", "Scan to open your interview")
                .contains(Cards.TYPICAL.link().toString().substring(0, 20));
    }

    @Test
    void arabicIsCopiedInTheOrderItIsReadWhateverItsShapes() throws IOException {
        assertThat(Normalizer.normalize(text(ARABIC.pdf()), Normalizer.Form.NFKC))
                .contains("نور الهدى")
                .contains("شركة المثال للروبوتات");
    }

    @Test
    void itsTagsSayWhatIsWhatInTheOrderOfReading() throws IOException {
        try (PDDocument document = Loader.loadPDF(ARABIC.pdf())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("مهندس برمجيات أول, شركة المثال للروبوتات");
            List<PDStructureElement> leaves = leaves(document);
            assertThat(leaves)
                    .extracting(PDStructureElement::getStructureType)
                    .containsExactly("P", "H1", "P", "Figure", "P", "Link");
            assertThat(leaves)
                    .extracting(PDStructureElement::getActualText)
                    .containsExactly(
                            ARABIC.company(),
                            ARABIC.jobTitle(),
                            ARABIC.candidateName(),
                            null,
                            ARABIC.instruction(),
                            ARABIC.link().toString());
            assertThat(leaves.get(3).getAlternateDescription()).isEqualTo(ARABIC.instruction());
        }
    }

    @Test
    void theLinkCanBeClicked() throws IOException {
        try (PDDocument document = Loader.loadPDF(Cards.TYPICAL.pdf())) {
            PDPage page = document.getPage(0);
            PDAnnotationLink link = (PDAnnotationLink) page.getAnnotations().get(0);

            assertThat(((PDActionURI) link.getAction()).getURI())
                    .isEqualTo(Cards.TYPICAL.link().toString());
            assertThat(link.getRectangle().getLowerLeftY()).isPositive();
            assertThat(link.getRectangle().getUpperRightY())
                    .isLessThan(page.getMediaBox().getHeight() / 4);
        }
    }

    @Test
    void whatNoFontHasIsLeftOutAndNeverABox() throws IOException {
        String letterOfARareScript = new String(Character.toChars(0x1E900));
        QrCard withLetter = QrCard.of("Nurse", "Clinic", "Ada " + letterOfARareScript, Links.LINK);

        assertThat(withLetter.pdf())
                .isEqualTo(QrCard.of("Nurse", "Clinic", null, Links.LINK).pdf());
    }

    @ParameterizedTest
    @EnumSource
    void theCodeIsThereWhicheverTextsNoFontHas(CardSize size) throws IOException {
        String unassigned = Character.toString(0x1F8FF);
        QrCard without = QrCard.of("Nurse", "Clinic", null, Links.LINK)
                .instruction(unassigned, Locale.ENGLISH)
                .size(size);
        QrCard withNothing = QrCard.of(unassigned, unassigned, unassigned, Links.LINK)
                .instruction(unassigned, Locale.ENGLISH)
                .size(size);
        for (QrCard card : List.of(without, withNothing)) {
            assertThat(Scanner.read(Cards.printed(card.pdf(), 0, 200))).isEqualTo(Links.LINK.toString());
            assertThat(Scanner.read(Camera.png(card.png(800)))).isEqualTo(Links.LINK.toString());
        }
    }

    @Test
    void aNameWithACharacterThatNoFileCanHoldIsStillANameOnACard() throws IOException {
        QrCard card = QrCard.of("Nurse", "Clinic", "Ada \uFFFF", Links.LINK);

        assertThat(Scanner.read(Cards.printed(card.pdf(), 0, 300))).isEqualTo(Links.LINK.toString());
        assertThat(Xml.parse(card.svg())).isNotNull();
    }

    @Test
    void theSameCardIsTheSameFile() {
        assertThat(Cards.TYPICAL.pdf()).isEqualTo(Cards.TYPICAL.pdf());
    }

    @Test
    void aLinkThatWouldNotScanOnASmallCardIsRefused() {
        QrCard small = QrCard.of("Nurse", "Clinic", null, Links.ofLength(400)).size(CardSize.BUSINESS_CARD);

        assertThatThrownBy(small::pdf)
                .isInstanceOf(ModuleTooSmallException.class)
                .hasMessageContaining("0.4 mm");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<PDStructureElement> leaves(PDDocument document) {
        List<PDStructureElement> leaves = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), leaves);
        return leaves;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> leaves) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (List.of("Document", "Sect").contains(element.getStructureType())) {
                    collect(element, leaves);
                } else {
                    leaves.add(element);
                }
            }
        }
    }
}
