package vn.kehoachxa.intake.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.timing.TimingReader;

/**
 * Finds the reports that a sentence orders. It has to say how often or by when, or that somebody will ask for it: "kịp thời báo cáo khi có
 * vướng mắc" orders none, since nobody owes anything by a day. No day is made up: one that is not written, and does not follow from a
 * period, is not there. The duty keeps the words as they are written. Immutable.
 */
public final class DutyReader {

    /** In letters: a longer line is no sentence that somebody writes. */
    private static final int LONGEST = 6000;
    private static final Pattern CLAUSE = Pattern.compile("(?u)[;\\n]|[.!?…](?=\\s+\\p{Lu})");
    private static final Pattern REPORT = Pattern.compile("\\bbao cao\\b");
    /** A report that is a thing, is listened to or weighed, or that is only told: not one that is owed. */
    private static final Pattern NO_DUTY = Pattern.compile(
            "%|\\b(?:(?:thong tin|thoi diem|mau|bieu mau|nghe|xem xet|gop y|gop y du thao|tham dinh|khong|so lieu|ky|(?:phan mem|he thong|cong cu)(?: tong hop)?) bao cao|bao cao vien|bao cao so \\d"
                    + "|bao cao (?:chinh tri|tham luan))\\b|\\(de bao cao\\)");
    /** What may stand between a time at the beginning and the report. */
    private static final Pattern LEADS_TO_REPORT = Pattern.compile(
            "^[\\s,:(\\-–]*(?:$|(?:cac|de nghi|yeu cau|giao|mttq|phong|uy ban|ubnd|van phong|trung tam|ban|cong an|tram|truong|thon|cong chuc|co quan|don vi|doan|hoi|mat tran|thu truong|to(?! chuc)|bo phan|tong hop|gui|nop|danh gia|xay dung"
                    + "|so ket|tong ket|ra soat|lap|thuc hien|hoan thanh|co|phai|trinh|tham muu|tien hanh|kiem diem|thong ke|va|hoac)\\b).*", Pattern.DOTALL);
    /** Something else that is to be done by then. */
    private static final Pattern OTHER_WORK = Pattern.compile(".*(?:,|\\bva)\\s+(?:to chuc|ban hanh|trien khai|mo |hoan thanh|kiem tra|phe duyet|xet |cong bo|khai giang|lap dat).*", Pattern.DOTALL);
    /** A line that is about nothing but a report: a time above it is its time. */
    private static final Pattern ONLY_REPORT = Pattern.compile(
            "^[\\s\\-–+*]*(?:(?:hoan thanh|hoan thien|viec|thuc hien|gui|nop|tong hop|xay dung|lap|va|,)\\s*)*bao cao\\b.*", Pattern.DOTALL);

    private final TimingReader timing;
    private final String office;
    private final int year;
    private final Integer yearTo;

    /**
     * @param office that makes the plan
     * @param yearTo the last year of a plan of several, or null
     */
    public DutyReader(TimingReader timing, String office, int year, Integer yearTo) {
        this.timing = timing;
        this.office = office;
        this.year = year;
        this.yearTo = yearTo;
    }

    /**
     * The duties that a line states.
     *
     * @param at the line
     * @param unit that the heading above names, for a line that says nobody; may be empty
     * @param above the time that a heading above names, or null
     */
    public List<ReportingDuty> ofLine(UUID at, String text, String unit, String above, Supplier<UUID> ids) {
        if (text.length() > LONGEST || !REPORT.matcher(Texts.fold(text)).find()) {
            return List.of();
        }
        var clauses = CLAUSE.splitAsStream(text).toList();
        var named = clauses.stream().map(this::parties).reduce(Parties.NONE, Parties::or).or(new Parties(unit, "", ""));
        var duties = new ArrayList<ReportingDuty>();
        for (var clause : clauses) {
            var moments = orders(clause) ? moments(clause) : List.<Moment>of();
            duties.addAll(duties(at, clause, moments, parties(clause).or(named), ids));
        }
        if (duties.isEmpty() && above != null && ONLY_REPORT.matcher(Texts.fold(text)).matches() && !named.receiver().isEmpty()) {
            duties.addAll(duties(at, above, Moments.in(above, timing, year, yearTo), named, ids));
        }
        return List.copyOf(duties);
    }

