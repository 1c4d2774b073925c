package vn.kehoachxa.ui.plans;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.control.Blank;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.Regions;

/** The list of plans. */
public final class PlansView extends BorderPane {

    private final PlansModel model;
    private final Messages messages;
    private final Runnable takeFile;
    private final Consumer<String> told;
    private final Runnable openBin;
    private final PlanMenu menu;
    private final PlanActions actions;
    private final ListView<PaperSummary> list = new ListView<>();
    private final Button firstPlan = new Button();
    private boolean focusWanted;

    /** @param takeFile takes a file in @param told shows a sentence that something was done @param openBin shows what was removed */
    public PlansView(PlansModel model, PlanActions actions, Messages messages, Runnable takeFile, Consumer<String> told, Runnable openBin) {
        this.model = model;
        this.actions = actions;
        this.openBin = openBin;
        this.menu = new PlanMenu(model, actions, messages, new PlanMenu.Asking(this::rename, this::saveTemplate));
        this.takeFile = takeFile;
        this.told = told;
        this.messages = messages;
        getStyleClass().add("plans");
        setTop(header());
        var centre = new StackPane(filled(), face(PlansModel.Face.EMPTY, empty()), face(PlansModel.Face.FAILED, failed()));
        centre.getStyleClass().add("plans-body");
        setCenter(centre);
        model.face().subscribe((was, now) -> {
            // The keyboard does not stay in what is hidden now.
            if (focusWanted || getScene() != null && Regions.holds(getCenter(), getScene().getFocusOwner())) {
                focusList();
            }
        });
    }

    private HBox header() {
        var create = new Button(messages.text("plans.new"), new FontIcon(Feather.PLUS));
        create.setId("new-plan");
        create.getStyleClass().add("accent");
        create.setOnAction(e -> model.create());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var file = fileButton("take-file");
        var hide = new CheckBox();
        hide.setId("hide-closed");
        hide.setMinWidth(USE_PREF_SIZE);
        hide.textProperty().bind(Bindings.createStringBinding(() -> messages.text("plans.hide", model.closed().get()), model.closed()));
        hide.selectedProperty().bindBidirectional(model.hideClosed());
        hide.visibleProperty().bind(model.closed().greaterThan(0));
        hide.managedProperty().bind(hide.visibleProperty());
        var header = new HBox(10, Controls.title(messages.text("plans.title")), space, hide, bin("open-bin"), file, create);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("screen-header");
        // The empty list has this button in its middle, where it is looked for.
        model.face().subscribe(face -> List.of(create, file).forEach(b -> b.setVisible(face == PlansModel.Face.FILLED)));
        return header;
    }

    /** Only there while something lies in the bin. */
    private Button bin(String id) {
        var bin = new Button(null, new FontIcon(Feather.TRASH_2));
        bin.setId(id);
        bin.getStyleClass().add("flat");
        bin.textProperty().bind(Bindings.createStringBinding(() -> messages.text("plans.bin", model.removed().get()), model.removed()));
        bin.setOnAction(e -> openBin.run());
        bin.visibleProperty().bind(model.removed().greaterThan(0));
        bin.managedProperty().bind(bin.visibleProperty());
        return bin;
    }

    private Button fileButton(String id) {
        var button = new Button(messages.text("plans.file"), new FontIcon(Feather.FILE_PLUS));
        button.setId(id);
        button.setTooltip(new Tooltip(messages.text("plans.file.tip")));
        button.setOnAction(e -> takeFile.run());
        return button;
    }

    private Node filled() {
        list.setId("plans-list");
        list.setAccessibleText(messages.text("plans.title"));
        list.setItems(model.plans());
        list.setCellFactory(v -> new PlanCell(model, messages, menu));
        list.getStyleClass().add("card-list");
        list.setOnKeyPressed(this::pressed);
        var context = new ContextMenu(new MenuItem());
        context.setOnShowing(e -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(p -> context.getItems().setAll(menu.items(p))));
        context.setOnHidden(e -> context.getItems().setAll(new MenuItem()));
        list.setContextMenu(context);
        // What was chosen when the room was left stays so: the list begins with it, before it says what is chosen.
        list.getSelectionModel().select(model.selected().get());
        list.getSelectionModel().selectedItemProperty().subscribe(model.selected()::set);
        model.selected().subscribe(chosen -> {
            if (chosen != null && chosen != list.getSelectionModel().getSelectedItem()) {
                list.getSelectionModel().select(chosen);
            }
        });
        return face(PlansModel.Face.FILLED, list);
    }

    private void pressed(KeyEvent event) {
        var plan = list.getSelectionModel().getSelectedItem();
        if (plan == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.open(plan);
        } else if (menu.pressed(event, plan)) {
            event.consume();
        }
    }

    private void saveTemplate(PaperSummary plan) {
        ask(plan.subject(), messages.text("plans.template"), "plans.template.").ifPresent(
                name -> model.makeTemplate(plan, name, () -> told.accept(messages.text("plans.template.done", name.strip()))));
    }

    private void rename(PaperSummary plan) {
        ask(plan.subject(), messages.text("plans.rename"), "plans.rename.").ifPresent(name -> actions.rename(plan, name));
    }

    /** @param keys the beginning of the keys of what is asked */
    private Optional<String> ask(String name, String title, String keys) {
        var asked = new TextInputDialog(name);
        asked.initOwner(getScene().getWindow());
        asked.setTitle(title);
        asked.setHeaderText(messages.text(keys + "header"));
        asked.setContentText(messages.text(keys + "name"));
        asked.getEditor().setPrefColumnCount(38);
        asked.getEditor().setAccessibleText(messages.text(keys + "name"));
        var ok = asked.getDialogPane().lookupButton(ButtonType.OK);
        ok.disableProperty().bind(Bindings.createBooleanBinding(() -> asked.getEditor().getText().isBlank(), asked.getEditor().textProperty()));
        return asked.showAndWait();
    }

    private Node face(PlansModel.Face face, Node node) {
        node.visibleProperty().bind(model.face().isEqualTo(face));
        return node;
    }

    private Node empty() {
        firstPlan.setText(messages.text("plans.new"));
        firstPlan.setGraphic(new FontIcon(Feather.PLUS));
        firstPlan.setId("new-first-plan");
        firstPlan.getStyleClass().add("accent");
        firstPlan.setOnAction(e -> model.create());
        return blank(Feather.FILE_TEXT, "plans.empty.title", "plans.empty.message", firstPlan, fileButton("take-first-file"), bin("open-first-bin"));
    }

    private Node failed() {
        var again = new Button(messages.text("plans.failed.again"));
        again.setOnAction(e -> model.refresh());
        return blank(Feather.ALERT_CIRCLE, "plans.failed.title", "plans.failed.message", again);
    }

    private Node blank(Feather picture, String title, String message, Button... actions) {
        return new Blank(picture, messages.text(title), messages.text(message), actions);
    }

    /** The keyboard goes to the list, or to the one button of an empty one; as soon as it is known which. */
    public void focusList() {
        switch (model.face().get()) {
            case FILLED -> list.requestFocus();
            case EMPTY -> firstPlan.requestFocus();
            default -> { }
        }
        focusWanted = model.face().get() != PlansModel.Face.FILLED;
    }
}
