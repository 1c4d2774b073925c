package vn.kehoachxa.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Card;
import vn.kehoachxa.ui.control.Controls;

/** The working papers of the chosen plan. */
final class HandoutCard {

    private final ReportsModel model;
    private final Messages messages;
    private final ComboBox<String> unit;
    private final Card card;

    HandoutCard(ReportsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        // The empty name stands for all units.
        unit = Controls.choice("reports-unit", messages.text("reports.unit"), List.of(""), u -> u == null || u.isEmpty() ? messages.text("reports.unit.all") : u);
        unit.setValue("");
        unit.setPrefWidth(0);
        model.units().subscribe(this::fill);
        card = new Card("reports-handouts", messages.text("reports.handouts"), "");
        var noPlan = model.plan().isNull();
        var leader = part("reports.leader", "reports.leader.hint", buttons("leader", this::leader, Format.PDF, Format.DOCX));
        leader.disableProperty().bind(noPlan.or(model.period().chosen().isNull()));
        var units = part("reports.units", "reports.units.hint", unit, buttons("unit", this::unit, Format.PDF, Format.DOCX, Format.XLSX));
        units.disableProperty().bind(noPlan.or(Bindings.createBooleanBinding(() -> model.units().get().isEmpty(), model.units())));
        var calendar = new Button(messages.text("reports.calendar"), new FontIcon(Feather.CALENDAR));
        calendar.setId("reports-calendar");
        calendar.setOnAction(e -> model.handouts().calendar(model.plan().get()));
        var days = part("reports.calendar.title", "reports.calendar.hint", calendar);
        days.disableProperty().bind(noPlan);
        List.of(leader, units, days).forEach(card::add);
    }

    Card card() {
        return card;
    }

    private void fill(List<String> names) {
        var items = new ArrayList<String>();
        items.add("");
        items.addAll(names);
        var before = unit.getValue();
        unit.getItems().setAll(items);
        unit.setValue(items.contains(before) ? before : "");
    }

    private Node part(String title, String hint, Node... nodes) {
        var name = new Label(messages.text(title));
        var word = new Label(messages.text(hint));
        word.getStyleClass().add("today-detail");
        word.setWrapText(true);
        word.setMinHeight(Label.USE_PREF_SIZE);
        var part = new VBox(name, word);
        part.getChildren().addAll(nodes);
        part.getStyleClass().add("report-form");
        return part;
    }

    private HBox buttons(String code, Consumer<Format> write, Format... formats) {
        var box = new HBox();
        box.getStyleClass().add("report-go");
        for (var format : formats) {
            var button = new Button(messages.text("reports.as." + format.code()));
            button.setId("reports-" + code + "-" + format.code().toLowerCase(Locale.ROOT));
            button.setAccessibleText(messages.text(code.equals("leader") ? "reports.leader" : "reports.units") + ": " + button.getText());
            button.setOnAction(e -> write.accept(format));
            box.getChildren().add(button);
        }
        return box;
    }

    private void leader(Format format) {
        model.handouts().leader(model.plan().get().id(), model.period().chosen().get(), format);
    }

    private void unit(Format format) {
        var plan = model.plan().get().id();
        if (unit.getValue().isEmpty()) {
            model.handouts().units(plan, format);
        } else {
            model.handouts().unit(plan, unit.getValue(), format);
        }
    }
}
