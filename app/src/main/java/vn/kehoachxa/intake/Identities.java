package vn.kehoachxa.intake;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.Years;

/** What a paper is: its kind, its years, whose it is. */
final class Identities {

    private static final Pattern YEARS = Pattern.compile("\\b(20\\d\\d)\\s*(?:[-–—]|đến(?: năm)?|tới)\\s*(?:năm\\s*)?(20\\d\\d)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:năm|NĂM|Năm)\\s+(20\\d\\d)\\b");
    private static final Pattern ANY_YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final Pattern EVENT = Pattern.compile(
            ".*\\b(huong ung|chao mung|ky niem|le hoi|le ra quan|to chuc le|tuan le|thang hanh dong|ngay hoi|hoi nghi|hoi thi|cuoc thi|dien dan|giai (dau|bong)|trien lam|to chuc (cac hoat dong|ngay)).*");
    private static final Pattern BUDGET = Pattern.compile(".*\\b(du toan|ngan sach|kinh phi)\\b.*");
    private static final Pattern PROVINCE = Pattern.compile("(?:tỉnh|thành phố|TỈNH|THÀNH PHỐ) ((?:\\p{Lu}\\p{L}*)(?: \\p{Lu}\\p{L}*){0,3})");
    private static final Pattern ISSUER = Pattern.compile("(?s)\\(?.*[Kk]èm theo .*\\bcủa ([^)]+?)\\s*\\)?");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Supplier<UUID> ids;
    private final OfficeProfile profile;
    private final Notes notes;

    Identities(Supplier<UUID> ids, OfficeProfile profile, Notes notes) {
        this.ids = ids;
        this.profile = profile;
        this.notes = notes;
    }

    /**
     * @param type the name over the subject, or null
     * @param texts every text of the paper, to find how names are written
     * @param tables the kinds of its tables
     * @param given the year that the clerk named, or null
     * @param today the year that stands where nothing else tells
     */
    Identity of(TypeNames.Found type, Head head, String subject, List<String> texts, Stream<TableKind> tables, Integer given, int today) {
        var span = YEARS.matcher(subject);
        var several = span.find() && Integer.parseInt(span.group(1)) < Integer.parseInt(span.group(2));
        var first = several ? Integer.parseInt(span.group(1)) : year(subject, head, texts, today, given != null);
        var year = given == null ? first : given;
        var last = several ? (Integer) (Integer.parseInt(span.group(2)) + year - first) : null;
        var paperType = type == null ? PaperType.PLAN : type.type();
        return new Identity(
                ids.get(), paperType, kind(type, head, subject, several, tables), office(head, texts), 1, null, PaperState.DRAFT, null, Form.PAPER, year,
                last != null && Years.isYear(last) ? last : null);
    }

    private int year(String subject, Head head, List<String> texts, int today, boolean given) {
        var matches = YEAR.matcher(subject).results().map(m -> Integer.parseInt(m.group(1))).toList();
        if (!matches.isEmpty()) {
            return matches.getLast();
        }
        var any = ANY_YEAR.matcher(subject);
        if (any.find()) {
            return Integer.parseInt(any.group(1));
        }
        if (head.year() != null) {
            return head.year();
        }
        if (!given) {
            notes.doubt(null, subject, "NO-YEAR", today);
        }
        return today;
    }

    private static PaperKind kind(TypeNames.Found type, Head head, String subject, boolean several, Stream<TableKind> tables) {
        if (type != null && type.type() == PaperType.REPORT) {
            return PaperKind.PROGRESS;
        }
        if (type != null && type.isOther()) {
            return PaperKind.OTHER;
        }
        if (several) {
            return PaperKind.FIVE_YEAR;
        }
        var folded = Wording.fold(subject);
        if (BUDGET.matcher(folded).matches() && (folded.contains("du toan") || tables.anyMatch(k -> k == TableKind.BUDGET))) {
            return PaperKind.BUDGET;
        }
        if (EVENT.matcher(folded).matches()) {
            return PaperKind.EVENT;
        }
        if (!head.parent().isEmpty() && !isCommune(String.join(" ", head.org()))) {
            return PaperKind.AGENCY;
        }
        return ANY_YEAR.matcher(subject).find() ? PaperKind.ANNUAL : PaperKind.OTHER;
    }

