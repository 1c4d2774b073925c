package vn.kehoachxa.ui.tasks;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import vn.kehoachxa.ui.settings.Preferences;

/** Which view of the tasks is shown and how it was set up; both are remembered from one day to the next. The filters are not: a new day begins with all tasks. */
public final class ViewsModel {

    /** The views, in the order of their buttons. */
    public enum View {
        TABLE, BOARD, MONTH, QUARTERS;

        /** The key of its name. */
        public String key() {
            return "views." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Preferences preferences;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>();
    private final ObjectProperty<TaskColumns> columns = new SimpleObjectProperty<>();

    public ViewsModel(TasksModel tasks, Preferences preferences) {
        this.preferences = preferences;
        keep("view.shown", view, View.TABLE, v -> v.name().toLowerCase(Locale.ROOT), t -> constant(View.values(), t, View.TABLE));
        keep("view.columns", columns, TaskColumns.USUAL, TaskColumns::written, TaskColumns::read);
        keep("view.grouping", tasks.grouping(), Grouping.NONE, g -> g.name().toLowerCase(Locale.ROOT), t -> constant(Grouping.values(), t, Grouping.NONE));
        keep("view.order", tasks.order(), TaskOrder.BY_DUE, TaskOrder::written, TaskOrder::read);
    }

    /** Gives a property what was remembered, and remembers from then on. */
    private <T> void keep(String key, ObjectProperty<T> property, T usual, Function<T, String> written, Function<String, T> read) {
        property.set(read.apply(preferences.get(key, written.apply(usual))));
        property.subscribe((old, now) -> preferences.put(key, written.apply(now)));
    }

    /** The constant of this name, whatever its case; {@code otherwise} where there is none. */
    public static <E extends Enum<E>> E constant(E[] all, String name, E otherwise) {
        return Stream.of(all).filter(e -> e.name().equalsIgnoreCase(name)).findFirst().orElse(otherwise);
    }

    public ObjectProperty<View> view() {
        return view;
    }

    /** Whether a view is the one that is shown. */
    public ObservableValue<Boolean> shows(View wanted) {
        return view.map(v -> v == wanted);
    }

    /** The columns of the table. */
    public ObjectProperty<TaskColumns> columns() {
        return columns;
    }
}
