package vn.kehoachxa.ui.assistant;

import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;

/** The first questions, one step at a time; any of them can wait. */
public final class AssistantView extends BorderPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final AssistantModel model;
    private final Messages messages;
    private final Runnable later;
    private final VBox content = new VBox();
    private final Node[] steps;

    /**
     * @param later leads away before the end
     * @param lastYear begins with last year's plan
     * @param template begins with a template
     */
    public AssistantView(
            AssistantModel model, Messages messages, Runnable later, Runnable lastYear, Runnable template) {
        this.model = model;
        this.messages = messages;
        this.later = later;
        setId("assistant");
        getStyleClass().add("assistant");
        var signing = new SigningStep(model, messages);
        steps = new Node[] {place(), new UnitsStep(model, messages), signing, done(lastYear, template)};
        content.getStyleClass().addAll("form", "assistant-form");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        setTop(new VBox(header(), stepper()));
        setCenter(scroll);
        setBottom(buttons());
        model.step().subscribe(step -> show(step.intValue()));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                leave();
            }
        });
    }

    private HBox header() {
        var header = new HBox(Controls.title(messages.text("assistant.title")));
        header.getStyleClass().add("screen-header");
        return header;
    }

    private HBox stepper() {
        var stepper = new HBox();
        stepper.getStyleClass().add("stepper");
        for (var i = 0; i < AssistantModel.STEPS.size(); i++) {
            var index = i;
            var number = new Label(Integer.toString(i + 1));
            number.getStyleClass().add("stepper-number");
            var name = new Label(messages.text("assistant.step." + AssistantModel.STEPS.get(i)));
            name.getStyleClass().add("stepper-name");
            var step = new HBox(number, name);
            step.getStyleClass().add("stepper-step");
            model.step().subscribe(at -> {
                step.pseudoClassStateChanged(CURRENT, at.intValue() == index);
                step.pseudoClassStateChanged(PAST, at.intValue() > index);
            });
            stepper.getChildren().add(step);
        }
        return stepper;
    }

    private void show(int step) {
        var text = new Label(messages.text("assistant.hint." + AssistantModel.STEPS.get(step)));
        text.getStyleClass().add("assistant-hint");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        content.getChildren().setAll(text, steps[step]);
        focusFirst();
    }

    private VBox place() {
        var box = new VBox(
                row(field("commune"), field("province")), row(field("place"), field("symbol")), row(field("parent")));
        box.getStyleClass().add("assistant-fields");
        return box;
    }

    private FormField field(String key) {
        var field = new FormField(
                "assistant-" + key, messages.text("field." + key), messages.text("prompt." + key), model.value(key),
                new SimpleStringProperty(""));
        field.setPrefWidth(300);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("form-row");
        return row;
    }

    private Node done(Runnable lastYear, Runnable template) {
        var box = new HBox(
                big("assistant-last-year", Feather.UPLOAD, "assistant.lastYear", "assistant.lastYear.text", lastYear),
                big("assistant-template", Feather.FILE_PLUS, "assistant.template", "assistant.template.text", template));
        box.setFillHeight(false);
        box.getStyleClass().add("assistant-choices");
        return box;
    }

    private Button big(String id, Feather icon, String key, String more, Runnable run) {
        var name = new Label(messages.text(key));
        name.getStyleClass().add("assistant-choice-name");
        var text = new Label(messages.text(more));
        text.getStyleClass().addAll("form-hint", "assistant-choice-text");
        text.setWrapText(true);
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("blank-icon");
        var inner = new VBox(picture, name, text);
        inner.getStyleClass().add("assistant-choice-inner");
        var button = new Button(null, inner);
        button.setId(id);
        button.setAccessibleText(name.getText());
        button.getStyleClass().add("assistant-choice");
        button.setOnAction(e -> run.run());
        return button;
    }

    private HBox buttons() {
        var next = new Button(messages.text("assistant.next"));
        next.setId("assistant-next");
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        next.setOnAction(e -> model.next());
        var back = new Button(messages.text("assistant.back"));
        back.setId("assistant-back");
        back.setOnAction(e -> model.back());
        var skip = new Button(messages.text("assistant.later"));
        skip.setId("assistant-later");
        skip.getStyleClass().add("flat");
        skip.setOnAction(e -> leave());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        model.step().subscribe(step -> {
            var last = step.intValue() == AssistantModel.STEPS.size() - 1;
            next.setVisible(!last);
            next.setManaged(!last);
            next.setDefaultButton(!last);
            back.setVisible(step.intValue() > 0);
            back.setManaged(step.intValue() > 0);
            skip.setText(messages.text(last ? "assistant.close" : "assistant.later"));
        });
        var buttons = new HBox(next, back, space, skip);
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }

    private void leave() {
        model.finish();
        later.run();
    }

    /** The keyboard goes to the first field of the step. */
    public void focusFirst() {
        // Before its first style pass the scroll pane has not taken the fields in yet.
        applyCss();
        switch (model.step().get()) {
            case 0 -> content.lookup("#assistant-commune").requestFocus();
            case 2 -> content.lookup("#assistant-name-0").requestFocus();
            case 3 -> content.lookup("#assistant-last-year").requestFocus();
            default -> lookup("#assistant-next").requestFocus();
        }
    }
}
