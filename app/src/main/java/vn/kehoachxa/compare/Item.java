package vn.kehoachxa.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Texts;

/**
 * Something that stands in an order and is compared by its words.
 *
 * @param kind only things of one kind are the same thing
 * @param key the text in which equal things are equal
 * @param words how often each word stands in it, folded
 */
record Item(UUID id, String kind, String key, Map<String, Integer> words) {

    static Item of(Passage passage) {
        return of(passage.id(), "passage", passage.text());
    }

    static Item of(Appendix appendix) {
        return of(appendix.id(), "appendix", appendix.title().text());
    }

    static Item of(Block block) {
        return switch (block) {
            case Line line -> of(line.id(), "line", line.text());
            case Table table -> of(table.id(), "table", String.join(" | ", table.columns().stream().map(c -> c.label()).toList()));
        };
    }

    static Item of(Row row) {
        return of(row.id(), "row", String.join(" | ", row.cells().stream().map(c -> c.text()).toList()));
    }

    static Item of(UUID id, String kind, String text) {
        var words = new HashMap<String, Integer>();
        Arrays.stream(Texts.fold(text).split("[^\\p{L}\\d]+")).filter(w -> !w.isEmpty()).forEach(w -> words.merge(w, 1, Integer::sum));
        return new Item(id, kind, text.strip(), words);
    }

    static <T> List<Item> list(List<T> things, Function<T, Item> item) {
        return things.stream().map(item).toList();
    }

    boolean isOfSameKind(Item other) {
        return kind.equals(other.kind);
    }

    /** From 0, no word in common, to 1, the same words. */
    double likeness(Item other) {
        if (key.equals(other.key)) {
            return 1;
        }
        var mine = words.values().stream().mapToInt(n -> n).sum();
        var theirs = other.words.values().stream().mapToInt(n -> n).sum();
        if (mine + theirs == 0) {
            return 0;
        }
        var common = words.entrySet().stream().mapToInt(e -> Math.min(e.getValue(), other.words.getOrDefault(e.getKey(), 0))).sum();
        return 2.0 * common / (mine + theirs);
    }
}
