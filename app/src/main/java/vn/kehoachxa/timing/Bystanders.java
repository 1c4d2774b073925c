package vn.kehoachxa.timing;

import java.util.Set;

/** The words beside a time that are more than words of work: those that make another time of it, or whose own it is. */
final class Bystanders {

    /** What has a month or a quarter of its own: {@code kết quả quý I} is not done in it. */
    private static final Set<String> CONTENTS = Set.of("ket qua", "so lieu", "tinh hinh", "ke hoach", "chuong trinh", "kinh phi", "ngan sach", "du toan", "luong thang", "tien luong", "phu cap",
            "tro cap", "hoc phi", "chi tieu", "luy ke", "muc tieu", "thu chi", "ket luan", "chi dao", "dieu chinh");
    /** What bears a day: {@code thông báo ngày 15/6/2026}. */
    private static final Set<String> PAPERS = Set.of("van ban", "to trinh", "thong bao", "bien ban", "ket luan", "huong dan", "giay moi", "hop dong", "de an", "cong dien", "du thao", "phuong an");
    /** What changes the time behind it, or makes it a number of something. */
    private static final Set<String> CHANGES = Set.of("chuyen sang", "so voi", "sinh ngay", "bien ban", "thay vi", "thay cho", "thay the", "tam dung", "tieu chi", "ngay lam", "con lai", "tru khi");
    private static final Set<String> SEASONS = Set.of("dong", "xuan", "mua", "he", "thu", "chiem");

    private final Tokens tokens;
    private final Weekdays weekdays;
    private final Listing listing;

    Bystanders(Tokens tokens, Listing listing) {
        this.tokens = tokens;
        this.weekdays = new Weekdays(tokens);
        this.listing = listing;
    }

    /** Whether what stands at a token, which is no time, forbids to believe the time beside it. */
    boolean forbids(int at) {
        var token = tokens.at(at);
        if (!token.isWord()) {
            // "ngày … tháng 6": something is left out
            return !token.isNumber();
        }
        var pair = token.word() + " " + tokens.at(at + 1).word();
        return CHANGES.contains(pair) || isShort(at) || owns(at, pair);
    }

    /** {@code Tháng hành động}, {@code Tháng Thanh niên}: which one is not said by that. */
    boolean isNamedMonth(int at) {
        return tokens.is(at, "thang") && (tokens.is(at + 1, "hanh", "dong") || tokens.is(at + 1, "cao", "diem") || tokens.is(at + 1, "thanh", "nien") || tokens.is(at + 1, "cong", "nhan"));
    }

    /** {@code Tháng 6 bị hoãn}, {@code hai tuần trước tháng 6}: what is written is not the time that is meant. */
    boolean revokes(int at) {
        var unit = tokens.at(at).isSmall() ? at + 1 : at + tokens.spoken(at) % 10;
        var length = unit > at && (tokens.is(unit, "tuan") || tokens.isDay(unit)) && (tokens.isMarked(unit + 1, "truoc", "trước") || tokens.isMarked(unit + 1, "sau", "sau")) && !tokens.is(unit + 2, "khi");
        return length || isSaid(at, "doi", "dời") || isSaid(at, "hoan", "hoãn") || isSaid(at, "dung", "dừng");
    }

    /** Written with these marks; without any it may be another word. */
    private boolean isSaid(int at, String folded, String marked) {
        return !tokens.isPlain() && tokens.isMarked(at, folded, marked);
    }

    private boolean isShort(int at) {
        return tokens.isDay(at) && !tokens.is(at + 1, "hoi") && !tokens.at(at - 1).isNumber()
                || weekdays.at(at) > 0
                || tokens.is(at, "tuan") && !tokens.is(at + 1, "tra")
                || tokens.is(at, "ky", "hop") && tokens.isOne(at + 2, "dau", "giua", "cuoi")
                || tokens.isOne(at, "nua", "theo") || tokens.isOne(at, "dau", "giua", "cuoi") && !tokens.is(at + 1, "tu")
                || tokens.is(at, "hang") && tokens.isOne(at + 1, "thang", "quy", "nam")
                || tokens.isMarked(at, "qua", "quá") && !tokens.is(at + 1, "trinh") || tokens.isMarked(at, "ram", "rằm")
                || tokens.isMarked(at, "mua", "mùa") || tokens.isMarked(at, "he", "hè") || tokens.isMarked(at, "vu", "vụ") && SEASONS.contains(tokens.at(at + 1).word());
    }

    /** Whether the time behind belongs to what is named here. */
    private boolean owns(int at, String pair) {
        var contents = CONTENTS.contains(pair) || tokens.is(at, "cong", "tac") && tokens.isOne(at - 1, "cao", "lich", "trinh");
        if (!contents && !PAPERS.contains(pair)) {
            return false;
        }
        var next = tokens.at(at + 2).isNumber() && tokens.isDay(at + 3) ? at + 3 : at + 2;
        return (contents || tokens.isDay(next)) && listing.at(next, Listing.Use.SPAN) != null;
    }
}
