package vn.kehoachxa.report;

import java.time.LocalDate;
import java.util.Locale;
import vn.kehoachxa.document.HeadTexts;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.WrittenDay;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.ReportPeriod.Kind;

/** How a report speaks of its plan and of the body whose plan it is. */
final class Naming {

    private final Paper plan;
    private final Sentences sentences;
    private final PeriodNames periods;

    Naming(Paper plan, Sentences sentences) {
        this.plan = plan;
        this.sentences = sentences;
        this.periods = new PeriodNames(sentences);
    }

    PeriodNames periods() {
        return periods;
    }

    /** {@code Ủy ban nhân dân xã Vân Hồ} */
    String body() {
        return HeadTexts.body(plan.identity().office().name());
    }

    boolean isNumbered() {
        return !plan.head().number().isBlank();
    }

    /** {@code Kế hoạch số 12/KH-UBND ngày 09/4/2026}; a plan without a number by its subject. */
    String plan() {
        return isNumbered()
                ? sentences.text("plan-numbered", HeadTexts.digits(plan.head().number()), plan.head().symbol(), day())
                : sentences.text("plan-named", inside(plan.subject()));
    }

    /** The plan's subject inside a sentence. */
    String about() {
        return inside(plan.subject());
    }

    /** {@code Thực hiện Kế hoạch số 12/KH-UBND ngày 09/4/2026 của … về …}. */
    String basis() {
        return sentences.text("basis", isNumbered()
                ? sentences.text("plan-cited", plan(), body(), inside(plan.subject()))
                : sentences.text("plan-cited-named", plan(), body()));
    }

    /** The trích yếu: {@code Kết quả thực hiện Kế hoạch số 12/KH-UBND ngày 09/4/2026 quý I năm 2026}. */
    String subject(ReportPeriod period) {
        var named = periods.inFull(period);
        if (isNumbered()) {
            return sentences.text("subject-numbered", plan(), named);
        }
        // A plan for a year that ends with that year says the period by itself.
        return period.kind() == Kind.YEAR && plan().endsWith(named)
                ? sentences.text("subject-named-year", plan())
                : sentences.text("subject-named", plan(), named);
    }

    /** The trích yếu inside a sentence. */
    String inside(ReportPeriod period) {
        return inside(subject(period));
    }

    /** Whether the plan was issued by a day, as far as its head says. */
    boolean isIssuedBy(LocalDate day) {
        var issued = plan.head().date();
        return isNumbered() && issued != null && !issued.isAfter(day);
    }

    private String day() {
        var day = plan.head().date();
        return day == null ? Sentences.BLANK : WrittenDay.of(day);
    }

    /** A title as it goes on inside a sentence: with a small letter, unless it begins with capitals. */
    private static String inside(String title) {
        var line = Texts.oneLine(title);
        var capitals = line.length() < 2 || !Character.isLowerCase(line.charAt(1)) && line.charAt(1) != ' ';
        return capitals ? line : line.substring(0, 1).toLowerCase(Locale.of("vi")) + line.substring(1);
    }
}
