package vn.kehoachxa.ui.create;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.template.TemplateInfo;
import vn.kehoachxa.ui.complete.CompletionPopup;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;
import vn.kehoachxa.ui.preview.PreviewPane;
import vn.kehoachxa.ui.task.Delays;

/** The form of a new plan. */
public final class WizardView extends BorderPane {

    private final WizardModel model;
    /** How wide the preview wants to be, in px, as in its style sheet; and the form beside it, in em. */
    private static final double PREVIEW = 380;
    private static final double FORM = 36;

    private final Messages messages;
    private final WizardFiles files;
    private final Consumer<String> told;
    private final Delays delays;
    private final Map<WizardField, FormField> fields = new EnumMap<>(WizardField.class);

    /**
     * @param files asks where a template or a list of tasks is, or where a template is to go
     * @param told shows a sentence that something was done
     * @param cancel leads back
     */
    public WizardView(
            WizardModel model, Messages messages, Delays delays, WizardFiles files, Consumer<String> told, Runnable cancel) {
        this.delays = delays;
        this.model = model;
        this.files = files;
        this.told = told;
        this.messages = messages;
        setId("wizard");
        getStyleClass().add("wizard");
        var header = new HBox(Controls.title(messages.text("wizard.title")));
        header.getStyleClass().add("screen-header");
        setTop(header);
        var scroll = new ScrollPane(form());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        setCenter(scroll);
        besideWhereThereIsRoom(new PreviewPane(model.preview(), messages));
        setBottom(buttons(cancel));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                cancel.run();
            }
        });
    }

    /** On a small screen the form has all the room: what one writes comes before how it will look. */
    private void besideWhereThereIsRoom(PreviewPane preview) {
        var ruler = new Label();
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        Runnable arrange = () -> {
            var right = getWidth() - PREVIEW < FORM * ruler.getFont().getSize() ? null : preview;
            if (right != getRight()) {
                setRight(right);
                // The width is given in the midst of a layout, which would not come back for what is new.
                Platform.runLater(this::requestLayout);
            }
        };
        widthProperty().subscribe(w -> arrange.run());
        ruler.fontProperty().subscribe(f -> arrange.run());
    }

    private VBox form() {
        var form = new VBox(
                group("wizard.group.template", templates(), templateFiles()),
                group("wizard.group.plan", row(field(WizardField.YEAR, 1), field(WizardField.SUBJECT, 4)), tasksFile()),
                asks(),
                group("wizard.group.office",
                        row(field(WizardField.COMMUNE, 3), field(WizardField.PROVINCE, 3)),
                        row(field(WizardField.PLACE, 3), field(WizardField.SYMBOL, 3))),
                group("wizard.group.basis",
                        row(field(WizardField.BASIS_TYPE, 2), field(WizardField.BASIS_NUMBER, 1), field(WizardField.BASIS_SYMBOL, 2),
                                field(WizardField.BASIS_DATE, 2)),
                        row(field(WizardField.BASIS_ISSUER, 3), field(WizardField.BASIS_SUBJECT, 5))),
                group("wizard.group.signature",
                        row(field(WizardField.AUTHORITY, 4), field(WizardField.TITLE, 2), field(WizardField.NAME, 2))));
        form.getStyleClass().add("form");
        return form;
    }

    private VBox templates() {
        var group = new ToggleGroup();
        var box = new VBox();
        box.getStyleClass().add("template-list");
        showChoices(box, group);
        model.templates().choices().subscribe(() -> showChoices(box, group));
        return box;
    }

    /** What can be done with templates as files. */
    private HBox templateFiles() {
        var add = link("wizard.template.add", "template-add", () -> files.open().ifPresent(model.templates()::add));
        var save = link("wizard.template.save", "template-save", () -> files.save(model.templates().fileName())
                .ifPresent(f -> model.templates().save(f, () -> told.accept(messages.text("wizard.template.saved", f.getFileName().toString())))));
        var remove = link("wizard.template.remove", "template-remove", model.templates()::remove);
        model.templates().chosen().subscribe(chosen -> {
            for (var own : List.of(save, remove)) {
                show(own, model.templates().isOwn());
            }
        });
        return row(add, save, remove);
    }

    /** Where the tasks come from, if not from the template. */
    private HBox tasksFile() {
        var tasks = model.tasks();
        var choose = link("wizard.tasks.choose", "tasks-choose", () -> files.tasks().ifPresent(tasks::take));
        var name = new Label();
        name.setId("tasks-name");
        var remove = link("wizard.tasks.remove", "tasks-remove", tasks::remove);
        Runnable tell = () -> {
            var file = tasks.chosen().get();
            var taken = model.templates().chosen().get().takesTasks();
            name.setText(file == null ? "" : taken
                    ? messages.text("wizard.tasks.chosen", file.name(), file.size()) : messages.text("wizard.tasks.unused", file.name()));
            show(choose, file == null && taken);
            show(name, file != null);
            show(remove, file != null);
        };
        tasks.chosen().subscribe(tell);
        model.templates().chosen().subscribe(tell);
        tell.run();
        var row = row(choose, name, remove);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Hyperlink link(String text, String id, Runnable action) {
        var link = new Hyperlink(messages.text(text));
        link.setId(id);
        link.setOnAction(e -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private void showChoices(VBox box, ToggleGroup group) {
        box.getChildren().setAll(model.templates().choices().stream().map(t -> template(t, group)).toList());
    }

    private Node template(TemplateInfo info, ToggleGroup group) {
        var choice = new RadioButton(info.name());
        choice.setToggleGroup(group);
        choice.getStyleClass().add("template-name");
        choice.setWrapText(true);
        choice.setAccessibleHelp(info.description());
        choice.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                model.templates().chosen().set(info);
            }
        });
        choice.setSelected(info.equals(model.templates().chosen().get()));
        var description = new Label(info.description());
        description.getStyleClass().add("template-description");
        description.setWrapText(true);
        description.setMinHeight(USE_PREF_SIZE);
        // One description at a time: the list stays short enough to be seen whole.
        description.visibleProperty().bind(choice.selectedProperty());
        description.managedProperty().bind(choice.selectedProperty());
        return new VBox(choice, description);
    }

    /** What the chosen template wants to know; nothing where it asks nothing. */
    private VBox asks() {
        var group = group("wizard.group.asks");
        var title = group.getChildren().getFirst();
        model.templates().chosen().subscribe(chosen -> {
            var rows = new ArrayList<Node>(List.of(title));
            for (var i = 0; i < chosen.asks().size(); i += 2) {
                rows.add(row(chosen.asks().subList(i, Math.min(i + 2, chosen.asks().size())).stream()
                        .map(a -> ask(chosen, a))
                        .toArray(Node[]::new)));
            }
            group.getChildren().setAll(rows);
            group.setVisible(!chosen.asks().isEmpty());
            group.setManaged(!chosen.asks().isEmpty());
        });
        return group;
    }

    private FormField ask(TemplateInfo chosen, TemplateInfo.Ask ask) {
        var usual = ask.usual().contains("{{") ? "" : ask.usual();
        var made = new FormField(
                "wizard-" + ask.field().replace('.', '-'), ask.label(), usual, model.answer(chosen, ask), new SimpleStringProperty(""));
        made.setPrefWidth(330);
        HBox.setHgrow(made, Priority.ALWAYS);
        return made;
    }

    private VBox group(String title, Node... rows) {
        var name = new Label(messages.text(title));
        name.getStyleClass().add("form-group-title");
        var group = new VBox(name);
        group.getChildren().addAll(rows);
        group.getStyleClass().add("form-group");
        return group;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("form-row");
        return row;
    }

    private FormField field(WizardField field, int share) {
        var made = new FormField(
                "wizard-" + field.key().replace('.', '-'),
                messages.text("field." + field.key()) + (field.isRequired() ? " *" : ""),
                messages.text("prompt." + field.key()),
                model.value(field),
                model.error(field));
        made.setPrefWidth(110.0 * share);
        HBox.setHgrow(made, share > 1 ? Priority.ALWAYS : Priority.NEVER);
        if (field.isOfBasis() || field.isOfSignature()) {
            CompletionPopup.attach(made.field(), () -> model.completion(field), model::fill, delays);
        }
        fields.put(field, made);
        return made;
    }

    private HBox buttons(Runnable cancel) {
        var create = new Button(messages.text("wizard.create"));
        create.setId("wizard-create");
        create.getStyleClass().add("accent");
        create.setDefaultButton(true);
        create.disableProperty().bind(model.busy());
        create.setOnAction(e -> {
            var wrong = model.create();
            if (wrong != null) {
                fields.get(wrong).field().requestFocus();
            }
        });
        var back = new Button(messages.text("wizard.cancel"));
        back.setId("wizard-cancel");
        back.setOnAction(e -> cancel.run());
        var remember = new CheckBox(messages.text("wizard.remember"));
        remember.setId("wizard-remember");
        remember.selectedProperty().bindBidirectional(model.remember());
        var buttons = new HBox(create, back, remember);
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }

    /** The keyboard goes to the first field. */
    public void focusFirst() {
        // Before its first style pass the scroll pane has not taken the form in yet.
        applyCss();
        fields.get(WizardField.YEAR).field().requestFocus();
    }
}
