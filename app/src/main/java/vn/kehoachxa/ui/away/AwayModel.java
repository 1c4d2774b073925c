package vn.kehoachxa.ui.away;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.store.DataHome;
import vn.kehoachxa.store.Store;

/** Finds the office's data before the window opens on it; never begins anew what is only not plugged in. */
public final class AwayModel {

    private final DataHome home;
    private final Function<Path, Store> opening;
    private final Consumer<Path> found;
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();

    /** @param opening opens the store of a folder @param found opens the window on it */
    public AwayModel(DataHome home, Function<Path, Store> opening, Consumer<Path> found) {
        this.home = home;
        this.opening = opening;
        this.found = found;
    }

    /** Why the data is not found; null before it was looked for. */
    public ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Looks where it should be. @return whether it is there, and the window opens */
    public boolean retry() {
        Path folder;
        try {
            folder = home.folder();
        } catch (ProblemException away) {
            problem.set(away);
            return false;
        }
        found.accept(folder);
        return true;
    }

    /** Takes the data of a folder from now on. @return whether there is some, and the window opens */
    public boolean choose(Path chosen) {
        Path folder;
        try {
            folder = home.open(chosen, opening);
        } catch (ProblemException none) {
            problem.set(none);
            return false;
        }
        found.accept(folder);
        return true;
    }
}
