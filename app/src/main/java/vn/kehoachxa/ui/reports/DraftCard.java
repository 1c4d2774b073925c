package vn.kehoachxa.ui.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.ui.control.Card;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.follow.TaskWords;

/** Of which plan and period a report is drafted. */
final class DraftCard {

    private final ReportsModel model;
    private final Messages messages;
    private final Card card;
    private final ComboBox<PaperSummary> plan;
    private final ComboBox<Integer> year;
    private final ComboBox<ReportPeriod> month;
    private final ToggleButton days;
    private final FlowPane periods = new FlowPane();
    private final HBox dayFields;
    private final Label window = new Label();
    private final Button draft = new Button();
    private final Hyperlink again;
    private final List<ToggleButton> buttons = new ArrayList<>();
    /** While controls follow the model, not the user. */
    private boolean following;

    DraftCard(ReportsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        plan = Controls.choice("reports-plan", messages.text("reports.plan"), List.of(), p -> p == null ? "" : TaskWords.plan(p));
        plan.setOnAction(e -> chosen(plan.getValue(), model::choose));
        year = Controls.choice("reports-year", messages.text("reports.year"), List.of(), y -> y == null ? "" : Integer.toString(y));
        year.setOnAction(e -> chosen(year.getValue(), model.period().year()::set));
        month = Controls.choice("reports-month", messages.text("reports.month"), List.of(), this::name);
        month.setPromptText(messages.text("reports.month"));
        month.setOnAction(e -> chosen(month.getValue(), model.period()::choose));
        days = toggle("reports-days", messages.text("reports.days"), model.period()::wantDays);
        dayFields = new HBox(
                day("reports-from", "reports.from", model.period().from()), day("reports-to", "reports.to", model.period().to()));
        dayFields.getStyleClass().add("form-row");
        dayFields.visibleProperty().bind(days.selectedProperty());
        dayFields.managedProperty().bind(days.selectedProperty());
        window.setId("reports-window");
        window.getStyleClass().add("today-detail");
        draft.setId("reports-draft");
        draft.getStyleClass().add("accent");
        draft.setOnAction(e -> model.draft(false));
        again = new Hyperlink(messages.text("reports.again"));
        again.setId("reports-again");
        again.setOnAction(e -> model.draft(true));
        again.managedProperty().bind(again.visibleProperty());
        card = new Card("reports-drafting", messages.text("reports.draft"), "");
        card.add(form());
        model.overview().subscribe(v -> show());
        model.plan().subscribe(v -> show());
        model.period().chosen().subscribe(v -> show());
        model.period().year().subscribe(v -> show());
    }

    Card card() {
        return card;
    }

    void focusDraft() {
        draft.requestFocus();
    }

    private Node form() {
        var named = Controls.named(messages.text("reports.plan"), plan);
        HBox.setHgrow(named, Priority.ALWAYS);
        // A long subject is cut, not the window widened.
        plan.setPrefWidth(0);
        plan.setMaxWidth(Double.MAX_VALUE);
        var ofYear = Controls.named(messages.text("reports.year"), year);
        ofYear.visibleProperty().bind(year.visibleProperty());
        ofYear.managedProperty().bind(year.visibleProperty());
        var first = new HBox(named, ofYear);
        first.getStyleClass().add("form-row");
        periods.getStyleClass().add("report-periods");
        var go = new HBox(draft, again, Controls.spacer(), window);
        go.getStyleClass().add("report-go");
        var form = new VBox(first, Controls.named(messages.text("reports.period"), periods), dayFields, go);
        form.getStyleClass().add("report-form");
        return form;
    }

    private Node day(String id, String name, ObjectProperty<LocalDate> day) {
        return Controls.named(messages.text(name), Controls.dayField(id, messages.text(name), day));
    }

    private ToggleButton toggle(String id, String text, Runnable choose) {
        var button = new ToggleButton(text);
        button.setId(id);
        button.setOnAction(e -> {
            button.setSelected(true);
            choose.run();
            show();
        });
        return button;
    }

    private String name(ReportPeriod of) {
        if (of == null) {
            return "";
        }
        var words = model.words().inYear(of);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What the user chose, not what followed from it. */
    private <T> void chosen(T value, Consumer<T> then) {
        if (!following && value != null) {
            then.accept(value);
        }
    }

    private void show() {
        if (following || model.overview().get() == null || model.plan().get() == null || model.period().year().get() == null) {
            return;
        }
        following = true;
        fill(plan, model.plans(), model.plan().get());
        fill(year, model.years(), model.period().year().get());
        year.setVisible(model.years().size() > 1);
        var chosen = model.period().isDays() ? null : model.period().chosen().get();
        fill(month, model.period().months(), model.period().months().contains(chosen) ? chosen : null);
        showPeriods(chosen);
        window.setText(model.windowText());
        var there = model.existing().isPresent();
        draft.setText(messages.text(there ? "reports.open.there" : "reports.draft"));
        draft.setDisable(model.period().chosen().get() == null);
        again.setVisible(there);
        following = false;
    }

    private static <T> void fill(ComboBox<T> box, List<T> items, T value) {
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(value);
    }

    private void showPeriods(ReportPeriod chosen) {
        var wanted = model.period().periods();
        if (buttons.isEmpty() || !buttons.getFirst().getUserData().equals(wanted.getFirst())) {
            buttons.clear();
            wanted.forEach(p -> {
                var button = toggle("reports-" + p.kind().name().toLowerCase(Locale.ROOT) + "-" + p.number(), name(p), () -> model.period().choose(p));
                button.setUserData(p);
                buttons.add(button);
            });
            periods.getChildren().setAll(buttons);
            periods.getChildren().addAll(month, days);
        }
        buttons.forEach(b -> b.setSelected(b.getUserData().equals(chosen)));
        days.setSelected(model.period().isDays());
    }
}
