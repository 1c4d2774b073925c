package vn.kehoachxa.ui.exchange.rollup;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.exchange.rollup.RollupModel.Phase;

/** What is chosen for a summary, and how far one is that is being made. */
final class RollupForm extends VBox {

    private final RollupModel model;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final Button folder;
    private final Button run;
    private final Button stop;

    RollupForm(RollupModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rollup-form");
        var choices = model.choices();
        folder = button("rollup-folder", "rollup.folder.choose", Feather.FOLDER, model::chooseFolder);
        var list = button("rollup-list", "rollup.expected.choose", Feather.LIST, model::chooseList);
        var none = Controls.iconButton(Feather.X, messages.text("rollup.expected.drop"));
        none.setId("rollup-list-drop");
        none.setOnAction(e -> {
            choices.list((Path) null);
            list.requestFocus();
        });
        none.visibleProperty().bind(choices.list().isNotNull());
        none.managedProperty().bind(none.visibleProperty());
        var target = button("rollup-target", "rollup.target.choose", Feather.SAVE, model::chooseTarget);
        target.disableProperty().bind(choices.folder().isNull());
        grid.getStyleClass().add("rollup-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        var buttons = new ColumnConstraints();
        buttons.setMinWidth(USE_PREF_SIZE);
        buttons.setFillWidth(true);
        grid.getColumnConstraints().setAll(names, values, buttons);
        row("rollup.folder", path("rollup-folder-path", choices.folder(), "rollup.folder.none"), folder);
        row("rollup.expected", expected(none), list);
        row("rollup.target", path("rollup-target-path", choices.target().map(t -> t.excel()), "rollup.target.none"), target);
        run = button("rollup-run", "rollup.run", Feather.LAYERS, model::run);
        run.getStyleClass().add("accent");
        stop = button("rollup-stop", "rollup.stop", Feather.SQUARE, model::stop);
        getChildren().addAll(grid, go());
        var idle = model.phase().isEqualTo(Phase.IDLE);
        grid.disableProperty().bind(idle.not());
        model.phase().subscribe((before, now) -> {
            // What had the keyboard may be gone.
            if (now == Phase.RUNNING) {
                stop.requestFocus();
            } else if (now == Phase.IDLE && isVisible()) {
                run.requestFocus();
            }
        });
    }

    private Button button(String id, String key, Ikon icon, Runnable run) {
        return Controls.button(id, messages.text(key), icon, run);
    }

    private void row(String key, Node value, Button button) {
        var name = new Label(messages.text(key));
        name.getStyleClass().add("form-label");
        name.setMinWidth(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(grid.getRowCount(), name, value, button);
    }

    /** A path is shown from its end where there is little room: that is what tells it from others. */
    private Label path(String id, ObservableValue<Path> path, String none) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add("rollup-path");
        label.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip());
        path.subscribe(p -> {
            label.setText(p == null ? messages.text(none) : p.toAbsolutePath().normalize().toString());
            label.getTooltip().setText(label.getText());
            label.getStyleClass().remove("form-hint");
            if (p == null) {
                label.getStyleClass().add("form-hint");
            }
        });
        return label;
    }

    private Node expected(Button none) {
        var choices = model.choices();
        var path = path("rollup-list-path", choices.list(), "rollup.expected.none");
        var said = new Label();
        said.setId("rollup-list-said");
        said.getStyleClass().add("form-hint");
        StringExpression count = choices.listSaid();
        said.textProperty().bind(count);
        said.setMinWidth(USE_PREF_SIZE);
        said.visibleProperty().bind(count.isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        var line = new HBox(path, said, none);
        line.getStyleClass().add("rollup-line");
        var expected = new VBox(line, Controls.error("rollup-list-error", choices.listError()));
        expected.setAlignment(Pos.CENTER_LEFT);
        return expected;
    }

    private Node go() {
        var pages = new CheckBox(messages.text("rollup.pages"));
        pages.setId("rollup-pages");
        pages.selectedProperty().bindBidirectional(model.choices().pages());
        var step = new Label();
        step.setId("rollup-step");
        step.textProperty().bind(model.step());
        var bar = new ProgressBar();
        bar.setId("rollup-progress");
        bar.getStyleClass().add("rollup-progress");
        bar.setAccessibleText(messages.text("rollup.running"));
        bar.progressProperty().bind(model.share());
        var idle = model.phase().isEqualTo(Phase.IDLE);
        run.disableProperty().bind(model.choices().folder().isNull().or(model.choices().listError().isNotEmpty()));
        stop.disableProperty().bind(model.phase().isEqualTo(Phase.STOPPING));
        for (var one : new Node[] {run, pages}) {
            one.visibleProperty().bind(idle);
            one.managedProperty().bind(idle);
        }
        for (var one : new Node[] {stop, bar, step}) {
            one.visibleProperty().bind(idle.not());
            one.managedProperty().bind(idle.not());
        }
        var hint = new Label();
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        hint.textProperty().bind(Bindings.when(model.choices().folder().isNull()).then(messages.text("rollup.hint.first")).otherwise(""));
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty().and(idle));
        hint.managedProperty().bind(hint.visibleProperty());
        var back = button("rollup-back", "rollup.back", Feather.CORNER_UP_LEFT, () -> model.choosing().set(false));
        back.visibleProperty().bind(model.outcome().isNotNull().and(idle));
        back.managedProperty().bind(back.visibleProperty());
        var line = new FlowPane(run, pages, back, stop, bar, step, hint);
        line.getStyleClass().add("rollup-go");
        return line;
    }

    void focusFirst() {
        if (stop.isVisible()) {
            stop.requestFocus();
        } else {
            (run.isDisabled() ? folder : run).requestFocus();
        }
    }
}
