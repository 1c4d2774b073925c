package vn.kehoachxa.document;

import static vn.kehoachxa.document.PaperParts.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Foot;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;

/**
 * Everything that strains a page: a body's name of three lines under a superior one, a subject of four lines, parts, 60 recipients, a
 * landscape appendix of eight columns with 400 tasks and one row longer than a page, cells over several rows and columns.
 */
public final class AwkwardPaper {

    private static final List<String> TEXTS = List.of(
            "Lập danh sách hộ chưa có đường truyền, đề nghị doanh nghiệp viễn thông kéo cáp trước mùa mưa",
            "Hướng dẫn trưởng bản ký số trên điện thoại",
            "Số hóa sổ hộ tịch từ năm 1998 trở về trước, kiểm tra chéo giữa hai công chức rồi mới đưa vào cơ sở dữ liệu dùng chung",
            "Đặt bảng mã QR tại điểm du lịch", "Thu thập phiếu hài lòng của người dân sau mỗi lần trả kết quả và công bố hằng tháng");
    private static final List<String> TIMINGS = List.of(
            "Quý I - II/2026", "Thường xuyên", "Trước ngày 15/8/2026", "Năm 2026", "Đợt 1: Quý II/2026\nĐợt 2: Quý IV/2026");

    private AwkwardPaper() {}

