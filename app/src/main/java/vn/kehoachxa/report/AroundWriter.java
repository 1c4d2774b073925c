package vn.kehoachxa.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.Passages;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.WrittenDay;

/**
 * What stands around a report's text: the head of its plan with a symbol of its own, whom it goes to, on what it rests, opening and closing.
 * It goes to those to whom the plan orders reports; where it orders none, to the superior bodies among the plan's recipients.
 */
final class AroundWriter {

    private static final Pattern SUPERIOR = Pattern.compile("(uy ban nhan dan|ubnd) (tinh|thanh pho|tp)\\b.*|so \\p{L}.*|van phong ubnd (tinh|thanh pho|tp)\\b.*");

    /** Sections of the plan, which the report does not have. */
    private static final Pattern SECTION = Pattern.compile("(?iu)\\s+(?:nêu )?(?:tại|ở) (?:Mục|Phần|Phụ lục)\\s+[IVXLC\\d].*$");

    private final Facts facts;
    private final Paper plan;
    private final Sentences sentences;
    private final Naming naming;
    private final Supplier<UUID> ids;
    private final LocalDate today;
    private final List<String> addressees;

    AroundWriter(Facts facts, Sentences sentences, Supplier<UUID> ids, LocalDate today) {
        this.facts = facts;
        this.plan = facts.plan();
        this.sentences = sentences;
        this.naming = new Naming(plan, sentences);
        this.ids = ids;
        this.today = today;
        this.addressees = addressees();
    }

    /** The day stays blank until the report is issued. */
    Head head() {
        var head = plan.head();
        var dash = head.symbol().indexOf('-');
        return new Head(
                head.parent(), head.org(), "", "BC" + (dash < 0 ? "" : head.symbol().substring(dash)), head.place(), null,
                today.getMonthValue(), today.getYear(), null, null, head.contact());
    }

    String subject() {
        return naming.subject(facts.period());
    }

    Passages passages() {
        var to = addressees.stream().map(this::passage).toList();
        var basis = naming.basis();
        var bases = List.of(new Passage(ids.get(), RichText.of(basis)));
        return new Passages(to, bases, List.of(passage(opening())), recipients());
    }

    private String opening() {
        var key = facts.isUnfinished() ? "opening-unfinished" : "opening";
        return sentences.text(
                key, naming.body(), naming.periods().inFull(facts.period()), WrittenDay.of(facts.window().from()),
                WrittenDay.of(facts.window().to()), WrittenDay.of(facts.until()));
    }

    String closing() {
        return sentences.text(addressees.isEmpty() ? "closing" : "closing-above", naming.inside(facts.period()), naming.body());
    }

    private List<String> addressees() {
        var ordered = plan.entries().all(ReportingDuty.class)
                .filter(d -> d.direction() == Direction.OUT && !d.receiver().isBlank())
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .map(d -> Texts.oneLine(d.receiver()))
                .distinct()
                .toList();
        return ordered.isEmpty()
                ? texts(plan).filter(t -> SUPERIOR.matcher(Texts.fold(t)).matches()).map(AroundWriter::withoutRemark).toList()
                : ordered;
    }

    /** {@code Sở Tài chính (để báo cáo)}: the remark has no place in an address. */
    private static String withoutRemark(String recipient) {
        return recipient.replaceAll("\\s*\\([^()]*\\)$", "");
    }

    private List<Passage> recipients() {
        var above = addressees.stream().map(Texts::fold).toList();
        var others = texts(plan).filter(t -> !above.contains(Texts.fold(withoutRemark(t))));
        var all = addressees.isEmpty() ? others : Stream.concat(Stream.of(sentences.text("recipients-above")), others);
        return all.map(this::passage).toList();
    }

    private static Stream<String> texts(Paper plan) {
        return plan.passages().recipients().stream()
                .map(p -> SECTION.matcher(TaskWords.bare(p.text())).replaceAll(""))
                .filter(t -> !t.isEmpty() && !Texts.fold(t).equals("nhu tren"));
    }

    private Passage passage(String text) {
        return Passage.of(ids.get(), text);
    }
}
