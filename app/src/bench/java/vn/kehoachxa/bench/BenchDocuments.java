package vn.kehoachxa.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.document.TablePiece.TableColumn;
import vn.kehoachxa.document.TablePiece.TableRow;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.RowKind;

/** The documents that are measured; the same at every call. */
public final class BenchDocuments {

    private static final List<String> TASKS = List.of(
            "Lập danh sách hộ chưa có đường truyền, đề nghị kéo cáp trước mùa mưa",
            "Hướng dẫn trưởng bản và tổ công nghệ số ký số trên điện thoại",
            "Số hóa sổ hộ tịch từ năm 1998 trở về trước, kiểm tra chéo rồi đưa vào cơ sở dữ liệu dùng chung",
            "Đặt bảng mã QR tại điểm du lịch",
            "Thu phiếu hài lòng của người dân và công bố hằng tháng");
    private static final List<String> TIMES = List.of("Quý I/2026", "Thường xuyên", "Trước ngày 15/8/2026", "Năm 2026");

    private BenchDocuments() {}

    /** A plan of nine pages: the sample with more of its own text. */
    public static Document ninePages() {
        var sample = Composer.compose(SamplePapers.issuedPlan());
        var main = sample.sections().getFirst();
        var pieces = new ArrayList<Piece>();
        for (var piece : main.pieces()) {
            if (piece instanceof FootPiece) {
                main.pieces().stream().filter(p -> p instanceof Paragraph paragraph && paragraph.depth() == 0).skip(8).limit(34)
                        .forEach(pieces::add);
            }
            pieces.add(piece);
        }
        var sections = new ArrayList<>(sample.sections());
        sections.set(0, new Section(main.name(), main.orientation(), pieces));
        return new Document(sample.title(), sample.author(), sections);
    }

    /** The sample's text, and an appendix with so many tasks: 75 pages for 1,000. */
    public static Document tasks(int rows) {
        var sample = Composer.compose(SamplePapers.issuedPlan());
        var annex = new AnnexPiece(id(1, 0), "Phụ lục", List.of(Run.bold("NHIỆM VỤ")), "(Kèm theo Kế hoạch)");
        return new Document(sample.title(), sample.author(), List.of(
                sample.sections().getFirst(),
                new Section("Phụ lục", Orientation.PORTRAIT, List.of(annex, table(rows)))));
    }

    private static TablePiece table(int rows) {
        var columns = List.of(
                new TableColumn(Align.CENTER, null), new TableColumn(Align.LEFT, null), new TableColumn(Align.LEFT, null),
                new TableColumn(Align.LEFT, null), new TableColumn(Align.CENTER, null), new TableColumn(Align.RIGHT, null));
        var header = cells(Run.bold("TT"), Run.bold("Nhiệm vụ"), Run.bold("Chủ trì"), Run.bold("Phối hợp"), Run.bold("Thời gian"),
                Run.bold("Kinh phí (đồng)"));
        var body = new ArrayList<TableRow>(rows);
        for (var i = 0; i < rows; i++) {
            body.add(new TableRow(id(2, i), RowKind.ROW, cells(
                    Run.plain(Integer.toString(i + 1)), Run.plain(TASKS.get(i % TASKS.size())), Run.plain("Phòng Văn hóa - Xã hội"),
                    Run.plain(i % 3 == 0 ? "Các bản; Trung tâm Dịch vụ tổng hợp" : "Công an xã"), Run.plain(TIMES.get(i % TIMES.size())),
                    Run.plain((i % 90 + 10) + ".500.000"))));
        }
        return new TablePiece(id(1, 1), columns, List.of(header), body);
    }

    private static List<TableCell> cells(Run... texts) {
        return List.of(texts).stream().map(t -> new TableCell(List.of(t), 1, 1)).toList();
    }

    /** The document with one line, or one row of its table, written in another way each time. */
    public static Document edited(Document document, boolean row, int time) {
        var sections = new ArrayList<>(document.sections());
        var at = row ? 1 : 0;
        var pieces = new ArrayList<>(sections.get(at).pieces());
        if (row) {
            var table = (TablePiece) pieces.get(1);
            var rows = new ArrayList<>(table.rows());
            var old = rows.get(rows.size() / 2);
            var cells = new ArrayList<>(old.cells());
            cells.set(5, new TableCell(List.of(Run.plain((time % 90 + 10) + ".500.000")), 1, 1));
            rows.set(rows.size() / 2, new TableRow(old.source(), old.kind(), cells));
            pieces.set(1, new TablePiece(table.source(), table.columns(), table.header(), rows));
        } else {
            var old = (Paragraph) pieces.get(20);
            pieces.set(20, new Paragraph(old.source(), old.style(), old.depth(), List.of(Run.plain(old.text() + " lần " + time))));
        }
        sections.set(at, new Section(sections.get(at).name(), sections.get(at).orientation(), pieces));
        return new Document(document.title(), document.author(), sections);
    }

    private static UUID id(long kind, long number) {
        return new UUID(kind, number);
    }
}
