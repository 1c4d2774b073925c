package vn.kehoachxa.ui.exchange.rollup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Blank;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.DroppedFiles;
import vn.kehoachxa.ui.control.Regions;
import vn.kehoachxa.ui.exchange.rollup.RollupModel.Phase;
import vn.kehoachxa.ui.settings.ProfileValues;

/** The province's summary: what is chosen for it above, or a line of it; below what the last one found. A folder is dropped anywhere on it. */
public final class RollupView extends BorderPane {

    private final RollupModel model;
    private final Messages messages;
    private final RollupForm form;
    private final FigureGrid figures = new FigureGrid();
    private final FindingsTable table;
    private final Label summary = new Label();
    private final Button again;
    private final FlowPane lists = new FlowPane();
    private final ToggleGroup kinds = new ToggleGroup();

    public RollupView(RollupModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("rollup");
        getStyleClass().add("rollup");
        form = new RollupForm(model, messages);
        table = new FindingsTable(model, messages);
        again = button("rollup-again", "rollup.again", Feather.REFRESH_CW, () -> {
            model.choosing().set(true);
            form.focusFirst();
        });
        var folded = folded();
        var top = new StackPane(form, folded);
        form.visibleProperty().bind(model.choosing());
        folded.visibleProperty().bind(model.choosing().not());
        form.managedProperty().bind(form.visibleProperty());
        folded.managedProperty().bind(folded.visibleProperty());
        var content = new VBox(top, results());
        content.getStyleClass().add("rollup-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("form-scroll");
        setCenter(scroll);
        Regions.mark(top);
        Regions.markMain(table);
        DroppedFiles.onto(this, model::take);
        model.outcome().subscribe(this::show);
        // A summary that is made gives the keyboard to what it found.
        model.choosing().subscribe((before, now) -> {
            if (!now && getScene() != null && isVisible()) {
                table.requestFocus();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.enter();
            }
        });
    }

    private Button button(String id, String key, Ikon icon, Runnable run) {
        return Controls.button(id, messages.text(key), icon, run);
    }

    /** What was summed up, in one line. */
    private Node folded() {
        summary.setId("rollup-summary");
        summary.setMinWidth(0);
        summary.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        summary.setTooltip(new Tooltip());
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        var excel = button("rollup-show", "rollup.show.excel", Feather.FOLDER, model::showExcel);
        excel.getStyleClass().add("accent");
        var buttons = new FlowPane(excel, again);
        buttons.getStyleClass().add("rollup-buttons");
        var folded = new VBox(summary, buttons);
        folded.getStyleClass().add("rollup-folded");
        return folded;
    }

    private Node results() {
        for (var kind : FindingKind.values()) {
            var toggle = new ToggleButton();
            toggle.setId("rollup-kind-" + kind.code());
            toggle.setUserData(kind);
            toggle.setAccessibleText(messages.text("rollup.list." + kind.code()));
            toggle.setToggleGroup(kinds);
            toggle.setOnAction(e -> {
                // One of them is always chosen.
                toggle.setSelected(true);
                model.findings().kind().set(kind);
            });
            lists.getChildren().add(toggle);
        }
        lists.getStyleClass().add("rollup-lists");
        model.findings().kind().subscribe(kind -> kinds.getToggles().forEach(t -> t.setSelected(t.getUserData() == kind)));
        var none = none();
        var found = new StackPane(table, none);
        found.getStyleClass().add("rollup-found");
        var isEmpty = Bindings.createBooleanBinding(() -> model.findings().count(model.findings().kind().get()) == 0, model.findings().kind(), model.outcome());
        none.visibleProperty().bind(isEmpty);
        table.visibleProperty().bind(isEmpty.not());
        // What is done with a list stands beside the choice of one.
        for (var tool : tools()) {
            tool.disableProperty().bind(isEmpty);
            lists.getChildren().add(tool);
        }
        VBox.setVgrow(found, Priority.ALWAYS);
        var more = new Label();
        more.getStyleClass().add("form-hint");
        more.visibleProperty().bind(more.textProperty().isNotEmpty());
        more.managedProperty().bind(more.visibleProperty());
        model.findings().rows().subscribe(() -> more.setText(model.findings().unlisted() == 0 ? "" : messages.text("rollup.unlisted", model.findings().unlisted())));
        var results = new VBox(figures, lists, found, more);
        results.getStyleClass().add("rollup-results");
        results.visibleProperty().bind(model.outcome().isNotNull());
        results.managedProperty().bind(results.visibleProperty());
        results.disableProperty().bind(model.phase().isNotEqualTo(Phase.IDLE));
        var start = start();
        start.visibleProperty().bind(model.outcome().isNull());
        start.managedProperty().bind(start.visibleProperty());
        var all = new StackPane(results, start);
        VBox.setVgrow(all, Priority.ALWAYS);
        return all;
    }

    private List<Control> tools() {
        var search = new TextField();
        search.setId("rollup-search");
        search.setPromptText(messages.text("rollup.search"));
        search.setAccessibleText(messages.text("rollup.search"));
        search.textProperty().bindBidirectional(model.findings().search());
        search.getStyleClass().add("rollup-search");
        var copy = button("rollup-copy", "rollup.copy", Feather.COPY, model.findings()::copy);
        var export = button("rollup-export", "rollup.export", Feather.DOWNLOAD, model.findings()::export);
        return List.of(search, copy, export);
    }

    /** Says of an empty list why it is empty. */
    private Node none() {
        var none = new Label();
        none.setId("rollup-none");
        none.getStyleClass().add("form-hint");
        none.setWrapText(true);
        none.textProperty().bind(Bindings.createStringBinding(() -> messages.text(noneKey()), model.findings().kind(), model.outcome()));
        return none;
    }

    private String noneKey() {
        var unknown = model.findings().kind().get() == FindingKind.MISSING && model.outcome().get() != null && model.outcome().get().expected() == 0;
        return unknown ? "rollup.none.missing.unknown" : "rollup.none." + model.findings().kind().get().code();
    }

    private Node start() {
        return new Blank(Feather.LAYERS, messages.text("rollup.empty.title"), messages.text("rollup.empty.message"));
    }

    private void show(RollupOutcome now) {
        if (now == null) {
            return;
        }
        figures.show(model.figures());
        var folder = now.folder().toAbsolutePath().normalize();
        summary.setText(messages.text(
                "rollup.summary", folder.getFileName() == null ? folder.toString() : folder.getFileName().toString(),
                ProfileValues.written(now.at().toLocalDate()), "%02d:%02d".formatted(now.at().getHour(), now.at().getMinute())));
        summary.getTooltip().setText(Stream.of(Stream.of(folder), Stream.of(now.result().excel(), now.result().pdf()).filter(f -> f != null).map(f -> f.path()))
                .flatMap(paths -> paths)
                .map(p -> p.toString())
                .collect(Collectors.joining("\n")));
        kinds.getToggles().forEach(t -> {
            var kind = (FindingKind) t.getUserData();
            ((ToggleButton) t).setText(messages.text("rollup.kind." + kind.code(), model.findings().count(kind)));
        });
    }

    /** The keyboard goes to what can be done now. */
    public void focusFirst() {
        if (model.choosing().get()) {
            form.focusFirst();
        } else {
            table.requestFocus();
        }
    }
}
