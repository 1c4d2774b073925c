package vn.kehoachxa.intake;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableNumbers;

/** What was pasted, understood: words for within a line, lines with levels, or the cells of a table. */
public sealed interface Pasted {

    /** All of it as one text, for places that hold no more: a cell, a title. Lines stand below each other, with the numbers that they would have. */
    RichText asText();

    /**
     * Words for the place of the caret.
     *
     * @param text with its marks; {@code \n} where a line was broken by hand, empty where nothing was there to be read
     */
    record Words(RichText text) implements Pasted {

        @Override
        public RichText asText() {
            return text;
        }
    }

    /**
     * Lines, and tables between them.
     *
     * @param blocks with new ids; at least one. Numbers are taken off, {@code written} is null: they are computed where they come to stand
     */
    record Lines(List<Block> blocks) implements Pasted {

        public Lines {
            blocks = List.copyOf(blocks);
        }

        /** Whether the lines have levels of their own; not so where all of them are text without numbers. */
        public boolean hasLevels() {
            return blocks.stream().anyMatch(b -> b instanceof Line line && line.level() != Level.TEXT);
        }

        /**
         * The blocks as they go in where somebody pastes them: with their own levels, or where they have none with the level of the line
         * that they are pasted into. Tables stay as they are.
         *
         * @param there the level of that line
         */
        public List<Block> fitting(Level there) {
            return hasLevels() ? blocks : blocks.stream().map(b -> b instanceof Line line ? line.withShape(line.shape().withLevel(there)) : b).toList();
        }

        @Override
        public RichText asText() {
            var numbers = Numbering.of(blocks);
            return Rich.join(
                    blocks.stream().flatMap(b -> switch (b) {
                        case Line line -> Stream.of(Rich.join(RichText.of(numbers.get(line.id())), " ", line.content()));
                        case Table table -> texts(TableNumbers.filled(table));
                    }).toList(),
                    "\n");
        }

        private static Stream<RichText> texts(Table table) {
            var header = table.columns().stream().map(c -> RichText.of(c.label())).toList();
            return Stream.concat(
                            Stream.of(RichText.of(table.title()), row(header)),
                            table.rows().stream().map(Row::cells).map(r -> row(r.stream().map(c -> c.content()).toList())))
                    .filter(t -> !t.isBlank());
        }
    }

    /**
     * Cells of a table, the first for the cell of the caret.
     *
     * @param rows all of one length, at least one row and one cell; what a merged cell covers is empty
     * @param table the same as a table of a text, with its header, for where there is none to paste into
     */
    record Cells(List<List<RichText>> rows, Table table) implements Pasted {

        public Cells {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public RichText asText() {
            return Rich.join(rows.stream().map(Pasted::row).filter(t -> !t.isBlank()).toList(), "\n");
        }
    }

    private static RichText row(List<RichText> cells) {
        return Rich.join(cells.stream().filter(c -> !c.isBlank()).toList(), " ");
    }
}
