package vn.kehoachxa.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Texts;

/**
 * What a province file is called, in plain ASCII: {@code KH-KHCN-2026-xa-van-ho-v1}; a draft ends in {@code -DU-THAO}, a report begins
 * with {@code BC} and has its period.
 */
public final class ProvinceName {

    private static final String DRAFT = "-DU-THAO";
    private static final int TOPIC_LETTERS = 6;
    private static final int OFFICE_LETTERS = 60;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}/]+|[,;:.]");
    private static final Pattern MARK = Pattern.compile("[,;:.]");
    /** With what subjects begin that says nothing of what they are about. */
    private static final List<List<String>> OPENINGS = List.of(
            List.of("ứng", "dụng"), List.of("phát", "triển"), List.of("triển", "khai"), List.of("thực", "hiện"), List.of("tổ", "chức"),
            List.of("đẩy", "mạnh"), List.of("tăng", "cường"), List.of("nâng", "cao"), List.of("hoạt", "động"), List.of("công", "tác"),
            List.of("báo", "cáo"), List.of("kế", "hoạch"), List.of("kết", "quả"), List.of("tình", "hình"));
    /** Where what they are about ends. */
    private static final List<List<String>> ENDINGS = List.of(
            List.of("và"), List.of("năm"), List.of("giai", "đoạn"), List.of("trên", "địa", "bàn"), List.of("của"), List.of("tại"),
            List.of("xã"), List.of("phường"), List.of("tỉnh"));
    private static final Set<String> ENDED_BY = Set.of(";", ":", ".");

    private ProvinceName() {}

    /** The name without an ending. */
    public static String of(Paper paper) {
        var identity = paper.identity();
        var period = paper.about() == null ? years(paper) : safe(paper.about().period());
        var kind = identity.type() == PaperType.PLAN ? "KH" : "BC";
        return String.join("-", kind, topic(paper), period, office(identity.office().name()), "v" + identity.version())
                .replaceAll("-{2,}", "-") + (identity.state() == PaperState.DRAFT ? DRAFT : "");
    }

    private static String years(Paper paper) {
        var identity = paper.identity();
        return identity.yearTo() == null ? Integer.toString(identity.year()) : identity.year() + "-" + identity.yearTo();
    }

    private static String office(String name) {
        var plain = plain(name.replaceFirst("^UBND ", ""));
        return plain.length() <= OFFICE_LETTERS ? plain : plain.substring(0, OFFICE_LETTERS).replaceAll("-[^-]*$", "");
    }

    /**
     * The first letters of what the subject is about: whole items of its first phrase, as many as fit. A report on a plan that has a number
     * says the number; where nothing is found, the kind of paper stands there.
     */
    static String topic(Paper paper) {
        var words = words(paper.subject());
        var numbered = number(words);
        if (!numbered.isEmpty()) {
            return numbered;
        }
        var at = 0;
        for (var length = opening(words, at); length > 0; length = opening(words, at)) {
            at += length;
        }
        var topic = new StringBuilder();
        var item = new StringBuilder();
        for (; at <= words.size(); at++) {
            var ends = at == words.size() || ENDED_BY.contains(words.get(at)) || starts(ENDINGS, words, at) > 0 && !isSociety(words, at);
            if (ends || words.get(at).equals(",")) {
                if (topic.length() + item.length() > TOPIC_LETTERS) {
                    break;
                }
                topic.append(item);
                item.setLength(0);
                if (ends) {
                    break;
                }
            } else {
                item.append(initial(words.get(at)));
            }
        }
        var found = topic.isEmpty() ? item.substring(0, Math.min(TOPIC_LETTERS, item.length())) : topic.toString();
        return found.isEmpty() ? plain(paper.identity().kind().code()).toUpperCase(Locale.ROOT) : found;
    }

    private static List<String> words(String subject) {
        var words = new ArrayList<String>();
        WORD.matcher(subject.toLowerCase(Locale.ROOT)).results().forEach(m -> words.add(m.group()));
        return words;
    }

    /** How many words at a place say nothing, with what joins them to the next; 0 where they do. */
    private static int opening(List<String> words, int at) {
        var length = starts(OPENINGS, words, at);
        while (length > 0 && at + length < words.size() && (words.get(at + length).equals("và") || words.get(at + length).equals(","))) {
            length++;
        }
        return length;
    }

    private static int starts(List<List<String>> phrases, List<String> words, int at) {
        return phrases.stream()
                .filter(p -> at + p.size() <= words.size() && words.subList(at, at + p.size()).equals(p))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    /** "Xã hội" is no commune. */
    private static boolean isSociety(List<String> words, int at) {
        return words.get(at).equals("xã") && at + 1 < words.size() && words.get(at + 1).equals("hội");
    }

    /** {@code KH12} of "… Kế hoạch số 12/KH-UBND …". */
    private static String number(List<String> words) {
        for (var i = 0; i + 3 < words.size(); i++) {
            if (words.subList(i, i + 3).equals(List.of("kế", "hoạch", "số")) && Character.isDigit(words.get(i + 3).charAt(0))) {
                return "KH" + words.get(i + 3).replaceFirst("[^0-9].*$", "");
            }
        }
        return "";
    }

    private static String initial(String word) {
        var plain = plain(word);
        return plain.isEmpty() || MARK.matcher(word).matches() ? "" : plain.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /**
     * The name of a file that goes along, in plain ASCII and with its own ending: {@code 01-bien-ban-hop.pdf}.
     *
     * @param number its place among its like, from 1
     */
    static String enclosed(int number, String own) {
        var dot = own.lastIndexOf('.');
        var ending = dot < 0 ? "" : plain(own.substring(dot + 1));
        var isEnding = !ending.isEmpty() && ending.length() <= 5 && ending.indexOf('-') < 0;
        var stem = plain(isEnding ? own.substring(0, dot) : own);
        var kept = stem.length() <= OFFICE_LETTERS ? stem : stem.substring(0, OFFICE_LETTERS).replaceAll("-$", "");
        return String.format(Locale.ROOT, "%02d-%s", number, kept.isEmpty() ? "tep" : kept) + (isEnding ? "." + ending : "");
    }

    private static String plain(String text) {
        return Texts.fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String safe(String period) {
        return period.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
