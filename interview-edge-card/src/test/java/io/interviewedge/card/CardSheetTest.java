package io.interviewedge.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.qr.ModuleTooSmallException;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Scanner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardSheetTest {

    @ParameterizedTest
    @CsvSource({"A4, A6, 2, 2", "A4, BUSINESS_CARD, 2, 5", "LETTER, A6, 2, 1", "LETTER, BUSINESS_CARD, 2, 5"})
    void asManyCardsAsFitAreOnASheetAndEachIsRead(PaperSize paper, CardSize card, int columns, int rows)
            throws IOException {
        CardSheet sheet = new CardSheet(paper, card);
        List<QrCard> cards = cards(columns * rows + 1);
        byte[] pdf = written(sheet, cards.iterator());

        List<String> read = new ArrayList<>();
        for (int page = 0; page < 2; page++) {
            read.addAll(Scanner.readAll(Cards.printed(pdf, page, 150)));
        }

        assertThat(sheet.columns()).isEqualTo(columns);
        assertThat(sheet.rows()).isEqualTo(rows);
        assertThat(pages(pdf)).isEqualTo(2);
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        cards.stream().map(each -> each.link().toString()).toList());
    }

    @Test
    void aSheetOfNoCardsIsAnEmptyPage() throws IOException {
        byte[] pdf = written(new CardSheet(PaperSize.A4, CardSize.A6), Collections.emptyIterator());

        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(Scanner.readAll(Cards.printed(pdf, 0, 100))).isEmpty();
    }

    @Test
    void aCardThatWouldNotScanLeavesNothingWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<QrCard> cards = new ArrayList<>(cards(3));
        cards.add(QrCard.of("Nurse", "Clinic", null, Links.ofLength(400)));

        assertThatThrownBy(
                        () -> new CardSheet(PaperSize.A4, CardSize.BUSINESS_CARD).write("Cards", cards.iterator(), out))
                .isInstanceOf(ModuleTooSmallException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void lettersAreKeptOnceForAllCards() throws IOException {
        CardSheet sheet = new CardSheet(PaperSize.A4, CardSize.BUSINESS_CARD);
        int ten = written(sheet, cards(10).iterator()).length;
        int fifty = written(sheet, cards(50).iterator()).length;

        assertThat((fifty - ten) / 40).isLessThan(3_000).isLessThan(ten / 10);
    }

    private static List<QrCard> cards(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> QrCard.of(
                        "Backend Engineer",
                        "Example Robotics",
                        "Candidate " + i,
                        URI.create("https://jobs.example.com/i/" + new UUID(i, -i))))
                .toList();
    }

    private static byte[] written(CardSheet sheet, Iterator<QrCard> cards) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet.write("Cards", cards, out);
        return out.toByteArray();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
