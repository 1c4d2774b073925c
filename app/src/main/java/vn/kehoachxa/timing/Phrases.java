package vn.kehoachxa.timing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fixed phrases of the grammar, folded. */
final class Phrases {

    /** What a phrase does in an expression. */
    enum Sense { FILLER, PLACE, ROUGH, AND, OR, CONTINUOUS, ON_DEMAND, WHEN, OPEN, BEFORE, LATEST, UNTIL, DUE, SINCE, AFTER, NAME, SCHOOL, LUNAR, EXCEPT, NOT }

    /** @param marked how its first word may be written where marks are; null where any word of these letters will do */
    record Phrase(Sense sense, List<String> words, Set<String> marked) {

        private static Phrase of(Sense sense, String words) {
            var parts = List.of(words.split(" "));
            return new Phrase(sense, parts, MARKED.get((sense == Sense.FILLER ? "FILLER " : "") + parts.getFirst()));
        }

        int length() {
            return words.size();
        }
    }

    private static final Map<Sense, String> WORDS = Map.ofEntries(
            Map.entry(Sense.FILLER, "thuc hien, hoan thanh, xong, trien khai, to chuc, to chuc thuc hien, trien khai thuc hien, thoi gian, thoi gian thuc hien, thoi gian hoan thanh, tien do, "
                    + "bao cao, gui bao cao, gui, nop, trinh, so ket, tong ket, bao cao so ket, bao cao tong ket, tong hop, danh gia, la, duoc, thi, cac, nhung, can, phai, se, thoi diem, tien hanh, "
                    + "dien ra, ngay trong, it nhat, toi thieu, mot cach, theo do, chia lam, cung voi, nham, lich, kiem tra, ra soat, cap nhat, duy tri, chuan bi, buoi sang, buoi chieu, sang ngay, chieu ngay, sang, chieu, toi, dem, trua, luc, hoi, dung, bc, ht, ban hanh, thong ke, ca, tuc, tuc la, nghiem thu, ban giao, phat dong, khai giang, be giang, khai mac, be mac, ra quan, khoi cong, khanh thanh, tham dinh, tap huan"),
            Map.entry(Sense.PLACE, "trong, vao, ngay vao, trong khoang thoi gian, trong thoi gian, vao thoi diem, trong ky, trong dip"),
            Map.entry(Sense.ROUGH, "khoang, vao khoang, trong khoang, du kien, tam, phan dau, co the, uoc, du kien trong, tam thoi, hoac som hon, som nhat, nhieu lan"),
            Map.entry(Sense.AND, "va, cung, dong thoi, cung nhu, &, +"),
            Map.entry(Sense.OR, "hoac, hay, va / hoac"),
            Map.entry(Sense.CONTINUOUS, "thuong xuyen, lien tuc, thuong xuyen lien tuc, quanh nam, xuyen suot, lau dai, 24 / 7, 24 / 24, 24 / 24 gio, 24 / 24 h, moi luc, thuong truc, khong gian doan"),
            Map.entry(Sense.ON_DEMAND, "dot xuat, bat thuong, bao cao dot xuat, theo yeu cau, theo nhu cau, theo de nghi, theo tinh hinh, theo thuc te, theo dot xuat, theo su viec, theo vu viec, "
                    + "tuy tinh hinh, tuy thuc te, tuy theo tinh hinh, tuy theo yeu cau, tuy theo nhu cau, tuy yeu cau, neu co, theo phat sinh, can cu tinh hinh, can cu yeu cau, can cu nhu cau"),
            Map.entry(Sense.WHEN, "khi, ngay khi, sau khi, ngay sau khi, moi khi, trong truong hop, truong hop, neu, ke tu khi, ngay sau, sau moi dot, sau moi lan, sau moi ky, sau moi cuoc, sau moi buoi, sau moi phien, sau moi lop, sau moi hoi nghi, sau moi vu, truoc khi"),
            Map.entry(Sense.OPEN, "tro di, va cac nam tiep theo, va nhung nam tiep theo, va cac nam sau, va cac nam tiep sau, va cac nam ke tiep, va cac nam sau do, va nhung nam sau"),
            Map.entry(Sense.BEFORE, "truoc, xong truoc, hoan thanh truoc, truoc thoi diem, han truoc"),
            Map.entry(Sense.LATEST, "cham nhat, muon nhat, khong muon hon, khong cham hon, khong qua, khong tre hon, khong cham qua, tre nhat, khong de qua, cham nhat la, cham nhat vao, cham nhat den, cham nhat trong, "
                    + "cham nhat den het, muon nhat la, muon nhat vao, muon nhat den, muon nhat trong, cham nhat la vao, cham nhat la den, cham nhat het, khong muon hon la, khong cham hon la"),
            Map.entry(Sense.UNTIL, "den, toi, cho den, cho toi, het, den het, toi het, cho den het, cho toi het, keo dai den, keo dai den het, ket thuc"),
            Map.entry(Sense.DUE, "han, deadline, thoi han, han chot, han cuoi, han hoan thanh, thoi han hoan thanh, han cuoi cung, han nop, thoi han gui, han gui, thoi han nop, thoi han bao cao, thoi han thuc hien, han chot la, thoi han cuoi"),
            Map.entry(Sense.SINCE, "tu, ke tu, bat dau, bat dau tu, tinh tu, khoi dau tu"),
            Map.entry(Sense.AFTER, "sau"),
            Map.entry(Sense.NAME, "nghi quyet, quyet dinh, chi thi, nghi dinh, thong tu, luat, cong van, ky niem, huong ung, chao mung, nhan dip, nhan ngay, dip, tet, tam nhin, tuan le, cung ky"),
            Map.entry(Sense.SCHOOL, "nam hoc, hoc ky"),
            Map.entry(Sense.NOT, "khong, chua, ngoai, khong phai, huy, bo, lui, hoan den, hoan sang, gia han, mot so"),
            Map.entry(Sense.LUNAR, "am lich, al, thang gieng, thang chap"),
            Map.entry(Sense.EXCEPT, "tru, ngoai tru, tru cac, ngoai tru cac"));

