package vn.kehoachxa.document;

import java.util.Map;

/**
 * The numbers of Decree 30/2020/NĐ-CP (05/3/2020), annex I, each with its place, and our choice inside the range that the decree
 * leaves. Lengths in mm, sizes in points. A new decree means editing this file.
 */
public final class Decree30 {

    /** A4 (I/I.1). */
    public static final double PAGE_WIDTH = 210;
    public static final double PAGE_HEIGHT = 297;

    /** 20–25 mm (I/I.3). */
    public static final double MARGIN_TOP = 20;
    public static final double MARGIN_BOTTOM = 20;
    /** 30–35 mm (I/I.3). */
    public static final double MARGIN_LEFT = 30;
    /** 15–20 mm (I/I.3). */
    public static final double MARGIN_RIGHT = 15;

    /** The page number's distance from the paper's edge: 10 mm in the decree's samples. */
    public static final double PAGE_NUMBER_FROM_EDGE = 10;
    /** 13–14, upright, centred in the top margin, not on page 1 (I/I.7). */
    public static final double PAGE_NUMBER_SIZE = 14;

    /** Quốc hiệu (I/II.1.a). */
    public static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    /** Tiêu ngữ (I/II.1.b). */
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    /** The right column of the head, as in sample 1.4; the left one has the rest of the text's width. */
    public static final double HEAD_RIGHT_WIDTH = 100;
    /** Quốc hiệu: 12–13, bold capitals (I/II.1.a). */
    public static final double NATIONAL_NAME_SIZE = 13;
    /** Tiêu ngữ: 13–14, bold, a rule of the text's own length below (I/II.1.b). */
    public static final double MOTTO_SIZE = 14;
    /** Tên cơ quan: 12–13 capitals; the issuing body bold, its rule 1/3–1/2 of the line (I/II.2.b). */
    public static final double ORG_SIZE = 13;
    /** Số, ký hiệu: 13 (I/II.3.c). */
    public static final double NUMBER_SIZE = 13;
    /** Địa danh, thời gian: 13–14 italic (I/II.4.c). */
    public static final double PLACE_DATE_SIZE = 14;
    /** Tên loại, trích yếu: 13–14 bold; the subject's rule 1/3–1/2 of the line (I/II.5.b). */
    public static final double TITLE_SIZE = 14;
    /** The length of the rules under the issuing body and under the subject, as a part of the text line: 1/3–1/2. */
    public static final double SHORT_RULE = 0.42;
    /**
     * From the foot of a line of text down to the middle of the rule below it. The decree says "right below" (I/II.1.b, II.2.b, II.5.b) and
     * gives no number: so much keeps the rule clear of the dot of ạ and ệ, and still nearer to its line than to anything else.
     */
    public static final double RULE_BELOW = 1.4;

    /** Nội dung: 13–14 (I/II.6.e). */
    public static final double BODY_SIZE = 14;
    /** First-line indent: 10 or 12.7 mm (I/II.6.e). */
    public static final double FIRST_LINE_INDENT = 12.7;
    /** Between paragraphs: at least 6 pt (I/II.6.e). */
    public static final double PARAGRAPH_GAP = 6;
    /** Line spacing: single to 1.5 (I/II.6.e). */
    public static final double LINE_SPACING = 1.0;

    /** Quyền hạn, chức vụ, họ tên: 13–14 bold (I/II.7.đ). */
    public static final double SIGNATURE_SIZE = 14;
    /** Room for the signature, in mm: practice, 25–30. */
    public static final double SIGNATURE_ROOM = 27;
    /** The recipients' part of the text's width, the signature beside them has the rest: practice. */
    public static final double RECIPIENTS_PART = 0.45;
    /** Where the signature is narrow, recipients may reach into its column, up to this part of the text's width: practice. */
    public static final double RECIPIENTS_MOST = 0.55;
    /** The list's label (I/II.9.d). */
    public static final String RECIPIENTS_LABEL = "Nơi nhận:";
    /** "Nơi nhận:" 12, bold italic (I/II.9.d). */
    public static final double RECIPIENTS_LABEL_SIZE = 12;
    /** The list of recipients: 11 (I/II.9.d). */
    public static final double RECIPIENTS_SIZE = 11;

    /** "Phụ lục" and its number: 14 bold (I/III.1.b). */
    public static final double ANNEX_LABEL_SIZE = 14;
    /** The appendix's title: 13–14 bold capitals (I/III.1.b). */
    public static final double ANNEX_TITLE_SIZE = 14;
    /** The reference line: 13–14 italic, in brackets (I/III.1.c). */
    public static final double ANNEX_REFERENCE_SIZE = 14;

    /** Tables: the decree names no size; 11–13 is used. */
    public static final double TABLE_SIZE = 12;

    /** Dấu độ khẩn, phạm vi lưu hành: 13–14 bold in a frame (I/III.2.b, III.2.c). */
    public static final double STAMP_SIZE = 13;
    /** The height of a frame of urgency (I/III.2.b). */
    public static final double STAMP_HEIGHT = 8;
    /** The widths of the frames of urgency (I/III.2.b). */
    public static final Map<String, Double> STAMP_WIDTHS = Map.of("HỎA TỐC", 30.0, "HOẢ TỐC", 30.0, "THƯỢNG KHẨN", 40.0, "KHẨN", 20.0);
    /**
     * The mark of a draft, bold in a black frame: practice, the decree has none. It stands in the top margin over the body's name: there it
     * moves nothing, so that a draft's pages break where the issued paper's do; it can not meet the page number (none on page 1) nor the
     * mark of circulation (over the right column); and its frame tells it from the line of a superior body, which stands right below.
     */
    public static final String DRAFT_MARK = "DỰ THẢO";
    /** The body's address: 11–12, below a rule of the text's width (I/III.4). */
    public static final double CONTACT_SIZE = 11;

    private Decree30() {}
}
