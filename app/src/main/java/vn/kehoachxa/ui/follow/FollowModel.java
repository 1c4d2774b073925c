package vn.kehoachxa.ui.follow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.ui.task.StoreDesk;

/** All plans as they stand today, read anew after everything that may change them, and when the day turns. */
public final class FollowModel {

    private final StoreDesk desk;
    private final OverviewReader reader;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>();
    private final List<Runnable> wanted = new ArrayList<>();
    private boolean reading;
    private boolean again;

    public FollowModel(StoreDesk desk, OverviewReader reader, Clock clock) {
        this.desk = desk;
        this.reader = reader;
        this.clock = clock;
    }

    /** What was read last; null before the first time. */
    public ReadOnlyObjectProperty<Overview> overview() {
        return overview.getReadOnlyProperty();
    }

    /** Reads again. Who asks while something is being read is served by one more reading. */
    public void refresh() {
        refresh(() -> { });
    }

    /** @param then runs when everything that was written before this call is shown, or can't be read */
    public void refresh(Runnable then) {
        wanted.add(then);
        if (reading) {
            again = true;
            return;
        }
        read();
    }

    private void read() {
        reading = true;
        again = false;
        var served = List.copyOf(wanted);
        wanted.clear();
        desk.ask(reader::read, now -> {
            // Rooms that show it keep their place where nothing has changed.
            if (!now.equals(overview.get())) {
                overview.set(now);
            }
            served(served);
        }, () -> served(served));
    }

    private void served(List<Runnable> served) {
        reading = false;
        served.forEach(Runnable::run);
        if (again && !reading) {
            read();
        }
    }

    /** Looks at the clock: on a new day everything is read again. */
    public void tick() {
        if (overview.get() != null && !reading && !overview.get().today().equals(LocalDate.now(clock))) {
            refresh();
        }
    }
}
