package vn.kehoachxa.document.word;

import static vn.kehoachxa.document.word.Look.Trait.BOLD;
import static vn.kehoachxa.document.word.Look.Trait.INDENTED;
import static vn.kehoachxa.document.word.Look.Trait.ITALIC;
import static vn.kehoachxa.document.word.Look.Trait.KEEP_NEXT;
import static vn.kehoachxa.document.word.Look.Trait.RED;

import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.ParagraphStyle;

/**
 * The named styles of our Word files. The ids stay as they are for ever: a Word file that comes back is read by them. No comma in a
 * name, since Word would take it for the beginning of another name.
 */
enum WordStyle {
    NATIONAL_NAME("KHQuocHieu", "Quốc hiệu", Look.centred(Decree30.NATIONAL_NAME_SIZE, BOLD)),
    MOTTO("KHTieuNgu", "Tiêu ngữ", Look.centred(Decree30.MOTTO_SIZE, BOLD)),
    PARENT("KHCoQuanChuQuan", "Cơ quan chủ quản", Look.centred(Decree30.ORG_SIZE)),
    ORG("KHCoQuanBanHanh", "Cơ quan ban hành", Look.centred(Decree30.ORG_SIZE, BOLD)),
    /** Lowered so that it stands on one line with the place and the date, which are larger. */
    NUMBER(
            "KHSoKyHieu",
            "Số ký hiệu",
            Look.centred(Decree30.NUMBER_SIZE)
                    .spaced(6 + Look.ASCENT * (Decree30.PLACE_DATE_SIZE - Decree30.NUMBER_SIZE), 0)),
    PLACE_DATE("KHDiaDanhThoiGian", "Địa danh và thời gian", Look.centred(Decree30.PLACE_DATE_SIZE, ITALIC).spaced(6, 0)),
    URGENCY("KHDoKhan", "Độ khẩn", Look.centred(Decree30.STAMP_SIZE, BOLD, RED).exactly(Rule.FRAMED_LINE).spaced(5.6, 0)),
    CIRCULATION("KHPhamViLuuHanh", "Phạm vi lưu hành", Look.centred(Decree30.STAMP_SIZE, BOLD).exactly(Rule.FRAMED_LINE)),
    DRAFT("KHDuThao", "Dự thảo", Look.centred(Decree30.STAMP_SIZE, BOLD).exactly(Rule.FRAMED_LINE)),
    TYPE("KHTenLoai", "Tên loại", Look.centred(Decree30.TITLE_SIZE, BOLD, KEEP_NEXT).spaced(17, 0)),
    SUBJECT("KHTrichYeu", "Trích yếu", Look.centred(Decree30.TITLE_SIZE, BOLD, KEEP_NEXT)),

    ADDRESSEE("KHKinhGui", "Kính gửi", Look.left(Decree30.BODY_SIZE)),
    LEGAL_BASIS("KHCanCu", "Căn cứ", Look.body(INDENTED, ITALIC)),
    OPENING("KHMoDau", "Mở đầu", Look.body(INDENTED)),
    PART("KHPhan", "Phần", Look.centred(Decree30.BODY_SIZE, BOLD, KEEP_NEXT).spaced(2 * Decree30.PARAGRAPH_GAP, 0).outlined(0)),
    PART_TITLE("KHTenPhan", "Tên phần", Look.centred(Decree30.BODY_SIZE, BOLD, KEEP_NEXT).spaced(0, Decree30.PARAGRAPH_GAP)),
    SECTION("KHMuc", "Mục", Look.body(INDENTED, BOLD, KEEP_NEXT).outlined(0)),
    HEADING("KHTieuDe", "Tiêu đề", Look.body(INDENTED, BOLD, KEEP_NEXT).outlined(1)),
    BODY("KHNoiDung", "Nội dung", Look.body(INDENTED)),
    CLOSING("KHKetThuc", "Kết thúc", Look.body(INDENTED)),

