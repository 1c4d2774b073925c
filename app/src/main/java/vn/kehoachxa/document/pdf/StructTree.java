package vn.kehoachxa.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure tree of a file, and the way back from each page's marked content to its elements. */
final class StructTree {

    /** Of our own types, the standard one that says the same in PDF 1.7. */
    static final String TITLE = "Title";
    private static final Map<String, String> ROLES = Map.of(TITLE, "P");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final StructElement document = StructElement.top("Document", root.getCOSObject());
    /** For each page the elements of its marked content, by number. */
    private final List<COSArray> parents = new ArrayList<>();

    StructElement document() {
        return document;
    }

    /** A page's content follows. */
    void begin(PDPage page) {
        page.setStructParents(parents.size());
        parents.add(new COSArray());
    }

    /** The number of a new stretch of marked content, on the page that was begun last. */
    int mark(PDPage page, StructElement element) {
        var ofPage = parents.getLast();
        var id = ofPage.size();
        ofPage.add(element.dictionary());
        element.addContent(page, id);
        return id;
    }

    void addTo(PDDocument pdf) {
        var numbers = new COSArray();
        for (var i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(parents.size());
        root.setRoleMap(ROLES);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marked);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
