package vn.kehoachxa.document.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.FootPiece.Recipient;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.document.TablePiece.TableColumn;
import vn.kehoachxa.document.TablePiece.TableRow;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.RowKind;

/** A plan of an invented commune with everything in it that the writer knows, as long as real ones are. */
final class SamplePlan {

    static final UUID FIRST_BASIS = id(1);
    static final UUID FIRST_SECTION = id(2);
    static final UUID TARGETS = id(3);
    static final UUID FIRST_TARGET = id(4);
    static final UUID FIRST_RECIPIENT = id(5);
    static final UUID FIRST_ANNEX = id(6);

    static final String SUBJECT = "Chuyển đổi số và cải cách thủ tục hành chính trên địa bàn xã Suối Mường năm 2026";
    static final String REFERENCE =
            "(Kèm theo Kế hoạch số 07/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân xã Suối Mường)";

    private final List<Piece> pieces = new ArrayList<>();
    private int next = 100;

    static Document document() {
        return new Document(
                "Kế hoạch " + SUBJECT,
                "Ủy ban nhân dân xã Suối Mường",
                List.of(new SamplePlan().paper(), targets(), tasks(), budget()));
    }

    static HeadPiece head() {
        return new HeadPiece(
                "",
                List.of("ỦY BAN NHÂN DÂN", "XÃ SUỐI MƯỜNG"),
                "Số: 07/KH-UBND",
                "Suối Mường, ngày 15 tháng 01 năm 2026",
                null,
                null,
                "");
    }

