package vn.kehoachxa.ui.registers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.search.FoundKind;
import vn.kehoachxa.search.Item;
import vn.kehoachxa.search.Query;
import vn.kehoachxa.ui.complete.Completion;
import vn.kehoachxa.ui.complete.Known;
import vn.kehoachxa.ui.search.Archive;

/** One register on the screen: its items, and the one of them that stands in the form. What is typed is kept as soon as it can be read. */
public final class RegisterModel<T> {

    private final Register<T> register;
    private final Messages messages;
    private final Consumer<List<T>> keep;
    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final Map<String, StringProperty> values = new LinkedHashMap<>();
    private final Map<String, StringProperty> errors = new HashMap<>();
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<Listed<T>> listed = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<UsedIn>> uses = new ReadOnlyObjectWrapper<>(List.of());
    private Archive archive;
    private boolean listing;
    /** Whether the form follows an item, and not the item the form. */
    private boolean showing;

    /** @param keep is given the items after each change, without blank ones */
    RegisterModel(Register<T> register, Messages messages, Consumer<List<T>> keep) {
        this.register = register;
        this.messages = messages;
        this.keep = keep;
        register.rows().stream().flatMap(List::stream).forEach(f -> {
            values.put(f.key(), new SimpleStringProperty(""));
            errors.put(f.key(), new SimpleStringProperty(""));
            values.get(f.key()).subscribe((before, now) -> typed(f.key(), now));
        });
        selected.subscribe(index -> showItem());
        items.subscribe(this::list);
        filter.subscribe(text -> list());
        selected.subscribe(index -> list());
    }

    /** Items whose words all begin a word of this are listed; empty lists all. */
    public StringProperty filter() {
        return filter;
    }

    /** The items that the list shows: those that the filter lets through, and the one in the form. */
    ObservableList<Listed<T>> listed() {
        return listed;
    }

    /** Whether the list is being changed: what its view chooses meanwhile nobody has chosen. */
    boolean isListing() {
        return listing;
    }

    private void list() {
        var query = Query.of(filter.get());
        var now = IntStream.range(0, items.size())
                .filter(i -> query.isEmpty() || i == selected.get() || query.finds(words(items.get(i))))
                .mapToObj(i -> new Listed<>(i, items.get(i)))
                .toList();
        listing = true;
        show(now, listed);
        listing = false;
    }

    private static <T> void show(List<Listed<T>> now, ObservableList<Listed<T>> listed) {
        if (now.size() != listed.size()) {
            listed.setAll(now);
            return;
        }
        // One item that was typed in: the list keeps its place.
        for (var i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(listed.get(i))) {
                listed.set(i, now.get(i));
            }
        }
    }

    private Item words(T item) {
        var said = String.join(" ", register.values(item).values());
        return Item.of(FoundKind.TEXT, null, null, null, List.of(), register.title(item), said, false);
    }

    /** What the papers say: shown are those that use the item in the form. */
    void follow(Archive now) {
        archive = now;
        use();
    }

    /** The papers that use the item in the form. */
    ReadOnlyObjectProperty<List<UsedIn>> uses() {
        return uses.getReadOnlyProperty();
    }

    private void use() {
        var item = hasItem() ? items.get(selected.get()) : register.blank();
        uses.set(archive == null || item.equals(register.blank()) ? List.of() : register.uses(item, archive));
    }

    /** Chooses the first item of this title; nothing where there is none. */
    public void choose(String title) {
        filter.set("");
        IntStream.range(0, items.size())
                .filter(i -> register.title(items.get(i)).equals(title))
                .findFirst()
                .ifPresent(selected::set);
    }

    Register<T> register() {
        return register;
    }

    /** Names the register: {@code unit}, {@code act}. */
    public String code() {
        return register.code();
    }

    /** The register as it stands in the store. */
    void show(List<T> now) {
        if (now.equals(kept())) {
            return;
        }
        items.setAll(now);
        var to = items.isEmpty() ? -1 : Math.clamp(selected.get(), 0, items.size() - 1);
        selected.set(to);
        showItem();
    }

    private List<T> kept() {
        return items.stream().filter(i -> !i.equals(register.blank())).toList();
    }

    /** All items in their order. */
    public ObservableList<T> items() {
        return items;
    }

    /** Which item stands in the form, or -1. */
    public IntegerProperty selected() {
        return selected;
    }

    public StringProperty value(String key) {
        return values.get(key);
    }

    /** What is wrong with a field; empty where nothing is. */
    public StringProperty error(String key) {
        return errors.get(key);
    }

    /** What should be looked at in the item; empty where nothing is. */
    public ReadOnlyStringProperty warning() {
        return warning.getReadOnlyProperty();
    }

    /** What completes a field. */
    Completion completion(String key, Known known) {
        return register.completion(key, known);
    }

    private boolean hasItem() {
        return selected.get() >= 0 && selected.get() < items.size();
    }

    private void showItem() {
        showing = true;
        var item = hasItem() ? items.get(selected.get()) : register.blank();
        register.values(item).forEach((key, value) -> {
            values.get(key).set(value);
            errors.get(key).set("");
        });
        showing = false;
        warn();
    }

    private void warn() {
        use();
        warning.set(hasItem() ? register.warning(items, selected.get(), messages) : "");
    }

    private void typed(String key, String text) {
        if (showing || !hasItem()) {
            return;
        }
        var told = register.told(key, text);
        showing = true;
        told.forEach((field, value) -> values.get(field).set(value));
        showing = false;
        var given = new HashMap<String, String>();
        values.forEach((field, value) -> given.put(field, value.get()));
        values.keySet().forEach(field -> {
            var fault = register.fault(field, given);
            errors.get(field).set(fault.isEmpty() ? "" : messages.text(fault));
        });
        if (errors.values().stream().allMatch(e -> e.get().isEmpty())) {
            items.set(selected.get(), register.read(given));
            keep.accept(kept());
        }
        warn();
    }

    /** A new item behind the last, into the form. */
    public void add() {
        filter.set("");
        if (items.isEmpty() || !items.getLast().equals(register.blank())) {
            items.add(register.blank());
        }
        selected.set(items.size() - 1);
    }

    /** More items behind the last. */
    void addAll(List<T> more) {
        items.addAll(more);
        if (!more.isEmpty()) {
            selected.set(items.size() - more.size());
            keep.accept(kept());
        }
    }

    /** Takes the item in the form out. @return what brings it back, or null where it was blank */
    public Runnable remove() {
        if (!hasItem()) {
            return null;
        }
        var index = selected.get();
        var gone = items.remove(index);
        selected.set(Math.min(index, items.size() - 1));
        showItem();
        keep.accept(kept());
        return gone.equals(register.blank()) ? null : () -> {
            items.add(Math.min(index, items.size()), gone);
            selected.set(items.indexOf(gone));
            showItem();
            keep.accept(kept());
        };
    }

    /** Moves the item in the form up (-1) or down (1). */
    public void move(int direction) {
        var from = selected.get();
        var to = from + direction;
        if (hasItem() && to >= 0 && to < items.size()) {
            var moved = items.remove(from);
            items.add(to, moved);
            selected.set(to);
            showItem();
            keep.accept(kept());
        }
    }
}
