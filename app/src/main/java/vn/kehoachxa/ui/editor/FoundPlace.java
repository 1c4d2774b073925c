package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoachxa.search.Query;
import vn.kehoachxa.search.Range;
import vn.kehoachxa.search.Snippet;

/** Where in a line, a row or a passage the words stand that were looked for in all papers. */
final class FoundPlace {

    private FoundPlace() {}

    /** The first words of the text that has most of them; empty where none of its texts has any: they were found by what else is known of the place. */
    static Optional<Selection> of(EditorModel editor, UUID place, Query words) {
        return editor.ways().at(place).stream()
                .map(spot -> new Hit(spot, Snippet.ranges(editor.text(spot).orElse(""), words)))
                .filter(hit -> !hit.ranges().isEmpty())
                .reduce((a, b) -> b.ranges().size() > a.ranges().size() ? b : a)
                .map(hit -> new Selection(new Caret(hit.spot(), hit.ranges().getFirst().from()), new Caret(hit.spot(), hit.ranges().getFirst().to())));
    }

    private record Hit(Spot spot, List<Range> ranges) {}
}
