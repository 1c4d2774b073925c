package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoachxa.search.Query;
import vn.kehoachxa.search.Range;
import vn.kehoachxa.search.Snippet;

/** Where in the cells of a row the words stand that were looked for in all papers. */
final class FoundPlace {

    private FoundPlace() {}

    /**
     * Behind the longest stretch of such words in the cell that has most of them; empty where no cell has any, as where it was found by what
     * else is known of its task, and where the place is no row.
     */
    static Optional<Caret> of(EditorModel editor, UUID place, Query words) {
        return editor.ways().at(place).stream()
                .filter(Spot.OfCell.class::isInstance)
                .map(spot -> new Hit(spot, editor.text(spot).orElse(""), words))
                .filter(hit -> !hit.ranges().isEmpty())
                .reduce((a, b) -> b.ranges().size() > a.ranges().size() ? b : a)
                .map(Hit::behind);
    }

    private record Hit(Spot spot, String text, List<Range> ranges) {

        Hit(Spot spot, String text, Query words) {
            this(spot, text, Snippet.ranges(text, words));
        }

        Caret behind() {
            var longest = stretches().stream().reduce((a, b) -> b.to() - b.from() > a.to() - a.from() ? b : a).orElseThrow();
            return new Caret(spot, longest.to());
        }

        /** Words with nothing but a space between them are one. */
        private List<Range> stretches() {
            var all = new ArrayList<Range>();
            for (var range : ranges) {
                var goesOn = !all.isEmpty() && text.substring(all.getLast().to(), range.from()).isBlank();
                all.add(goesOn ? new Range(all.removeLast().from(), range.to()) : range);
            }
            return all;
        }
    }
}
