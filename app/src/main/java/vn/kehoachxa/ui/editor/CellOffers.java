package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Numerals;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.ui.complete.Candidate;
import vn.kehoachxa.ui.complete.Completion;

/** What a table itself offers to complete a cell to: times of the plan's years, and what stands in the same kind of column already. */
final class CellOffers {

    private static final List<String> DAYS = List.of("31/3", "30/6", "30/9", "31/12");

    private final Messages messages;
    private final Understanding understanding;

    CellOffers(Messages messages, Understanding understanding) {
        this.messages = messages;
        this.understanding = understanding;
    }

    /** What a time may be: those that the paper uses, the most used first, then the usual ones; each with what it means. */
    Completion times(Paper paper, Spot.OfCell cell) {
        var texts = Stream.concat(used(paper.tables(), Role.TIMING, cell).stream(), usual(paper.identity()).stream()).distinct();
        return new Completion(texts.map(t -> new Candidate(t, meaning(t, paper.identity()), List.of(), Map.of())).toList(), Completion.WHOLE);
    }

    private String meaning(String text, Identity paper) {
        return understanding.of(text, null, paper).filter(n -> n.kind() == Note.Kind.UNDERSTOOD).map(Note::text).orElse("");
    }

    private List<String> usual(Identity paper) {
        var times = new ArrayList<String>();
        var last = paper.yearTo() == null ? paper.year() : paper.yearTo();
        for (var year = paper.year(); year <= last; year++) {
            var written = Integer.toString(year);
            IntStream.rangeClosed(1, 4).forEach(q -> times.add(messages.text("paper.usual.quarter", Numerals.roman(q), written)));
            DAYS.forEach(d -> times.add(messages.text("paper.usual.before", d + "/" + written)));
            times.add(messages.text("paper.usual.half.first", written));
            times.add(messages.text("paper.usual.half.second", written));
            times.add(messages.text("paper.usual.year", written));
        }
        Stream.of("continuous", "monthly", "quarterly", "demand").forEach(t -> times.add(messages.text("paper.usual." + t)));
        return times;
    }

    /** What stands in the other cells of the same column, the most used first. */
    Completion column(Table table, Spot.OfCell cell) {
        return new Completion(
                used(Stream.of(table), table.columns().get(cell.column()).role(), cell).stream().map(Candidate::of).toList(), Completion.WHOLE);
    }

    private static List<String> used(Stream<Table> tables, Role role, Spot.OfCell but) {
        var counts = new LinkedHashMap<String, Integer>();
        tables.forEach(table -> IntStream.range(0, table.columns().size())
                .filter(c -> table.columns().get(c).role() == role)
                .forEach(c -> table.rows().stream()
                        .filter(r -> r.kind() == RowKind.ROW && !(r.id().equals(but.row()) && c == but.column()))
                        .map(r -> r.cells().get(c).text().strip())
                        .filter(t -> !t.isEmpty())
                        .forEach(t -> counts.merge(t, 1, Integer::sum))));
        return counts.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
