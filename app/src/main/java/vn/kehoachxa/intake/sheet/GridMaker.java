package vn.kehoachxa.intake.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import vn.kehoachxa.intake.sheet.RawSheet.Merge;
import vn.kehoachxa.intake.sheet.RawSheet.RawCell;
import vn.kehoachxa.intake.sheet.RawSheet.RawRow;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Spot;

/** Makes a grid of a sheet. Rows in which nothing is written are one empty row, as many as there are. */
final class GridMaker {

    private static final double WIDTH = 20;

    private final RawSheet sheet;
    private final CellTexts texts;
    /** The rows of the grid by their numbers in the sheet; null for an empty one. */
    private final TreeMap<Integer, RawRow> rows = new TreeMap<>();

    private GridMaker(RawSheet sheet, CellTexts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    /** @param sheet with at least one row */
    static Grid grid(RawSheet sheet, CellTexts texts) {
        return new GridMaker(sheet, texts).grid();
    }

    private Grid grid() {
        var last = 0;
        for (var row : sheet.rows()) {
            if (row.number() > last + 1 && last > 0) {
                rows.put(last + 1, null);
            }
            rows.put(row.number(), row);
            last = row.number();
        }
        var merged = new HashMap<Long, Merge>();
        sheet.merges().forEach(m -> merged.putIfAbsent(key(m.top(), m.left()), m));
        var columns = 1 + sheet.rows().stream().flatMap(r -> r.cells().stream()).mapToInt(RawCell::column).max().orElse(0);
        var out = new ArrayList<GridRow>();
        rows.forEach((number, row) -> {
            var cells = new ArrayList<GridCell>();
            if (row != null) {
                row.cells().forEach(c -> cells.add(cell(c, merged.get(key(number, c.column())), columns)));
            }
            out.add(new GridRow(false, cells, List.of(), 0));
        });
        return new Grid(true, Collections.nCopies(columns, WIDTH), out, Spot.NOWHERE);
    }

    private GridCell cell(RawCell cell, Merge merge, int columns) {
        var paras = List.of(texts.para(cell));
        if (merge == null) {
            return new GridCell(cell.column(), 1, 1, paras);
        }
        var across = Math.min(merge.right(), columns - 1) - merge.left() + 1;
        return new GridCell(cell.column(), across, Math.max(1, rows.subMap(merge.top(), true, merge.bottom(), true).size()), paras);
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
