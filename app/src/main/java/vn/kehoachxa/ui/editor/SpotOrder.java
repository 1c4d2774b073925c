package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.plan.edit.Field;

/** The order in which the caret passes through the texts of a paper. */
final class SpotOrder {

    private final List<DocItem> items;

    SpotOrder(List<DocItem> items) {
        this.items = items;
    }

    /** The spots of one piece in reading order. */
    static List<Spot> of(DocItem item) {
        return switch (item) {
            case DocItem.HeadItem head -> fields(
                    Stream.of(head.head().parent().isEmpty() ? null : Field.PARENT, Field.ORG, Field.NUMBER, Field.SYMBOL, Field.PLACE,
                            Field.DAY, Field.MONTH, Field.HEAD_YEAR));
            case DocItem.TitleItem title -> fields(Stream.of(Field.SUBJECT));
            case DocItem.PassageItem passage -> List.of(new Spot.OfText(passage.id()));
            case DocItem.LineItem line -> List.of(new Spot.OfText(line.line().id()));
            case DocItem.EmptyItem empty -> List.of();
            case DocItem.EmptyListItem empty -> List.of();
            case DocItem.TableTitleItem title -> List.of(new Spot.OfTableTitle(title.table()));
            case DocItem.TableHeadItem head -> labels(head);
            case DocItem.RowItem row -> IntStream.range(0, row.fixed().size())
                    .filter(c -> !row.fixed().get(c))
                    .<Spot>mapToObj(c -> new Spot.OfCell(row.row().id(), c))
                    .toList();
            case DocItem.ClosingItem closing -> List.of(new Spot.OfText(closing.id()));
            case DocItem.FootItem foot -> Stream.concat(
                            foot.recipients().stream().<Spot>map(p -> new Spot.OfText(p.id())),
                            fields(Stream.of(Field.ARCHIVE, Field.AUTHORITY, Field.TITLE, Field.NAME)).stream())
                    .toList();
            case DocItem.AppendixItem appendix -> List.of(new Spot.OfText(appendix.id()));
        };
    }

    private static List<Spot> fields(Stream<Field> fields) {
        return fields.filter(f -> f != null).<Spot>map(Spot.OfField::new).toList();
    }

    private static List<Spot> labels(DocItem.TableHeadItem head) {
        if (head.header().isEmpty()) {
            return IntStream.range(0, head.columns().size()).<Spot>mapToObj(c -> new Spot.OfLabel(head.table(), c)).toList();
        }
        var spots = new ArrayList<Spot>();
        for (var r = 0; r < head.header().size(); r++) {
            for (var c = 0; c < head.columns().size(); c++) {
                spots.add(new Spot.OfHeader(head.table(), r, c));
            }
        }
        return spots;
    }

    /** The piece in which a spot stands. */
    Optional<DocItem> itemOf(Spot spot) {
        return items.stream().filter(i -> of(i).contains(spot)).findFirst();
    }

    /** The text of a passage, or a table's title, by its id: it may stand within a larger piece. */
    Optional<Spot> textOf(Object id) {
        return id instanceof UUID at
                ? Stream.<Spot>of(new Spot.OfText(at), new Spot.OfTableTitle(at)).filter(s -> itemOf(s).isPresent()).findFirst()
                : Optional.empty();
    }

    /** The spot {@code steps} further on in reading order, or back where it is negative; empty at the ends. */
    Optional<Spot> step(Spot from, int steps) {
        var all = items.stream().flatMap(i -> of(i).stream()).toList();
        var index = all.indexOf(from);
        var to = index + steps;
        return index < 0 || to < 0 || to >= all.size() ? Optional.empty() : Optional.of(all.get(to));
    }

    /** The spot above or below: in a table the same column, elsewhere the neighbour in reading order. */
    Optional<Spot> vertical(Spot from, int direction) {
        var index = index(from);
        if (index < 0) {
            return Optional.empty();
        }
        if (columnOf(from) < 0) {
            var sideways = step(from, direction);
            if (sideways.isPresent() && index(sideways.get()) == index) {
                return sideways;
            }
        }
        for (var i = index + direction; i >= 0 && i < items.size(); i += direction) {
            var spots = of(items.get(i));
            if (!spots.isEmpty()) {
                return Optional.of(nearest(spots, columnOf(from), direction));
            }
        }
        return Optional.empty();
    }

    /** The first spot of the piece, or of the next one that has a spot. */
    Optional<Spot> firstFrom(int index) {
        return items.stream().skip(Math.max(0, index)).flatMap(i -> of(i).stream()).findFirst();
    }

    private int index(Spot spot) {
        for (var i = 0; i < items.size(); i++) {
            if (of(items.get(i)).contains(spot)) {
                return i;
            }
        }
        return -1;
    }

    private static Spot nearest(List<Spot> spots, int column, int direction) {
        if (column >= 0) {
            var same = spots.stream().filter(s -> columnOf(s) == column).findFirst();
            if (same.isPresent()) {
                return same.get();
            }
            if (columnOf(spots.getFirst()) >= 0) {
                return spots.getLast();
            }
        }
        return direction > 0 || columnOf(spots.getFirst()) >= 0 ? spots.getFirst() : spots.getLast();
    }

    private static int columnOf(Spot spot) {
        return switch (spot) {
            case Spot.OfCell cell -> cell.column();
            case Spot.OfLabel label -> label.column();
            case Spot.OfHeader header -> header.column();
            default -> -1;
        };
    }
}
