package vn.kehoachxa.document.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** An element of the structure tree: what a stretch of the pages is, a paragraph, a heading, a cell. */
final class StructElement {

    private static final COSName MARKED_CONTENT = COSName.getPDFName("MCR");

    private final String type;
    private final COSDictionary dictionary = new COSDictionary();

    private StructElement(String type, COSDictionary parent) {
        this.type = type;
        dictionary.setName(COSName.S, type);
        dictionary.setItem(COSName.P, parent);
    }

    /** The topmost element of a tree. */
    static StructElement top(String type, COSDictionary root) {
        var top = new StructElement(type, root);
        root.setItem(COSName.K, top.dictionary);
        return top;
    }

    /** A new element inside this one, after those that it has. */
    StructElement add(String childType) {
        var child = new StructElement(childType, dictionary);
        addKid(child.dictionary);
        return child;
    }

    /** Says something about it that its type does not, such as how many columns a cell covers. */
    void describe(COSDictionary attributes) {
        dictionary.setItem(COSName.A, attributes);
    }

    /** Marked content of a page belongs to it. @param id the content's number on that page */
    void addContent(PDPage page, int id) {
        var first = dictionary.getDictionaryObject(COSName.PG);
        if (first == null) {
            dictionary.setItem(COSName.PG, page);
        }
        addKid(first == null || first == page.getCOSObject() ? COSInteger.get(id) : elsewhere(page, id));
    }

    private static COSDictionary elsewhere(PDPage page, int id) {
        var reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, MARKED_CONTENT);
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, id);
        return reference;
    }

    private void addKid(COSBase kid) {
        switch (dictionary.getItem(COSName.K)) {
            case null -> dictionary.setItem(COSName.K, kid);
            case COSArray kids -> kids.add(kid);
            case COSBase only -> {
                var kids = new COSArray();
                kids.setDirect(true);
                kids.add(only);
                kids.add(kid);
                dictionary.setItem(COSName.K, kids);
            }
        }
    }

    /** {@code P}, {@code H1}, {@code TD} … */
    String type() {
        return type;
    }

    COSDictionary dictionary() {
        return dictionary;
    }
}
