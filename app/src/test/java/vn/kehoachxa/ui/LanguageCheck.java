package vn.kehoachxa.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Texts;

/** In an English window no text of the program is Vietnamese. What papers say stays as it is. */
final class LanguageCheck implements ScreenWalk.Check {

    private final Set<String> vietnamese;

    LanguageCheck() throws IOException {
        var english = bundle("messages_en.properties");
        vietnamese = bundle("messages.properties").entrySet().stream()
                .filter(e -> !e.getValue().equals(english.get(e.getKey())))
                .map(e -> ((String) e.getValue()).replace("''", "'"))
                .filter(LanguageCheck::hasMarks)
                .collect(Collectors.toSet());
    }

    static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var in = Messages.class.getResourceAsStream(name); var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /** Whether a text has letters that only Vietnamese has. */
    static boolean hasMarks(String text) {
        return !Texts.fold(text).equals(text.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> faults(Scene scene) {
        var faults = new ArrayList<String>();
        for (var node : Shown.all(scene)) {
            if (isOfAPaper(node)) {
                continue;
            }
            texts(node).stream().filter(vietnamese::contains).forEach(t -> faults.add("Vietnamese: “" + t + "” " + Shown.name(node)));
        }
        return faults;
    }

    /** The text of a paper, or of the guide, which is Vietnamese. */
    private static boolean isOfAPaper(Node node) {
        for (var above = node; above != null; above = above.getParent()) {
            if (above.getStyleClass().contains("page") || above.getStyleClass().contains("guide")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(Node node) {
        var texts = new ArrayList<String>();
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        }
        if (node instanceof TextInputControl input && input.getPromptText() != null) {
            texts.add(input.getPromptText());
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            texts.add(control.getTooltip().getText());
        }
        if (node.getAccessibleText() != null) {
            texts.add(node.getAccessibleText());
        }
        return texts;
    }
}