    /** How words are written that others share their letters with: {@code bỏ} and {@code cán bộ}, {@code từ} and {@code điện tử}. Another way for a phrase that only fills. */
    private static final Map<String, Set<String>> MARKED = Map.ofEntries(
            Map.entry("bo", Set.of("bỏ")), Map.entry("chua", Set.of("chưa")), Map.entry("tru", Set.of("trừ")), Map.entry("huy", Set.of("hủy", "huỷ")), Map.entry("lui", Set.of("lùi")),
            Map.entry("ngoai", Set.of("ngoài")), Map.entry("khong", Set.of("không")), Map.entry("tu", Set.of("từ")), Map.entry("toi", Set.of("tới")), Map.entry("trong", Set.of("trong")),
            Map.entry("sau", Set.of("sau")), Map.entry("han", Set.of("hạn")), Map.entry("khi", Set.of("khi")), Map.entry("al", Set.of("al", "âl")), Map.entry("tam", Set.of("tạm", "tầm")), Map.entry("FILLER dung", Set.of("đúng")), Map.entry("FILLER can", Set.of("cần")), Map.entry("FILLER tuc", Set.of("tức")), Map.entry("FILLER toi", Set.of("tối")));

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    Phrases() {
        WORDS.forEach((sense, words) -> {
            for (var phrase : words.split(",")) {
                var read = Phrase.of(sense, phrase.strip());
                byFirst.computeIfAbsent(read.words().getFirst(), w -> new ArrayList<>()).add(read);
            }
        });
        // of two that may be meant, where no marks are written, the one that fills nothing
        byFirst.values().forEach(l -> l.sort(Comparator.comparing(Phrase::length).thenComparing(Phrase::sense).reversed()));
    }

    /** The longest phrase that stands at a token; null where none does. */
    Phrase at(Tokens tokens, int at) {
        for (var phrase : byFirst.getOrDefault(tokens.at(at).word(), List.of())) {
            if (stands(tokens, at, phrase)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean stands(Tokens tokens, int at, Phrase phrase) {
        if (phrase.marked() != null && !tokens.isPlain() && !phrase.marked().contains(tokens.at(at).marked())) {
            return false;
        }
        for (var i = 1; i < phrase.length(); i++) {
            if (!tokens.is(at + i, phrase.words().get(i))) {
                return false;
            }
        }
        var isFigure = tokens.at(at).isNumber();
        return !isFigure || !tokens.is(at - 1, "/") && !tokens.is(at + phrase.length(), "/") && !tokens.isDay(at - 1);
    }

    Sense sense(Tokens tokens, int at) {
        var phrase = at(tokens, at);
        return phrase == null ? null : phrase.sense();
    }
}
