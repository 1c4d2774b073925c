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
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.follow.TaskWords;
import vn.kehoachxa.ui.tasks.ViewsModel.View;

/** Which view is shown and what is looked for, above all views. */
final class TaskFilters extends VBox {

    private final TasksModel model;
    private final ViewsModel views;
    private final Messages messages;
    private final TextField search = new TextField();

    /** @param columns asks which columns the table is to have */
    TaskFilters(TasksModel model, ViewsModel views, Messages messages, Runnable columns) {
        this.model = model;
        this.views = views;
        this.messages = messages;
        getStyleClass().add("task-head");
        getChildren().addAll(title(columns), filters());
    }

    private HBox title(Runnable columns) {
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
        var title = new HBox(switcher(), choose, Controls.spacer(), search);
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
        model.plans().subscribe((before, plans) -> offer(plan, model.plan(), ids(), null, !names(before).equals(names(plans))));
        var unit = filter("tasks-unit", "tasks.filter.unit", model.unit(), u -> u == null || u.isEmpty() ? messages.text("tasks.unit.all") : u);
        model.units().subscribe(units -> offer(unit, model.unit(), units, "", false));
        var state = filter("tasks-state", "tasks.filter.state", model.state(), s -> s == null ? "" : messages.text(s.key()));
        state.getItems().setAll(StateChoice.values());
        var until = Controls.dayField("tasks-until", messages.text("tasks.filter.until"), model.until());
        until.setPromptText(messages.text("tasks.filter.until"));
        until.getStyleClass().add("task-filter");
        var grouping = filter("tasks-grouping", "tasks.filter.grouping", model.grouping(), g -> g == null ? "" : messages.text(g.key()));
        grouping.getItems().setAll(Grouping.values());
        var clear = new Hyperlink(messages.text("tasks.filter.clear"));
        clear.setId("tasks-clear");
        clear.setOnAction(e -> model.clear());
        clear.managedProperty().bind(clear.visibleProperty());
        model.lines().subscribe(lines -> clear.setVisible(model.isFiltered()));
        // The other views have their own headings, or none.
        grouping.visibleProperty().bind(views.view().isEqualTo(View.TABLE));
        grouping.managedProperty().bind(grouping.visibleProperty());
        var counts = new Label();
        counts.setId("tasks-counts");
        counts.getStyleClass().add("screen-aside");
        counts.textProperty().bind(model.counts());
        var filters = new FlowPane(plan, unit, state, until, grouping, counts, clear);
        filters.getStyleClass().add("task-filters");
        return filters;
    }

    private <T> ComboBox<T> filter(String id, String key, Property<T> value, Function<T, String> text) {
        var box = Controls.choice(id, messages.text(key), List.<T>of(), text);
        box.valueProperty().bindBidirectional(value);
        box.getStyleClass().add("task-filter");
        box.setVisibleRowCount(14);
        return box;
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
