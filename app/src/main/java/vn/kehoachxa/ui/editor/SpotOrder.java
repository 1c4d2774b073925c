package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.plan.edit.Field;

/** The order in which the caret passes through the texts of a paper. */
final class SpotOrder {

    private final List<DocItem> items;
    private final List<Spot> spots;
    /** For each spot its place in reading order. */
    private final Map<Spot, Integer> places;
    /** For each spot, in reading order, the index of its piece. */
    private final List<Integer> pieces;
    /** For each row of a table the index of its piece: not every cell of it is a spot. */
    private final Map<UUID, Integer> rows;

    SpotOrder(List<DocItem> items) {
        this(items, new ArrayList<>(), new HashMap<>(), new ArrayList<>(), new HashMap<>());
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof DocItem.RowItem row) {
                rows.put(row.row().id(), i);
            }
            for (var spot : of(items.get(i))) {
                places.put(spot, spots.size());
                spots.add(spot);
                pieces.add(i);
            }
        }
    }

    private SpotOrder(
            List<DocItem> items, List<Spot> spots, Map<Spot, Integer> places, List<Integer> pieces, Map<UUID, Integer> rows) {
        this.items = items;
        this.spots = spots;
        this.places = places;
        this.pieces = pieces;
        this.rows = rows;
    }

    /** The order of other pieces, where they have the same texts as these; null where it is to be made anew. */
    SpotOrder of(List<DocItem> before, List<DocItem> now) {
        if (before.size() != now.size()) {
            return null;
        }
        for (var i = 0; i < now.size(); i++) {
            if (before.get(i) != now.get(i) && !of(before.get(i)).equals(of(now.get(i)))) {
                return null;
            }
        }
        return new SpotOrder(now, spots, places, pieces, rows);
    }

    /** The place of a spot in reading order, or -1. */
    int place(Spot spot) {
        return places.getOrDefault(spot, -1);
    }

    /** All spots in reading order. */
    List<Spot> all() {
        return spots;
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
        var index = index(spot);
        return index < 0 ? Optional.empty() : Optional.of(items.get(index));
    }

    /** The text of a passage, or a table's title, by its id: it may stand within a larger piece. */
    Optional<Spot> textOf(Object id) {
        return id instanceof UUID at
                ? Stream.<Spot>of(new Spot.OfText(at), new Spot.OfTableTitle(at)).filter(s -> itemOf(s).isPresent()).findFirst()
                : Optional.empty();
    }

    /** The spot {@code steps} further on in reading order, or back where it is negative; empty at the ends. */
    Optional<Spot> step(Spot from, int steps) {
        var place = place(from);
        var to = place + steps;
        return place < 0 || to < 0 || to >= spots.size() ? Optional.empty() : Optional.of(spots.get(to));
    }

    /** The spot above or below: in a table the same column, elsewhere the neighbour in reading order. */
    Optional<Spot> vertical(Spot from, int direction) {
        return vertical(from, direction, columnOf(from));
    }

    /** The same for a way that leads through a certain column; -1 for none. */
    Optional<Spot> vertical(Spot from, int direction, int column) {
        var index = index(from);
        if (index < 0) {
            return Optional.empty();
        }
        if (column < 0) {
            var sideways = step(from, direction);
            if (sideways.isPresent() && index(sideways.get()) == index) {
                return sideways;
            }
        }
        for (var i = index + direction; i >= 0 && i < items.size(); i += direction) {
            var there = of(items.get(i));
            if (!there.isEmpty()) {
                return Optional.of(nearest(there, column, direction));
            }
        }
        return Optional.empty();
    }

    /** The first spot of the piece, or of the next one that has a spot. */
    Optional<Spot> firstFrom(int index) {
        return items.stream().skip(Math.max(0, index)).flatMap(i -> of(i).stream()).findFirst();
    }

    /** The index of the piece in which a spot stands, or -1. */
    int index(Spot spot) {
        var place = place(spot);
        return place >= 0 ? pieces.get(place) : spot instanceof Spot.OfCell cell ? rows.getOrDefault(cell.row(), -1) : -1;
    }

    /** In the row of a cell, the first cell from a column on in a direction. */
    Optional<Spot> nearest(Spot inRow, int column, int direction) {
        var index = index(inRow);
        return index < 0
                ? Optional.empty()
                : of(items.get(index)).stream()
                        .filter(s -> isBeside(s, inRow) && (columnOf(s) - column) * direction >= 0)
                        .min(Comparator.comparingInt(s -> Math.abs(columnOf(s) - column)));
    }

    /** A header may have several rows in one piece. */
    private static boolean isBeside(Spot one, Spot other) {
        return !(one instanceof Spot.OfHeader a && other instanceof Spot.OfHeader b) || a.row() == b.row();
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

    static int columnOf(Spot spot) {
        return switch (spot) {
            case Spot.OfCell cell -> cell.column();
            case Spot.OfLabel label -> label.column();
            case Spot.OfHeader header -> header.column();
            default -> -1;
        };
    }
}
