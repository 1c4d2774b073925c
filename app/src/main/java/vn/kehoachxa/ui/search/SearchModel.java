package vn.kehoachxa.ui.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.search.Found;
import vn.kehoachxa.search.FoundGroup;
import vn.kehoachxa.search.FoundKind;
import vn.kehoachxa.search.Item;
import vn.kehoachxa.search.Query;
import vn.kehoachxa.search.Shelf;
import vn.kehoachxa.search.Snippet;
import vn.kehoachxa.ui.settings.Preferences;

/** The search: what is typed, what it finds, which row is chosen, and what was looked for before. */
public final class SearchModel {

    private static final String RECENT = "search.recent";
    private static final int RECENTS = 6;
    /** How many of a kind are shown at first, and where all are asked for. */
    private static final int FEW = 5;
    private static final int MANY = 60;
    private static final int PLACE = 64;
    private static final int MORE = 60;

    private final ArchiveModel archive;
    private final Messages messages;
    private final Preferences preferences;
    private final BiConsumer<Found, Query> opening;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<SearchRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final IntegerProperty letters = new SimpleIntegerProperty(84);
    private final Set<FoundKind> whole = EnumSet.noneOf(FoundKind.class);

    /** @param opening shows something that was found by these words */
    public SearchModel(ArchiveModel archive, Messages messages, Preferences preferences, BiConsumer<Found, Query> opening) {
        this.archive = archive;
        this.messages = messages;
        this.preferences = preferences;
        this.opening = opening;
        query.subscribe(text -> {
            whole.clear();
            if (open.get()) {
                find(0);
            } else if (!text.isBlank()) {
                enter();
            }
        });
        archive.archive().subscribe(now -> {
            if (open.get()) {
                findAgain();
            }
        });
    }

    /** What is typed. */
    public StringProperty query() {
        return query;
    }

    public ReadOnlyObjectProperty<List<SearchRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The index of the chosen row, or -1. */
    public ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** Whether the list is shown. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** How many letters a row has room for. */
    public IntegerProperty letters() {
        return letters;
    }

    /** The list opens, over what is there now. */
    public void enter() {
        if (!open.get()) {
            open.set(true);
            find(0);
            archive.refresh();
        }
    }

    /** The list goes, and with it what was typed. */
    public void leave() {
        open.set(false);
        query.set("");
        rows.set(List.of());
        selected.set(-1);
    }

    /** Chooses the next row (1) or the one before (-1); beyond an end it goes on at the other. */
    public void move(int direction) {
        var all = rows.get();
        for (var step = 1; step <= all.size(); step++) {
            var at = Math.floorMod(selected.get() + direction * step, all.size());
            if (all.get(at).isChoice()) {
                selected.set(at);
                return;
            }
        }
    }

    /** Does what the chosen row stands for; nothing where none is chosen. */
    public void take() {
        if (selected.get() >= 0) {
            take(selected.get());
        }
    }

    /** Does what a row stands for. */
    public void take(int index) {
        switch (rows.get().get(index)) {
            case SearchRow.Hit hit -> {
                var asked = Query.of(query.get());
                remember(Texts.oneLine(query.get()));
                leave();
                opening.accept(hit.found(), asked);
            }
            case SearchRow.More more -> {
                whole.add(more.kind());
                find(index);
            }
            case SearchRow.Recent recent -> query.set(recent.text());
            case SearchRow.Heading heading -> { }
            case SearchRow.Note note -> { }
        }
    }

    private void remember(String text) {
        var folded = Texts.fold(text);
        var kept = Stream.concat(Stream.of(text), recents().stream().filter(r -> !Texts.fold(r).equals(folded))).limit(RECENTS);
        preferences.put(RECENT, kept.collect(Collectors.joining("\n")));
    }

    private List<String> recents() {
        return preferences.get(RECENT, "").lines().filter(l -> !l.isBlank()).toList();
    }

