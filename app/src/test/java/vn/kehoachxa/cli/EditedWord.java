package vn.kehoachxa.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/** A Word file of ours on somebody else's desk, changed as a person changes it there. */
public final class EditedWord implements AutoCloseable {

    private final Path file;
    private XWPFDocument word;

    public EditedWord(Path file) throws IOException {
        this.file = file;
        this.word = open(Files.readAllBytes(file));
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    /** POI loses sight of what was put in behind its back: it reads the file again. */
    private void settle() {
        try {
            var out = new ByteArrayOutputStream();
            word.write(out);
            word = open(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces words wherever they stand, in the text, in cells, at the foot. */
    public void replace(String words, String others) {
        all().filter(p -> text(p).contains(words)).findFirst().ifPresentOrElse(
                p -> write(p, text(p).replace(words, others)), () -> missing(words));
        settle();
    }

    /** Presses Enter before some words; the bookmark stays with the first half. */
    public void split(String before) {
        var paragraph = body(before);
        var text = text(paragraph);
        var at = text.indexOf(before);
        var copy = bare(paragraph.getCTP());
        write(new XWPFParagraph(copy, word), text.substring(at));
        write(paragraph, text.substring(0, at).strip());
        word.insertNewParagraph(next(paragraph)).getCTP().set(copy);
        settle();
    }

    /** Cuts the second line and puts it before the first. */
    public void swap(String first, String second) {
        var a = body(first).getCTP();
        var b = body(second).getCTP();
        var kept = (CTP) a.copy();
        a.set(b.copy());
        b.set(kept);
        settle();
    }

    public void removeRow(String words) {
        var row = row(words);
        row.getTable().removeRow(row.getTable().getRows().indexOf(row));
        settle();
    }

    /** A new row like the one that holds some words, below it. */
    public void addRow(String words, String... cells) {
        var row = row(words);
        var table = row.getTable();
        var copy = (CTRow) row.getCtRow().copy();
        copy.getTcList().forEach(c -> c.getPList().forEach(EditedWord::unmark));
        for (var c = 0; c < cells.length; c++) {
            write(new XWPFParagraph(copy.getTcArray(c).getPArray(0), word), cells[c]);
        }
        table.getCTTbl().insertNewTr(table.getRows().indexOf(row) + 1).set(copy);
        settle();
    }

    @Override
    public void close() throws IOException {
        try (var out = Files.newOutputStream(file)) {
            word.write(out);
        }
        word.close();
    }

    private Stream<XWPFParagraph> all() {
        return Stream.concat(
                word.getParagraphs().stream(),
                rows().flatMap(r -> r.getTableCells().stream()).flatMap(c -> c.getParagraphs().stream()));
    }

    private Stream<XWPFTableRow> rows() {
        return word.getTables().stream().map(XWPFTable::getRows).flatMap(List::stream);
    }

    private XWPFParagraph body(String words) {
        return word.getParagraphs().stream().filter(p -> text(p).contains(words)).findFirst().orElseThrow(() -> missing(words));
    }

    private XWPFTableRow row(String words) {
        return rows().filter(r -> r.getTableCells().stream().anyMatch(c -> c.getText().replace('\u00a0', ' ').contains(words))).findFirst().orElseThrow(() -> missing(words));
    }

    /** As a person reads it: a space is a space. */
    private static String text(XWPFParagraph paragraph) {
        return paragraph.getText().replace('\u00a0', ' ');
    }

    private static IllegalStateException missing(String words) {
        throw new IllegalStateException("not in the file: " + words);
    }

    private XmlCursor next(XWPFParagraph paragraph) {
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
