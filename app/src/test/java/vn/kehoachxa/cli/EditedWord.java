package vn.kehoachxa.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/** A Word file of ours on somebody else's desk, changed as a person changes it there. */
public final class EditedWord implements AutoCloseable {

    private final XWPFDocument word;
    private final Path file;

    public EditedWord(Path file) {
        this.file = file;
        try {
            word = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces words wherever they stand, in the text, in cells, at the foot. */
    public void replace(String words, String others) {
        all().filter(p -> p.getText().contains(words)).findFirst().ifPresentOrElse(
                p -> write(p, p.getText().replace(words, others)), () -> missing(words));
    }

    /** Presses Enter before some words; the bookmark stays with the first half. */
    public void split(String before) {
        var paragraph = body(before);
        var text = paragraph.getText();
        var at = text.indexOf(before);
        var second = word.insertNewParagraph(next(paragraph));
        second.getCTP().set(bare(paragraph.getCTP()));
        write(new XWPFParagraph(second.getCTP(), word), text.substring(at));
        write(paragraph, text.substring(0, at).strip());
    }

    /** Cuts the second line and puts it before the first. */
    public void swap(String first, String second) {
        var a = body(first).getCTP();
        var b = body(second).getCTP();
        var kept = (CTP) a.copy();
        a.set(b.copy());
        b.set(kept);
    }

    public void removeRow(String words) {
        var row = row(words);
        row.getTable().removeRow(row.getTable().getRows().indexOf(row));
    }

    /** A new row like the one that holds some words, below it. */
    public void addRow(String words, String... cells) {
        var row = row(words);
        var table = row.getTable();
        var copy = (CTRow) row.getCtRow().copy();
        copy.getTcList().forEach(c -> c.getPList().forEach(EditedWord::unmark));
        var added = new XWPFTableRow(copy, table);
        table.addRow(added, table.getRows().indexOf(row) + 1);
        var written = table.getRow(table.getRows().indexOf(row) + 1);
        for (var c = 0; c < cells.length; c++) {
            write(written.getCell(c).getParagraphs().getFirst(), cells[c]);
        }
        // POI keeps a copy of its own of an added row.
        table.getCTTbl().setTrArray(table.getRows().indexOf(row) + 1, written.getCtRow());
    }

    @Override
    public void close() throws IOException {
        try (var out = Files.newOutputStream(file)) {
            word.write(out);
        }
        word.close();
    }

    private java.util.stream.Stream<XWPFParagraph> all() {
        return java.util.stream.Stream.concat(
                word.getParagraphs().stream(),
                rows().flatMap(r -> r.getTableCells().stream()).flatMap(c -> c.getParagraphs().stream()));
    }

    private java.util.stream.Stream<XWPFTableRow> rows() {
        return word.getTables().stream().map(XWPFTable::getRows).flatMap(List::stream);
    }

    private XWPFParagraph body(String words) {
        return word.getParagraphs().stream().filter(p -> p.getText().contains(words)).findFirst().orElseThrow(() -> missing(words));
    }

    private XWPFTableRow row(String words) {
        return rows().filter(r -> r.getTableCells().stream().anyMatch(c -> c.getText().contains(words))).findFirst().orElseThrow(() -> missing(words));
    }

    private static IllegalStateException missing(String words) {
        throw new IllegalStateException("not in the file: " + words);
    }

    private org.apache.xmlbeans.XmlCursor next(XWPFParagraph paragraph) {
        var cursor = paragraph.getCTP().newCursor();
        cursor.toNextSibling();
        return cursor;
    }

    private static CTP bare(CTP paragraph) {
        var copy = (CTP) paragraph.copy();
        unmark(copy);
        return copy;
    }

    private static void unmark(CTP paragraph) {
        while (paragraph.sizeOfBookmarkStartArray() > 0) {
            paragraph.removeBookmarkStart(0);
        }
        while (paragraph.sizeOfBookmarkEndArray() > 0) {
            paragraph.removeBookmarkEnd(0);
        }
    }

    /** The text as one run that looks like the first. */
    private static void write(XWPFParagraph paragraph, String text) {
        while (paragraph.getRuns().size() > 1) {
            paragraph.removeRun(paragraph.getRuns().size() - 1);
        }
        var run = paragraph.getRuns().isEmpty() ? paragraph.createRun() : paragraph.getRuns().getFirst();
        run.setText(text, 0);
        while (run.getCTR().sizeOfTArray() > 1) {
            run.getCTR().removeT(1);
        }
        while (run.getCTR().sizeOfTabArray() > 0) {
            run.getCTR().removeTab(0);
        }
    }
}
