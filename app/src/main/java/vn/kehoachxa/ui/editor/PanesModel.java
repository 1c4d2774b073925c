package vn.kehoachxa.ui.editor;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import vn.kehoachxa.ui.settings.Preferences;

/**
 * Which panes stand beside the text, and how wide. What the clerk chooses is remembered; what comes up by itself is not. Where there is little
 * room the right side folds by itself, and lies over the text where it is asked for.
 */
public final class PanesModel {

    /** The tab of the pages. */
    public static final String PAGES = "pages";
    static final String QUESTIONS = "questions";

    private static final String OUTLINE = "window.outline";
    private static final String OUTLINE_WIDTH = "window.outline.width";
    private static final String SIDE = "window.side";
    private static final String SIDE_WIDTH = "window.side.width";
    private static final String TAB = "window.side.tab";

    private final Preferences preferences;
    private final BooleanProperty outline;
    private final BooleanProperty side;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    /** Whether the right side was asked for where there is little room. */
    private final BooleanProperty asked = new SimpleBooleanProperty();
    private final StringProperty tab;
    private final ObjectBinding<Place> place;

    /** Where the right side is. */
    public enum Place { AWAY, BESIDE, OVER }

    public PanesModel(Preferences preferences) {
        this.preferences = preferences;
        outline = new SimpleBooleanProperty(Boolean.parseBoolean(preferences.get(OUTLINE, "true")));
        side = new SimpleBooleanProperty(Boolean.parseBoolean(preferences.get(SIDE, "true")));
        tab = new SimpleStringProperty(preferences.get(TAB, PAGES));
        place = Bindings.createObjectBinding(this::placeNow, narrow, asked, side, tab);
    }

    private Place placeNow() {
        if (!narrow.get()) {
            return side.get() ? Place.BESIDE : Place.AWAY;
        }
        // Questions and the text that they are about are looked at together.
        return !asked.get() ? Place.AWAY : tab.get().equals(QUESTIONS) ? Place.BESIDE : Place.OVER;
    }

    /** Whether the outline is shown. */
    public BooleanProperty outline() {
        return outline;
    }

    /** Where the right side is. */
    public ObjectBinding<Place> place() {
        return place;
    }

    /** Whether somebody sees a tab. */
    public ObservableValue<Boolean> shows(String id) {
        return tab.flatMap(shown -> place.map(where -> where != Place.AWAY && shown.equals(id)));
    }

    /** Whether there is little room; the view says so. */
    BooleanProperty narrow() {
        return narrow;
    }

    /** The id of the tab that is shown at the right. */
    StringProperty tab() {
        return tab;
    }

    /** Folds the outline, or unfolds it. */
    public void toggleOutline() {
        outline.set(!outline.get());
        preferences.put(OUTLINE, Boolean.toString(outline.get()));
    }

    /** Folds the right side, or unfolds it. */
    public void toggleSide() {
        if (narrow.get()) {
            asked.set(!asked.get());
        } else {
            side.set(!side.get());
            preferences.put(SIDE, Boolean.toString(side.get()));
        }
    }

    /** A tab was chosen. */
    void choose(String id) {
        if (!id.equals(tab.get())) {
            tab.set(id);
            // Questions come by themselves, where there are any.
            if (!id.equals(QUESTIONS)) {
                preferences.put(TAB, id);
            }
        }
    }

    /** Shows a tab that was asked for. */
    public void show(String id) {
        choose(id);
        comeUp(id);
    }

    /** Shows a tab without being asked to. */
    void comeUp(String id) {
        tab.set(id);
        if (narrow.get()) {
            asked.set(true);
        } else {
            side.set(true);
        }
    }

    /** In pixels. @param usual where nobody chose another */
    double outlineWidth(double usual) {
        return width(OUTLINE_WIDTH, usual);
    }

    /** In pixels. @param usual where nobody chose another */
    double sideWidth(double usual) {
        return width(SIDE_WIDTH, usual);
    }

    void keepOutlineWidth(double pixels) {
        preferences.put(OUTLINE_WIDTH, Long.toString(Math.round(pixels)));
    }

    void keepSideWidth(double pixels) {
        preferences.put(SIDE_WIDTH, Long.toString(Math.round(pixels)));
    }

    private double width(String key, double otherwise) {
        var written = preferences.get(key, "");
        return written.matches("\\d{2,4}") ? Integer.parseInt(written) : otherwise;
    }
}
