package vn.kehoachxa.compare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Missing;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.edit.Field;

/** Names a place of a paper as a person would look for it: {@code Phụ lục II, Bảng 1, hàng 3, cột “Thời gian”}. */
public final class Where {

    /** Gives the sentence of a key in the language of the one who reads. */
    @FunctionalInterface
    public interface Sentences {
        String text(String key, Object... arguments);
    }

    private final Paper paper;
    private final Sentences sentences;

    public Where(Paper paper, Sentences sentences) {
        this.paper = paper;
        this.sentences = sentences;
    }

    /**
     * Where a change stands.
     *
     * @param ours the paper that was compared
     * @param theirs the other state, in which what was added stands
     */
    public static String of(Change change, Paper ours, Paper theirs, Sentences sentences) {
        if (change.field() != null) {
            return sentences.text("value." + change.field().code());
        }
        var paper = change.kind() == ChangeKind.ADDED ? theirs : ours;
        return new Where(paper, sentences).name(change.at(), change.column());
    }

    /**
     * @param at a line, a table, a row, a passage or an appendix; null, or anything else, for the paper as a whole
     * @param column of a row's cell, from 0; or null
     */
    public String name(UUID at, Integer column) {
        return Optional.ofNullable(at)
                .flatMap(id -> passage(id).or(() -> within(paper.body(), id, column)).or(() -> inAppendix(id, column)))
                .orElseGet(() -> sentences.text("place.paper"));
    }

    /** Where something is missing; of head and foot the value that lacks. */
    public String name(Missing missing) {
        if (!missing.at().equals(paper.id())) {
            return name(missing.at(), missing.column());
        }
        return switch (missing.kind()) {
            case ORG -> value(Field.ORG);
            case NUMBER -> value(Field.NUMBER);
            case DATE -> value(Field.DAY);
            case PLACE -> value(Field.PLACE);
            case SUBJECT, BLANK -> value(Field.SUBJECT);
            case SIGNATORY -> value(Field.NAME);
            case RECIPIENTS -> name(missing.at(), missing.column());
        };
    }

    private String value(Field field) {
        return sentences.text("value." + field.code());
    }

    /** The heading under which a line or a table of the body stands, with its number; empty where there is none. */
    public String heading(UUID at) {
        var numbers = Numbering.of(paper.body());
        var heading = "";
        for (var block : paper.body()) {
            if (holds(block, at)) {
                return heading;
            }
            if (block instanceof Line line && line.heading()) {
                heading = (Numbering.printed(line, numbers) + " " + line.text()).strip();
            }
        }
        return "";
    }

    private static boolean holds(Block block, UUID at) {
        return block.id().equals(at) || block instanceof Table table && table.rows().stream().anyMatch(r -> r.id().equals(at));
    }

    private Optional<String> passage(UUID id) {
        if (paper.closing().id().equals(id)) {
            return Optional.of(sentences.text("place.closing"));
        }
        for (var list : PassageList.values()) {
            var at = Lists.find(paper.passages().get(list), p -> p.id().equals(id));
            if (at >= 0) {
                return Optional.of(sentences.text("place." + list.code(), at + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<String> inAppendix(UUID id, Integer column) {
        for (var appendix : paper.appendices()) {
            var name = (sentences.text("place.appendix") + " " + paper.appendixNumber(appendix)).strip();
            if (appendix.id().equals(id)) {
                return Optional.of(name);
            }
            var there = within(appendix.blocks(), id, column);
            if (there.isPresent()) {
                return Optional.of(name + ", " + there.get());
            }
        }
        return Optional.empty();
    }

    private Optional<String> within(List<Block> blocks, UUID id, Integer column) {
        var lines = 0;
        var tables = 0;
        for (var block : blocks) {
            switch (block) {
                case Line line -> lines++;
                case Table table -> tables++;
            }
            if (holds(block, id)) {
                return Optional.of(block instanceof Table table ? inTable(table, tables, id, column) : sentences.text("place.line", lines));
            }
        }
        return Optional.empty();
    }

    private String inTable(Table table, int number, UUID id, Integer column) {
        var row = Lists.find(table.rows(), r -> r.id().equals(id));
        if (row < 0) {
            return sentences.text("place.table", number);
        }
        var label = column == null || column >= table.columns().size() ? "" : table.columns().get(column).label();
        return label.isEmpty()
                ? sentences.text("place.row", number, row + 1)
                : sentences.text("place.cell", number, row + 1, label);
    }
}
