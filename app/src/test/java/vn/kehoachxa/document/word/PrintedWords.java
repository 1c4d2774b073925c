package vn.kehoachxa.document.word;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;

/**
 * The words of a PDF in their order, without what the pages add: their numbers and the headers of tables that go on. Word ends lines after
 * hyphens ("57-NQ/TW"), our pages do not: such words are put together.
 *
 * @param words those of rows longer than a page aside
 * @param brokenRows the words of rows that are longer than a page: one program writes them line by line, another cell by cell
 */
record PrintedWords(List<String> words, List<String> brokenRows) {

    /** A row of so many words may be longer than a page. */
    private static final int LONG = 250;

    static PrintedWords of(byte[] pdf, Document document) throws IOException {
        var words = withoutPageNumbers(pdf);
        takeMargins(words, document);
        var broken = new ArrayList<String>();
        for (var section : document.sections()) {
            for (var piece : section.pieces()) {
                if (piece instanceof TablePiece table) {
                    words = withoutHeader(words, table);
                    take(words, table, broken);
                }
            }
        }
        return new PrintedWords(words, broken);
    }

    /** What stands in the margins of page 1 comes first in one program, last in another: it is moved to the end. */
    private static void takeMargins(List<String> words, Document document) {
        for (var piece : document.sections().getFirst().pieces()) {
            if (piece instanceof HeadPiece head) {
                moveToEnd(words, words(head.circulation() == null ? "" : head.circulation()));
                moveToEnd(words, words(head.draftMark() == null ? "" : head.draftMark()));
                moveToEnd(words, words(head.contact()));
            }
        }
    }

    /** The first words that differ, with those before them; empty where all are the same. */
    String firstDifference(PrintedWords other) {
        var at = 0;
        while (at < Math.min(words.size(), other.words.size()) && words.get(at).equals(other.words.get(at))) {
            at++;
        }
        return at == words.size() && at == other.words.size() ? "" : around(words, at) + " <> " + around(other.words, at);
    }

    private static String around(List<String> words, int at) {
        return String.join(" ", words.subList(Math.max(0, at - 8), Math.min(words.size(), at + 8)));
    }

    private static void moveToEnd(List<String> words, List<String> what) {
        var at = Collections.indexOfSubList(words, what);
        if (at >= 0) {
            words.subList(at, at + what.size()).clear();
            words.addAll(what);
        }
    }

    private static List<String> withoutPageNumbers(byte[] file) throws IOException {
        var words = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            var number = 0;
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var read = words(stripper.getText(pdf));
                number = !read.isEmpty() && read.getFirst().equals(Integer.toString(number + 1)) && number > 0 ? number + 1 : 1;
                words.addAll(number > 1 ? read.subList(1, read.size()) : read);
            }
        }
        return words;
    }

    private static List<String> words(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00a0', ' ').strip();
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.replaceAll("(?<=[\\p{L}\\d])-\\s+", "-").split("\\s+"));
    }

    private static List<String> words(List<TableCell> cells) {
        return cells.stream().flatMap(c -> words(c.text()).stream()).toList();
    }

    private static List<String> withoutHeader(List<String> words, TablePiece table) {
        var header = table.header().stream().flatMap(row -> words(row).stream()).toList();
        var left = new ArrayList<String>();
        var found = false;
        for (var i = 0; i < words.size(); ) {
            var here = !header.isEmpty() && i + header.size() <= words.size() && words.subList(i, i + header.size()).equals(header);
            if (here) {
                i += header.size();
                found = true;
            } else {
                left.add(words.get(i++));
            }
        }
        if (!found && !header.isEmpty() && Collections.indexOfSubList(words, header) < 0) {
            left.addFirst("(no header " + String.join(" ", header) + ")");
        }
        return left;
    }

    /** Moves the words of long rows from one list to the other: they stand where the row above ends. */
    private static void take(List<String> words, TablePiece table, List<String> broken) {
        var at = 0;
        for (var tableRow : table.rows()) {
            var row = words(tableRow.cells());
            var end = Math.min(words.size(), at + row.size());
            if (row.size() >= LONG) {
                broken.addAll(words.subList(at, end));
                words.subList(at, end).clear();
            } else {
                var found = Collections.indexOfSubList(words.subList(at, words.size()), row);
                at = found < 0 ? at : at + found + row.size();
            }
        }
    }
}
