package vn.kehoachxa.ui.shell;

import javafx.stage.Stage;
import vn.kehoachxa.ui.settings.Preferences;

/** Remembers how large the window was. */
public final class WindowPlace {

    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";
    private static final String MAXIMISED = "window.maximised";

    private final Preferences preferences;

    public WindowPlace(Preferences preferences) {
        this.preferences = preferences;
    }

    public double width() {
        return number(WIDTH, 1280);
    }

    public double height() {
        return number(HEIGHT, 720);
    }

    private double number(String key, int otherwise) {
        var written = preferences.get(key, "");
        return written.matches("\\d{3,5}") ? Integer.parseInt(written) : otherwise;
    }

    /** On a small screen, which is the usual one, the window begins maximised. */
    public void apply(Stage stage) {
        stage.setMaximized(Boolean.parseBoolean(preferences.get(MAXIMISED, "true")));
    }

    public void keep(Stage stage) {
        preferences.put(MAXIMISED, Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            preferences.put(WIDTH, Long.toString(Math.round(stage.getScene().getWidth())));
            preferences.put(HEIGHT, Long.toString(Math.round(stage.getScene().getHeight())));
        }
    }
}
