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
    SEARCH(Place.EVERYWHERE, Stroke.of(KeyCode.K, CTRL)),
    ROOMS(
            Place.EVERYWHERE, Stroke.of(KeyCode.DIGIT1, CTRL), Stroke.of(KeyCode.DIGIT2, CTRL), Stroke.of(KeyCode.DIGIT3, CTRL),
            Stroke.of(KeyCode.DIGIT4, CTRL), Stroke.of(KeyCode.DIGIT5, CTRL), Stroke.of(KeyCode.DIGIT6, CTRL), Stroke.of(KeyCode.DIGIT7, CTRL)),
    REGION(Place.EVERYWHERE, Stroke.of(KeyCode.F6), Stroke.of(KeyCode.F6, SHIFT)),
    BAR(Place.EVERYWHERE, Stroke.of(KeyCode.F10)),
    BAR_FIRST(Place.EVERYWHERE, Stroke.of(KeyCode.HOME)),
    BAR_LAST(Place.EVERYWHERE, Stroke.of(KeyCode.END)),
    NEXT(Place.EVERYWHERE, Stroke.of(KeyCode.TAB), Stroke.of(KeyCode.TAB, SHIFT)),
    PRESS(Place.EVERYWHERE, Stroke.of(KeyCode.SPACE), Stroke.of(KeyCode.ENTER)),
    BACK(Place.EVERYWHERE, Stroke.of(KeyCode.ESCAPE)),
    MENU(Place.EVERYWHERE, Stroke.of(KeyCode.F10, SHIFT)),
    OFFER(Place.EVERYWHERE, Stroke.of(KeyCode.SPACE, CTRL)),
    OFFERED(Place.EVERYWHERE, Stroke.of(KeyCode.UP), Stroke.of(KeyCode.DOWN)),
    TAKE(Place.EVERYWHERE, Stroke.of(KeyCode.ENTER), Stroke.of(KeyCode.TAB)),

    OPEN(Place.LISTS, Stroke.of(KeyCode.ENTER)),
    CHOOSE(Place.LISTS, Stroke.of(KeyCode.UP), Stroke.of(KeyCode.DOWN)),
    TURN(Place.LISTS, Stroke.of(KeyCode.PAGE_UP), Stroke.of(KeyCode.PAGE_DOWN)),
    ADD(Place.LISTS, Stroke.of(KeyCode.INSERT)),
    CHANGE(Place.LISTS, Stroke.of(KeyCode.F2)),
    REMOVE(Place.LISTS, Stroke.of(KeyCode.DELETE)),
    ORDER(Place.LISTS, Stroke.of(KeyCode.UP, ALT), Stroke.of(KeyCode.DOWN, ALT)),
    INTO(Place.LISTS, Stroke.of(KeyCode.RIGHT)),
    COPY_LIST(Place.LISTS, Stroke.of(KeyCode.C, CTRL)),

    ISSUE_CHOSEN(Place.PLANS, Stroke.of(KeyCode.B, CTRL, SHIFT)),
    RENAME(Place.PLANS, Stroke.of(KeyCode.F2)),
    DUPLICATE(Place.PLANS, Stroke.of(KeyCode.D, CTRL)),
    BIN(Place.PLANS, Stroke.of(KeyCode.DELETE)),

    UNDO(Place.EDITOR, Stroke.of(KeyCode.Z, CTRL)),
    REDO(Place.EDITOR, Stroke.of(KeyCode.Y, CTRL), Stroke.of(KeyCode.Z, CTRL, SHIFT)),
    FIND(Place.EDITOR, Stroke.of(KeyCode.F, CTRL)),
    REPLACE(Place.EDITOR, Stroke.of(KeyCode.H, CTRL)),
    FIND_NEXT(Place.EDITOR, Stroke.of(KeyCode.F3)),
    FIND_BEFORE(Place.EDITOR, Stroke.of(KeyCode.F3, SHIFT)),
    TRACK(Place.EDITOR, Stroke.of(KeyCode.T, CTRL)),
    PRINT(Place.EDITOR, Stroke.of(KeyCode.P, CTRL)),
    ISSUE(Place.EDITOR, Stroke.of(KeyCode.B, CTRL, SHIFT)),
    HISTORY(Place.EDITOR, Stroke.of(KeyCode.H, CTRL, SHIFT)),
    SIDE(Place.EDITOR, Stroke.of(KeyCode.F9)),
    OUTLINE(Place.EDITOR, Stroke.of(KeyCode.F9, CTRL)),
    WRITE(Place.EDITOR, Stroke.of(KeyCode.ENTER), Stroke.of(KeyCode.F2)),
    SCROLL(Place.EDITOR, Stroke.of(KeyCode.UP), Stroke.of(KeyCode.DOWN), Stroke.of(KeyCode.PAGE_UP), Stroke.of(KeyCode.PAGE_DOWN)),
    ENDS(Place.EDITOR, Stroke.of(KeyCode.HOME), Stroke.of(KeyCode.END)),

    LINE(Place.TEXT, Stroke.of(KeyCode.ENTER)),
    BREAK(Place.TEXT, Stroke.of(KeyCode.ENTER, SHIFT)),
    LEVEL(Place.TEXT, Stroke.of(KeyCode.TAB), Stroke.of(KeyCode.TAB, SHIFT)),
    BOLD(Place.TEXT, Stroke.of(KeyCode.B, CTRL)),
    ITALIC(Place.TEXT, Stroke.of(KeyCode.I, CTRL)),
    JOIN(Place.TEXT, Stroke.of(KeyCode.BACK_SPACE)),
    ERASE(Place.TEXT, Stroke.of(KeyCode.BACK_SPACE, CTRL), Stroke.of(KeyCode.DELETE, CTRL)),
    WALK(Place.TEXT, Stroke.of(KeyCode.UP), Stroke.of(KeyCode.DOWN), Stroke.of(KeyCode.LEFT), Stroke.of(KeyCode.RIGHT)),
    WORD(Place.TEXT, Stroke.of(KeyCode.LEFT, CTRL), Stroke.of(KeyCode.RIGHT, CTRL)),
    ITEM(Place.TEXT, Stroke.of(KeyCode.UP, CTRL), Stroke.of(KeyCode.DOWN, CTRL)),
    LINE_ENDS(Place.TEXT, Stroke.of(KeyCode.HOME), Stroke.of(KeyCode.END)),
    PAPER_ENDS(Place.TEXT, Stroke.of(KeyCode.HOME, CTRL), Stroke.of(KeyCode.END, CTRL)),
    SCREEN(Place.TEXT, Stroke.of(KeyCode.PAGE_UP), Stroke.of(KeyCode.PAGE_DOWN)),
    EXTEND(
            Place.TEXT, Stroke.of(KeyCode.LEFT, SHIFT), Stroke.of(KeyCode.RIGHT, SHIFT), Stroke.of(KeyCode.UP, SHIFT), Stroke.of(KeyCode.DOWN, SHIFT)),
    ALL(Place.TEXT, Stroke.of(KeyCode.A, CTRL)),
    MOVE(Place.TEXT, Stroke.of(KeyCode.UP, ALT), Stroke.of(KeyCode.DOWN, ALT)),
    CLIPBOARD(Place.TEXT, Stroke.of(KeyCode.X, CTRL), Stroke.of(KeyCode.C, CTRL), Stroke.of(KeyCode.V, CTRL)),
    CLIPBOARD_OLD(Place.TEXT, Stroke.of(KeyCode.DELETE, SHIFT), Stroke.of(KeyCode.INSERT, CTRL), Stroke.of(KeyCode.INSERT, SHIFT)),
    PASTE_PLAIN(Place.TEXT, Stroke.of(KeyCode.V, CTRL, SHIFT)),
    LEAVE(Place.TEXT, Stroke.of(KeyCode.ESCAPE)),

    CELL(Place.TABLE, Stroke.of(KeyCode.TAB), Stroke.of(KeyCode.TAB, SHIFT)),
    BELOW(Place.TABLE, Stroke.of(KeyCode.ENTER), Stroke.of(KeyCode.ENTER, SHIFT)),
    CELL_BESIDE(Place.TABLE, Stroke.of(KeyCode.UP), Stroke.of(KeyCode.DOWN), Stroke.of(KeyCode.LEFT), Stroke.of(KeyCode.RIGHT)),
    CELL_TEXT(Place.TABLE, Stroke.of(KeyCode.F2)),
    CELL_EMPTY(Place.TABLE, Stroke.of(KeyCode.DELETE)),
    RECTANGLE(
            Place.TABLE, Stroke.of(KeyCode.LEFT, SHIFT), Stroke.of(KeyCode.RIGHT, SHIFT), Stroke.of(KeyCode.UP, SHIFT), Stroke.of(KeyCode.DOWN, SHIFT)),
    ROWS(Place.TABLE, Stroke.of(KeyCode.SPACE, SHIFT)),
    COLUMNS(Place.TABLE, Stroke.of(KeyCode.SPACE, CTRL)),
    ROW_ENDS(Place.TABLE, Stroke.of(KeyCode.HOME), Stroke.of(KeyCode.END)),
    TABLE_ENDS(Place.TABLE, Stroke.of(KeyCode.HOME, CTRL), Stroke.of(KeyCode.END, CTRL)),
    TABLE_EDGES(
            Place.TABLE, Stroke.of(KeyCode.LEFT, CTRL), Stroke.of(KeyCode.RIGHT, CTRL), Stroke.of(KeyCode.UP, CTRL), Stroke.of(KeyCode.DOWN, CTRL)),
    TABLE_SCREEN(Place.TABLE, Stroke.of(KeyCode.PAGE_UP), Stroke.of(KeyCode.PAGE_DOWN)),
    FILL(Place.TABLE, Stroke.of(KeyCode.D, CTRL)),
    ROW_BELOW(Place.TABLE, Stroke.of(KeyCode.ENTER, CTRL)),
    PUT_IN(Place.TABLE, Stroke.of(KeyCode.PLUS, CTRL, SHIFT)),
    TAKE_OUT(Place.TABLE, Stroke.of(KeyCode.MINUS, CTRL)),
    ROWS_MOVE(Place.TABLE, Stroke.of(KeyCode.UP, ALT), Stroke.of(KeyCode.DOWN, ALT)),
    COLUMNS_MOVE(Place.TABLE, Stroke.of(KeyCode.LEFT, ALT), Stroke.of(KeyCode.RIGHT, ALT)),
    COLUMN_WIDTH(Place.TABLE, Stroke.of(KeyCode.LEFT, ALT, SHIFT), Stroke.of(KeyCode.RIGHT, ALT, SHIFT)),
    CELL_LEAVE(Place.TABLE, Stroke.of(KeyCode.ESCAPE)),

    PAGES_MOVE(
            Place.PAGES, Stroke.of(KeyCode.UP), Stroke.of(KeyCode.DOWN), Stroke.of(KeyCode.LEFT),
            Stroke.of(KeyCode.RIGHT), Stroke.of(KeyCode.PAGE_UP), Stroke.of(KeyCode.PAGE_DOWN)),
    PAGES_ON(Place.PAGES, Stroke.of(KeyCode.SPACE)),
    PAGES_ENDS(Place.PAGES, Stroke.of(KeyCode.HOME), Stroke.of(KeyCode.END)),
    PAGES_ZOOM(Place.PAGES, Stroke.of(KeyCode.PLUS, CTRL), Stroke.of(KeyCode.MINUS, CTRL)),
    PAGES_FIT(Place.PAGES, Stroke.of(KeyCode.DIGIT0, CTRL)),
    PAGES_LINE(Place.PAGES, Stroke.of(KeyCode.ENTER)),

    VIEWS(
            Place.TASKS, Stroke.of(KeyCode.DIGIT1, ALT), Stroke.of(KeyCode.DIGIT2, ALT), Stroke.of(KeyCode.DIGIT3, ALT), Stroke.of(KeyCode.DIGIT4, ALT)),
    RECORD(Place.TASKS, Stroke.of(KeyCode.F2), Stroke.of(KeyCode.ENTER)),
    RESCHEDULE(Place.TASKS, Stroke.of(KeyCode.F2, SHIFT)),
    PICK(Place.TASKS, Stroke.of(KeyCode.UP, SHIFT), Stroke.of(KeyCode.DOWN, SHIFT)),
    COPY(Place.TASKS, Stroke.of(KeyCode.C, CTRL)),
    SAVE(Place.TASKS, Stroke.of(KeyCode.ENTER, CTRL)),
    CLOSE(Place.TASKS, Stroke.of(KeyCode.ESCAPE)),

    STATE_BESIDE(Place.BOARD, Stroke.of(KeyCode.LEFT), Stroke.of(KeyCode.RIGHT)),
    STATE_CHANGE(Place.BOARD, Stroke.of(KeyCode.LEFT, CTRL), Stroke.of(KeyCode.RIGHT, CTRL)),
    LET_GO(Place.BOARD, Stroke.of(KeyCode.ESCAPE)),

    DAY(Place.MONTH, Stroke.of(KeyCode.LEFT), Stroke.of(KeyCode.RIGHT)),
    WEEK(Place.MONTH, Stroke.of(KeyCode.UP), Stroke.of(KeyCode.DOWN)),
    MONTHS(Place.MONTH, Stroke.of(KeyCode.PAGE_UP), Stroke.of(KeyCode.PAGE_DOWN)),
    THIS_DAY(Place.MONTH, Stroke.of(KeyCode.HOME)),
    DAY_OPEN(Place.MONTH, Stroke.of(KeyCode.ENTER), Stroke.of(KeyCode.SPACE)),

    TIME(Place.TIMELINE, Stroke.of(KeyCode.LEFT), Stroke.of(KeyCode.RIGHT)),
    FOLD(Place.TIMELINE, Stroke.of(KeyCode.SPACE)),
    TIME_ZOOM(Place.TIMELINE, Stroke.of(KeyCode.PLUS, CTRL), Stroke.of(KeyCode.MINUS, CTRL)),
    TIME_LET_GO(Place.TIMELINE, Stroke.of(KeyCode.ESCAPE)),

    CHANGE_NEXT(Place.VERSIONS, Stroke.of(KeyCode.F7), Stroke.of(KeyCode.DOWN, ALT)),
    CHANGE_BEFORE(Place.VERSIONS, Stroke.of(KeyCode.F7, SHIFT), Stroke.of(KeyCode.UP, ALT)),
    VERSION_PAGE(Place.VERSIONS, Stroke.of(KeyCode.PAGE_UP), Stroke.of(KeyCode.PAGE_DOWN)),

    TICK(Place.COMPARISON, Stroke.of(KeyCode.SPACE));

    /** Where a key does what it says. */
    public enum Place {
        EVERYWHERE,
        LISTS,
        PLANS,
        EDITOR,
        TEXT,
        TABLE,
        PAGES,
        TASKS,
        BOARD,
        MONTH,
        TIMELINE,
        VERSIONS,
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

    /** How it is pressed, each way: {@code Ctrl+Y}, {@code Ctrl+Shift+Z}; a row of digits in one: {@code Ctrl+1…6}. */
    public List<String> written() {
        if (strokes.size() > 1 && strokes.stream().allMatch(s -> s.code().isDigitKey())) {
            return List.of(strokes.getFirst().text() + "…" + strokes.getLast().code().getName());
        }
        return strokes.stream().map(Stroke::text).toList();
    }

    /** Which of its ways was pressed, from 0; −1 where none was. */
    public int way(KeyEvent event) {
        for (var i = 0; i < strokes.size(); i++) {
            if (strokes.get(i).matches(event)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it was pressed. */
    public boolean matches(KeyEvent event) {
        return way(event) >= 0;
    }

    /** Every key on the keyboard that does something there. */
    static Set<KeyCode> codes(Set<Place> places) {
        return Arrays.stream(values()).filter(k -> places.contains(k.place)).flatMap(k -> k.strokes.stream()).map(Stroke::code).collect(Collectors.toSet());
    }
}