    /** @param wanted the row to choose, or the next one that can be chosen */
    private void find(int wanted) {
        var asked = Query.of(query.get());
        var made = new ArrayList<SearchRow>();
        if (asked.isEmpty()) {
            addRecents(made);
        } else if (archive.archive().get() == null) {
            made.add(new SearchRow.Note(messages.text("search.reading"), ""));
        } else {
            archive.archive().get().index().find(asked, k -> whole.contains(k) ? MANY : FEW).forEach(g -> add(made, g, asked));
            if (made.isEmpty()) {
                made.add(new SearchRow.Note(messages.text("search.none", Texts.oneLine(query.get())), messages.text("search.none.advice")));
            }
        }
        rows.set(List.copyOf(made));
        selected.set(-1);
        // What was looked for before waits to be chosen: an Enter too many opens nothing.
        if (!asked.isEmpty()) {
            choose(wanted);
        }
    }

    /** Over papers that were read anew: what was chosen stays chosen, wherever it stands now, so that an Enter on its way takes no other. */
    private void findAgain() {
        var at = Math.max(0, selected.get());
        var chosen = at < rows.get().size() && rows.get().get(at) instanceof SearchRow.Hit hit ? hit.found().item() : null;
        find(at);
        var all = rows.get();
        for (var i = 0; chosen != null && i < all.size(); i++) {
            if (all.get(i) instanceof SearchRow.Hit hit && isSame(hit.found().item(), chosen)) {
                selected.set(i);
                return;
            }
        }
    }

    private static boolean isSame(Item one, Item other) {
        var samePlace = one.kind() == other.kind() && Objects.equals(one.paper(), other.paper()) && Objects.equals(one.at(), other.at());
        // What the registers hold has no place but its name.
        return samePlace && (one.paper() != null || one.title().equals(other.title()));
    }

    private void choose(int wanted) {
        var all = rows.get();
        for (var i = Math.min(wanted, all.size() - 1); i < all.size(); i++) {
            if (all.get(i).isChoice()) {
                selected.set(i);
                return;
            }
        }
    }

    private void addRecents(List<SearchRow> made) {
        var recents = recents();
        if (recents.isEmpty()) {
            made.add(new SearchRow.Note(messages.text("search.begin"), messages.text("search.begin.advice")));
        } else {
            made.add(new SearchRow.Heading(messages.text("search.recent")));
            recents.forEach(r -> made.add(new SearchRow.Recent(r)));
        }
    }

    private void add(List<SearchRow> made, FoundGroup group, Query asked) {
        var name = messages.text("search.kind." + group.kind().name().toLowerCase(Locale.ROOT));
        made.add(new SearchRow.Heading(name + " · " + group.all()));
        group.best().forEach(f -> made.add(hit(f, asked)));
        if (group.all() > group.best().size() && !whole.contains(group.kind())) {
            made.add(new SearchRow.More(group.kind(), messages.text("search.more", group.all() - group.best().size())));
        } else if (group.all() > group.best().size()) {
            made.add(new SearchRow.Note(messages.text("search.many", group.all() - group.best().size()), ""));
        }
    }

    private SearchRow hit(Found found, Query asked) {
        var item = found.item();
        var title = item.title().isBlank() ? item.more() : item.title();
        var more = Snippet.of(item.more(), asked, MORE);
        var ofPaper = item.at() == null;
        var heading = Snippet.of(title, asked, Math.max(40, letters.get()));
        // Where the title says all that was asked for, what stands beside it would only be noise.
        var wanted = !more.found().isEmpty() && !item.title().isBlank() && !Snippet.saysAll(title, asked);
        var shown = ofPaper || wanted ? more : new Snippet("", List.of());
        return new SearchRow.Hit(found, heading, ofPaper ? registerName(found) : place(found), shown);
    }

    private String registerName(Found found) {
        return found.item().paper() != null ? "" : messages.text("search.register." + found.item().kind().name().toLowerCase(Locale.ROOT));
    }

    private static String place(Found found) {
        return Stream.concat(Stream.of(shortened(found.shelf())), found.item().steps().stream()).collect(Collectors.joining(" › "));
    }

    /** The title with the year, which stands at the end and is what tells one plan from the next. */
    private static String shortened(Shelf shelf) {
        var title = shelf.title();
        if (title.length() <= PLACE) {
            return title;
        }
        var cut = title.lastIndexOf(' ', PLACE - 6);
        return title.substring(0, cut > 0 ? cut : PLACE - 6) + "… " + shelf.year();
    }
}