    public static Paper paper() {
        var p = new PaperParts(1_000);
        var plan = SamplePapers.plan();
        var head = plan.head()
                .withParent("UBND XÃ VÂN HỒ")
                .withOrg(List.of("BAN CHỈ ĐẠO", "CHUYỂN ĐỔI SỐ", "VÀ ĐỀ ÁN 06"))
                .withSymbol("KH-BCĐ").withCirculation("LƯU HÀNH NỘI BỘ").withUrgency("THƯỢNG KHẨN")
                .withContact("Trụ sở: bản Suối Lìn, xã Vân Hồ, tỉnh Sơn La");
        var recipients = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> p.passage("Bản số " + i
                        + (i % 7 == 0 ? " và tổ công nghệ số cộng đồng của bản (để thực hiện)" : ""))).toList();
        var opening = p.passages("Ban Chỉ đạo ban hành Kế hoạch rà soát, chuẩn hóa và đưa dữ liệu vào sử dụng với các nội dung sau đây:");
        return plan.withIdentity(issuedBy("Ban Chỉ đạo chuyển đổi số và Đề án 06 xã Vân Hồ", plan.identity()))
                .withHead(head)
                .withFoot(new Foot("VT, BCĐ", "", null,
                        new Signature(List.of("TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN"), "PHÓ TRƯỞNG BAN", "Nguyễn Thị Minh Hòa")))
                .withSubject("Rà soát, chuẩn hóa và đưa vào sử dụng toàn bộ dữ liệu hộ tịch, đất đai, hộ kinh doanh, hợp tác xã và sản phẩm"
                        + " OCOP trên địa bàn; tập huấn cho trưởng bản, tổ công nghệ số cộng đồng và kiểm tra, đánh giá kết quả thực hiện"
                        + " giai đoạn 2026 - 2030")
                .withPassages(plan.passages().with(PassageList.RECIPIENTS, recipients).with(PassageList.OPENING, opening))
                .withBody(body(p, plan))
                .withAppendices(List.of(
                        p.appendix("Danh mục 400 nhiệm vụ và phân công thực hiện", Orientation.LANDSCAPE, tasks(p)),
                        p.appendix("Thuyết minh", Orientation.PORTRAIT, p.line(Level.TEXT, "Số liệu lấy từ phần mềm."), spans(p))));
    }

    private static Identity issuedBy(String body, Identity i) {
        return new Identity(i.id(), i.type(), i.kind(), new Office(i.office().id(), body, i.office().province()), i.version(),
                i.supersedes(), i.state(), i.issued(), i.form(), i.year(), i.yearTo());
    }

    private static List<Block> body(PaperParts p, Paper plan) {
        var blocks = new ArrayList<Block>();
        blocks.add(p.line(Level.PART, "Đánh giá kết quả"));
        blocks.addAll(plan.body().subList(0, 10));
        blocks.add(p.line(Level.PART, "Phương hướng, nhiệm vụ giai đoạn tới và các giải pháp bảo đảm để hoàn thành đúng hạn từng phần"
                + " việc"));
        blocks.addAll(plan.body().subList(10, 40));
        return blocks;
    }

    private static Table tasks(PaperParts p) {
        var columns = List.of(
                column("TT", Role.NO), column("Nhiệm vụ", Role.TEXT), column("Nội dung chi tiết", Role.CONTENT),
                column("Cơ quan chủ trì", Role.LEAD), column("Cơ quan phối hợp", Role.SUPPORTING), column("Thời gian", Role.TIMING),
                column("Kết quả, sản phẩm", Role.OUTCOME), column("Kinh phí (đồng)", Role.AMOUNT));
        var rows = new ArrayList<Row>();
        for (var i = 0; i < 400; i++) {
            if (i % 40 == 0) {
                rows.add(p.group(columns.size(), "Nhóm việc thứ " + (i / 40 + 1) + ": dữ liệu và hạ tầng"));
            }
            var text = TEXTS.get(i % TEXTS.size());
            rows.add(p.row(
                    text, i == 123 ? (text + "; ").repeat(90).strip() : TEXTS.get((i + 2) % TEXTS.size()), "Phòng Văn hóa - Xã hội",
                    i % 3 == 0 ? "Các bản; Trung tâm Dịch vụ tổng hợp" : "Công an xã", TIMINGS.get(i % TIMINGS.size()),
                    "Báo cáo, danh sách kèm theo", (i + 1) % 9 == 0 ? "" : (i + 1) + ".500.000"));
        }
        rows.add(new Row(p.id(), RowKind.TOTAL, List.of(
                Cell.EMPTY, Cell.of("Tổng cộng"), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.COMPUTED)));
        return p.table(TableKind.TASKS, columns, rows.toArray(Row[]::new));
    }

    /** Two header rows, cells over two rows and over three columns. */
    private static Table spans(PaperParts p) {
        var columns = List.of(
                column("TT", Role.NO), column("Chỉ tiêu", Role.TEXT), column("2026", Role.VALUE), column("2027", Role.VALUE),
                column("2028", Role.VALUE), column("Ghi chú", Role.NOTE));
        var header = List.of(
                List.of(over("TT", 1, 2), over("Chỉ tiêu", 1, 2), over("Lộ trình", 3, 1), Cell.EMPTY, Cell.EMPTY, over("Ghi chú", 1, 2)),
                List.of(Cell.EMPTY, Cell.EMPTY, Cell.of("2026"), Cell.of("2027"), Cell.of("2028"), Cell.EMPTY));
        var rows = List.of(
                row(p, Cell.COMPUTED, over("Hồ sơ nộp trực tuyến (%)", 1, 2), Cell.of("60"), Cell.of("75"), Cell.of("90"),
                        Cell.of("Cả xã")),
                row(p, Cell.COMPUTED, Cell.EMPTY, Cell.of("50"), Cell.of("70"), Cell.of("85"), Cell.of("Các bản vùng cao")),
                row(p, Cell.COMPUTED, Cell.of("Bản có sóng 4G"), over("Đủ 100% từ năm 2026 và giữ vững các năm sau", 3, 1), Cell.EMPTY,
                        Cell.EMPTY, Cell.EMPTY));
        return new Table(p.id(), TableKind.OTHER, "Bảng lộ trình", 1, List.<Column>copyOf(columns), header, rows);
    }

    private static Row row(PaperParts p, Cell... cells) {
        return new Row(p.id(), RowKind.ROW, List.of(cells));
    }

    private static Cell over(String text, int columns, int rows) {
        return new Cell(RichText.of(text), columns, rows, false);
    }
}
