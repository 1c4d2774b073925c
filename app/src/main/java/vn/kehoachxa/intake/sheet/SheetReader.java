package vn.kehoachxa.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.kehoachxa.intake.office.Content;
import vn.kehoachxa.intake.office.Element;
import vn.kehoachxa.intake.office.Numbers;
import vn.kehoachxa.intake.office.Xml;
import vn.kehoachxa.intake.sheet.RawSheet.Merge;
import vn.kehoachxa.intake.sheet.RawSheet.RawCell;
import vn.kehoachxa.intake.sheet.RawSheet.RawRow;
import vn.kehoachxa.intake.source.UnreadableFileException;

/** Reads the part of one sheet, as far as a list of tasks can reach. Nothing that is hidden is left out: a filter hides rows too. */
final class SheetReader {

    /** What stands further right belongs to no list. */
    private static final int MOST_COLUMNS = 256;
    private static final int MOST_MERGES = 100_000;

    private final int mostRows;
    private final int mostCells;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private int cells;
    private boolean cut;

    private SheetReader(int mostRows, int mostCells) {
        this.mostRows = mostRows;
        this.mostCells = mostCells;
    }

    /**
     * @param mostRows how many rows are read at most
     * @param mostCells how many cells are read at most
     */
    static RawSheet read(String name, Xml part, int mostRows, int mostCells) throws XMLStreamException {
        while (part.depth() == 0) {
            part.next();
        }
        var reader = new SheetReader(mostRows, mostCells);
        reader.read(Content.of(part));
        return new RawSheet(name, reader.rows, reader.merges, reader.cut);
    }

    private void read(Content sheet) throws XMLStreamException {
        for (var child = sheet.next(); child != null && !cut; child = sheet.next()) {
            switch (child) {
                case "sheetData" -> rows(sheet.enter());
                case "mergeCells" -> merges(sheet.enter());
                default -> { }
            }
        }
    }

    private void rows(Content data) throws XMLStreamException {
        var number = 0;
        while (data.next() != null && !cut) {
            var said = Numbers.of(data.attribute("r"));
            number = said != null && said > number ? said : number + 1;
            var cells = cells(data.enter());
            if (!cells.isEmpty()) {
                cut = rows.size() == mostRows || this.cells + cells.size() > mostCells;
                if (!cut) {
                    rows.add(new RawRow(number, cells));
                    this.cells += cells.size();
                }
            }
        }
    }

    private static List<RawCell> cells(Content row) throws XMLStreamException {
        var cells = new ArrayList<RawCell>();
        var column = -1;
        while (row.next() != null) {
            var cell = row.take();
            column = Math.max(column + 1, CellName.column(cell.attribute("r"), column + 1));
            var value = cell.child("v");
            var inline = cell.child("is");
            if (column < MOST_COLUMNS && (value != null && !value.text().isEmpty() || inline != null)) {
                cells.add(raw(cell, column, value, inline));
            }
        }
        return cells;
    }

    private static RawCell raw(Element cell, int column, Element value, Element inline) {
        var style = cell.number("s");
        var type = cell.attribute("t");
        return new RawCell(column, style == null ? 0 : style, type == null ? "n" : type, value == null ? "" : value.text(), inline);
    }

    private void merges(Content all) throws XMLStreamException {
        while (all.next() != null) {
            CellName.range(all.take().attribute("ref")).ifPresent(merges::add);
            if (merges.size() > MOST_MERGES) {
                throw new UnreadableFileException("INTAKE-BOMB", null);
            }
        }
    }
}
