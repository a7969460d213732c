package io.interviewedge.card;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * The tree of what a document says, beside what it shows (ISO 32000-1, 14.7): for screen readers, and for copying text.
 */
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

    /** The tag of a card; the first card's language is the document's. */
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
        leaf.appendKid(content);
        card.appendKid(leaf);
        return leaf;
    }

    /** Puts the annotation into the tag too, as a link must be. */
    void attach(PDAnnotationLink annotation, PDStructureElement leaf) {
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        leaf.appendKid(reference);
        annotation.setStructParent(register(new PDParentTreeValue(leaf.getCOSObject())));
    }

    /** The number under which a page finds the tags of its content. */
    int register(COSArray leaves) {
        return register(new PDParentTreeValue(leaves));
    }

    private int register(PDParentTreeValue value) {
        int number = parents.size();
        parents.put(number, value);
        return number;
    }

    void finish() {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        if (catalog.getLanguage() == null) {
            catalog.setLanguage(Locale.ENGLISH.toLanguageTag());
        }
    }
}
