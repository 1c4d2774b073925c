package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.LineShape;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.TableNumbers;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;

/**
 * Lines, tables, rows and cells. In a paper, computed numbers and totals are written out as they are printed; in an edit, which stands
 * alone, a computed cell is {@code {"computed": true}}.
 */
public final class BlockJson {

    private final Map<UUID, Task> tasks;
    private final Map<UUID, Target> targets;
    private final Map<UUID, BudgetLine> budgetLines;
    private final boolean printed;

    private BlockJson(Entries entries, boolean printed) {
        this.tasks = entries.byPlace(Task.class);
        this.targets = entries.byPlace(Target.class);
        this.budgetLines = entries.byPlace(BudgetLine.class);
        this.printed = printed;
    }

    /** For a paper: numbers, totals and links are written out. */
    static BlockJson ofPaper(Entries entries) {
        return new BlockJson(entries, true);
    }

    /** For an edit: only what is stored. */
    static BlockJson ofEdit() {
        return new BlockJson(Entries.NONE, false);
    }

    JsonNode blocks(List<Block> blocks) {
        var numbers = printed ? Numbering.of(blocks) : Map.<UUID, String>of();
        return Json.array(blocks, b -> switch (b) {
            case Line line -> line(line, numbers);
            case Table table -> Json.object().put("id", table.id().toString()).set("table", table(table));
        });
    }

    private ObjectNode line(Line line, Map<UUID, String> numbers) {
        var node = Json.object().put("id", line.id().toString()).put("level", line.level().code());
        if (line.heading()) {
            node.put("heading", true);
        }
        if (printed) {
            node.put("number", numbers.get(line.id()));
        }
        putShape(node, line.shape());
        TextJson.put(node, line.content());
        if (line.timing() != null) {
            node.put("timing", line.timing());
        }
        if (line.unit() != null) {
            node.put("unit", line.unit());
        }
        link(node, line.id());
        return node;
    }

    private static void putShape(ObjectNode node, LineShape shape) {
        if (shape.written() != null) {
            node.put("written", shape.written());
        }
        if (shape.titleTo() != null) {
            node.put("titleTo", shape.titleTo());
        }
    }

    private void link(ObjectNode node, UUID at) {
        put(node, "task", tasks.get(at));
        put(node, "target", targets.get(at));
        put(node, "budgetLine", budgetLines.get(at));
    }

    private static void put(ObjectNode node, String name, Entry entry) {
        if (entry != null) {
            node.put(name, entry.id().toString());
        }
    }

    JsonNode table(Table stored) {
        var table = printed ? TableNumbers.filled(stored) : stored;
        var node = Json.object().put("kind", table.kind().code()).put("title", table.title()).put("scale", table.scale());
        node.set("columns", Json.array(table.columns(), BlockJson::column));
        if (!table.header().isEmpty()) {
            node.set("header", header(table.header()));
        }
        node.set("rows", rows(table.rows()));
        return node;
    }

    /** The header rows of a table that has several. */
    public static JsonNode header(List<List<Cell>> header) {
        return Json.array(header, r -> Json.array(r, BlockJson::cell));
    }

    /** The header rows; none for null. */
    public static List<List<Cell>> header(JsonNode json) {
        return Json.list(json, r -> Json.list(r, BlockJson::cell));
    }

    JsonNode rows(List<Row> rows) {
        return Json.array(rows, r -> {
            var node = Json.object().put("id", r.id().toString()).put("kind", r.kind().code());
            node.set("cells", Json.array(r.cells(), BlockJson::cell));
            link(node, r.id());
            return node;
        });
    }

    static JsonNode column(Column column) {
        return Json.object().put("label", column.label()).put("role", column.role().code()).put("width", column.width());
    }

    static JsonNode cell(Cell cell) {
        if (!cell.computed() && cell.content().marks().isEmpty() && cell.colSpan() == 1 && cell.rowSpan() == 1) {
            return Json.object().textNode(cell.text());
        }
        var node = Json.object();
        if (cell.computed()) {
            node.put("computed", true);
        } else {
            TextJson.put(node, cell.content());
        }
        if (cell.colSpan() > 1) {
            node.put("colSpan", cell.colSpan());
        }
        if (cell.rowSpan() > 1) {
            node.put("rowSpan", cell.rowSpan());
        }
        return node;
    }

    JsonNode appendix(Appendix appendix, String number) {
        var node = Json.object().put("id", appendix.id().toString());
        if (printed) {
            node.put("number", number);
        }
        node.put("title", appendix.title().text());
        if (!appendix.title().marks().isEmpty()) {
            node.set("titleMarks", TextJson.marks(appendix.title().marks()));
        }
        node.put("orientation", appendix.orientation().code());
        node.set("blocks", blocks(appendix.blocks()));
        return node;
    }

    static Appendix appendix(JsonNode json) {
        var fields = Fields.of(json);
        return new Appendix(
                fields.id("id"),
                new RichText(fields.text("title"), TextJson.marks(json.get("titleMarks"))),
                fields.code("orientation", Orientation.class, Orientation.PORTRAIT),
                fields.list("blocks", BlockJson::block));
    }

    static Block block(JsonNode json) {
        var fields = Fields.of(json);
        return fields.has("table") ? table(fields.id("id"), fields.object("table")) : line(fields);
    }

    private static Line line(Fields fields) {
        return new Line(
                fields.id("id"), fields.code("level", Level.class), fields.flag("heading"), fields.optional("written"),
                TextJson.content(fields), fields.integer("titleTo"), fields.optional("timing"), fields.optional("unit"));
    }

    static Table table(UUID id, Fields fields) {
        return new Table(
                id,
                fields.code("kind", TableKind.class),
                fields.text("title"),
                fields.integer("scale", 1),
                fields.list("columns", BlockJson::column),
                header(fields.node().get("header")),
                fields.list("rows", BlockJson::row));
    }

    /** For a table out of a paper: where a cell says what the program would put there, the program goes on filling it. */
    static Table withComputedCells(Table table) {
        var computed = new TableNumbers.Computed(table);
        return table.withRows(table.rows().stream().map(r -> withComputedCells(r, computed)).toList());
    }

    private static Row withComputedCells(Row row, TableNumbers.Computed computed) {
        var cells = new ArrayList<Cell>(row.cells().size());
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var fills = !cell.computed() && cell.content().marks().isEmpty() && computed.of(row, i).filter(cell.text()::equals).isPresent();
            cells.add(fills ? new Cell(cell.content(), cell.colSpan(), cell.rowSpan(), true) : cell);
        }
        return cells.equals(row.cells()) ? row : row.withCells(cells);
    }

    static Column column(JsonNode json) {
        var fields = Fields.of(json);
        return new Column(fields.text("label"), fields.code("role", Role.class), fields.number("width"));
    }

    static Row row(JsonNode json) {
        var fields = Fields.of(json);
        return new Row(fields.id("id"), fields.code("kind", RowKind.class, RowKind.ROW), fields.list("cells", BlockJson::cell));
    }

    static Cell cell(JsonNode json) {
        if (json.isTextual()) {
            return Cell.of(json.textValue());
        }
        var fields = Fields.of(json);
        return new Cell(TextJson.content(fields), fields.integer("colSpan", 1), fields.integer("rowSpan", 1), fields.flag("computed"));
    }
}
