package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.kehoachxa.document.layout.Word.Gap;

/**
 * Breaks centred text (titles, table headers) into lines of like length that end where a phrase ends: before "và", "trên", "năm" or after
 * a comma rather than inside "chuyển đổi".
 */
final class Phrases {

    /** Words with which a phrase begins. */
    private static final Set<String> STARTS = Set.of(
            "và", "của", "trên", "trong", "về", "cho", "tại", "theo", "với", "đến", "từ", "năm", "giai", "xã", "phường", "tỉnh", "quý",
            "để", "nhằm", "do", "đối", "các", "những", "thuộc", "giữa", "tháng", "ngày", "hoặc", "bằng", "lần", "thực", "phối", "chủ");
    /** Words of two syllables that titles and headers of plans are made of. */
    private static final Set<String> WORDS = Set.of(
            "bảo đảm", "báo cáo", "biện pháp", "cán bộ", "cấp tỉnh", "chỉ tiêu", "chính quyền", "chính sách", "chủ trì", "chuyển đổi",
            "công nghệ", "công tác", "cơ quan", "dịch vụ", "dự toán", "địa bàn", "đánh giá", "đầu tư", "đổi mới", "đơn vị", "ghi chú",
            "giai đoạn", "giải pháp", "hành chính", "hạ tầng", "hoàn thành", "kế hoạch", "kết quả", "khoa học", "kinh phí", "kinh tế",
            "lĩnh vực", "mục tiêu", "ngân sách", "nguồn vốn", "nhân dân", "nhiệm vụ", "nội dung", "nông nghiệp", "nông thôn", "phát triển",
            "phối hợp", "phương hướng", "quản lý", "sản phẩm", "sáng kiến", "sáng tạo", "sở hữu", "thành phần", "thời gian", "thời hạn",
            "thuyết minh", "thực hiện", "tiến độ", "tổ chức", "triển khai", "trí tuệ", "ứng dụng", "văn hóa", "xã hội", "xây dựng");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    /** What a break inside a phrase costs: as much as a line that is 0.3 of the width longer or shorter than it should be. */
    private static final double INSIDE = 0.09;
    /** What a break inside a name or inside a word of two syllables costs. */
    private static final double INSIDE_WORD = 0.25;
    /** What a break costs that is to be avoided at any price but that of another line. */
    private static final double TIED = 1;
    /** Longer texts are no titles; they are broken greedily. */
    private static final int LONGEST = 120;

    private final List<Word> words;
    private final double width;
    /** The width of each line if all were alike. */
    private final double fair;
    /** Least cost of setting the words from i on in a given number of lines, and the end of the first of those lines. */
    private final double[][] cost;
    private final int[][] ends;

    private Phrases(List<Word> words, double width, int lines) {
        this.words = words;
        this.width = width;
        this.fair = words.stream().mapToDouble(w -> w.width() + w.spaceWidth()).sum() / lines;
        this.cost = new double[lines + 1][words.size() + 1];
        this.ends = new int[lines + 1][words.size() + 1];
    }

    /** The lines, as many as greedy breaking needs; greedy where the text is long, has breaks of its own or a word wider than a line. */
    static List<TextLine> lines(Words text, double width) {
        var greedy = text.lines(width);
        var words = text.words();
        var plain = words.size() <= LONGEST
                && words.stream().allMatch(w -> w.width() <= width)
                && words.stream().skip(1).noneMatch(w -> w.gap() == Gap.NEW_LINE);
        return greedy.size() < 2 || !plain ? greedy : new Phrases(words, width, greedy.size()).best(greedy);
    }

    private List<TextLine> best(List<TextLine> greedy) {
        var count = greedy.size();
        for (var lines = 1; lines <= count; lines++) {
            for (var from = 0; from <= words.size(); from++) {
                find(lines, from);
            }
        }
        return cost[count][0] == Double.MAX_VALUE ? greedy : collect(count);
    }

    private void find(int lines, int from) {
        cost[lines][from] = Double.MAX_VALUE;
        var length = 0.0;
        for (var to = from + 1; to <= words.size(); to++) {
            var word = words.get(to - 1);
            length += word.width() + (to - 1 == from ? 0 : word.spaceWidth());
            if (length > width + Words.TOLERANCE) {
                return;
            }
            var rest = lines == 1 ? (to == words.size() ? 0 : Double.MAX_VALUE) : cost[lines - 1][to];
            if (rest == Double.MAX_VALUE) {
                continue;
            }
            var off = (length - fair) / width;
            var all = off * off + breakCost(to) + rest;
            if (all < cost[lines][from]) {
                cost[lines][from] = all;
                ends[lines][from] = to;
            }
        }
    }

    private double breakCost(int at) {
        if (at == words.size()) {
            return 0;
        }
        if (words.get(at).gap() == Gap.TIE) {
            return TIED;
        }
        var before = words.get(at - 1).text();
        var after = words.get(at).text().toLowerCase(VIETNAMESE);
        if (words.get(at).gap() == Gap.LOOSE_TIE || WORDS.contains(before.toLowerCase(VIETNAMESE) + " " + bare(after))) {
            return INSIDE_WORD;
        }
        var phrase = STARTS.contains(after) || before.endsWith(",") || before.endsWith(";") || before.equals("-");
        return phrase ? 0 : INSIDE;
    }

    /** Without the mark at its end. */
    private static String bare(String word) {
        var end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private List<TextLine> collect(int count) {
        var lines = new ArrayList<TextLine>(count);
        var from = 0;
        for (var left = count; left > 0; left--) {
            var line = new TextLine.Builder();
            words.subList(from, ends[left][from]).forEach(line::add);
            from = ends[left][from];
            lines.add(line.build(left == 1));
        }
        return lines;
    }
}
