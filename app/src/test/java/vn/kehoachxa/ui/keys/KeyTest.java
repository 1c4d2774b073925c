package vn.kehoachxa.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.ui.keys.Key.Place;

/** The list of keys that F1 shows is whole. */
class KeyTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/kehoachxa/ui");
    private static final Pattern NAMED = Pattern.compile("KeyCode\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern CASE = Pattern.compile("case ([A-Z][A-Z0-9_]*(?:, [A-Z][A-Z0-9_]*)*) ->");
    private static final Pattern ACCELERATOR = Pattern.compile("\"((?:(?:Ctrl|Shortcut|Alt|Shift)\\+)+)([A-Za-z0-9]+)\"");
    /** Keys that a keyboard has twice. */
    private static final Map<KeyCode, KeyCode> SAME = Map.of(
            KeyCode.ADD, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.PLUS, KeyCode.SUBTRACT, KeyCode.MINUS, KeyCode.NUMPAD0, KeyCode.DIGIT0,
            KeyCode.KP_LEFT, KeyCode.LEFT, KeyCode.KP_RIGHT, KeyCode.RIGHT, KeyCode.KP_UP, KeyCode.UP, KeyCode.KP_DOWN, KeyCode.DOWN);
    /** Where in the list the keys of a handler stand that asks for them in its own way; those of {@link Place#EVERYWHERE} may be everywhere. */
    private static final Map<String, Set<Place>> PLACES = Map.ofEntries(
            Map.entry("PlanMenu", Set.of(Place.PLANS)), Map.entry("PlansView", Set.of(Place.LISTS)), Map.entry("BinView", Set.of(Place.LISTS)),
            Map.entry("PageKeys", Set.of(Place.TEXT, Place.EDITOR)), Map.entry("CellKeys", Set.of(Place.TABLE)),
            Map.entry("TableMouse", Set.of(Place.TABLE)), Map.entry("PageView", Set.of(Place.EDITOR)),
            Map.entry("OutlineView", Set.of(Place.LISTS)), Map.entry("Regions", Set.of()), Map.entry("QuestionsPane", Set.of(Place.LISTS)), Map.entry("FindBar", Set.of(Place.EDITOR)),
            Map.entry("SidePane", Set.of()), Map.entry("BoardView", Set.of(Place.BOARD)), Map.entry("ProgressForm", Set.of()),
            Map.entry("TaskFields", Set.of(Place.TASKS)), Map.entry("DayList", Set.of(Place.MONTH)), Map.entry("MonthView", Set.of(Place.MONTH)),
            Map.entry("SeveralBar", Set.of(Place.TASKS)), Map.entry("ColumnsDialog", Set.of(Place.LISTS)), Map.entry("ReadingForm", Set.of(Place.TASKS)),
            Map.entry("TaskSheet", Set.of(Place.TASKS)), Map.entry("TimelineView", Set.of(Place.TIMELINE)), Map.entry("BarNode", Set.of(Place.TIMELINE)),
            Map.entry("SearchBar", Set.of(Place.LISTS)), Map.entry("CatalogueView", Set.of(Place.LISTS)),
            Map.entry("RegisterView", Set.of(Place.LISTS)), Map.entry("TemplatesView", Set.of(Place.LISTS)), Map.entry("RegisterParts", Set.of(Place.LISTS)), Map.entry("LineDrag", Set.of()), Map.entry("ComparisonView", Set.of(Place.COMPARISON)),
            Map.entry("AssistantView", Set.of()), Map.entry("CompletionPopup", Set.of(Place.TEXT)), Map.entry("WizardView", Set.of()),
            Map.entry("HelpView", Set.of(Place.LISTS)), Map.entry("PagesPane", Set.of(Place.PAGES)), Map.entry("VersionView", Set.of(Place.VERSIONS)),
            Map.entry("FacingView", Set.of(Place.VERSIONS)), Map.entry("SentTable", Set.of(Place.LISTS)), Map.entry("PaperChoice", Set.of(Place.LISTS)),
            Map.entry("FindingsTable", Set.of(Place.LISTS)), Map.entry("RemarksCard", Set.of(Place.LISTS)));

    @Test
    void everyKeyThatAHandlerAsksForIsInTheListOfItsPlace() throws IOException {
        var codes = Arrays.stream(KeyCode.values()).collect(Collectors.toMap(Enum::name, c -> SAME.getOrDefault(c, c)));
        var unlisted = new TreeMap<String, TreeSet<String>>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java") && !f.startsWith(SOURCES.resolve("keys"))).toList()) {
                var text = Files.readString(file);
                var asked = new TreeSet<String>();
                NAMED.matcher(text).results().forEach(m -> asked.add(m.group(1)));
                if (text.contains("getCode()")) {
                    CASE.matcher(text).results().forEach(m -> asked.addAll(Arrays.asList(m.group(1).split(", "))));
                }
                asked.retainAll(codes.keySet());
                var name = file.getFileName().toString().replace(".java", "");
                var places = new HashSet<>(PLACES.getOrDefault(name, Set.of()));
                places.add(Place.EVERYWHERE);
                var known = Key.codes(places);
                asked.removeIf(a -> PLACES.containsKey(name) && known.contains(codes.get(a)));
                if (!asked.isEmpty()) {
                    unlisted.put(name, asked);
                }
            }
        }
        assertThat(unlisted).as("handled, but not in Key, or it is not said where").isEmpty();
    }

    @Test
    void theKeysOfTheWindowAreInTheList() {
        var written = Arrays.stream(Key.values()).flatMap(k -> k.written().stream()).collect(Collectors.toSet());
        assertThat(written).contains(
                "F1", "F6", "Shift+F6", "F10", "Ctrl+K", "Ctrl+1…7", "Alt+1…4", "Ctrl+F", "Ctrl+H", "F3", "Shift+F3", "Ctrl+B", "Ctrl+I", "Ctrl+T", "F9",
                "Ctrl+F9", "Ctrl+Shift+B", "Ctrl+Shift+H", "Ctrl+Shift++", "Ctrl+-", "Ctrl+D", "F2", "Ctrl+Space", "Shift+Space", "Alt+Shift+→");
    }

    @Test
    void noKeyMeansTwoThingsAtOnePlace() {
        for (var place : Place.values()) {
            // What is offered goes before the field's own keys, and a bar has no text.
            assertThat(Arrays.stream(Key.values()).filter(k -> k.place() == place && place != Place.EVERYWHERE).flatMap(k -> k.written().stream()))
                    .as(place.name()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyAcceleratorOfAMenuIsInTheListAsItIsWrittenThere() throws IOException {
        var written = Arrays.stream(Key.values()).flatMap(k -> k.written().stream()).collect(Collectors.toSet());
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                assertThat(ACCELERATOR.matcher(Files.readString(file)).results()
                                .map(m -> m.group(1).replace("Shortcut", "Ctrl") + m.group(2).replace("Up", "↑").replace("Down", "↓")
                                        .replace("Left", "←").replace("Right", "→").replace("Plus", "+").replace("Minus", "-")))
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
        assertThat(Key.ROOMS.written()).containsExactly("Ctrl+1…7");
    }
}
