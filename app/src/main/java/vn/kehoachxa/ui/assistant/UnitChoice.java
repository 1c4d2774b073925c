package vn.kehoachxa.ui.assistant;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.plan.Unit;

/** A unit that the office may have: ticked where it does. */
public final class UnitChoice {

    private final Unit usual;
    private final BooleanProperty ticked = new SimpleBooleanProperty(true);
    private final StringProperty name;
    private final StringProperty shortName;

    UnitChoice(Unit usual) {
        this.usual = usual;
        name = new SimpleStringProperty(usual.name());
        shortName = new SimpleStringProperty(usual.shortName());
    }

    public BooleanProperty ticked() {
        return ticked;
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty shortName() {
        return shortName;
    }

    boolean isWanted() {
        return ticked.get() && !name.get().isBlank();
    }

    Unit unit() {
        return usual.withName(name.get()).withShortName(shortName.get());
    }
}
