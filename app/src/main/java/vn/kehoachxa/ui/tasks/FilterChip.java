package vn.kehoachxa.ui.tasks;

import java.util.Objects;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.ui.control.Controls;

/** A filter as a chip: while it hides something it is coloured and has a cross that takes it off. */
final class FilterChip extends HBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    /** A control of several parts takes the keyboard for itself: what is within it would not say so. */
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final Label name = new Label();

    /**
     * @param filter what is chosen with; its id with {@code -off} behind is the cross's
     * @param off what the cross is called
     * @param value what is chosen
     * @param none the value that hides nothing
     */
    <T> FilterChip(Control filter, String off, Property<T> value, T none) {
        getStyleClass().add("filter-chip");
        name.getStyleClass().add("filter-name");
        name.setLabelFor(filter);
        name.setMinWidth(USE_PREF_SIZE);
        var cross = Controls.iconButton(Feather.X, off);
        cross.setId(filter.getId() + "-off");
        cross.getStyleClass().add("filter-off");
        cross.setMinWidth(USE_PREF_SIZE);
        // The keyboard takes a filter off where it is set, by its first choice or by an empty field: no stop more on the way to the list.
        cross.setFocusTraversable(false);
        cross.managedProperty().bind(cross.visibleProperty());
        name.visibleProperty().bind(cross.visibleProperty().and(name.textProperty().isNotEmpty()));
        name.managedProperty().bind(name.visibleProperty());
        cross.setOnAction(e -> {
            value.setValue(none);
            filter.requestFocus();
        });
        getChildren().addAll(name, filter, cross);
        filter.focusedProperty().subscribe(held -> pseudoClassStateChanged(HELD, held));
        value.subscribe(now -> {
            var active = !Objects.equals(now, none);
            cross.setVisible(active);
            pseudoClassStateChanged(ACTIVE, active);
        });
    }

    /** Says before the value what it means, where the value alone does not. */
    void explain(String what) {
        name.setText(what);
    }
}
