package vn.kehoachxa.intake.html;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import vn.kehoachxa.intake.source.Label;

/** The lists that are open, and what each prints before its next item. */
final class Lists {

    private static final int DECIMAL = 1;
    private static final int LETTERS = 2;
    private static final int SIGNS = 3;
    /** The ranks of what counts: an inner list may not count as an outer one does, but for numbers within numbers. */
    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("upper-roman", 0), Map.entry("I", 0), Map.entry("upper-alpha", 0), Map.entry("upper-latin", 0), Map.entry("A", 0),
            Map.entry("decimal", DECIMAL), Map.entry("decimal-leading-zero", DECIMAL), Map.entry("1", DECIMAL),
            Map.entry("lower-alpha", LETTERS), Map.entry("lower-latin", LETTERS), Map.entry("a", LETTERS), Map.entry("lower-roman", LETTERS),
            Map.entry("i", LETTERS));

    private static final class Open {

        private final String type;
        private final Open above;
        private int next;
        /** Of its last item. */
        private int rank;
        private String path = "";

        private Open(String type, Open above, int next) {
            this.type = type;
            this.above = above;
            this.next = next;
            this.rank = RANKS.getOrDefault(type, SIGNS);
        }

        /** How an item counts that says how it would. */
        private int fitting(int wanted) {
            if (above == null || wanted == DECIMAL && above.rank == DECIMAL) {
                return wanted;
            }
            return Math.min(SIGNS, Math.max(wanted, above.rank + 1));
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private int lists;

    /** A list begins, within the one that is open. */
    void open(Element list, Css css) {
        var above = open.peek();
        if (above == null) {
            lists++;
        }
        var start = list.attr("start").matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(list.attr("start"))) : 1;
        open.push(new Open(type(list, css, list.normalName().equals("ol") ? "decimal" : "disc"), above, start));
    }

    void close() {
        open.pop();
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** What stands before an item; null where nothing does. */
    Label item(Element item, Css css) {
        var list = open.peek();
        var type = type(item, css, list.type);
        if (type.equals("none")) {
            return null;
        }
        var level = open.size() - 1;
        var wanted = RANKS.getOrDefault(type, SIGNS);
        list.rank = list.fitting(wanted);
        if (list.rank == SIGNS) {
            var sign = type.startsWith("\"") || type.startsWith("'") ? type.replaceAll("[\"']", "") : "•";
            return sign.isBlank() ? null : Signs.written(sign, "", lists, level);
        }
        if (item.attr("value").matches("\\d{1,4}")) {
            list.next = Math.max(1, Integer.parseInt(item.attr("value")));
        }
        var counted = list.rank == wanted ? type : list.rank == DECIMAL ? "decimal" : "lower-alpha";
        var text = Signs.number(counted, list.above == null ? "" : list.above.path, list.next++);
        list.path = list.rank == DECIMAL ? text : "";
        return new Label(text, lists, level, false);
    }

    /** What is said, else what holds without. The letters of the attribute differ by their size. */
    private static String type(Element element, Css css, String otherwise) {
        var said = css.get("list-style-type").isEmpty() ? shorthand(css.get("list-style")) : css.get("list-style-type");
        if (!said.isEmpty() && !said.equals("inherit") && !said.equals("initial")) {
            return said;
        }
        var attribute = element.attr("type").strip();
        return attribute.isEmpty() ? otherwise : attribute.length() == 1 ? attribute : attribute.toLowerCase(Locale.ROOT);
    }

    /** Of {@code none inside} the type. */
    private static String shorthand(String style) {
        return Arrays.stream(style.split(" ")).filter(w -> RANKS.containsKey(w) || w.equals("none") || w.equals("disc")).findFirst().orElse("");
    }
}