    static FootPiece foot(int more) {
        var recipients = new ArrayList<Recipient>();
        recipients.add(new Recipient(FIRST_RECIPIENT, "- Sở Khoa học và Công nghệ (để báo cáo);"));
        recipients.add(new Recipient(id(51), "- Thường trực Đảng ủy, Thường trực HĐND xã;"));
        recipients.add(new Recipient(id(52), "- Chủ tịch, các Phó Chủ tịch UBND xã;"));
        recipients.add(new Recipient(id(53), "- Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội;"));
        recipients.add(new Recipient(id(54), "- Các phòng, trung tâm thuộc UBND xã;"));
        IntStream.range(0, more).forEach(i -> recipients.add(new Recipient(id(60 + i), "- Bản Nà Lốc " + (i + 1) + ";")));
        recipients.add(new Recipient(null, "- Lưu: VT, VHXH."));
        return new FootPiece(recipients, List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Lường Thị Hường");
    }

    static UUID id(int n) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + n);
    }

    static TableCell cell(String text) {
        return new TableCell(text.isEmpty() ? List.of() : List.of(Run.plain(text)), 1, 1);
    }

    static List<TableCell> cells(String... texts) {
        return Stream.of(texts).map(SamplePlan::cell).toList();
    }

    private Section paper() {
        pieces.add(head());
        pieces.add(new TitlePiece("KẾ HOẠCH", SUBJECT));
        pieces.add(new Paragraph(FIRST_BASIS, ParagraphStyle.LEGAL_BASIS, 0, List.of(Run.plain(
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"))));
        basis("Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển khoa học,"
                + " công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia;");
        basis("Căn cứ Quyết định số 11/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về giao chỉ tiêu năm 2026.");
        add(ParagraphStyle.OPENING, 0, Run.plain(
                "Ủy ban nhân dân xã Suối Mường xây dựng kế hoạch chuyển đổi số và cải cách thủ tục hành chính năm 2026"
                        + " với những việc sau:"));
        section("I. MỤC ĐÍCH, YÊU CẦU");
        heading("1. Mục đích");
        for (var i = 0; i < 3; i++) {
            body("- Mỗi người dân khi đến bộ phận một cửa đều được hướng dẫn nộp hồ sơ qua mạng, được biết hồ sơ của mình"
                    + " đang ở khâu nào, do ai giữ và bao giờ trả; giảm ít nhất một phần ba số lần phải đi lại.");
        }
        heading("2. Yêu cầu");
        body("a) Việc nào cũng có người làm, có ngày xong và có kết quả đo được; không giao chung chung.");
        add(
                ParagraphStyle.BODY,
                0,
                Run.plain("b) Số liệu báo cáo phải lấy từ "),
                Run.bold("hệ thống thông tin giải quyết thủ tục hành chính"),
                Run.plain(", không tự cộng tay; "),
                Run.italic("nơi nào chưa có mạng"),
                Run.plain(" thì ghi sổ rồi nhập bù trong tuần."));
        section("II. NHIỆM VỤ TRỌNG TÂM");
        for (var clause = 1; clause <= 6; clause++) {
            heading(clause + ". Nhóm việc thứ " + clause + ": hạ tầng, dữ liệu và kỹ năng số của người dân các bản");
            for (var line = 0; line < 4; line++) {
                body("- Rà soát các điểm còn lõm sóng ở bản Nà Lốc, bản Huổi Phúc và khu tái định cư Pá Khôm, lập danh sách gửi"
                        + " doanh nghiệp viễn thông trước ngày 15/3/2026; theo dõi tiến độ lắp trạm, đo lại tốc độ truy cập sau khi"
                        + " trạm chạy và niêm yết kết quả tại nhà văn hóa.");
            }
        }
        section("III. KINH PHÍ");
        body("Kinh phí bố trí trong dự toán ngân sách xã năm 2026 và nguồn hợp pháp khác, cụ thể như sau:");
        add(ParagraphStyle.TABLE_TITLE, 0, Run.plain("Tóm tắt kinh phí"));
        pieces.add(new TablePiece(
                id(next++),
                List.of(column(Align.CENTER), column(Align.LEFT), column(Align.RIGHT)),
                List.of(cells("TT", "Nguồn", "Số tiền (đồng)")),
                List.of(
                        row(RowKind.ROW, "1", "Ngân sách xã", "185.000.000"),
                        row(RowKind.ROW, "2", "Nguồn xã hội hóa", "40.000.000"),
                        row(RowKind.TOTAL, "", "Tổng cộng", "225.000.000"))));
        section("IV. TỔ CHỨC THỰC HIỆN");
        for (var unit : List.of("Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND xã", "Trung tâm Phục vụ hành chính công")) {
            heading((pieces.size() % 7 + 1) + ". " + unit);
            body("Chủ trì, phối hợp với các bản và đơn vị liên quan làm các việc được giao tại Phụ lục II; ngày 20 hằng tháng gửi kết quả"
                    + " về Ủy ban nhân dân xã; khi vướng mắc thì báo cáo ngay, không đợi đến kỳ.");
        }
        body("Trên đây là Kế hoạch của Ủy ban nhân dân xã, các đơn vị và các bản nghiêm túc thực hiện./.");
        pieces.add(foot(0));
        return new Section("Kế hoạch", Orientation.PORTRAIT, pieces);
    }

    private static Section targets() {
        var rows = new ArrayList<TableRow>();
        rows.add(new TableRow(FIRST_TARGET, RowKind.ROW, cells(
                "1", "Hồ sơ nộp qua mạng trên tổng số hồ sơ phát sinh", "80%", "Trung tâm Phục vụ hành chính công", "Các phòng")));
        for (var i = 2; i <= 5; i++) {
            rows.add(row(RowKind.ROW, "" + i, "Hộ gia đình có ít nhất một người biết dùng dịch vụ công trên điện thoại", (50 + i) + "%",
                    "Phòng Văn hóa - Xã hội", "Các bản, tổ công nghệ số cộng đồng"));
        }
        return new Section("Phụ lục I", Orientation.PORTRAIT, List.of(
                new AnnexPiece(FIRST_ANNEX, "Phụ lục I", List.of(Run.plain("CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2026")), REFERENCE),
                new TablePiece(
                        TARGETS,
                        List.of(column(Align.CENTER), column(Align.LEFT), column(Align.CENTER), column(Align.LEFT), column(Align.LEFT)),
                        List.of(cells("TT", "Mục tiêu", "Chỉ tiêu", "Chủ trì", "Phối hợp")),
                        rows)));
    }

    private static Section tasks() {
        var rows = new ArrayList<TableRow>();
        for (var group = 1; group <= 4; group++) {
            rows.add(title(1, 5, List.of("I", "II", "III", "IV").get(group - 1), "Nhóm nhiệm vụ " + group + ": dữ liệu, nền tảng số",
                    "", "", "", ""));
            for (var i = 1; i <= 5; i++) {
                rows.add(row(
                        RowKind.ROW,
                        "" + i,
                        "Số hóa sổ hộ tịch giai đoạn trước năm 2007, đối chiếu với cơ sở dữ liệu quốc gia về dân cư, sửa sai lệch"
                                + " về ngày sinh và quê quán",
                        "Văn phòng HĐND và UBND xã",
                        i % 2 == 0 ? "Công an xã" : "Công an xã, các bản, Trung tâm Dịch vụ tổng hợp",
                        i % 2 == 0 ? "Quý I - II/2026" : "Thường xuyên",
                        i % 2 == 0 ? "Báo cáo kết quả" : "Sổ đã số hóa, biên bản đối chiếu"));
            }
        }
        return new Section("Phụ lục II", Orientation.LANDSCAPE, List.of(
                new AnnexPiece(id(7), "Phụ lục II", List.of(Run.plain("NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026")), REFERENCE),
                new TablePiece(
                        id(8),
                        List.of(
                                column(Align.CENTER), column(Align.LEFT), column(Align.LEFT), column(Align.LEFT), column(Align.CENTER),
                                column(Align.LEFT)),
                        List.of(
                                List.of(
                                        new TableCell(List.of(Run.plain("TT")), 1, 2),
                                        new TableCell(List.of(Run.plain("Nội dung nhiệm vụ")), 1, 2),
                                        new TableCell(List.of(Run.plain("Đơn vị thực hiện")), 2, 1),
                                        TableCell.COVERED,
                                        new TableCell(List.of(Run.plain("Thời gian")), 1, 2),
                                        new TableCell(List.of(Run.plain("Sản phẩm")), 1, 2)),
                                List.of(
                                        TableCell.COVERED, TableCell.COVERED, cell("Chủ trì"), cell("Phối hợp"), TableCell.COVERED,
                                        TableCell.COVERED)),
                        rows)));
    }

    private static Section budget() {
        return new Section("Phụ lục III", Orientation.PORTRAIT, List.of(
                new AnnexPiece(id(9), "Phụ lục III", List.of(Run.plain("DỰ TOÁN KINH PHÍ")), REFERENCE),
                new TablePiece(
                        id(10),
                        List.of(column(Align.CENTER), column(Align.LEFT), column(Align.CENTER), column(Align.RIGHT), column(Align.RIGHT),
                                new TableColumn(Align.LEFT, 25.0)),
                        List.of(cells("TT", "Nội dung", "ĐVT", "Số lượng", "Thành tiền (đồng)", "Ghi chú")),
                        List.of(
                                title(1, 3, "I", "Tập huấn", "", "", "95.000.000", ""),
                                row(RowKind.ROW, "1", "Tập huấn tổ công nghệ số cộng đồng", "lớp", "4", "60.000.000", ""),
                                row(
                                        RowKind.ROW,
                                        "2",
                                        "In tờ gấp hướng dẫn bằng tiếng Việt và tiếng Thái",
                                        "tờ",
                                        "3.500",
                                        "35.000.000",
                                        "Phát tại bản"),
                                title(0, 6, "Mua sắm thiết bị", "", "", "", "", ""),
                                row(RowKind.ROW, "1", "Máy quét tài liệu khổ A4", "chiếc", "2", "90.000.000", ""),
                                row(RowKind.TOTAL, "", "Tổng cộng", "", "", "185.000.000", ""))),
                new Paragraph(id(11), ParagraphStyle.CLOSING, 0, List.of(Run.italic("Bằng chữ: Một trăm tám mươi lăm triệu đồng./.")))));
    }

    private static TableColumn column(Align align) {
        return new TableColumn(align, null);
    }

    private static TableRow row(RowKind kind, String... texts) {
        return new TableRow(UUID.nameUUIDFromBytes((kind + String.join("|", texts)).getBytes(StandardCharsets.UTF_8)),
                kind, cells(texts));
    }

    /** A group's row, whose title spans so many columns. */
    private static TableRow title(int at, int span, String... texts) {
        var row = row(RowKind.GROUP, texts);
        var cells = new ArrayList<>(row.cells());
        cells.set(at, new TableCell(cells.get(at).runs(), span, 1));
        Collections.fill(cells.subList(at + 1, at + span), TableCell.COVERED);
        return new TableRow(row.source(), row.kind(), cells);
    }

    private void basis(String text) {
        add(ParagraphStyle.LEGAL_BASIS, 0, Run.plain(text));
    }

    private void section(String text) {
        var source = text.startsWith("I. ") ? FIRST_SECTION : id(next++);
        pieces.add(new Paragraph(source, ParagraphStyle.SECTION, 1, List.of(Run.plain(text))));
    }

    private void heading(String text) {
        add(ParagraphStyle.HEADING, 2, Run.plain(text));
    }

    private void body(String text) {
        add(ParagraphStyle.BODY, 0, Run.plain(text));
    }

    private void add(ParagraphStyle style, int depth, Run... runs) {
        pieces.add(new Paragraph(id(next++), style, depth, List.of(runs)));
    }
}
