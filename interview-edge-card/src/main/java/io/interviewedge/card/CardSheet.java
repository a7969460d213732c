package io.interviewedge.card;

import io.interviewedge.internal.TextRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;

/**
 * Many cards to print, in one PDF: as many per sheet as fit, edge to edge, with marks to cut along. Print at 100 %, not
 * fitted to the page, or the millimetres are wrong. Immutable.
 *
 * @param paper the size of the sheets
 * @param card the size of all cards
 */
public record CardSheet(PaperSize paper, CardSize card) {

    public CardSheet {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(card, "card");
    }

    /** How many cards stand side by side. */
    public int columns() {
        return (int) (paper.width() / card.width());
    }

    /** How many cards stand one below the other. */
    public int rows() {
        return (int) (paper.height() / card.height());
    }

    /**
     * Writes the cards in the order they come, along the rows, from above; their own size does not count. Without cards
     * it is one empty page. Letters are kept once for all cards; the pages are kept in temporary files until they are
     * written.
     *
     * @param title of the document, shown in the window that opens it
     * @param cards read once
     * @param out is not closed
     * @throws io.interviewedge.qr.ModuleTooSmallException if a link is so long that its code would not scan on a card
     *     of this size; then nothing was written
     * @throws io.interviewedge.qr.LogoUnreadableException if a code cannot be read under its logo; then nothing was
     *     written
     * @throws CardFontsException if this JVM has no fonts
     * @throws IOException if {@code out} or the temporary files fail
     */
    public void write(String title, Iterator<QrCard> cards, OutputStream out) throws IOException {
        String line = TextRules.line("title", title, Integer.MAX_VALUE);
        try (CardDocument document = new CardDocument(line)) {
            double left = (paper.width() - columns() * card.width()) / 2;
            double top = (paper.height() - rows() * card.height()) / 2;
            do {
                try (CardPage page = document.page(paper.width(), paper.height())) {
                    for (int place = 0; place < columns() * rows() && cards.hasNext(); place++) {
                        page.draw(
                                cards.next().size(card),
                                left + place % columns() * card.width(),
                                top + place / columns() * card.height());
                    }
                    page.cutMarks(left, top, columns(), rows(), card);
                }
            } while (cards.hasNext());
            document.save(out);
        }
    }

    /** A document of one page as large as the card. */
    static byte[] single(QrCard card) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CardDocument document = new CardDocument(card.jobTitle() + ", " + card.company())) {
            try (CardPage page = document.page(card.size().width(), card.size().height())) {
                page.draw(card, 0, 0);
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file could not be written", e);
        }
        return out.toByteArray();
    }
}
