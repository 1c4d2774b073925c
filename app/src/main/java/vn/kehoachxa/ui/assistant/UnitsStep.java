package vn.kehoachxa.ui.assistant;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;

/** Which units the office has: the usual ones ticked, names and short forms as the office writes them. */
final class UnitsStep extends VBox {

    private final Messages messages;
    private final VBox rows = new VBox();

    UnitsStep(AssistantModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("assistant-fields");
        rows.getStyleClass().add("assistant-units");
        model.units().subscribe(() -> show(model.units()));
        show(model.units());
        var add = new Button(messages.text("assistant.units.add"), new FontIcon(Feather.PLUS));
        add.setId("assistant-unit-add");
        add.setOnAction(e -> {
            model.addUnit();
            ((HBox) rows.getChildren().getLast()).getChildren().get(1).requestFocus();
        });
        getChildren().addAll(rows, add);
    }

    private void show(List<UnitChoice> units) {
        rows.getChildren().setAll(units.stream().map(this::row).toList());
    }

    private HBox row(UnitChoice unit) {
        var tick = new CheckBox();
        tick.setAccessibleText(messages.text("assistant.units.tick"));
        tick.selectedProperty().bindBidirectional(unit.ticked());
        var name = field(unit, "register.unit.field.name", "register.unit.prompt.name");
        name.textProperty().bindBidirectional(unit.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        var shortName = field(unit, "register.unit.field.short", "register.unit.prompt.short");
        shortName.textProperty().bindBidirectional(unit.shortName());
        shortName.setPrefColumnCount(10);
        var row = new HBox(tick, name, shortName);
        row.getStyleClass().add("assistant-unit");
        return row;
    }

    private TextField field(UnitChoice unit, String label, String prompt) {
        var field = new TextField();
        field.setAccessibleText(messages.text(label));
        field.setPromptText(messages.text(prompt));
        field.disableProperty().bind(unit.ticked().not());
        return field;
    }
}
