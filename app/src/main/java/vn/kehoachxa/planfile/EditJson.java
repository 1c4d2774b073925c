package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.LineShape;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.edit.*;

/**
 * Edits as the journal keeps them and as {@code edit --file} takes them: an object with {@code op} and what that operation needs.
 */
public final class EditJson {

    /** The number of this form; a journal entry names it, so that a later program still reads it. */
    public static final int FORMAT = 1;

    private static final BlockJson BLOCKS = BlockJson.ofEdit();

    private EditJson() {}

    /** The name of the operation: {@code text}, {@code move_rows} … */
    public static String op(Edit edit) {
        return switch (edit) {
            case SetField e -> "set";
            case SetText e -> "text";
            case ShapeLine e -> "shape";
            case InsertBlocks e -> "insert_blocks";
            case RemoveBlocks e -> "remove_blocks";
            case MoveBlocks e -> "move_blocks";
            case ShapeTable e -> "shape_table";
            case PutTable e -> "put_table";
            case InsertRows e -> "insert_rows";
            case RemoveRows e -> "remove_rows";
            case MoveRows e -> "move_rows";
            case SetRowKind e -> "row_kind";
            case SetCell e -> "cell";
            case InsertColumn e -> "insert_column";
            case RemoveColumn e -> "remove_column";
            case MoveColumn e -> "move_column";
            case SetColumn e -> "column";
            case InsertPassage e -> "insert_passage";
            case RemovePassage e -> "remove_passage";
            case MovePassage e -> "move_passage";
            case InsertAppendix e -> "insert_appendix";
            case RemoveAppendix e -> "remove_appendix";
            case MoveAppendix e -> "move_appendix";
            case SetOrientation e -> "orientation";
            case PutEntries e -> "put_entries";
            case DropEntries e -> "drop_entries";
            case Several e -> "several";
        };
    }

    public static ObjectNode write(Edit edit) {
        var node = Json.object().put("op", op(edit));
        switch (edit) {
            case SetField e -> node.put("field", e.field().code()).put("value", e.value());
            case SetText e -> TextJson.put(at(node, e.at()), e.content());
            case ShapeLine e -> shape(at(node, e.at()), e.shape());
            case InsertBlocks e -> node.put("container", e.container().toString())
                    .put("index", e.index())
                    .set("blocks", BLOCKS.blocks(e.blocks()));
            case RemoveBlocks e -> ids(node, e.ids());
            case MoveBlocks e -> ids(node, e.ids()).put("container", e.container().toString()).put("index", e.index());
            case ShapeTable e -> at(node, e.at()).put("kind", e.kind().code()).put("title", e.title()).put("scale", e.scale());
            case PutTable e -> at(node, e.table().id()).set("table", BLOCKS.table(e.table()));
            case InsertRows e -> node.put("table", e.table().toString()).put("index", e.index()).set("rows", BLOCKS.rows(e.rows()));
            case RemoveRows e -> ids(node, e.ids());
            case MoveRows e -> ids(node, e.ids()).put("index", e.index());
            case SetRowKind e -> node.put("row", e.row().toString()).put("kind", e.kind().code());
            case SetCell e -> node.put("row", e.row().toString()).put("column", e.column()).set("cell", BlockJson.cell(e.cell()));
            case InsertColumn e -> node.put("table", e.table().toString())
                    .put("index", e.index())
                    .set("column", BlockJson.column(e.column()));
            case RemoveColumn e -> node.put("table", e.table().toString()).put("index", e.index());
            case MoveColumn e -> node.put("table", e.table().toString()).put("from", e.from()).put("to", e.to());
            case SetColumn e -> node.put("table", e.table().toString())
                    .put("index", e.index())
                    .set("column", BlockJson.column(e.column()));
            case InsertPassage e -> node.put("list", e.list().code())
                    .put("index", e.index())
                    .set("passage", TextJson.passage(e.passage()));
            case RemovePassage e -> node.put("list", e.list().code()).put("id", e.id().toString());
            case MovePassage e -> node.put("list", e.list().code()).put("id", e.id().toString()).put("index", e.index());
            case InsertAppendix e -> node.put("index", e.index()).set("appendix", BLOCKS.appendix(e.appendix(), ""));
            case RemoveAppendix e -> node.put("id", e.id().toString());
            case MoveAppendix e -> node.put("id", e.id().toString()).put("index", e.index());
            case SetOrientation e -> node.put("appendix", e.appendix().toString()).put("orientation", e.orientation().code());
            case PutEntries e -> node.set("entries", Json.array(e.entries(), EntryJson::write));
            case DropEntries e -> ids(node, e.ids());
            case Several e -> node.set("edits", Json.array(e.edits(), EditJson::write));
        }
        return node;
    }