    TABLE_TITLE(
            "KHTenBang", "Tên bảng", Look.centred(Decree30.BODY_SIZE, BOLD, KEEP_NEXT).spaced(0, Decree30.PARAGRAPH_GAP)),
    TABLE_HEADER("KHDauBang", "Đầu bảng", Look.centred(Decree30.TABLE_SIZE, BOLD, KEEP_NEXT).spaced(2.2, 2.2)),
    TABLE_CELL("KHOBang", "Ô bảng", Look.left(Decree30.TABLE_SIZE).spaced(2.2, 2.2)),
    TABLE_GROUP("KHNhomBang", "Nhóm trong bảng", Look.left(Decree30.TABLE_SIZE, BOLD, KEEP_NEXT).spaced(2.2, 2.2)),
    TABLE_TOTAL("KHTongBang", "Tổng của bảng", Look.left(Decree30.TABLE_SIZE, BOLD).spaced(2.2, 2.2)),

    ANNEX_LABEL("KHPhuLuc", "Phụ lục", Look.centred(Decree30.ANNEX_LABEL_SIZE, BOLD, KEEP_NEXT).outlined(0)),
    ANNEX_TITLE("KHTenPhuLuc", "Tên phụ lục", Look.centred(Decree30.ANNEX_TITLE_SIZE, BOLD, KEEP_NEXT)),
    ANNEX_REFERENCE("KHKemTheo", "Kèm theo", Look.centred(Decree30.ANNEX_REFERENCE_SIZE, ITALIC, KEEP_NEXT)),

    /** Lowered so that it stands on one line with the signatory's authority, which is larger. */
    RECIPIENTS_LABEL(
            "KHNoiNhan",
            "Nơi nhận",
            Look.left(Decree30.RECIPIENTS_LABEL_SIZE, BOLD, ITALIC)
                    .spaced(Look.ASCENT * (Decree30.SIGNATURE_SIZE - Decree30.RECIPIENTS_LABEL_SIZE), 0)),
    RECIPIENT("KHDanhSachNoiNhan", "Danh sách nơi nhận", Look.left(Decree30.RECIPIENTS_SIZE)),
    AUTHORITY("KHChucVuNguoiKy", "Chức vụ người ký", Look.centred(Decree30.SIGNATURE_SIZE, BOLD)),
    SIGNATORY(
            "KHHoTenNguoiKy",
            "Họ tên người ký",
            Look.centred(Decree30.SIGNATURE_SIZE, BOLD).spaced(Measure.pointsOfMm(Decree30.SIGNATURE_ROOM), 0)),

    PAGE_NUMBER("KHSoTrang", "Số trang", Look.centred(Decree30.PAGE_NUMBER_SIZE)),
    CONTACT("KHDiaChi", "Địa chỉ cơ quan", Look.centred(Decree30.CONTACT_SIZE).spaced(6, 0)),
    /** A paragraph without text, one of whose borders is the rule. */
    RULE("KHDuongKe", "Đường kẻ", Look.left(1, KEEP_NEXT).exactly(1.25).spaced(Rule.ABOVE, 0)),
    /** What stands between a table and what follows; Word wants a paragraph there. */
    GAP("KHKhoangCach", "Khoảng cách", Look.left(2).exactly(Decree30.PARAGRAPH_GAP));

    private final String id;
    private final String label;
    private final Look look;

    WordStyle(String id, String label, Look look) {
        this.id = id;
        this.label = label;
        this.look = look;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    Look look() {
        return look;
    }

    static WordStyle of(ParagraphStyle style) {
        return switch (style) {
            case ADDRESSEE -> ADDRESSEE;
            case LEGAL_BASIS -> LEGAL_BASIS;
            case OPENING -> OPENING;
            case PART -> PART;
            case PART_TITLE -> PART_TITLE;
            case SECTION -> SECTION;
            case HEADING -> HEADING;
            case BODY -> BODY;
            case CLOSING -> CLOSING;
            case TABLE_TITLE -> TABLE_TITLE;
        };
    }
}
