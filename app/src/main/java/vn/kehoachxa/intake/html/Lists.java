package vn.kehoachxa.intake.html;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.kehoachxa.intake.source.Label;

/** The lists that are open, and what each prints before its next item. */
final class Lists {

    private static final Set<String> NUMBERS = Set.of(
            "decimal", "decimal-leading-zero", "lower-alpha", "lower-latin", "upper-alpha", "upper-latin", "lower-roman", "upper-roman", "1", "a", "A", "i", "I");

    /** A list. @param numbered whether its items are counted */
    private static final class Open {

        private final boolean numbered;
        private final String type;
        private final String before;
        private int next;
        private String path = "";

        private Open(boolean numbered, String type, String before, int next) {
            this.numbered = numbered;
            this.type = type;
            this.before = before;
            this.next = next;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private int lists;

    /** A list begins: one of numbers stands below numbers, below signs it has signs as well. */
    void open(Element list, Css css) {
        var above = open.peek();
        if (above == null) {
            lists++;
        }
        var numbered = list.normalName().equals("ol") && (above == null || above.numbered);
        var type = type(list, css, numbered ? "decimal" : "disc");
        var start = list.attr("start").matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(list.attr("start"))) : 1;
        open.push(new Open(numbered, type, above == null ? "" : above.path, start));
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
        if (!list.numbered || !NUMBERS.contains(type)) {
            var sign = type.startsWith("\"") || type.startsWith("'") ? type.replaceAll("[\"']", "") : "•";
            return sign.isBlank() ? null : Signs.written(sign, "", lists, level);
        }
        if (item.attr("value").matches("\\d{1,4}")) {
            list.next = Math.max(1, Integer.parseInt(item.attr("value")));
        }
        var text = Signs.number(type, list.before, list.next++);
        list.path = text.matches("[\\d.]+") ? text : "";
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
        return Arrays.stream(style.split(" ")).filter(w -> NUMBERS.contains(w) || w.equals("none") || w.equals("disc")).findFirst().orElse("");
    }
}
