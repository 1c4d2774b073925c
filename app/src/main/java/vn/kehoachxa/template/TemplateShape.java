package vn.kehoachxa.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;

/** Whether a template from outside has what filling one goes by; the paper that is made of it is checked by itself. */
final class TemplateShape {

    private TemplateShape() {}

    /** @throws TemplateException where something is missing, or is not what it must be */
    static void check(JsonNode template) {
        require(template.path("id").isTextual() && template.path("name").isTextual() && !template.path("name").textValue().isBlank(), "name");
        var paper = template.path("paper");
        for (var text : List.of("type", "kind", "subject")) {
            require(paper.path(text).isTextual(), text);
        }
        require(paper.path("head").isObject(), "head");
        require(paper.path("closing").path("text").isTextual(), "closing");
        each(paper, "opening", TemplateShape::passage);
        each(paper, "legalBases", TemplateShape::passage);
        each(paper, "recipients", r -> require(r.isTextual(), "recipients"));
        each(paper, "body", TemplateShape::block);
        each(paper, "appendices", a -> {
            require(a.isObject() && a.path("title").isTextual() && a.path("blocks").isArray(), "appendices");
            marks(a, "titleMarks");
            each(a, "blocks", TemplateShape::block);
        });
        each(paper, "duties", d -> require(
                d.isObject() && d.path("beforeDay").asText().matches("[1-9]|1\\d|2[0-8]") && d.path("period").isTextual()
                        && keyed(paper.path("body"), d.path("at").asText()), "duties"));
        template.path("fields").properties().forEach(f -> require(f.getValue().isTextual(), "fields"));
        each(template, "asks", a -> require(a.path("field").isTextual() && a.path("label").isTextual(), "asks"));
        template.path("settings").properties().forEach(f -> require(f.getValue().isTextual(), "settings"));
    }

    private static boolean keyed(JsonNode blocks, String key) {
        for (var block : blocks) {
            if (block.path("key").asText().equals(key)) {
                return !key.isEmpty();
            }
        }
        return false;
    }

    private static void block(JsonNode block) {
        require(block.isObject() && (!block.has("key") || block.get("key").isTextual()), "blocks");
        if (!block.has("table")) {
            passage(block);
            return;
        }
        var table = block.get("table");
        require(table.path("kind").isTextual() && table.path("columns").isArray() && table.path("rows").isArray(), "table");
        each(table, "columns", c -> require(c.path("role").isTextual(), "columns"));
        each(table, "rows", r -> {
            require(r.isObject() && r.path("cells").isArray() && r.path("cells").size() == table.path("columns").size(), "rows");
            each(r, "cells", TemplateShape::cell);
        });
    }

    private static void cell(JsonNode cell) {
        if (!cell.isTextual()) {
            require(cell.isObject(), "cells");
            if (cell.has("text")) {
                passage(cell);
            }
        }
    }

    private static void passage(JsonNode passage) {
        require(passage.path("text").isTextual(), "text");
        require(!passage.has("titleTo") || passage.get("titleTo").isInt(), "titleTo");
        require(!passage.has("bold") && !passage.has("italic") && !passage.has("runIn"), "marks");
        marks(passage, "marks");
    }

    private static void marks(JsonNode node, String name) {
        each(node, name, m -> require(m.path("from").isInt() && m.path("to").isInt(), name));
    }

    private static void each(JsonNode node, String name, Consumer<JsonNode> check) {
        require(!node.has(name) || node.get(name).isArray(), name);
        node.path(name).forEach(check);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw TemplateException.broken(what);
        }
    }
}
