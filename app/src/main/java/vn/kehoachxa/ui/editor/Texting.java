package vn.kehoachxa.ui.editor;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.PutTable;
import vn.kehoachxa.plan.edit.SetCell;
import vn.kehoachxa.plan.edit.SetColumn;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.plan.edit.ShapeTable;

/** Reads the text of a spot, and makes the edit that gives it another. */
final class Texting {

    private Texting() {}

    /** What stands there; empty where the paper has no such place any more. */
    static Optional<RichText> read(Paper paper, Spot spot) {
        return switch (spot) {
            case Spot.OfField field -> Optional.of(RichText.of(field.field().of(paper)));
            case Spot.OfText text -> text(paper, text.at());
            case Spot.OfCell cell -> row(paper, cell.row())
                    .filter(r -> cell.column() < r.cells().size())
                    .map(r -> r.cells().get(cell.column()).content());
            case Spot.OfLabel label -> table(paper, label.table())
                    .filter(t -> label.column() < t.columns().size())
                    .map(t -> RichText.of(t.columns().get(label.column()).label()));
            case Spot.OfHeader header -> table(paper, header.table())
                    .filter(t -> header.row() < t.header().size() && header.column() < t.columns().size())
                    .map(t -> t.header().get(header.row()).get(header.column()).content());
            case Spot.OfTableTitle title -> table(paper, title.table()).map(t -> RichText.of(t.title()));
        };
    }

    /** The edit that writes {@code text} there, marks carried over. */
    static Edit write(Paper paper, Spot spot, String text) {
        return write(paper, spot, read(paper, spot).orElse(RichText.EMPTY).withText(text));
    }

    /** Whether a text there can be bold and italic. */
    static boolean hasMarks(Spot spot) {
        return spot instanceof Spot.OfText || spot instanceof Spot.OfCell || spot instanceof Spot.OfHeader;
    }

    /** The edit that writes {@code content} there; where no marks can be, only its letters. */
    static Edit write(Paper paper, Spot spot, RichText content) {
        return switch (spot) {
            case Spot.OfField field -> new SetField(field.field(), content.text());
            case Spot.OfText at -> new SetText(at.at(), content);
            case Spot.OfCell cell -> new SetCell(cell.row(), cell.column(), cell(paper, cell).withContent(content));
            case Spot.OfLabel label -> {
                var old = table(paper, label.table()).orElseThrow().columns().get(label.column());
                yield new SetColumn(label.table(), label.column(), new Column(content.text(), old.role(), old.width()));
            }
            case Spot.OfHeader header -> new PutTable(withHeader(table(paper, header.table()).orElseThrow(), header, content));
            case Spot.OfTableTitle title -> {
                var old = table(paper, title.table()).orElseThrow();
                yield new ShapeTable(old.id(), old.kind(), content.text(), old.scale());
            }
        };
    }

    private static Table withHeader(Table table, Spot.OfHeader spot, RichText content) {
        var row = table.header().get(spot.row());
        var changed = Lists.with(row, spot.column(), row.get(spot.column()).withContent(content));
        return table.withColumns(table.columns(), Lists.with(table.header(), spot.row(), changed), table.rows());
    }

    private static Cell cell(Paper paper, Spot.OfCell spot) {
        return row(paper, spot.row()).map(r -> r.cells().get(spot.column())).orElse(Cell.EMPTY);
    }

    private static Optional<RichText> text(Paper paper, UUID at) {
        var passages = Stream.concat(
                Stream.of(PassageList.values()).flatMap(l -> paper.passages().get(l).stream()), Stream.of(paper.closing()));
        return Stream.concat(
                        Stream.concat(
                                passages.filter(p -> p.id().equals(at)).map(Passage::content),
                                paper.appendices().stream().filter(a -> a.id().equals(at)).map(Appendix::title)),
                        line(paper, at).map(Line::content).stream())
                .findFirst();
    }

    static Optional<Line> line(Paper paper, UUID id) {
        return paper.blocks().filter(b -> b.id().equals(id) && b instanceof Line).map(Line.class::cast).findFirst();
    }

    static Optional<Table> table(Paper paper, UUID id) {
        return paper.tables().filter(t -> t.id().equals(id)).findFirst();
    }

    static Optional<Table> tableOfRow(Paper paper, UUID row) {
        return paper.tables().filter(t -> t.rows().stream().anyMatch(r -> r.id().equals(row))).findFirst();
    }

    /** The table that a cell, a label or a title belongs to. */
    static Optional<Table> tableOf(Paper paper, Spot spot) {
        return switch (spot) {
            case Spot.OfCell cell -> tableOfRow(paper, cell.row());
            case Spot.OfLabel label -> table(paper, label.table());
            case Spot.OfHeader header -> table(paper, header.table());
            case Spot.OfTableTitle title -> table(paper, title.table());
            case null -> Optional.empty();
            case Spot.OfField _, Spot.OfText _ -> Optional.empty();
        };
    }

    static Optional<Row> row(Paper paper, UUID id) {
        return paper.tables().flatMap(t -> t.rows().stream()).filter(r -> r.id().equals(id)).findFirst();
    }
}
