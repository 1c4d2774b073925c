package vn.kehoachxa.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.AwkwardPaper;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.document.TablePiece.TableRow;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.plan.RowKind;

/** A session's pages are those of a single layout, whatever it takes from the time before. */
class LayoutSessionTest {

    private Layout layout;
    private LayoutSession session;

    @BeforeEach
    void begin() throws IOException {
        layout = new Layout(new PdfFonts());
        session = layout.session();
    }

    @Test
    void theSamePaperComposedAgainGivesTheVerySamePages() {
        var paper = AwkwardPaper.paper();
        var first = session.pages(Composer.compose(paper));
        assertThat(session.reuse()).extracting(Reuse::reused, Reuse::samePages).containsExactly(0, 0);

        var again = session.pages(Composer.compose(paper));
        assertThat(session.reuse()).extracting(Reuse::made, Reuse::samePages).containsExactly(0, first.pages().size());
        assertThat(again.pages().getLast()).isSameAs(first.pages().getLast());
    }

    @Test
    void aChangedLineIsLaidOutAndNothingElse() {
        var document = Composer.compose(SamplePapers.plan());
        session.pages(document);
        var changed = changed(document, 0, pieces -> {
            pieces.set(20, body("Một việc khác, viết lại cho rõ người làm và ngày xong."));
            return pieces;
        });

        assertThat(session.pages(changed)).isEqualTo(layout.pages(changed));
        assertThat(session.reuse().made()).isEqualTo(1);
        assertThat(session.reuse().samePages()).isPositive();
    }

    @Test
    void whatStandsBelowANewLineMovesAndKnowsItsNewPlace() {
        var document = Composer.compose(SamplePapers.plan());
        session.pages(document);
        for (var at : List.of(5, 12, 30)) {
            document = changed(document, 0, pieces -> {
                pieces.add(at, body("Thêm một việc. ".repeat(at)));
                return pieces;
            });
            assertThat(session.pages(document)).isEqualTo(layout.pages(document));
            assertThat(session.reuse().made()).isEqualTo(1);
        }
    }

    @Test
    void aTableMeasuresOnlyTheRowThatChanged() {
        var document = Composer.compose(AwkwardPaper.paper());
        session.pages(document);
        for (var edit : List.<UnaryOperator<List<TableRow>>>of(
                rows -> with(rows, 7, row(8, "Việc được viết lại")), rows -> without(rows, 3), rows -> plus(rows, 50, row(8, "Việc mới")),
                rows -> rows)) {
            document = changed(document, 1, pieces -> {
                pieces.set(1, edited((TablePiece) pieces.get(1), edit));
                return pieces;
            });
            assertThat(session.pages(document)).isEqualTo(layout.pages(document));
            assertThat(session.reuse().made()).isLessThanOrEqualTo(1);
        }
        assertThat(session.reuse().made()).isZero();
    }

    @Test
    void pagesBeforeAChangedRowStayTheVerySame() {
        var document = Composer.compose(AwkwardPaper.paper());
        session.pages(document);
        var changed = changed(document, 1, pieces -> {
            pieces.set(1, edited((TablePiece) pieces.get(1), rows -> with(rows, rows.size() - 20, withAmount(rows.get(rows.size() - 20)))));
            return pieces;
        });
        var pages = session.pages(changed);

        assertThat(pages).isEqualTo(layout.pages(changed));
        assertThat(session.reuse().samePages()).isGreaterThan(pages.pages().size() * 8 / 10);
    }

    @Test
    void manyEditsGiveThePagesOfASingleLayout() {
        var document = Composer.compose(SamplePapers.plan());
        var random = new Random(3);
        for (var i = 0; i < 60; i++) {
            var section = random.nextInt(document.sections().size());
            document = changed(document, section, pieces -> {
                var at = random.nextInt(pieces.size());
                switch (random.nextInt(4)) {
                    case 0 -> pieces.add(at, body("Dòng " + "thêm vào ".repeat(random.nextInt(60))));
                    case 1 -> pieces.remove(at);
                    case 2 -> pieces.add(pieces.remove(at));
                    default -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
                }
                return pieces;
            });
            assertThat(session.pages(document)).isEqualTo(layout.pages(document));
        }
    }

    private static Document changed(Document document, int section, UnaryOperator<List<Piece>> edit) {
        var sections = new ArrayList<>(document.sections());
        var old = sections.get(section);
        sections.set(section, new Section(old.name(), old.orientation(), edit.apply(new ArrayList<>(old.pieces()))));
        return new Document(document.title(), document.author(), sections);
    }

    private static TablePiece edited(TablePiece table, UnaryOperator<List<TableRow>> edit) {
        return new TablePiece(table.source(), table.columns(), table.header(), edit.apply(new ArrayList<>(table.rows())));
    }

    private static List<TableRow> with(List<TableRow> rows, int at, TableRow row) {
        rows.set(at, row);
        return rows;
    }

    /** Another amount of the same length: a longer text could widen its column, which moves every row. */
    private static TableRow withAmount(TableRow row) {
        var cells = new ArrayList<>(row.cells());
        cells.set(7, new TableCell(List.of(Run.plain("777.500.000")), 1, 1));
        return new TableRow(row.source(), row.kind(), cells);
    }

    private static List<TableRow> without(List<TableRow> rows, int at) {
        rows.remove(at);
        return rows;
    }

    private static List<TableRow> plus(List<TableRow> rows, int at, TableRow row) {
        rows.add(at, row);
        return rows;
    }

    private static TableRow row(int columns, String text) {
        var cells = new ArrayList<TableCell>();
        for (var c = 0; c < columns; c++) {
            cells.add(new TableCell(List.of(Run.plain(c == 1 ? text : "x")), 1, 1));
        }
        return new TableRow(new UUID(1, text.hashCode()), RowKind.ROW, cells);
    }

    private static Paragraph body(String text) {
        return new Paragraph(null, ParagraphStyle.BODY, 0, List.of(Run.plain(text)));
    }
}
