package vn.kehoachxa.ui.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.Regions;
import vn.kehoachxa.ui.create.WizardFiles;

/** The room of registers: which there are at the left, with how much is in each, the chosen one beside. */
public final class CatalogueView extends BorderPane {

    private final Messages messages;
    private final List<Section> sections = new ArrayList<>();
    private final ListView<Section> list = new ListView<>();

    /** A register in the list. @param count empty until it is read @param focus gives the keyboard to its items */
    private record Section(String code, Feather icon, ObservableValue<String> count, Node view, Runnable focus) {}

    /**
     * @param create makes a plan of the template with this id
     * @param files asks where a template is, or where it is to go
     * @param told shows a sentence that something was done
     */
    public CatalogueView(
            RegisterViews views, TemplatesModel templates, Consumer<String> create, WizardFiles files, Consumer<String> told) {
        this.messages = views.messages();
        setId("registers");
        getStyleClass().add("catalogue");
        var header = new HBox(Controls.title(messages.text("registers.title")));
        header.getStyleClass().add("screen-header");
        setTop(header);
        for (var register : views.registers().catalogue()) {
            sections.add(section(views, register));
        }
        sections.add(templates(templates, create, files, told, views.removed()));
        setLeft(sections());
        list.getSelectionModel().selectFirst();
    }

    private static <T> Section section(RegisterViews views, RegisterModel<T> model) {
        var view = views.view(model);
        var icon = switch (model.register().code()) {
            case "unit" -> Feather.USERS;
            case "signatory" -> Feather.PEN_TOOL;
            case "list" -> Feather.SEND;
            case "act" -> Feather.BOOK;
            default -> Feather.CALENDAR;
        };
        var read = views.registers().isRead();
        var count = Bindings.createStringBinding(() -> read.get() ? Integer.toString(model.items().size()) : "", model.items(), read);
        return new Section(model.register().code(), icon, count, view, view::focusFirst);
    }

    private Section templates(
            TemplatesModel model, Consumer<String> create, WizardFiles files, Consumer<String> told, BiConsumer<String, Runnable> removed) {
        var view = new TemplatesView(model, messages, new TemplatesView.Ways(create, files, told, removed));
        var count = Bindings.createStringBinding(() -> model.all().isEmpty() ? "" : Integer.toString(model.all().size()), model.all());
        return new Section("template", Feather.COPY, count, view, view::focusFirst);
    }

    private ListView<Section> sections() {
        list.setId("register-sections");
        Regions.passEscape(list);
        list.setAccessibleText(messages.text("registers.title"));
        list.getStyleClass().add("register-sections");
        list.getItems().setAll(sections);
        list.setCellFactory(v -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(section -> {
            if (section != null) {
                setCenter(section.view());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null && (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.RIGHT)) {
                chosen.focus().run();
                e.consume();
            }
        });
        return list;
    }

    /** Shows the register of this code: {@code unit}, {@code act}, {@code template}. */
    public void show(String code) {
        sections.stream().filter(s -> s.code().equals(code)).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    /** The code of the register that is shown. */
    public String shown() {
        return list.getSelectionModel().getSelectedItem().code();
    }

    /** The keyboard goes to the list of registers. */
    public void focusFirst() {
        list.requestFocus();
    }

    /** The keyboard goes to the items of the register that is shown. */
    public void focusItems() {
        list.getSelectionModel().getSelectedItem().focus().run();
    }

    private final class Cell extends ListCell<Section> {

        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox row = new HBox(name, Controls.spacer(), count);

        Cell() {
            row.getStyleClass().add("register-section");
            count.getStyleClass().add("register-count");
            count.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Section section, boolean empty) {
            super.updateItem(section, empty);
            count.textProperty().unbind();
            accessibleTextProperty().unbind();
            if (empty || section == null) {
                setGraphic(null);
                setId(null);
                return;
            }
            setId("register-section-" + section.code());
            name.setText(messages.text("register." + section.code() + ".tab"));
            name.setGraphic(new FontIcon(section.icon()));
            count.textProperty().bind(section.count());
            accessibleTextProperty().bind(section.count().map(n -> name.getText() + ", " + n));
            setGraphic(row);
        }
    }
}
