package vn.kehoachxa.document.word;

import java.util.List;
import java.util.stream.IntStream;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableColumn;
import vn.kehoachxa.document.TablePiece.TableRow;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.RowKind;

/** Everything that seldom occurs, in one paper: stamps, an address, a long body, a row longer than a page, sixty recipients. */
final class AwkwardPlan {

    private AwkwardPlan() {}

    static Document document() {
        return new Document("Kế hoạch & <thử>", "UBND xã", List.of(new Section("Kế hoạch", Orientation.PORTRAIT, List.of(
                new HeadPiece(
                        "UBND XÃ SUỐI MƯỜNG",
                        List.of("BAN CHỈ ĐẠO PHÁT TRIỂN KHOA HỌC,", "CÔNG NGHỆ, ĐỔI MỚI SÁNG TẠO", "VÀ CHUYỂN ĐỔI SỐ"),
                        "Số:      /KH-BCĐ",
                        "Suối Mường, ngày      tháng 01 năm 2026",
                        "HỎA TỐC",
                        "LƯU HÀNH NỘI BỘ",
                        "Địa chỉ: bản Nà Lốc, xã Suối Mường. Điện thoại: 0212 000 0000. Thư điện tử: suoimuong@example.vn"),
                new TitlePiece("KẾ HOẠCH", "Triển khai phong trào “Bình dân học vụ số”\nnăm 2026"),
                new Paragraph(null, ParagraphStyle.ADDRESSEE, 0, List.of(Run.plain("Kính gửi: Sở Khoa học và Công nghệ"))),
                new Paragraph(null, ParagraphStyle.PART, 1, List.of(Run.plain("Phần I"))),
                new Paragraph(null, ParagraphStyle.PART_TITLE, 0, List.of(Run.plain("NHỮNG VIỆC CHUNG"))),
                new Paragraph(null, ParagraphStyle.BODY, 0, List.of(Run.plain("a  b\u0001\ud800 < & > c\nDòng hai của cùng một đoạn."))),
                new TablePiece(
                        null,
                        List.of(new TableColumn(Align.CENTER, null), new TableColumn(Align.LEFT, null)),
                        List.of(SamplePlan.cells("TT", "Việc")),
                        List.of(
                                new TableRow(null, RowKind.ROW, SamplePlan.cells("1", "Ngắn")),
                                new TableRow(null, RowKind.ROW, SamplePlan.cells("2", "Một câu dài lặp lại nhiều lần. ".repeat(190))))),
                new TablePiece(
                        null,
                        IntStream.range(0, 14).mapToObj(i -> new TableColumn(Align.LEFT, null)).toList(),
                        List.of(SamplePlan.cells(IntStream.range(0, 14).mapToObj(i -> "Tháng " + i).toArray(String[]::new))),
                        List.of(new TableRow(null, RowKind.ROW, SamplePlan.cells(
                                IntStream.range(0, 14).mapToObj(i -> "nghiêng ngả").toArray(String[]::new))))),
                new Paragraph(null, ParagraphStyle.BODY, 0, List.of(Run.plain("Đoạn ở trên một dòng."))),
                new Paragraph(null, ParagraphStyle.CLOSING, 0, List.of(Run.plain("Hết./."))),
                SamplePlan.foot(54)))));
    }
}
