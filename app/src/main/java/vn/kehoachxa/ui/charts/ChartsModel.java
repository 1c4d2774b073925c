package vn.kehoachxa.ui.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.follow.FollowModel;
import vn.kehoachxa.ui.follow.Overview;
import vn.kehoachxa.ui.follow.TaskWords;

/** Which charts are shown: those of a year, or of one plan in it. */
public final class ChartsModel {

    private final Messages messages;
    private final Charts charts;
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    private final ObjectProperty<UUID> plan = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Integer>> years = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PaperSummary>> plans = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();
    private Overview overview;
    private boolean changing;

    /**
     * What is shown.
     *
     * @param scope of what the charts are: {@code 2026 · Ứng dụng …}, {@code Các kế hoạch năm 2026}
     * @param day on which things stand so: {@code Số liệu đến ngày 25/05/2026}
     * @param charts from the first to the last; none where no plan of any year has anything to draw
     */
    public record Page(String scope, String day, List<ChartData> charts) {

        public Page {
            charts = List.copyOf(charts);
        }

        /** A name for the picture of a chart, without what a file's name may not hold. */
        String fileName(ChartData chart) {
            return Texts.oneLine((chart.title() + " " + scope).replaceAll("[\\\\/:*?\"<>|…·–]", " ")).strip() + ".png";
        }
    }

    public ChartsModel(FollowModel follow, Messages messages) {
        this.messages = messages;
        this.charts = new Charts(messages);
        follow.overview().subscribe(this::show);
        year.subscribe(this::arrange);
        plan.subscribe(this::arrange);
    }

    /** The year that is looked at; null before anything was read. */
    public ObjectProperty<Integer> year() {
        return year;
    }

    /** Only this plan; null for all plans of the year. */
    public ObjectProperty<UUID> plan() {
        return plan;
    }

    /** The years that plans are for, and this one, the last first. */
    public ReadOnlyObjectProperty<List<Integer>> years() {
        return years.getReadOnlyProperty();
    }

    /** The plans of the year that are followed and have something to draw. */
    public ReadOnlyObjectProperty<List<PaperSummary>> plans() {
        return plans.getReadOnlyProperty();
    }

    /** What is shown; null before anything was read. */
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    private Stream<PaperSummary> having() {
        return Stream.of(
                        overview.tasks().stream().map(t -> t.plan()), overview.targets().stream().map(t -> t.plan()),
                        overview.budgets().stream().map(b -> b.plan()))
                .flatMap(s -> s)
                .distinct();
    }

    private Optional<PaperSummary> chosen() {
        return plans.get().stream().filter(p -> p.id().equals(plan.get())).findFirst();
    }

    private void show(Overview now) {
        if (now == null) {
            return;
        }
        overview = now;
        var known = new TreeSet<Integer>(Comparator.reverseOrder());
        known.add(now.today().getYear());
        having().forEach(p -> IntStream.rangeClosed(p.year(), p.yearTo() == null ? p.year() : p.yearTo()).forEach(known::add));
        changing = true;
        years.set(List.copyOf(known));
        if (year.get() == null || !known.contains(year.get())) {
            year.set(now.today().getYear());
        }
        changing = false;
        arrange();
    }

    private void arrange() {
        if (changing || overview == null || year.get() == null) {
            return;
        }
        changing = true;
        var ofYear = having().filter(p -> Charts.isIn(p, year.get(), null)).toList();
        if (!ofYear.equals(plans.get())) {
            plans.set(ofYear);
        }
        if (plan.get() != null && chosen().isEmpty()) {
            plan.set(null);
        }
        changing = false;
        var made = having().findAny().isEmpty() ? List.<ChartData>of() : charts.of(overview, year.get(), plan.get());
        var now = new Page(
                chosen().map(TaskWords::plan).orElseGet(() -> messages.text("charts.scope", year.get())),
                messages.text("charts.day", TaskWords.day(overview.today())), made);
        // What has not changed is not drawn anew.
        if (!now.equals(page.get())) {
            page.set(now);
        }
    }
}
