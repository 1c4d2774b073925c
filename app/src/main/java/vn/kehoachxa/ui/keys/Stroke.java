package vn.kehoachxa.ui.keys;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A key with those that are held down meanwhile; Ctrl is ⌘ where a keyboard has that. */
record Stroke(KeyCode code, Set<Stroke.Held> held) {

    /** A key that is held down. */
    enum Held {
        CTRL("Ctrl"),
        ALT("Alt"),
        SHIFT("Shift");

        private final String label;

        Held(String label) {
            this.label = label;
        }
    }

    private static final Map<KeyCode, String> NAMES = Map.ofEntries(
            Map.entry(KeyCode.UP, "↑"), Map.entry(KeyCode.DOWN, "↓"), Map.entry(KeyCode.LEFT, "←"), Map.entry(KeyCode.RIGHT, "→"),
            Map.entry(KeyCode.ESCAPE, "Esc"), Map.entry(KeyCode.BACK_SPACE, "Backspace"), Map.entry(KeyCode.SPACE, "Space"),
            Map.entry(KeyCode.PAGE_UP, "Page Up"), Map.entry(KeyCode.PAGE_DOWN, "Page Down"), Map.entry(KeyCode.ENTER, "Enter"),
            Map.entry(KeyCode.TAB, "Tab"), Map.entry(KeyCode.HOME, "Home"), Map.entry(KeyCode.END, "End"),
            Map.entry(KeyCode.DELETE, "Delete"), Map.entry(KeyCode.INSERT, "Insert"), Map.entry(KeyCode.PLUS, "+"), Map.entry(KeyCode.MINUS, "-"));

    Stroke {
        held = Set.copyOf(held);
    }

    static Stroke of(KeyCode code, Held... held) {
        return new Stroke(code, Set.of(held));
    }

    boolean matches(KeyEvent event) {
        return event.getCode() == code
                && event.isShortcutDown() == held.contains(Held.CTRL)
                && event.isAltDown() == held.contains(Held.ALT)
                && event.isShiftDown() == held.contains(Held.SHIFT);
    }

    /** As it is written: {@code Ctrl+Shift+Z}. */
    String text() {
        var text = new StringJoiner("+");
        List.of(Held.values()).stream().filter(held::contains).forEach(h -> text.add(h.label));
        return text.add(NAMES.getOrDefault(code, code.getName())).toString();
    }
}
