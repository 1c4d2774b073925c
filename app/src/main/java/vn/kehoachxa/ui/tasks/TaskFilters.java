package vn.kehoachxa.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.follow.TaskWords;
import vn.kehoachxa.ui.tasks.ViewsModel.View;

/** Which view is shown and what is looked for, above all views: each filter is a chip with a cross while it hides something. */
final class TaskFilters extends VBox {

    /** In em: the arrow of a box with its edges, and as wide as a box gets. */
    private static final double ARROW = 3.3;
    private static final double WIDEST = 19;

    private final TasksModel model;
    private final ViewsModel views;
    private final Messages messages;
    private final TextField search = new TextField();
    /** Never seen: it knows the letters. */
    private final Label ruler = new Label();

    /** @param columns asks which columns the table is to have @param export writes what is shown into a file */
    TaskFilters(TasksModel model, ViewsModel views, Messages messages, Runnable columns, Runnable export) {
        this.model = model;
        this.views = views;
        this.messages = messages;
        getStyleClass().add("task-head");
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(title(columns, export), filters(), ruler);
    }

    private HBox title(Runnable columns, Runnable export) {
        search.setId("tasks-search");
        search.setPromptText(messages.text("tasks.search"));
        search.setAccessibleText(messages.text("tasks.search"));
        search.textProperty().bindBidirectional(model.search());
        search.getStyleClass().add("task-search");
        var choose = new Button(messages.text("views.columns"), new FontIcon(Feather.COLUMNS));
        choose.setId("tasks-columns");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(e -> columns.run());
        choose.visibleProperty().bind(views.view().isEqualTo(View.TABLE));
        choose.managedProperty().bind(choose.visibleProperty());
        var write = new Button(messages.text("tasks.export"), new FontIcon(Feather.DOWNLOAD));
        write.setId("tasks-export");
        write.setMinWidth(USE_PREF_SIZE);
        write.setTooltip(new Tooltip(messages.text("tasks.export.tip")));
        write.setOnAction(e -> export.run());
        write.disableProperty().bind(model.face().isNotEqualTo(TasksModel.Face.FILLED));
        var find = new FilterChip(search, off("tasks.search"), model.search(), "");
        find.getStyleClass().add("filter-search");
        HBox.setHgrow(search, Priority.ALWAYS);
        var title = new HBox(switcher(), choose, write, Controls.spacer(), find);
        title.getStyleClass().add("task-title-row");
        return title;
    }

    private SegmentedButton switcher() {
        var buttons = Stream.of(View.values()).map(view -> {
            var button = new ToggleButton(messages.text(view.key()));
            button.setId("view-" + view.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(new Tooltip(messages.text(view.key() + ".long") + " (Alt+" + (view.ordinal() + 1) + ")"));
            button.setOnAction(e -> {
                views.view().set(view);
                button.setSelected(true);
            });
            views.view().subscribe(now -> button.setSelected(now == view));
            return button;
        }).toArray(ToggleButton[]::new);
        var switcher = new SegmentedButton(buttons);
        switcher.setId("tasks-views");
        switcher.setMinWidth(USE_PREF_SIZE);
        return switcher;
    }

    private FlowPane filters() {
        var plan = filter("tasks-plan", "tasks.filter.plan", model.plan(), this::plan);
        offer(plan, model.plan(), ids(), null, false);
        // A plan that has another name now is the same value to the box, which would go on with the old name.
        model.plans().subscribe((before, plans) -> {
            offer(plan, model.plan(), ids(), null, !names(before).equals(names(plans)));
            fit(plan);
        });
        var unit = filter("tasks-unit", "tasks.filter.unit", model.unit(), u -> u == null || u.isEmpty() ? messages.text("tasks.unit.all") : u);
        model.units().subscribe(units -> offer(unit, model.unit(), units, "", false));
        var state = filter("tasks-state", "tasks.filter.state", model.state(), s -> s == null ? "" : messages.text(s.key()));
        state.getItems().setAll(StateChoice.values());
        var until = Controls.dayField("tasks-until", messages.text("tasks.filter.until"), model.until());
        until.setPromptText(messages.text("tasks.filter.until"));
        var day = new FilterChip(until, off("tasks.filter.until"), model.until(), null);
        day.explain(messages.text("tasks.filter.until"));
        var grouping = filter("tasks-grouping", "tasks.filter.grouping", model.grouping(), g -> g == null ? "" : messages.text(g.key()));
        grouping.getItems().setAll(Grouping.values());
        var clear = new Hyperlink(messages.text("tasks.filter.clear"));
        clear.setId("tasks-clear");
        clear.setOnAction(e -> {
            model.clear();
            plan.requestFocus();
        });
        clear.managedProperty().bind(clear.visibleProperty());
        model.lines().subscribe(lines -> clear.setVisible(model.isFiltered()));
        var grouped = new FilterChip(grouping, off("tasks.filter.grouping"), model.grouping(), Grouping.NONE);
        // The other views have their own headings, or none.
        grouped.visibleProperty().bind(views.view().isEqualTo(View.TABLE));
        grouped.managedProperty().bind(grouped.visibleProperty());
        var counts = new Label();
        counts.setId("tasks-counts");
        counts.getStyleClass().add("screen-aside");
        counts.textProperty().bind(model.counts());
        var filters = new FlowPane(
                new FilterChip(plan, off("tasks.filter.plan"), model.plan(), null),
                new FilterChip(unit, off("tasks.filter.unit"), model.unit(), ""),
                new FilterChip(state, off("tasks.filter.state"), model.state(), StateChoice.ALL), day, clear, grouped, counts);
        filters.getStyleClass().add("task-filters");
        return filters;
    }

    /** What the cross of a filter is called. */
    private String off(String key) {
        return messages.text("tasks.filter.off", messages.text(key));
    }

    private <T> ComboBox<T> filter(String id, String key, Property<T> value, Function<T, String> text) {
        var box = Controls.choice(id, messages.text(key), List.<T>of(), text);
        box.valueProperty().bindBidirectional(value);
        box.setVisibleRowCount(14);
        box.valueProperty().subscribe(v -> fit(box));
        ruler.fontProperty().subscribe(f -> fit(box));
        return box;
    }

    /** A box is as wide as what it says, and no wider than a list can do with; then a tip says the whole. */
    private <T> void fit(ComboBox<T> box) {
        var em = ruler.getFont().getSize();
        var said = box.getConverter().toString(box.getValue());
        var wanted = Controls.width(said, ruler.getFont()) + ARROW * em;
        box.setPrefWidth(Math.min(wanted, WIDEST * em));
        box.setTooltip(wanted > WIDEST * em ? new Tooltip(said) : null);
    }

    /** Puts new values into a box without the box taking its old one away. @param renamed whether they are to be read anew */
    private static <T> void offer(ComboBox<T> box, Property<T> value, List<T> values, T all, boolean renamed) {
        var offered = new ArrayList<T>();
        offered.add(all);
        offered.addAll(values);
        if (renamed || !offered.equals(box.getItems())) {
            var kept = value.getValue();
            box.getItems().setAll(offered);
            value.setValue(kept);
        }
    }

    private List<UUID> ids() {
        return model.plans().get().stream().map(PaperSummary::id).toList();
    }

    private static List<String> names(List<PaperSummary> plans) {
        return plans.stream().map(TaskWords::plan).toList();
    }

    private String plan(UUID id) {
        return model.plans().get().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .map(TaskWords::plan)
                .orElseGet(() -> messages.text("tasks.plan.all"));
    }

    /** The keyboard goes to the search. */
    void focusSearch() {
        search.requestFocus();
    }
}
