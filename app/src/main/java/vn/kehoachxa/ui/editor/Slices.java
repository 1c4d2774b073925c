package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.RichText;

/** Cuts rich texts apart and puts them together, marks and all. */
final class Slices {

    private Slices() {}

    static RichText slice(RichText text, int from, int to) {
        var marks = text.marks().stream()
                .filter(m -> Math.max(m.from(), from) < Math.min(m.to(), to))
                .map(m -> new Mark(Math.max(m.from(), from) - from, Math.min(m.to(), to) - from, m.style()))
                .toList();
        return new RichText(text.text().substring(from, to), marks);
    }

    static RichText joined(RichText first, RichText second) {
        var shift = first.text().length();
        var marks = new ArrayList<>(first.marks());
        second.marks().forEach(m -> marks.add(new Mark(m.from() + shift, m.to() + shift, m.style())));
        return new RichText(first.text() + second.text(), marks);
    }
}
