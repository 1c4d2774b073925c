package vn.kehoachxa.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The list of keys that F1 shows is whole. */
class KeyTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/kehoachxa/ui");
    private static final Pattern NAMED = Pattern.compile("KeyCode\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern CASE = Pattern.compile("case ([A-Z][A-Z0-9_]*(?:, [A-Z][A-Z0-9_]*)*) ->");
    private static final Pattern ACCELERATOR = Pattern.compile("\"((?:(?:Ctrl|Shortcut|Alt|Shift)\\+)+)([A-Za-z0-9]+)\"");

    @Test
    void everyKeyThatAHandlerAsksForIsInTheList() throws IOException {
        var known = Key.codes().stream().map(Enum::name).collect(Collectors.toSet());
        var all = Arrays.stream(KeyCode.values()).map(Enum::name).collect(Collectors.toSet());
        var unlisted = new TreeMap<String, TreeSet<String>>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java") && !f.startsWith(SOURCES.resolve("keys"))).toList()) {
                var text = Files.readString(file);
                var asked = new TreeSet<String>();
                NAMED.matcher(text).results().forEach(m -> asked.add(m.group(1)));
                if (text.contains("getCode()")) {
                    CASE.matcher(text).results().forEach(m -> asked.addAll(Arrays.asList(m.group(1).split(", "))));
                }
                asked.retainAll(all);
                asked.removeAll(known);
                if (!asked.isEmpty()) {
                    unlisted.put(file.getFileName().toString(), asked);
                }
            }
        }
        assertThat(unlisted).as("handled, but not in Key").isEmpty();
    }

    @Test
    void everyAcceleratorOfAMenuIsInTheListAsItIsWrittenThere() throws IOException {
        var written = Arrays.stream(Key.values()).flatMap(k -> k.written().stream()).collect(Collectors.toSet());
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                assertThat(ACCELERATOR.matcher(Files.readString(file)).results()
                                .map(m -> m.group(1).replace("Shortcut", "Ctrl") + m.group(2).replace("Up", "↑").replace("Down", "↓")))
                        .as(file.toString())
                        .isSubsetOf(written);
            }
        }
    }

    @Test
    void aKeyIsWrittenAsOnAKeyboard() {
        assertThat(Key.REDO.written()).containsExactly("Ctrl+Y", "Ctrl+Shift+Z");
        assertThat(Key.MOVE.written()).containsExactly("Alt+↑", "Alt+↓");
        assertThat(Key.HELP.written()).containsExactly("F1");
    }
}