    /** The body that issues, as it would be named in a sentence; the office of this PC where the file names none or the same one. */
    private Office office(Head head, List<String> texts) {
        var all = String.join("\n", texts);
        if (head.org().isEmpty()) {
            return fromText(head, all);
        }
        var org = cased(String.join(" ", head.org()), all);
        var name = org + (head.parent().isEmpty() || isCommune(org) ? "" : " " + cased(head.parent(), all));
        name = shortened(named(name));
        return office(name, province(head, all));
    }

    /** Without a head: the commune that the text itself speaks of. */
    private Office fromText(Head head, String all) {
        var place = head.place().isEmpty() ? "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,3}" : Pattern.quote(head.place());
        var commune = Pattern.compile("\\b((?:xã|phường|đặc khu) " + place + ")(?!\\p{L})").matcher(all);
        return commune.find() ? office("UBND " + commune.group(1), province(head, all)) : profile.office();
    }

    private Office office(String name, String province) {
        return name.equalsIgnoreCase(profile.office().name())
                ? new Office(profile.id(), profile.office().name(), profile.province().isEmpty() ? province : profile.province())
                : new Office(ids.get(), name, province);
    }

    /** As the line that ties an appendix to its plan names it, where there is one. */
    private String named(String name) {
        for (var line : notes.furniture()) {
            var match = ISSUER.matcher(line);
            if (match.matches() && !isShorter(match.group(1), name)) {
                return match.group(1);
            }
        }
        return name;
    }

    /** Whether it is the same name without its end, as in "Văn phòng UBND tỉnh". */
    private static boolean isShorter(String named, String name) {
        var folded = Wording.fold(expanded(name));
        var other = Wording.fold(expanded(named));
        return folded.length() > other.length() && folded.startsWith(other);
    }

    private static String expanded(String name) {
        return name.replaceAll("\\bUBND\\b", "Ủy ban nhân dân");
    }

    private static String shortened(String name) {
        return name.replaceFirst("(?iu)^ủy ban nhân dân ", "UBND ");
    }

    private static boolean isCommune(String org) {
        return Wording.fold(org).matches("^(ubnd|uy ban nhan dan) (xa|phuong|dac khu)\\b.*");
    }

    private String province(Head head, String all) {
        for (var body : List.of(head.parent(), String.join(" ", head.org()))) {
            var written = PROVINCE.matcher(body.isEmpty() ? "" : cased(body, all));
            if (written.find()) {
                return written.group(1);
            }
        }
        var anywhere = PROVINCE.matcher(all);
        return anywhere.find() ? anywhere.group(1) : profile.province();
    }

    /** A name in capitals as the text writes it elsewhere; else with a capital on every word that may be a name. */
    private static String cased(String capitals, String all) {
        var plain = Texts.oneLine(capitals);
        var same = Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(plain) + "(?!\\p{L})").matcher(all);
        while (same.find()) {
            if (!Wording.isAllCapitals(same.group()) && !same.group().contains("\n")) {
                return same.group();
            }
        }
        var words = plain.toLowerCase(VIETNAMESE).split(" ");
        var out = new StringBuilder();
        var name = false;
        for (var word : words) {
            var kind = Wording.fold(word);
            out.append(out.isEmpty() ? "" : " ");
            out.append(kind.equals("ubnd") || kind.equals("hdnd") ? word.toUpperCase(VIETNAMESE)
                    : name || out.isEmpty() ? word.substring(0, 1).toUpperCase(VIETNAMESE) + word.substring(1) : word);
            name |= List.of("xa", "phuong", "tinh", "khu").contains(kind);
        }
        return out.toString();
    }
}
