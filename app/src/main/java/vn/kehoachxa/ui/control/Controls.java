package vn.kehoachxa.ui.control;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.ui.settings.ProfileValues;

/** Small controls with everything that makes them usable: a name, a tip, a look. */
public final class Controls {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{1,18}\\)");

    private Controls() {}

    /** A button with a picture and words, which it always shows. */
    public static Button button(String id, String text, Ikon icon, Runnable run) {
        var button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    /** A flat button that shows only an icon; its name is read aloud and shown as a tip. */
    public static Button iconButton(Ikon icon, String name) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /** A day, written and shown as {@code 06/01/2026} or chosen in a calendar; what is no day leaves the one before. */
    public static DatePicker dayField(String id, String name, ObjectProperty<LocalDate> day) {
        var picker = new DatePicker();
        picker.setId(id);
        picker.setAccessibleText(name);
        picker.getEditor().setAccessibleText(name);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate value) {
                return ProfileValues.written(value);
            }

            @Override
            public LocalDate fromString(String text) {
                return text == null || text.isBlank() ? null : ProfileValues.day(text).orElseThrow(() -> new DateTimeParseException("no day", text, 0));
            }
        });
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.valueProperty().bindBidirectional(day);
        return picker;
    }

    /** One of several values. @param text how a value is shown; null may be one */
    public static <T> ComboBox<T> choice(String id, String name, List<T> values, Function<T, String> text) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return text.apply(value);
            }

            @Override
            public T fromString(String written) {
                throw new UnsupportedOperationException(written);
            }
        });
        return box;
    }

    /** The name of a field, above it: where there is little room it goes on in a second line, but no word is broken. */
    public static Label fieldName(String name, Node field) {
        var label = new Label(name);
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.fontProperty().subscribe(font -> label.setMinWidth(
                Stream.of(label.getText().split("\\s+")).mapToDouble(word -> width(word, font)).max().orElse(0)));
        return label;
    }

    /** A text of which no line begins with the dot between its parts, or breaks within a few words in brackets. */
    public static String joined(String text) {
        return BRACKETS.matcher(text.replace(" · ", "\u00a0· ")).replaceAll(r -> r.group().replace(' ', '\u00a0'));
    }

    /** How wide a text is in one line, in whole px. */
    public static double width(String text, Font font) {
        var measured = new Text(text);
        measured.setFont(font);
        return Math.ceil(measured.getLayoutBounds().getWidth()) + 1;
    }

    /** Something under its name. */
    public static VBox named(String name, Node node) {
        var label = fieldName(name, node);
        var named = new VBox(label, node);
        named.getStyleClass().add("form-field");
        return named;
    }

    /** A sentence that says what is wrong; it takes no room while nothing is. */
    public static Label error(String id, ObservableValue<String> error) {
        var sentence = new Label();
        sentence.setId(id);
        sentence.getStyleClass().add("form-error");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.textProperty().bind(error);
        sentence.visibleProperty().bind(sentence.textProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        return sentence;
    }

    /** A sentence that warns of something, with a sign. */
    public static Label warning(String text) {
        var sentence = new Label(text, new FontIcon(Feather.ALERT_TRIANGLE));
        sentence.getStyleClass().add("warning-line");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    /** Room that grows. */
    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** A heading of a screen. */
    public static Label title(String text) {
        var label = new Label(text);
        label.getStyleClass().add("screen-title");
        return label;
    }
}
