package vn.kehoachxa.document.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.document.TitlePiece;

/** The texts of a document as plain paragraphs and tables, through POI's own methods: what our writer's time is compared with. */
public final class PlainPoi {

    private PlainPoi() {}

    /** @param out is not closed */
    public static void write(Document document, OutputStream out) throws IOException {
        try (var word = new XWPFDocument()) {
            for (var section : document.sections()) {
                for (var piece : section.pieces()) {
                    switch (piece) {
                        case HeadPiece head -> Stream.concat(head.org().stream(), Stream.of(head.number(), head.placeDate()))
                                .forEach(text -> paragraph(word, List.of(Run.plain(text))));
                        case TitlePiece title -> paragraph(word, List.of(Run.bold(title.type() + " " + title.subject())));
                        case AnnexPiece annex -> paragraph(word, annex.title());
                        case Paragraph paragraph -> paragraph(word, paragraph.runs());
                        case TablePiece table -> table(word, table);
                        case FootPiece foot -> foot.recipients().forEach(r -> paragraph(word, List.of(Run.plain(r.text()))));
                    }
                }
            }
            word.write(out);
        }
    }

    private static void paragraph(XWPFDocument word, List<Run> runs) {
        var paragraph = word.createParagraph();
        for (var run : runs) {
            var written = paragraph.createRun();
            written.setText(run.text());
            written.setBold(run.bold());
            written.setItalic(run.italic());
        }
    }

    private static void table(XWPFDocument word, TablePiece table) {
        var rows = Stream.concat(table.header().stream(), table.rows().stream().map(r -> r.cells())).toList();
        var written = word.createTable(rows.size(), table.columns().size());
        for (var r = 0; r < rows.size(); r++) {
            var row = written.getRow(r);
            for (var c = 0; c < rows.get(r).size(); c++) {
                row.getCell(c).setText(text(rows.get(r).get(c)));
            }
        }
    }

    private static String text(TableCell cell) {
        return cell.text();
    }
}
