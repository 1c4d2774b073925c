package vn.kehoachxa.ui.exchange.rollup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import vn.kehoachxa.exchange.rollup.Expected;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.task.BackgroundTasks;

/** What is to be summed up and where it goes, as it is chosen; the window remembers it. */
final class RollupChoices {

    private static final String FOLDER = "received.sum";
    private static final String LIST = "received.list";
    private static final String OUT = "received.out";
    private static final String PAGES = "received.pages";

    private final Preferences preferences;
    private final BackgroundTasks tasks;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Path> folder = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Path> list = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper listSaid = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper listError = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<RollupTarget> target = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty pages = new SimpleBooleanProperty();

    RollupChoices(Preferences preferences, BackgroundTasks tasks, Messages messages) {
        this.preferences = preferences;
        this.tasks = tasks;
        this.messages = messages;
        pages.set(Boolean.parseBoolean(preferences.get(PAGES, "false")));
        pages.subscribe(wanted -> {
            if (!preferences.get(PAGES, "false").equals(wanted.toString())) {
                preferences.put(PAGES, wanted.toString());
            }
        });
        remembered(FOLDER).filter(Files::isDirectory).ifPresent(folder::set);
        remembered(LIST).filter(Files::isRegularFile).ifPresent(list::set);
    }

    private Optional<Path> remembered(String key) {
        try {
            return Optional.of(preferences.get(key, "")).filter(p -> !p.isEmpty()).map(Path::of);
        } catch (InvalidPathException otherSystem) {
            return Optional.empty();
        }
    }

    /** The folder with the files; null until one is chosen. */
    ReadOnlyObjectProperty<Path> folder() {
        return folder.getReadOnlyProperty();
    }

    /** The file with the offices that should have sent something; null where nobody says. */
    ReadOnlyObjectProperty<Path> list() {
        return list.getReadOnlyProperty();
    }

    /** How many offices it names. */
    ReadOnlyStringProperty listSaid() {
        return listSaid.getReadOnlyProperty();
    }

    /** What is wrong with it; empty where nothing is. */
    ReadOnlyStringProperty listError() {
        return listError.getReadOnlyProperty();
    }

    /** Where the summary goes; null until a folder is chosen. */
    ReadOnlyObjectProperty<RollupTarget> target() {
        return target.getReadOnlyProperty();
    }

    /** Whether the same is written as a PDF too. */
    BooleanProperty pages() {
        return pages;
    }

    /** What was remembered is looked at again: the list may say something else, and today's summary has today's name. @param name of a summary's file */
    void begin(String name) {
        if (folder.get() != null && (target.get() == null || !target.get().named())) {
            propose(name);
        }
        if (list.get() != null) {
            count(list.get());
        }
    }

    void folder(Path chosen, String name) {
        folder.set(chosen);
        preferences.put(FOLDER, chosen.toAbsolutePath().toString());
        propose(name);
    }

    /** In the folder that was used last, or else beside the one that is summed up. */
    private void propose(String name) {
        var own = folder.get().toAbsolutePath().normalize();
        var beside = own.getParent() == null ? own : own.getParent();
        target.set(RollupTarget.proposed(remembered(OUT).filter(Files::isDirectory).orElse(beside), name));
    }

    void target(Path named) {
        target.set(new RollupTarget(named, true));
        preferences.put(OUT, named.toAbsolutePath().getParent().toString());
    }

    /** Nobody is asked a second time by the same name. @param name of the next summary's file */
    void written(String name) {
        propose(name);
    }

    /** @param chosen null for none */
    void list(Path chosen) {
        list.set(chosen);
        listSaid.set("");
        listError.set("");
        preferences.put(LIST, chosen == null ? "" : chosen.toAbsolutePath().toString());
        if (chosen != null) {
            count(chosen);
        }
    }

    private void count(Path chosen) {
        tasks.run(messages.text("rollup.list.reading"), () -> counted(chosen), said -> {
            if (chosen.equals(list.get())) {
                said.accept(this);
            }
        });
    }

    /** What is to be shown of a list; what is wrong with it stands beside it, so that it can be chosen anew. */
    private Consumer<RollupChoices> counted(Path chosen) {
        try {
            var offices = ExpectedList.read(chosen);
            return offices.isEmpty() ? c -> c.said("", messages.text("rollup.list.empty")) : c -> c.said(messages.text("rollup.list.count", offices.size()), "");
        } catch (ExpectedListException wrong) {
            return c -> c.said("", messages.what(wrong) + " " + messages.advice(wrong));
        }
    }

    private void said(String count, String error) {
        listSaid.set(count);
        listError.set(error);
    }

    /** The offices that the list names now. Beside the window's thread. */
    static List<Expected> expected(Path list) {
        return list == null ? List.of() : ExpectedList.read(list);
    }
}
