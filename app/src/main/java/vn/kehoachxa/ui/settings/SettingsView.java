package vn.kehoachxa.ui.settings;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;

/** The office profile, its registers, and how papers and the window look. */
public final class SettingsView extends BorderPane {

    /** In px: what grows from one width stays of one width. */
    private static final double EQUAL = 260;

    private final SettingsModel model;
    private final Messages messages;
    private final TabPane tabs = new TabPane();

    /** @param registers the sections of the registers */
    public SettingsView(SettingsModel model, List<Tab> registers, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("settings");
        getStyleClass().add("settings");
        var header = new HBox(Controls.title(messages.text("settings.title")));
        header.getStyleClass().add("screen-header");
        setTop(header);
        tabs.setAccessibleText(messages.text("settings.title"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("settings-tabs");
        tabs.getTabs().add(tab("office", office()));
        tabs.getTabs().addAll(registers);
        tabs.getTabs().addAll(tab("print", printing()), tab("look", look()));
        setCenter(tabs);
    }

    private Tab tab(String code, VBox group) {
        var form = new VBox(group);
        form.getStyleClass().addAll("form", "settings-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        var tab = new Tab(messages.text("settings.tab." + code), scroll);
        tab.setId("settings-tab-" + code);
        return tab;
    }

    private VBox look() {
        return group("settings.group.look", null,
                setting("settings.theme", theme()), setting("settings.size", size()), setting("settings.language", language()));
    }

    private VBox printing() {
        return group("settings.group.print", "settings.print.hint",
                choice("draft-mark", "settings.print.draft", model.draftMark()),
                choice("amounts-in-words", "settings.print.words", model.amountsInWords()));
    }

    private CheckBox choice(String id, String key, BooleanProperty value) {
        var box = new CheckBox(messages.text(key));
        box.setId(id);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private SegmentedButton theme() {
        var light = new ToggleButton(messages.text("settings.theme.light"));
        light.setId("theme-light");
        var dark = new ToggleButton(messages.text("settings.theme.dark"));
        dark.setId("theme-dark");
        var theme = new SegmentedButton(light, dark);
        light.setOnAction(e -> model.dark().set(false));
        dark.setOnAction(e -> model.dark().set(true));
        model.dark().subscribe(isDark -> {
            dark.setSelected(isDark);
            light.setSelected(!isDark);
        });
        return theme;
    }

    private ComboBox<Integer> size() {
        var size = new ComboBox<Integer>();
        size.setId("text-size");
        size.setAccessibleText(messages.text("settings.size"));
        size.getItems().setAll(SettingsModel.SIZES);
        size.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer percent) {
                return percent == null ? "" : percent + "%";
            }

            @Override
            public Integer fromString(String text) {
                return Integer.valueOf(text.replaceAll("\\D", ""));
            }
        });
        size.setValue(model.textSize().get());
        size.valueProperty().subscribe(v -> model.textSize().set(v));
        return size;
    }

    /** Each language under its own name, so that who chose the wrong one finds the way back. */
    private ComboBox<Language> language() {
        var box = Controls.choice("language", messages.text("settings.language"), List.of(Language.values()), Language::ownName);
        box.setMaxWidth(USE_PREF_SIZE);
        box.setValue(model.language().get());
        box.valueProperty().subscribe((before, chosen) -> model.language().set(chosen));
        return box;
    }

    /** The keyboard goes to the names of the sections. */
    public void focusFirst() {
        tabs.requestFocus();
    }

    /** Shows the section of this name: {@code look}, {@code print}. */
    public void show(String code) {
        tabs.getTabs().stream().filter(t -> t.getId().equals("settings-tab-" + code)).findFirst().ifPresent(tabs.getSelectionModel()::select);
    }

    private Node setting(String key, Node control) {
        var name = new Label(messages.text(key));
        name.getStyleClass().add("setting-name");
        name.setLabelFor(control);
        var row = new HBox(name, control);
        row.getStyleClass().add("setting-row");
        return row;
    }

    private VBox office() {
        var save = new Button(messages.text("settings.save"));
        save.setId("settings-save");
        save.getStyleClass().add("accent");
        save.disableProperty().bind(model.changed().not());
        save.setOnAction(e -> model.save());
        return group("settings.group.office", "settings.office.hint",
                row(field("commune"), field("province"), field("place")),
                row(field("parent"), field("symbol"), field("archive")),
                row(field("signatory.authority"), field("signatory.title"), field("signatory.name")),
                row(field("contact.name"), field("contact.phone"), field("contact.email")),
                row(field("report.day"), Controls.spacer(), Controls.spacer()),
                save);
    }

    /** All fields are of one width: they stand under each other. */
    private FormField field(String key) {
        var field = new FormField(
                "settings-" + key.replace('.', '-'), messages.text("field." + key), messages.text("prompt." + key), model.value(key),
                model.error(key));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static HBox row(Region... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("form-row");
        for (var node : nodes) {
            node.setPrefWidth(EQUAL);
        }
        return row;
    }

    private VBox group(String title, String hint, Node... rows) {
        var name = new Label(messages.text(title));
        name.getStyleClass().add("form-group-title");
        var group = new VBox(name);
        if (hint != null) {
            var text = new Label(messages.text(hint));
            text.getStyleClass().add("form-hint");
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            group.getChildren().add(text);
        }
        group.getChildren().addAll(rows);
        group.getStyleClass().add("form-group");
        return group;
    }
}
