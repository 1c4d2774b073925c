package vn.kehoachxa.ui.control;

import java.util.Locale;
import javafx.scene.control.Label;

/** Shows a chip; nothing where it has no words. */
public final class ChipLabel extends Label {

    public ChipLabel() {
        setMinWidth(USE_PREF_SIZE);
        show(Chip.NONE);
    }

    public ChipLabel(Chip chip) {
        this();
        show(chip);
    }

    public void show(Chip chip) {
        setText(chip.text());
        setVisible(!chip.text().isEmpty());
        setManaged(isVisible());
        getStyleClass().setAll("label", "chip", "chip-" + chip.tone().name().toLowerCase(Locale.ROOT));
    }
}
