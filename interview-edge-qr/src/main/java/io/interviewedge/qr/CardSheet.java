package io.interviewedge.qr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;

/**
 * Many cards for print, in one PDF: as many on a sheet as fit, edge to edge, with marks to cut along. Print it at 100 %, not fitted to
 * the page: then the millimetres are right. Immutable.
 *
 * @param paper on which to print
 * @param card the size of all cards
 */
public record CardSheet(PaperSize paper, CardSize card) {

    public CardSheet {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(card, "card");
    }

    /** Side by side. */
    public int columns() {
        return (int) (paper.width() / card.width());
    }

    /** One below the other. */
    public int rows() {
        return (int) (paper.height() / card.height());
    }

    /**
     * Writes the cards, each in this sheet's size, and in the order they come: along the rows, from above. Without any card it is one
     * empty page. Letters are kept once for all cards; the pages are kept in temporary files until they are written.
     *
     * @param title of the document, shown in the window that opens it
     * @param cards read once
     * @param out not closed
     * @throws ModuleTooSmallException if a link is so long that its code would not scan on a card of this size; then nothing was written
     * @throws CardFontsException if this JVM has no fonts or no {@code java.desktop} module
     * @throws CardPdfException if PDFBox is not there
     * @throws IOException if {@code out} or the temporary files fail
     */
    public void write(String title, Iterator<QrCard> cards, OutputStream out) throws IOException {
        requireParts();
        String line = PlainText.line("title", title, Integer.MAX_VALUE);
        try (CardDocument document = new CardDocument(line)) {
            double left = (paper.width() - columns() * card.width()) / 2;
            double top = (paper.height() - rows() * card.height()) / 2;
            do {
                CardPage page = document.page(paper.width(), paper.height());
                for (int place = 0; place < columns() * rows() && cards.hasNext(); place++) {
                    page.draw(
                            cards.next().size(card),
                            left + place % columns() * card.width(),
                            top + place / columns() * card.height());
                }
                page.cutMarks(left, top, columns(), rows(), card);
                page.end();
            } while (cards.hasNext());
            document.save(out);
        }
    }

    /** A page as large as the card. */
    static byte[] single(QrCard card) {
        requireParts();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CardDocument document = new CardDocument(card.jobTitle() + ", " + card.company())) {
            CardPage page = document.page(card.size().width(), card.size().height());
            page.draw(card, 0, 0);
            page.end();
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void requireParts() {
        CardFontsException.requireDesktop();
        CardPdfException.requirePdfBox();
    }
}
