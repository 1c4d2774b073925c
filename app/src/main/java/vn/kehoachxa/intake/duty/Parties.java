package vn.kehoachxa.intake.duty;

import java.util.regex.Pattern;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Texts;

/**
 * Who reports to whom in a clause.
 *
 * @param reporter may be empty
 * @param receiver may be empty
 * @param via may be empty
 */
record Parties(String reporter, String receiver, String via) {

    static final Parties NONE = new Parties("", "", "");

    private static final String UNIT = "(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Phòng|Văn phòng|Trung tâm|Sở|Bộ|Chủ tịch|Ban|Đảng ủy|Tỉnh ủy|Thành ủy|Thường trực|Hội đồng nhân dân"
            + "|HĐND|Công chức|Tổ|Chính phủ|Thủ tướng|Lãnh đạo|Công an|Ủy ban|Uỷ ban|Cơ quan|Bộ phận|cấp trên|cấp có thẩm quyền|cơ quan có thẩm quyền)";
    private static final String END = "(?=\\s*(?:[,;:.()]|$)|\\s+(?:\\d|(?:để|nhằm|phục vụ|định kỳ|hằng|hàng|mỗi|trước|chậm nhất|theo|khi|vào|qua|thông qua|tổng hợp|xem xét|kết quả|tình hình|tiến độ|về|trong"
            + "|đột xuất|báo cáo|ban hành|quyết định|chỉ đạo|bằng|những|các nội dung|không|muộn nhất|quý|tháng|năm|ngày)\\b))";
    private static final Pattern REPORTER = Pattern.compile(
            "(?iuU)^[\\s,\\-–+]*(?:giao|đề nghị|yêu cầu)?\\s*((?:các|phòng|ủy ban|uỷ ban|ubnd|văn phòng|trung tâm|ban|công an|trạm|trường|thôn|bản|công chức|cơ quan|đơn vị|sở|đoàn|hội|mặt trận"
                    + "|mttq|thủ trưởng|trưởng|người đứng đầu|tổ(?! chức)|đầu mối|bộ phận|chủ đầu tư|hợp tác xã|thành viên)\\b.{0,150}?)[,:]?\\s+(?:có trách nhiệm|chịu trách nhiệm|tổng hợp|gửi|thực hiện"
                    + "|định kỳ|xây dựng|lập|chủ trì|tham mưu|nộp|giúp|kịp thời|rà soát|đánh giá|trình|chủ động|báo cáo|hằng|hàng|mỗi|trước|chậm nhất|căn cứ|theo dõi|phối hợp|phải|cần|tổ chức|đôn đốc"
                    + "|làm|đưa|là|thường xuyên|nghiêm túc)\\b");
    private static final Pattern REPORT = Pattern.compile("(?iuU)\\bbáo cáo\\b");
    private static final Pattern PURPOSE = Pattern.compile("(?uU)\\b(?:để|nhằm|phục vụ)\\b");
    private static final Pattern RECEIVER = Pattern.compile("(?uU)\\b(?:[Vv]ề|[Cc]ho|[Gg]ửi|[Ll]ên|[Tt]ới|[Vv]ới|[Tt]rình|[Bb]áo cáo|[Đđ]ến)\\s+(" + UNIT + "\\b.{0,90}?)" + END);
    private static final Pattern VIA = Pattern.compile("(?uU)\\b(?:[Qq]ua|[Tt]hông qua)\\s+(" + UNIT + "\\b.{0,80}?)" + END);
    /** Above a commune; of a provincial agency, its province. */
    private static final Pattern SUPERIOR = Pattern.compile(
            "\\b(?:tỉnh|Tỉnh|Sở|Bộ (?!phận|Chỉ huy)|Chính phủ|Thủ tướng|Trung ương|TW|huyện|thành phố|cấp trên|cấp có thẩm quyền|cơ quan có thẩm quyền)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /** Those that a clause names. */
    static Parties of(String clause) {
        var text = clause.replaceAll("[\\s\u00a0]+", " ");
        var report = REPORT.matcher(text);
        if (!report.find()) {
            return NONE;
        }
        var who = REPORTER.matcher(text);
        var purpose = PURPOSE.matcher(text);
        var main = purpose.find(report.end()) ? text.substring(0, purpose.start()) : text;
        var last = report.start();
        while (report.find() && report.start() < main.length()) {
            last = report.start();
        }
        var receiver = found(RECEIVER, main.substring(last));
        return new Parties(
                who.find() && who.start(1) <= last ? who.group(1).strip() : "",
                receiver.isEmpty() ? found(RECEIVER, main.substring(0, last)) : receiver,
                found(VIA, text));
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group(1).strip() : "";
    }

    /** With what others say where nothing is said here. */
    Parties or(Parties others) {
        return new Parties(
                reporter.isEmpty() ? others.reporter : reporter, receiver.isEmpty() ? others.receiver : receiver, via.isEmpty() ? others.via : via);
    }

    /**
     * Out where it goes to somebody above the office.
     *
     * @param office that makes the plan: what comes to it is not above it
     */
    Direction direction(String office) {
        var own = Texts.fold(receiver).contains(Texts.fold(office)) || receiver.startsWith("Phòng ");
        return !own && SUPERIOR.matcher(receiver).find() ? Direction.OUT : Direction.IN;
    }
}
