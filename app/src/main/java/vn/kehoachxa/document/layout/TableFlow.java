package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.layout.Strip.Keep;
import vn.kehoachxa.document.layout.Strip.TableFrame;
import vn.kehoachxa.plan.RowKind;

/** A table as strips: its header, then its rows; each page that the table reaches has the header again. */
final class TableFlow {

    /** A header that takes more of a page than this stands only once. */
    private static final double HEADER_PART = 0.4;

    private final TablePiece table;
    private final Measure measure;
    private final Origin origin;
    private final TableMemory memory;
    private final Grid grid;
    private final BandPlacer placer;
    private final List<Strip> strips = new ArrayList<>();

    private TableFlow(TablePiece table, Origin origin, Measure measure, Typesetter type) {
        this.table = table;
        this.measure = measure;
        this.origin = origin;
        this.memory = type.memory();
        var sized = SizedTable.of(table, origin, measure.textWidth(), type);
        grid = sized.grid();
        placer = new BandPlacer(type, sized.size(), sized.widths());
    }

    static List<Strip> strips(TablePiece table, Origin origin, Measure measure, Typesetter type) {
        return new TableFlow(table, origin, measure, type).strips();
    }

    private List<Strip> strips() {
        var top = memory.band(table.header(), 0, origin, placer.columns(), this::top);
        var repeats = top.height() > 0;
        var frame = new TableFrame(top, List.of(), 0);
        strips.add(top.withBefore(Decree30.PARAGRAPH_GAP));
        for (var r = repeats ? grid.headerRows() : 0; r < grid.size(); ) {
            var end = Math.min(grid.bandEnd(r), grid.size());
            addBand(r, end, frame);
            r = end;
        }
        strips.set(strips.size() - 1, strips.getLast().withKeep(Keep.NO));
        return strips;
    }

    /** What stands at the top of each page: the header, or where that is too high only the border. */
    private Strip top() {
        var header = placer.band(rows(0, grid.headerRows()));
        if (header.height() > measure.textHeight() * HEADER_PART) {
            return Strip.of(0, 0, List.of(placer.across(0)), Keep.HARD);
        }
        var items = new ArrayList<Placed>();
        items.add(placer.across(0));
        items.addAll(header.items());
        return Strip.of(0, header.height(), items, Keep.HARD);
    }

    private List<List<GridCell>> rows(int from, int to) {
        var rows = new ArrayList<List<GridCell>>(to - from);
        for (var r = from; r < to; r++) {
            rows.add(grid.row(r));
        }
        return rows;
    }

    private void addBand(int from, int to, TableFrame frame) {
        var room = measure.textHeight() - frame.header().height();
        if (isTotal(from)) {
            strips.set(strips.size() - 1, strips.getLast().withKeep(Keep.HARD));
        }
        var band = band(from, to);
        if (band.height() <= room) {
            add(band, keep(to - 1), frame);
            return;
        }
        for (var r = from; r < to; r++) {
            var row = grid.alone(r);
            var alone = placer.band(List.of(row));
            if (alone.height() <= room) {
                add(alone, keep(r), frame);
            } else {
                addSlices(row, r, frame);
            }
        }
    }

    /** The rows as they were the time before where neither they nor the columns have changed. */
    private Strip band(int from, int to) {
        if (from < grid.headerRows()) {
            return placer.band(rows(from, to));
        }
        var rows = table.rows().subList(from - grid.headerRows(), to - grid.headerRows());
        return memory.band(rows, from, origin, placer.columns(), () -> placer.band(rows(from, to)));
    }

    /** A row longer than a page; where a page ends in it, its text keeps off the borders there as it does at the row's ends. */
    private void addSlices(List<GridCell> row, int r, TableFrame frame) {
        var slices = placer.slices(row);
        var edge = placer.edge(row);
        var top = frame.header();
        var items = new ArrayList<>(top.items());
        edge.items().forEach(item -> items.add(item.moved(0, top.height())));
        var header = Strip.of(0, top.height() + edge.height(), items, top.keep());
        var closing = new ArrayList<>(edge.items());
        closing.add(placer.across(edge.height()));
        var open = new TableFrame(header, closing, edge.height());
        var end = new TableFrame(header, List.of(), 0);
        for (var slice : slices) {
            var isFirst = slice == slices.getFirst();
            var isLast = slice == slices.getLast();
            var table = isLast ? end : isFirst ? new TableFrame(top, closing, edge.height()) : open;
            add(slice, isLast ? keep(r) : slice.keep(), table);
        }
    }

    private void add(Strip strip, Keep keep, TableFrame frame) {
        strips.add(strip.withKeep(keep).withTable(frame));
    }

    /** A group's row stands with the row below it. */
    private Keep keep(int row) {
        return kind(row) == RowKind.GROUP ? Keep.HARD : Keep.NO;
    }

    private boolean isTotal(int row) {
        return kind(row) == RowKind.TOTAL;
    }

    /** Null for a header's row. */
    private RowKind kind(int row) {
        return row < grid.headerRows() ? null : table.rows().get(row - grid.headerRows()).kind();
    }
}
