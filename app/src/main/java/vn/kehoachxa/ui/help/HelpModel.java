package vn.kehoachxa.ui.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.ui.keys.Key;

/** What help shows: the list of keys or a chapter of the guide, and where words that are searched for stand. */
public final class HelpModel {

    /** Letters of an excerpt before and after what was found. */
    private static final int BEFORE = 30;
    private static final int AFTER = 60;

    private final Messages messages;
    private final Guide guide;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Entry> shown = new SimpleObjectProperty<>();

    /**
     * A line at the left: the keys, a chapter, or a place in one where something was found.
     *
     * @param excerpt the words around what was found; empty of a whole chapter
     * @param chapter which, or null for the keys
     * @param block which part of the chapter it leads to, from 0
     */
    record Entry(String title, String excerpt, Guide.Chapter chapter, int block) {}

    /** What a key does. @param strokes how it is pressed, each way */
    record Stroke(List<String> strokes, String text) {}

    /** The keys of a place. */
    record KeyGroup(String title, List<Stroke> keys) {}

    public HelpModel(Guide guide, Messages messages) {
        this.guide = guide;
        this.messages = messages;
        search.subscribe(words -> arrange());
        shown.set(entries.get().getFirst());
    }

    /** Words that are searched for, with or without marks; empty for the list of chapters. */
    StringProperty search() {
        return search;
    }

    /** What stands at the left. */
    ReadOnlyObjectProperty<List<Entry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /** What is read. */
    ObjectProperty<Entry> shown() {
        return shown;
    }

    Guide guide() {
        return guide;
    }

    /** Opens the chapter about a screen or else about its room; the first one where none is. */
    void open(List<String> places) {
        search.set("");
        shown.set(entry(guide.at(places).orElse(guide.chapters().getFirst())));
    }

    /** Follows a link within the guide. @return whether it leads anywhere */
    boolean follow(String target) {
        var chapter = guide.linked(target);
        chapter.ifPresent(c -> {
            search.set("");
            shown.set(entry(c));
        });
        return chapter.isPresent();
    }

    private static Entry entry(Guide.Chapter chapter) {
        return new Entry(chapter.title(), "", chapter, 0);
    }

    /** All keys, by place. */
    List<KeyGroup> keys() {
        return Arrays.stream(Key.Place.values())
                .map(place -> new KeyGroup(
                        messages.text(place.key()),
                        Arrays.stream(Key.values()).filter(k -> k.place() == place).map(k -> new Stroke(k.written(), messages.text(k.key()))).toList()))
                .toList();
    }

    private void arrange() {
        var words = Arrays.stream(Texts.fold(search.get()).strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
        var found = new ArrayList<Entry>();
        if (words.isEmpty()) {
            found.add(new Entry(messages.text("help.keys"), "", null, 0));
            guide.chapters().forEach(c -> found.add(entry(c)));
        } else {
            keys().stream().flatMap(g -> g.keys().stream()).filter(k -> holds(String.join(" ", k.strokes()) + " " + k.text(), words)).forEach(k ->
                    found.add(new Entry(messages.text("help.keys"), String.join(", ", k.strokes()) + ": " + k.text(), null, 0)));
            guide.chapters().forEach(c -> find(c, words, found));
        }
        entries.set(List.copyOf(found));
    }

    private static void find(Guide.Chapter chapter, List<String> words, List<Entry> found) {
        if (holds(chapter.title(), words)) {
            found.add(entry(chapter));
        }
        for (var i = 0; i < chapter.blocks().size(); i++) {
            var text = Guide.text(chapter.blocks().get(i));
            if (holds(text, words)) {
                found.add(new Entry(chapter.title(), excerpt(text, words.getFirst()), chapter, i));
            }
        }
    }

    private static boolean holds(String text, List<String> words) {
        var folded = Texts.fold(text);
        return words.stream().allMatch(folded::contains);
    }

    private static String excerpt(String text, String word) {
        // Folding NFC text keeps the number of letters, so places in both are the same.
        var at = Math.max(0, Texts.fold(text).indexOf(word));
        var from = at <= BEFORE ? 0 : text.lastIndexOf(' ', at - BEFORE) + 1;
        var until = Math.min(text.length(), at + AFTER);
        var end = until == text.length() || text.lastIndexOf(' ', until) <= from ? until : text.lastIndexOf(' ', until);
        return (from > 0 ? "…" : "") + text.substring(from, Math.max(from, end)) + (end < text.length() ? "…" : "");
    }
}