    /**
     * The duties that the time of a row states: {@code Báo cáo: Quý, 6 tháng, năm và đột xuất}.
     *
     * @param at the row
     * @param lead who answers for it
     */
    public List<ReportingDuty> ofTime(UUID at, String time, String lead, Supplier<UUID> ids) {
        var report = REPORT.matcher(Texts.fold(time));
        if (!report.find() || Texts.fold(time).length() != time.length()) {
            return List.of();
        }
        var said = time.substring(report.end());
        return duties(at, said, Moments.in(said, timing, year, yearTo), new Parties(lead.replace('\n', ' '), "", ""), ids);
    }

    /** Those of a clause, without the time with which it begins. */
    private Parties parties(String clause) {
        var behind = 0;
        for (var moment : Moments.in(clause, timing, year, yearTo)) {
            var between = clause.substring(behind, Math.max(behind, moment.from()));
            if (!between.strip().matches("(?iu)[,\\-–+(]?|và|hoặc|vào|định kỳ")) {
                break;
            }
            behind = moment.to();
        }
        return Parties.of(clause.substring(behind));
    }

    private static boolean orders(String clause) {
        var folded = Texts.fold(clause);
        return REPORT.matcher(folded).find() && !NO_DUTY.matcher(folded).find();
    }

    /** The moments of a clause that are those of its report, not of something else that is to be done. */
    private List<Moment> moments(String clause) {
        var folded = Texts.fold(clause);
        var report = REPORT.matcher(folded);
        if (folded.length() != clause.length() || !report.find()) {
            return List.of();
        }
        var all = Moments.in(clause, timing, year, yearTo);
        return all.stream().filter(m -> belongs(m, all, folded, report.start(), report.end())).toList();
    }

    private static boolean belongs(Moment moment, List<Moment> all, String clause, int report, int reported) {
        if (moment.from() > report) {
            return !OTHER_WORK.matcher(clause.substring(reported, moment.from())).matches();
        }
        // of several that stand together the last one leads on to the report
        var last = all.stream().filter(m -> m.to() <= report).mapToInt(Moment::to).max().orElse(moment.to());
        var first = all.getFirst().from();
        var before = clause.substring(0, first).strip();
        var fromUnit = before.isEmpty() || before.equals("dinh ky") || before.length() < 12 && !before.contains(" ") || LEADS_TO_REPORT.matcher(before).matches();
        var between = clause.substring(Math.min(last, report), report);
        return fromUnit && LEADS_TO_REPORT.matcher(between).matches() && !OTHER_WORK.matcher(between).matches();
    }

    private List<ReportingDuty> duties(UUID at, String words, List<Moment> moments, Parties parties, Supplier<UUID> ids) {
        return Pairing.of(moments, year, yearTo == null ? year : yearTo).stream()
                .map(due -> new ReportingDuty(
                        ids.get(), at, written(words, due), due.period(), parties.direction(office), parties.reporter(), parties.receiver(),
                        parties.via(), null, null, due.days()))
                .toList();
    }

    /** The words that say when, so long as they are not understood as other days than those meant. */
    private String written(String words, Pairing.Due due) {
        var inBracket = words.lastIndexOf('(', due.to()) > Math.max(words.lastIndexOf(')', due.to() - 1), due.from());
        var said = words.substring(due.from(), inBracket && words.startsWith(")", due.to()) ? due.to() + 1 : due.to()).strip();
        List<LocalDate> read = timing.read(said, year, yearTo).dueDates();
        return read.isEmpty() || read.equals(due.days()) ? said : "";
    }
}
