package vn.kehoachxa.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.plan.About;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.ReportWindows;
import vn.kehoachxa.tracking.Tracker;

/** Drafts reports on how a plan is carried out. The same request gives the same report, ids aside. */
public final class Reports {

    private final Supplier<UUID> ids;
    private final Sentences sentences = new Sentences();

    /** @param ids gives the ids of new papers and of everything in them */
    public Reports(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /**
     * A draft of the report on a plan in a period: a paper of its own, which names its plan in {@link Paper#about}.
     *
     * @param tracker sees tasks as the office follows them
     * @throws ReportException where the paper is no plan, or the period lies outside its years
     */
    public Drafted draft(ReportRequest request, Tracker tracker) {
        var plan = request.plan().paper();
        check(request, plan.identity());
        var facts = new Facts(request, tracker);
        var id = ids.get();
        var around = new AroundWriter(facts, sentences, ids, request.today());
        var passages = around.passages();
        var body = new BodyWriter(facts, sentences, earlier(request, tracker), ids).written();
        var appendices = new Annexes(facts, sentences).written(ids, body.questions());
        var about = new About(plan.id(), plan.identity().version(), request.period().code(), request.window().from(), request.window().to());
        var paper = new Paper(
                identity(plan.identity(), id, request), around.head(), about, around.subject(), passages, body.blocks(),
                Passage.of(ids.get(), around.closing()), plan.foot(), appendices, Entries.NONE);
        return new Drafted(paper, body.questions());
    }

    /** The report on a period that is there already, of several the newest; empty where there is none. @param reports on one plan, oldest first */
    public static Optional<Paper> existing(List<Paper> reports, ReportPeriod period) {
        return reports.stream().filter(r -> r.about() != null && r.about().period().equals(period.code())).reduce((a, b) -> b);
    }

    private static void check(ReportRequest request, Identity plan) {
        if (plan.type() != PaperType.PLAN) {
            throw ReportException.noPlan();
        }
        if (!plan.state().isFollowed()) {
            throw ReportException.notFollowed();
        }
        var last = plan.yearTo() == null ? plan.year() : plan.yearTo();
        if (request.period().to().getYear() < plan.year() || request.period().from().getYear() > last) {
            throw ReportException.outside(request.period(), plan.year(), plan.yearTo());
        }
    }

    private static Identity identity(Identity plan, UUID id, ReportRequest request) {
        return new Identity(
                id, PaperType.REPORT, PaperKind.PROGRESS, plan.office(), 1, null, PaperState.DRAFT, null, plan.form(),
                request.period().to().getYear(), null);
    }

    private EarlierWords earlier(ReportRequest request, Tracker tracker) {
        return EarlierWords.of(request, sentences, (period, report) -> {
            var window = new ReportWindows.Window(report.about().from(), report.about().to());
            var then = new ReportRequest(request.plan(), period, window, window.to(), List.of());
            return new BodyWriter(new Facts(then, tracker), sentences, EarlierWords.none(sentences), () -> new UUID(0, 0)).written().blocks();
        });
    }
}
