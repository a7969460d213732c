package io.interviewedge.card;

import io.interviewedge.internal.Markup;
import io.interviewedge.qr.QrLogo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF of cards: its pages and the objects that they share. */
final class CardDocument implements AutoCloseable {

    /** The unit of PDF is the point, of which an inch has 72. */
    static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** States the title, and that the document keeps to PDF/UA-1 (ISO 14289-1, section 5), as XMP (ISO 16684-1). */
    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDResources resources = new PDResources(new COSDictionary());
    private final CardFonts fonts = CardFonts.load();
    private final Lettering lettering = new Lettering();
    private final Map<QrLogo, PDImageXObject> logos = new HashMap<>();
    private final CardTags tags;

    CardDocument(String title) throws IOException {
        document.setVersion(1.7f);
        document.getDocumentInformation().setTitle(title);
        // Derived from the content and not from the clock, so the same cards make the same file.
        document.setDocumentId(0L);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setViewerPreferences(preferences);
        byte[] metadata = METADATA.formatted(Markup.escaped(title)).getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata)));
        tags = new CardTags(catalog);
    }

    /** A new page of that size in millimetres. */
    CardPage page(double width, double height) throws IOException {
        PDPage page = new PDPage(
                new PDRectangle((float) (width * POINTS_PER_MILLIMETRE), (float) (height * POINTS_PER_MILLIMETRE)));
        page.setResources(resources);
        document.addPage(page);
        return new CardPage(this, page, height);
    }

    PDPageContentStream contentOf(PDPage page) throws IOException {
        return new PDPageContentStream(document, page);
    }

    CardFonts fonts() {
        return fonts;
    }

    Lettering lettering() {
        return lettering;
    }

    CardTags tags() {
        return tags;
    }

    /** The picture of a logo, kept once in the document, with its transparency. */
    PDImageXObject image(QrLogo logo) throws IOException {
        PDImageXObject image = logos.get(logo);
        if (image == null) {
            BufferedImage pixels = new BufferedImage(logo.width(), logo.height(), BufferedImage.TYPE_INT_ARGB);
            for (int y = 0; y < logo.height(); y++) {
                for (int x = 0; x < logo.width(); x++) {
                    pixels.setRGB(x, y, logo.argb(x, y));
                }
            }
            image = LosslessFactory.createFromImage(document, pixels);
            logos.put(logo, image);
        }
        return image;
    }

    void save(OutputStream out) throws IOException {
        lettering.finish(document);
        tags.finish();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
