package vn.kehoachxa.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.follow.TaskWords;

/** What is looked for, above the table. */
final class TaskFilters extends VBox {

    private final TasksModel model;
    private final Messages messages;
    private final TextField search = new TextField();

    TaskFilters(TasksModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("task-head");
        getChildren().addAll(title(), filters());
    }

    private HBox title() {
        var counts = new Label();
        counts.setId("tasks-counts");
        counts.getStyleClass().add("screen-aside");
        counts.textProperty().bind(model.counts());
        search.setId("tasks-search");
        search.setPromptText(messages.text("tasks.search"));
        search.setAccessibleText(messages.text("tasks.search"));
        search.textProperty().bindBidirectional(model.search());
        search.getStyleClass().add("task-search");
        var title = new HBox(Controls.title(messages.text("tasks.title")), counts, Controls.spacer(), search);
        title.getStyleClass().add("task-title-row");
        return title;
    }

    private FlowPane filters() {
        var plan = filter("tasks-plan", "tasks.filter.plan", model.plan(), this::plan);
        model.plans().subscribe(plans -> offer(plan, model.plan(), plans.stream().map(PaperSummary::id).toList(), null));
        var unit = filter("tasks-unit", "tasks.filter.unit", model.unit(), u -> u == null || u.isEmpty() ? messages.text("tasks.unit.all") : u);
        model.units().subscribe(units -> offer(unit, model.unit(), units, ""));
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
        var filters = new FlowPane(plan, unit, state, until, grouping, clear);
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

    /** Puts new values into a box without the box taking its old one away. */
    private static <T> void offer(ComboBox<T> box, Property<T> value, List<T> values, T all) {
        var offered = new ArrayList<T>();
        offered.add(all);
        offered.addAll(values);
        if (!offered.equals(box.getItems())) {
            var kept = value.getValue();
            box.getItems().setAll(offered);
            value.setValue(kept);
        }
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