    /**
     * The edit that an object stands for.
     *
     * @throws PlanFileException where it is none
     */
    public static Edit read(JsonNode json) {
        try {
            return read(Fields.of(json));
        } catch (IllegalArgumentException refused) {
            throw PlanFileException.malformed(refused.getMessage(), refused);
        }
    }

    private static Edit read(Fields f) {
        return switch (f.required("op")) {
            case "set" -> new SetField(f.code("field", Field.class), f.text("value"));
            case "text" -> new SetText(f.id("at"), TextJson.content(f));
            case "shape" -> new ShapeLine(f.id("at"), shape(f));
            case "insert_blocks" -> new InsertBlocks(f.id("container"), index(f, "index"), f.list("blocks", BlockJson::block));
            case "remove_blocks" -> new RemoveBlocks(ids(f));
            case "move_blocks" -> new MoveBlocks(ids(f), f.id("container"), index(f, "index"));
            case "shape_table" -> new ShapeTable(f.id("at"), f.code("kind", TableKind.class), f.text("title"), f.integer("scale", 1));
            case "put_table" -> new PutTable(BlockJson.table(f.id("at"), f.object("table")));
            case "insert_rows" -> new InsertRows(f.id("table"), index(f, "index"), f.list("rows", BlockJson::row));
            case "remove_rows" -> new RemoveRows(ids(f));
            case "move_rows" -> new MoveRows(ids(f), index(f, "index"));
            case "row_kind" -> new SetRowKind(f.id("row"), f.code("kind", RowKind.class));
            case "cell" -> new SetCell(f.id("row"), index(f, "column"), BlockJson.cell(present(f, "cell")));
            case "insert_column" -> new InsertColumn(f.id("table"), index(f, "index"), BlockJson.column(present(f, "column")));
            case "remove_column" -> new RemoveColumn(f.id("table"), index(f, "index"));
            case "move_column" -> new MoveColumn(f.id("table"), index(f, "from"), index(f, "to"));
            case "column" -> new SetColumn(f.id("table"), index(f, "index"), BlockJson.column(present(f, "column")));
            case "insert_passage" -> new InsertPassage(
                    f.code("list", PassageList.class), index(f, "index"), TextJson.passage(present(f, "passage")));
            case "remove_passage" -> new RemovePassage(f.code("list", PassageList.class), f.id("id"));
            case "move_passage" -> new MovePassage(f.code("list", PassageList.class), f.id("id"), index(f, "index"));
            case "insert_appendix" -> new InsertAppendix(index(f, "index"), BlockJson.appendix(present(f, "appendix")));
            case "remove_appendix" -> new RemoveAppendix(f.id("id"));
            case "move_appendix" -> new MoveAppendix(f.id("id"), index(f, "index"));
            case "orientation" -> new SetOrientation(f.id("appendix"), f.code("orientation", Orientation.class));
            case "put_entries" -> new PutEntries(f.list("entries", EntryJson::read));
            case "drop_entries" -> new DropEntries(ids(f));
            case "several" -> new Several(f.list("edits", n -> read(Fields.of(n))));
            default -> throw PlanFileException.malformed("no such op: " + f.required("op"));
        };
    }

    private static ObjectNode at(ObjectNode node, UUID id) {
        return node.put("at", id.toString());
    }

    private static ObjectNode ids(ObjectNode node, List<UUID> ids) {
        node.set("ids", Json.texts(ids.stream().map(UUID::toString).toList()));
        return node;
    }

    private static List<UUID> ids(Fields fields) {
        return fields.texts("ids").stream().map(UUID::fromString).toList();
    }

    private static int index(Fields fields, String name) {
        var index = fields.integer(name);
        if (index == null) {
            throw PlanFileException.malformed("\"" + name + "\" is missing");
        }
        return index;
    }

    private static JsonNode present(Fields fields, String name) {
        if (!fields.has(name)) {
            throw PlanFileException.malformed("\"" + name + "\" is missing");
        }
        return fields.node().get(name);
    }

    private static void shape(ObjectNode node, LineShape shape) {
        node.put("level", shape.level().code())
                .put("heading", shape.heading())
                .put("written", shape.written())
                .put("titleTo", shape.titleTo())
                .put("timing", shape.timing())
                .put("unit", shape.unit());
    }

    private static LineShape shape(Fields f) {
        return new LineShape(
                f.code("level", Level.class), f.flag("heading"), f.optional("written"), f.integer("titleTo"), f.optional("timing"),
                f.optional("unit"));
    }
}
