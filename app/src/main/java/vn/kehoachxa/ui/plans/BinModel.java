package vn.kehoachxa.ui.plans;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.Removed;
import vn.kehoachxa.ui.settings.ProfileValues;
import vn.kehoachxa.ui.task.StoreDesk;

/** What lies in the bin, and how long it can still be taken out. */
public final class BinModel {

    private static final int SOON = 7;

    private final StoreDesk desk;
    private final Messages messages;
    private final Clock clock;
    private final BiConsumer<String, Runnable> told;
    private final Runnable changed;
    private final ObservableList<Removed> papers = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    /** @param told says that something was done, with a step back @param changed reads again what shows plans */
    public BinModel(StoreDesk desk, Messages messages, Clock clock, BiConsumer<String, Runnable> told, Runnable changed) {
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
        this.told = told;
        this.changed = changed;
    }

    /** The one removed last first. */
    public ObservableList<Removed> papers() {
        return papers;
    }

    /** Whether it is known that nothing lies there. */
    public ReadOnlyBooleanProperty empty() {
        return empty.getReadOnlyProperty();
    }

    /** Reads it again. */
    public void refresh() {
        desk.ask(store -> store.bin().list(), this::show);
    }

    private void show(List<Removed> list) {
        if (!papers.equals(list)) {
            papers.setAll(list);
        }
        empty.set(list.isEmpty());
    }

    /** Takes a paper out, as it was. */
    public void restore(Removed removed) {
        var id = removed.paper().id();
        desk.ask(
                store -> {
                    store.bin().restore(id);
                    return store.bin().list();
                },
                list -> {
                    show(list);
                    changed.run();
                    told.accept(messages.text("bin.restored", removed.paper().subject()), () -> desk.ask(store -> store.bin().remove(id), back -> {
                        refresh();
                        changed.run();
                    }));
                });
    }

    /** Type, year and number of a paper, and when it was removed. */
    public String describe(Removed removed) {
        var paper = removed.paper();
        var number = paper.number().isEmpty() ? "" : " · " + messages.text("plans.number", paper.number(), paper.symbol());
        var day = ProfileValues.written(removed.at().atZone(clock.getZone()).toLocalDate());
        return messages.text("bin.type." + paper.type().code()) + " · " + messages.text("plans.year", Integer.toString(paper.year())) + number
                + " · " + messages.text("bin.removed", day) + (removed.reports() == 0 ? "" : " · " + messages.text("bin.reports", removed.reports()));
    }

    /** How long it stays: "còn 89 ngày", or that it is kept for good. */
    public String left(Removed removed) {
        return removed.until() == null ? messages.text("bin.kept") : messages.text("bin.left", days(removed.until()));
    }

    /** Whether it goes soon. */
    public boolean isSoon(Removed removed) {
        return removed.until() != null && days(removed.until()) <= SOON;
    }

    /** Days that have begun count. */
    private long days(Instant until) {
        return Math.max(0, Math.ceilDiv(Duration.between(clock.instant(), until).toSeconds(), Duration.ofDays(1).toSeconds()));
    }
}
