package vn.kehoachxa.intake.word;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoachxa.intake.office.Element;
import vn.kehoachxa.intake.office.Numbers;

/** The lists that a file knows. */
final class Numbering {

    /** Levels of a list. */
    static final int LEVELS = 9;

    private final Map<Integer, Map<Integer, NumberLevel>> abstracts = new HashMap<>();
    /** Lists that are defined by a style of lists. */
    private final Map<Integer, String> styled = new HashMap<>();
    private final Map<Integer, Element> lists = new TreeMap<>();
    private final Map<Integer, ListForm> forms = new HashMap<>();
    private final Styles styles;

    /**
     * A list: its levels and whose count it goes on with.
     *
     * @param counts lists of the same number count together
     * @param starts where a level begins in this list, by level
     */
    record ListForm(int counts, Map<Integer, NumberLevel> levels, Map<Integer, Integer> starts) {}

    /** @param part the root of the numbering part, or null where there is none */
    Numbering(Element part, Styles styles) {
        this.styles = styles;
        if (part != null) {
            part.children("abstractNum").forEach(this::addAbstract);
            part.children("num").filter(n -> n.number("numId") != null).forEach(n -> lists.putIfAbsent(n.number("numId"), n));
        }
    }

    private void addAbstract(Element list) {
        var id = list.number("abstractNumId");
        if (id == null) {
            return;
        }
        var levels = new TreeMap<Integer, NumberLevel>();
        list.children("lvl").filter(l -> isLevel(l.number("ilvl"))).forEach(l -> levels.put(l.number("ilvl"), NumberLevel.of(l)));
        abstracts.putIfAbsent(id, levels);
        var style = list.val("numStyleLink");
        if (style != null) {
            styled.put(id, style);
        }
    }

    private static boolean isLevel(Integer level) {
        return level != null && level >= 0 && level < LEVELS;
    }

    /** The list of that number; null where there is none. */
    ListForm list(int id) {
        return lists.containsKey(id) ? forms.computeIfAbsent(id, this::form) : null;
    }

    private ListForm form(int id) {
        var list = lists.get(id);
        var counts = counts(list);
        var levels = new TreeMap<>(abstracts.getOrDefault(counts, Map.of()));
        var starts = new TreeMap<Integer, Integer>();
        list.children("lvlOverride").filter(o -> isLevel(o.number("ilvl"))).forEach(override -> {
            var level = override.number("ilvl");
            var own = override.child("lvl");
            var start = Numbers.of(override.val("startOverride"));
            if (own != null) {
                levels.put(level, NumberLevel.of(own));
            }
            if (start != null) {
                starts.put(level, start);
            }
        });
        return new ListForm(counts, levels, starts);
    }

    /** The definition behind a list; one that points to a style of lists leads on to that style's list. */
    private int counts(Element list) {
        var id = Numbers.of(list.val("abstractNumId"));
        for (var steps = 0; id != null && styled.containsKey(id) && abstracts.get(id).isEmpty() && steps < LEVELS; steps++) {
            var next = styles.chain(styled.get(id)).stream().map(s -> s.paragraph().list()).filter(n -> n != null).findFirst().orElse(null);
            if (next == null || !lists.containsKey(next)) {
                break;
            }
            id = Numbers.of(lists.get(next).val("abstractNumId"));
        }
        return id == null ? -1 : id;
    }

    /** The level of the list that belongs to a paragraph style; 0 where none does. */
    int levelOf(int list, String style) {
        var form = list(list);
        return form == null ? 0 : form.levels().entrySet().stream()
                .filter(e -> style.equals(e.getValue().style())).map(Map.Entry::getKey).findFirst().orElse(0);
    }
}
