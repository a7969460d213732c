package io.interviewedge.qr;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The tree of what a document says, beside what it shows: for screen readers, and for whoever copies. */
final class CardTags {

    private final PDDocumentCatalog catalog;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Map<Integer, COSObjectable> parents = new LinkedHashMap<>();

    CardTags(PDDocumentCatalog catalog) {
        this.catalog = catalog;
        root.appendKid(whole);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setStructureTreeRoot(root);
    }

    /** The tags of a card; the first card's language is the document's. */
    PDStructureElement card(Locale language) {
        if (catalog.getLanguage() == null) {
            catalog.setLanguage(language.toLanguageTag());
        }
        PDStructureElement card = new PDStructureElement("Sect", whole);
        card.setLanguage(language.toLanguageTag());
        whole.appendKid(card);
        return card;
    }

    /** A tag for the marked content of that number on that page. */
    PDStructureElement leaf(String type, PDStructureElement card, PDPage page, int content) {
        PDStructureElement leaf = new PDStructureElement(type, card);
        leaf.setPage(page);
        leaf.getCOSObject().setItem(COSName.K, COSInteger.get(content));
        card.appendKid(leaf);
        return leaf;
    }

    /** Has the tag hold the annotation too, as a link's must. */
    void attach(PDAnnotationLink annotation, PDStructureElement leaf, PDPage page) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, annotation);
        reference.setItem(COSName.PG, page);
        COSArray kids = new COSArray();
        kids.add(leaf.getCOSObject().getItem(COSName.K));
        kids.add(reference);
        leaf.getCOSObject().setItem(COSName.K, kids);
        annotation.setStructParent(next(leaf.getCOSObject()));
    }

    /** The number under which these are found by their page or annotation. */
    int next(COSBase leaves) {
        int number = parents.size();
        parents.put(
                number,
                leaves instanceof COSArray array
                        ? new PDParentTreeValue(array)
                        : new PDParentTreeValue((COSDictionary) leaves));
        return number;
    }

    void end() {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        if (catalog.getLanguage() == null) {
            catalog.setLanguage(Locale.ENGLISH.toLanguageTag());
        }
    }
}
