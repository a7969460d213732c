package io.interviewedge.qr;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF of cards: its pages, its letters, and the tags that say what is what (ISO 32000-1, 14.7 and 14.8). */
final class CardDocument implements AutoCloseable {

    /** PDF counts in points, of which an inch has 72. */
    static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDResources resources = new PDResources(new COSDictionary());
    private final CardPage.Parts parts;
    private final String title;

    CardDocument(String title) {
        this.title = title;
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        document.setVersion(1.7f);
        document.getDocumentInformation().setTitle(title);
        // From the content and not from the clock: the same cards are the same file.
        document.setDocumentId(0L);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        this.parts = new CardPage.Parts(CardFonts.load(), new GlyphFonts(), new LogoImages(), new CardTags(catalog));
    }

    /** A new page of that size in millimetres. */
    CardPage page(double width, double height) {
        PDPage page = new PDPage(
                new PDRectangle((float) (width * POINTS_A_MILLIMETRE), (float) (height * POINTS_A_MILLIMETRE)));
        page.setResources(resources);
        document.addPage(page);
        return new CardPage(document, page, height, parts);
    }

    void save(OutputStream out) throws IOException {
        parts.letters().addTo(document, resources);
        parts.logos().addTo(document, resources);
        document.getDocumentCatalog().setMetadata(CardMetadata.of(document, title));
        parts.tags().end();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
