package vn.kehoachxa.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Table;

/** The lines and tables of a body or an appendix as they are printed (Decree 30/2020, annex I, II.6). */
final class BodyComposer {

    private final Map<UUID, String> numbers;
    private final Composer.Options options;
    private final List<Piece> pieces = new ArrayList<>();
    /** The headings above the line at hand, outermost first: how deep a bookmark lies, whatever levels are skipped. */
    private final List<Level> headings = new ArrayList<>();

    private BodyComposer(Map<UUID, String> numbers, Composer.Options options) {
        this.numbers = numbers;
        this.options = options;
    }

    static List<Piece> compose(List<Block> blocks, Composer.Options options) {
        var composer = new BodyComposer(Numbering.of(blocks), options);
        for (var block : blocks) {
            switch (block) {
                case Line line -> composer.add(line);
                case Table table -> composer.add(table);
            }
        }
        return composer.pieces;
    }

    private void add(Line line) {
        var number = Numbering.printed(line, numbers);
        if (line.level() == Level.PART) {
            pieces.add(new Paragraph(line.id(), ParagraphStyle.PART, depth(Level.PART), List.of(Run.bold(number))));
            pieces.add(new Paragraph(line.id(), ParagraphStyle.PART_TITLE, 0, Runs.capitals(Runs.of(line.content(), Run.bold("")))));
        } else if (line.level() == Level.SECTION) {
            var title = Runs.capitals(Runs.of(line.content(), Run.bold("")));
            pieces.add(new Paragraph(
                    line.id(), ParagraphStyle.SECTION, depth(Level.SECTION), Runs.numbered(number, true, title)));
        } else if (line.heading()) {
            var title = Runs.numbered(number, true, Runs.of(line.content(), Run.bold("")));
            pieces.add(new Paragraph(line.id(), ParagraphStyle.HEADING, depth(line.level()), title));
        } else {
            pieces.add(new Paragraph(line.id(), ParagraphStyle.BODY, 0, runIn(line, number)));
        }
    }

    /** A run-in title takes its number along into bold; the hyphen and the plus are no numbers. */
    private static List<Run> runIn(Line line, String number) {
        var titleTo = line.titleTo() == null ? 0 : line.titleTo();
        var boldNumber = titleTo > 0 && line.level().mayBeHeading();
        return Runs.numbered(number, boldNumber, Runs.of(line.content(), Run.plain(""), titleTo));
    }

    private void add(Table table) {
        if (!table.title().isBlank()) {
            pieces.add(new Paragraph(table.id(), ParagraphStyle.TABLE_TITLE, 0, List.of(Run.bold(table.title()))));
        }
        pieces.add(TableComposer.compose(table));
        if (options.amountsInWords()) {
            AmountLine.below(table).ifPresent(pieces::add);
        }
    }

    private int depth(Level level) {
        headings.removeIf(above -> !level.isBelow(above));
        headings.add(level);
        return headings.size();
    }
}
