package vn.kehoachxa.intake.pdf;

import java.util.List;

/** What stands on a page from top to bottom. */
sealed interface Block {

    int page();

    /** A line of running text. */
    record Text(Line line) implements Block {
        @Override
        public int page() {
            return line.page();
        }
    }

    /** A line at the foot of a page, below a rule. */
    record Note(Line line) implements Block {
        @Override
        public int page() {
            return line.page();
        }
    }

    /** A table, or the part of it on one page. */
    record Ruled(Table table) implements Block {
        @Override
        public int page() {
            return table.page();
        }
    }

    /**
     * Texts beside each other without lines.
     *
     * @param edges where each column may begin, and where the last one ends
     * @param columns the lines of each
     */
    record Columns(int page, List<Double> edges, List<List<Line>> columns) implements Block {

        public Columns {
            columns = columns.stream().map(List::copyOf).toList();
        }
    }
}
