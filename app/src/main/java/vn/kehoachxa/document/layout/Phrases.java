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
    /** What it costs to break before each word. */
    private final double[] breaks;

    private Phrases(List<Word> words, double width, int lines) {
        this.words = words;
        this.width = width;
        this.fair = words.stream().mapToDouble(w -> w.width() + w.spaceWidth()).sum() / lines;
        this.cost = new double[lines + 1][words.size() + 1];
        this.ends = new int[lines + 1][words.size() + 1];
        this.breaks = new double[words.size() + 1];
        for (var i = 1; i < words.size(); i++) {
            breaks[i] = breakCost(words.get(i - 1), words.get(i));
        }
    }

    /** The lines, as many as greedy breaking needs; greedy where the text is long, has breaks of its own or a word wider than a line. */
    static List<TextLine> lines(Words text, double width) {
        var words = text.words();
        var count = text.count(width);
        var plain = count > 1
                && words.size() <= LONGEST
                && text.widest() <= width
                && words.stream().skip(1).noneMatch(w -> w.gap() == Gap.NEW_LINE);
        return plain ? new Phrases(words, width, count).best(text, count) : text.lines(width);
    }

    private List<TextLine> best(Words text, int count) {
        for (var lines = 1; lines <= count; lines++) {
            for (var from = 0; from <= words.size(); from++) {
                find(lines, from);
            }
        }
        return cost[count][0] == Double.MAX_VALUE ? text.lines(width) : collect(count);
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
            var all = off * off + breaks[to] + rest;
            if (all < cost[lines][from]) {
                cost[lines][from] = all;
                ends[lines][from] = to;
            }
        }
    }

    private static double breakCost(Word before, Word after) {
        if (after.gap() == Gap.TIE) {
            return TIED;
        }
        var end = before.text();
        var start = after.text().toLowerCase(VIETNAMESE);
        if (after.gap() == Gap.LOOSE_TIE || WORDS.contains(end.toLowerCase(VIETNAMESE) + " " + bare(start))) {
            return INSIDE_WORD;
        }
        var phrase = end.endsWith(",") || end.endsWith(";") || end.equals("-") || STARTS.contains(start);
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
