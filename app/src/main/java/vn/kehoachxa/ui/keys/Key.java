package vn.kehoachxa.ui.keys;

import static vn.kehoachxa.ui.keys.Stroke.Held.ALT;
import static vn.kehoachxa.ui.keys.Stroke.Held.CTRL;
import static vn.kehoachxa.ui.keys.Stroke.Held.SHIFT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What keys do, and where. Every key that the program handles itself stands here, also where its handler asks for it in its own way: the
 * list that F1 shows is made of these. What a key does is said by the text {@code keys.do.} with its name in lower case.
 */
public enum Key {
    HELP(Place.EVERYWHERE, Stroke.of(KeyCode.F1)),
    NEXT(Place.EVERYWHERE, Stroke.of(KeyCode.TAB), Stroke.of(KeyCode.TAB, SHIFT)),
    PRESS(Place.EVERYWHERE, Stroke.of(KeyCode.SPACE)),
    BACK(Place.EVERYWHERE, Stroke.of(KeyCode.ESCAPE)),
    OFFER(Place.EVERYWHERE, Stroke.of(KeyCode.SPACE, CTRL)),
    OFFERED(Place.EVERYWHERE, Stroke.of(KeyCode.UP), Stroke.of(KeyCode.DOWN)),
    TAKE(Place.EVERYWHERE, Stroke.of(KeyCode.ENTER), Stroke.of(KeyCode.TAB)),

    OPEN(Place.LISTS, Stroke.of(KeyCode.ENTER)),
    CHOOSE(Place.LISTS, Stroke.of(KeyCode.UP), Stroke.of(KeyCode.DOWN)),

    UNDO(Place.EDITOR, Stroke.of(KeyCode.Z, CTRL)),
    REDO(Place.EDITOR, Stroke.of(KeyCode.Y, CTRL), Stroke.of(KeyCode.Z, CTRL, SHIFT)),
    PRINT(Place.EDITOR, Stroke.of(KeyCode.P, CTRL)),
    WRITE(Place.EDITOR, Stroke.of(KeyCode.ENTER), Stroke.of(KeyCode.F2)),
    SCROLL(Place.EDITOR, Stroke.of(KeyCode.UP), Stroke.of(KeyCode.DOWN), Stroke.of(KeyCode.PAGE_UP), Stroke.of(KeyCode.PAGE_DOWN)),
    ENDS(Place.EDITOR, Stroke.of(KeyCode.HOME), Stroke.of(KeyCode.END)),

    LINE(Place.TEXT, Stroke.of(KeyCode.ENTER)),
    BREAK(Place.TEXT, Stroke.of(KeyCode.ENTER, SHIFT)),
    LEVEL(Place.TEXT, Stroke.of(KeyCode.TAB), Stroke.of(KeyCode.TAB, SHIFT)),
    JOIN(Place.TEXT, Stroke.of(KeyCode.BACK_SPACE)),
    WALK(Place.TEXT, Stroke.of(KeyCode.UP), Stroke.of(KeyCode.DOWN), Stroke.of(KeyCode.LEFT), Stroke.of(KeyCode.RIGHT)),
    MOVE(Place.TEXT, Stroke.of(KeyCode.UP, ALT), Stroke.of(KeyCode.DOWN, ALT)),
    CLIPBOARD(Place.TEXT, Stroke.of(KeyCode.X, CTRL), Stroke.of(KeyCode.C, CTRL), Stroke.of(KeyCode.V, CTRL)),
    LEAVE(Place.TEXT, Stroke.of(KeyCode.ESCAPE)),

    CELL(Place.TABLE, Stroke.of(KeyCode.TAB), Stroke.of(KeyCode.TAB, SHIFT)),
    BELOW(Place.TABLE, Stroke.of(KeyCode.ENTER)),

    RECORD(Place.TASKS, Stroke.of(KeyCode.F2), Stroke.of(KeyCode.ENTER)),
    SAVE(Place.TASKS, Stroke.of(KeyCode.ENTER, CTRL)),
    CLOSE(Place.TASKS, Stroke.of(KeyCode.ESCAPE)),

    TICK(Place.COMPARISON, Stroke.of(KeyCode.SPACE));

    /** Where a key does what it says. */
    public enum Place {
        EVERYWHERE,
        LISTS,
        EDITOR,
        TEXT,
        TABLE,
        TASKS,
        COMPARISON;

        /** The key of its name. */
        public String key() {
            return "keys.place." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Place place;
    private final List<Stroke> strokes;

    Key(Place place, Stroke... strokes) {
        this.place = place;
        this.strokes = List.of(strokes);
    }

    public Place place() {
        return place;
    }

    /** The key of the text that says what it does. */
    public String key() {
        return "keys.do." + name().toLowerCase(Locale.ROOT);
    }

    /** How it is pressed, each way: {@code Ctrl+Y}, {@code Ctrl+Shift+Z}. */
    public List<String> written() {
        return strokes.stream().map(Stroke::text).toList();
    }

    /** Whether it was pressed. */
    public boolean matches(KeyEvent event) {
        return strokes.stream().anyMatch(s -> s.matches(event));
    }

    /** Every key on the keyboard that does something somewhere. */
    public static Set<KeyCode> codes() {
        return Arrays.stream(values()).flatMap(k -> k.strokes.stream()).map(Stroke::code).collect(Collectors.toSet());
    }
}
