package vn.kehoachxa.document.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TitlePiece;

/**
 * The texts of a document with the look that a paper has, through POI's own methods as one would use them: alignment, indents, spacing and
 * letters of each paragraph, widths of columns, whole rows, repeated headers, bookmarks. The widths are given: nothing is measured.
 */
public final class FormedPoi {

    private static final String FONT = "Times New Roman";
    private static final int TEXT_WIDTH = 9354;

    private final XWPFDocument word;
    private int bookmarks;

    private FormedPoi(XWPFDocument word) {
        this.word = word;
    }

    /** @param out is not closed */
    public static void write(Document document, OutputStream out) throws IOException {
        try (var word = new XWPFDocument()) {
            new FormedPoi(word).write(document);
            word.write(out);
        }
    }

    private void write(Document document) {
        word.createStyles();
        word.createHeader(HeaderFooterType.DEFAULT).createParagraph().getCTP().addNewFldSimple().setInstr("PAGE");
        var properties = word.getDocument().getBody().addNewSectPr();
        properties.addNewPgSz().setW(BigInteger.valueOf(11906));
        properties.addNewPgMar().setLeft(BigInteger.valueOf(1701));
        for (var section : document.sections()) {
            for (var piece : section.pieces()) {
                switch (piece) {
                    case HeadPiece head -> Stream.concat(head.org().stream(), Stream.of(head.number(), head.placeDate()))
                            .forEach(text -> centred(List.of(Run.plain(text)), null));
                    case TitlePiece title -> centred(List.of(Run.bold(title.type() + " " + title.subject())), null);
                    case AnnexPiece annex -> centred(annex.title(), annex.source());
                    case Paragraph paragraph -> body(paragraph);
                    case TablePiece table -> table(table);
                    case FootPiece foot -> foot.recipients().forEach(r -> centred(List.of(Run.plain(r.text())), r.source()));
                }
            }
        }
    }

    private void centred(List<Run> runs, UUID source) {
        var paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        runs(paragraph, runs, Decree30.TITLE_SIZE, source);
    }

    private void body(Paragraph text) {
        var paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(720);
        paragraph.setSpacingAfter(120);
        paragraph.setKeepNext(text.keepsWithNext());
        runs(paragraph, text.runs(), Decree30.BODY_SIZE, text.source());
    }

    private void table(TablePiece table) {
        var rows = Stream.concat(table.header().stream(), table.rows().stream().map(r -> r.cells())).toList();
        var columns = table.columns().size();
        var written = word.createTable(rows.size(), columns);
        written.setWidth(TEXT_WIDTH);
        written.setCellMargins(0, 98, 0, 98);
        for (var r = 0; r < rows.size(); r++) {
            var row = written.getRow(r);
            row.setCantSplitRow(true);
            row.setRepeatHeader(r < table.header().size());
            var source = r < table.header().size() ? table.source() : table.rows().get(r - table.header().size()).source();
            for (var c = 0; c < columns; c++) {
                var cell = row.getCell(c);
                cell.setWidth(Integer.toString(TEXT_WIDTH / columns));
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
                var paragraph = cell.getParagraphs().getFirst();
                paragraph.setAlignment(switch (table.columns().get(c).align()) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTER -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
                paragraph.setSpacingBefore(44);
                paragraph.setSpacingAfter(44);
                runs(paragraph, rows.get(r).get(c).runs(), Decree30.TABLE_SIZE, c == 0 ? source : null);
            }
        }
    }

    private void runs(XWPFParagraph paragraph, List<Run> runs, double size, UUID source) {
        var id = BigInteger.valueOf(bookmarks);
        if (source != null) {
            bookmarks++;
            var start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(id);
            start.setName("_k" + source.toString().replace("-", ""));
        }
        for (var run : runs) {
            var written = paragraph.createRun();
            written.setFontFamily(FONT);
            written.setFontSize(size);
            written.setBold(run.bold());
            written.setItalic(run.italic());
            written.setText(run.text());
        }
        if (source != null) {
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
        }
    }
}
