package vn.kehoachxa.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.compare.Part.Look;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableNumbers;
import vn.kehoachxa.plan.edit.Field;

/** A paper as a row of pieces, in the order in which it is printed. */
final class Parts {

    private final Paper paper;
    private final List<Part> parts = new ArrayList<>();

    private Parts(Paper paper) {
        this.paper = paper;
    }

    static List<Part> of(Paper paper) {
        var parts = new Parts(paper);
        parts.all();
        return List.copyOf(parts.parts);
    }

    private void all() {
        Stream.of(Field.PARENT, Field.ORG).forEach(this::value);
        var head = paper.head();
        value(Field.NUMBER.code(), head.number().isBlank() && head.symbol().isBlank() ? "" : (head.number().isBlank() ? "…" : head.number()) + "/" + head.symbol());
        value(Field.PLACE);
        value(Field.DAY.code(), day(head));
        Stream.of(Field.URGENCY, Field.CIRCULATION, Field.CONTACT, Field.FORM).forEach(this::value);
        parts.add(Part.of("subject", Look.SUBJECT, 0, "", RichText.of(paper.subject())));
        var passages = paper.passages();
        Stream.of(passages.addressees(), passages.legalBases(), passages.opening()).forEach(this::passages);
        blocks(paper.body());
        passages(List.of(paper.closing()));
        passages(passages.recipients());
        Stream.of(Field.ARCHIVE, Field.DRAFTER, Field.COPIES, Field.AUTHORITY, Field.TITLE, Field.NAME).forEach(this::value);
        for (var appendix : paper.appendices()) {
            parts.add(Part.of(appendix.id().toString(), Look.APPENDIX, 0, paper.appendixNumber(appendix), appendix.title()));
            blocks(appendix.blocks());
        }
    }

    /** As far as the day is known: {@code 05/03/2026}, {@code …/…/2026}. */
    private static String day(Head head) {
        var date = head.date();
        if (date != null) {
            return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        }
        return Stream.of(head.day(), head.month(), head.year()).allMatch(Objects::isNull)
                ? ""
                : Stream.of(head.day(), head.month(), head.year()).map(n -> n == null ? "…" : n.toString()).collect(Collectors.joining("/"));
    }

    private void value(Field field) {
        value(field.code(), field.of(paper));
    }

    private void value(String code, String value) {
        if (!value.isBlank()) {
            parts.add(Part.of("value." + code, Look.VALUE, 0, code, RichText.of(value.replace("\n", " / "))));
        }
    }

    private void passages(List<Passage> passages) {
        passages.stream().filter(p -> !p.content().isBlank())
                .forEach(p -> parts.add(Part.of(p.id().toString(), Look.PASSAGE, 0, "", p.content())));
    }

    private void blocks(List<Block> blocks) {
        var numbers = Numbering.of(blocks);
        for (var block : blocks) {
            switch (block) {
                case Line line -> line(line, numbers);
                case Table table -> table(table);
            }
        }
    }

    private void line(Line line, Map<UUID, String> numbers) {
        parts.add(Part.of(
                line.id().toString(), line.heading() ? Look.HEADING : Look.LINE, line.level().ordinal(), Numbering.printed(line, numbers), line.content()));
    }

    private void table(Table table) {
        if (!table.title().isBlank()) {
            parts.add(Part.of(table.id() + ".title", Look.TABLE_TITLE, 0, "", RichText.of(table.title())));
        }
        var header = table.header().isEmpty()
                ? List.of(table.columns().stream().map(c -> RichText.of(c.label())).toList())
                : table.header().stream().map(cells -> cells.stream().map(Cell::content).toList()).toList();
        for (var i = 0; i < header.size(); i++) {
            var texts = header.get(i);
            parts.add(new Part(table.id() + ".header." + i, Look.TABLE_HEADER, 0, "", texts, Collections.nCopies(texts.size(), false)));
        }
        var shown = TableNumbers.filled(table).rows();
        for (var i = 0; i < shown.size(); i++) {
            parts.add(row(table.rows().get(i), shown.get(i)));
        }
    }

    private static Part row(Row row, Row shown) {
        var look = switch (row.kind()) {
            case ROW -> Look.ROW;
            case GROUP -> Look.GROUP;
            case TOTAL -> Look.TOTAL;
        };
        return new Part(
                row.id().toString(), look, 0, "", shown.cells().stream().map(Cell::content).toList(), row.cells().stream().map(Cell::computed).toList());
    }
}
