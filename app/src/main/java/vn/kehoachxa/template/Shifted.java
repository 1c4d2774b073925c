package vn.kehoachxa.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in which stretches were replaced by others, and where its old places lie now.
 *
 * @param text the new text
 * @param stretches what was replaced, in order
 */
record Shifted(String text, List<Stretch> stretches) {

    /** Replaced: {@code from} to {@code to} in the old text, {@code newFrom} to {@code newTo} in the new one. */
    record Stretch(int from, int to, int newFrom, int newTo) {}

    /** With fields written in. */
    static Shifted masked(String text, List<Masks.Masked> masked) {
        var builder = new Builder();
        var last = 0;
        for (var mask : masked) {
            builder.same(text, last, mask.from());
            builder.replaced(mask.from(), mask.to(), "{{" + mask.field() + "}}");
            last = mask.to();
        }
        builder.same(text, last, text.length());
        return builder.shifted();
    }

    /** Where a place of the old text lies; one within a replaced stretch moves to its end. */
    int place(int old) {
        var shift = 0;
        for (var s : stretches) {
            if (old <= s.from()) {
                break;
            }
            if (old < s.to()) {
                return s.newTo();
            }
            shift = s.newTo() - s.to();
        }
        return old + shift;
    }

    /** Moves a mark. */
    void move(ObjectNode mark) {
        move(mark, "from");
        move(mark, "to");
    }

    /** Moves a place that a tree names. */
    void move(ObjectNode node, String name) {
        node.put(name, place(node.get(name).intValue()));
    }

    /** Puts a new text together. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Stretch> stretches = new ArrayList<>();

        void same(String old, int from, int to) {
            text.append(old, from, to);
        }

        void replaced(int from, int to, String by) {
            stretches.add(new Stretch(from, to, text.length(), text.length() + by.length()));
            text.append(by);
        }

        Shifted shifted() {
            return new Shifted(text.toString(), List.copyOf(stretches));
        }
    }
}
