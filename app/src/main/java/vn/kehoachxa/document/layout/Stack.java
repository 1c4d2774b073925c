package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.Run;

/** Lines and rules set one under the other in a column: one half of the head, the signature, a title. */
final class Stack {

    /** The thickness of drawn rules, in points. */
    static final double RULE = 0.75;
    private static final double ABOVE_RULE = Measure.pt(Decree30.RULE_BELOW);
    private static final double BELOW_RULE = 2;

    private final Typesetter type;
    private final double x;
    private final double width;
    private Origin origin;
    private final List<Placed> items = new ArrayList<>();
    private double height;
    private double longest;

    /** @param x left edge of the column, {@code width} its width, {@code origin} of the first text: each has its own part */
    Stack(Typesetter type, double x, double width, Origin origin) {
        this.type = type;
        this.x = x;
        this.width = width;
        this.origin = origin;
    }

    /** Text broken where the column ends; blank text takes no room. */
    Stack text(String text, Run style, double size, Align align) {
        return text.isBlank() ? nextPart() : text(List.of(new Run(text, style.bold(), style.italic())), size, align, false);
    }

    /** Centred text in lines of like length, see {@link Phrases}. */
    Stack balanced(List<Run> runs, double size) {
        return Run.text(runs).isBlank() ? nextPart() : text(runs, size, Align.CENTER, true);
    }

    private Stack nextPart() {
        origin = origin.part(origin.part() + 1);
        return this;
    }

    private Stack text(List<Run> runs, double size, Align align, boolean balanced) {
        var words = type.words(runs, size);
        longest = 0;
        for (var line : balanced ? Phrases.lines(words, width) : words.lines(width)) {
            var room = width - line.width();
            var indent = switch (align) {
                case LEFT -> 0.0;
                case CENTER -> room / 2;
                case RIGHT -> room;
            };
            type.put(items, line, x + indent, height, size, 0, origin, Ink.BLACK);
            height += type.lineHeight(size);
            longest = Math.max(longest, line.width());
        }
        return nextPart();
    }

    Stack gap(double points) {
        height += points;
        return this;
    }

    /** A rule below the last text, centred. @param part its length as a part of that text's longest line */
    Stack rule(double part) {
        if (longest > 0) {
            var middle = x + width / 2;
            var half = longest * part / 2;
            var y = height + ABOVE_RULE;
            items.add(new Placed.Rule(Origin.NONE, middle - half, y, middle + half, y, RULE, Ink.BLACK));
            height = y + BELOW_RULE;
        }
        return this;
    }

    double height() {
        return height;
    }

    List<Placed> items() {
        return items;
    }

    /** The items with the column's top at {@code y}. */
    List<Placed> itemsAt(double y) {
        return items.stream().map(i -> i.moved(0, y)).toList();
    }
}
