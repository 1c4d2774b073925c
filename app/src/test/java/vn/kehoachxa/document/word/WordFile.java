package vn.kehoachxa.document.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reading a Word file back. */
final class WordFile {

    private WordFile() {}

    /** All paragraphs of the body and its tables, in order. */
    static List<XWPFParagraph> paragraphs(XWPFDocument word) {
        var found = new ArrayList<XWPFParagraph>();
        collect(word, found);
        return found;
    }

    private static void collect(IBody body, List<XWPFParagraph> found) {
        for (var element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                found.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> collect(cell, found)));
            }
        }
    }
}
