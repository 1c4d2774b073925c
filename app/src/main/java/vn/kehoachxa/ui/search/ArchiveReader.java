package vn.kehoachxa.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.citation.Bases;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.search.FoundKind;
import vn.kehoachxa.search.Item;
import vn.kehoachxa.search.PaperItems;
import vn.kehoachxa.search.SearchIndex;
import vn.kehoachxa.search.Shelf;
import vn.kehoachxa.store.PaperSummary;

/** Makes of papers and registers what can be found of them. */
final class ArchiveReader {

    private final Messages messages;
    private final Bases bases;

    /** @param bases reads the act that a legal basis names */
    ArchiveReader(Messages messages, Bases bases) {
        this.messages = messages;
        this.bases = bases;
    }

    ArchivedPaper read(PaperSummary summary, Paper paper) {
        var title = messages.text(summary.type() == PaperType.REPORT ? "search.report" : "search.plan", paper.subject());
        var acts = paper.passages().legalBases().stream()
                .flatMap(p -> bases.read(p.text()).stream().map(act -> new Use<>(act, p.id())))
                .toList();
        return new ArchivedPaper(summary, PaperItems.of(paper, title, messages.text("search.appendix")), acts, units(paper));
    }

    /** Where tasks name units, what headings say of who does what is below them, and headings, which may be a unit's name. */
    private static List<Use<String>> units(Paper paper) {
        var first = new LinkedHashMap<String, UUID>();
        paper.blocks().forEach(block -> {
            if (block instanceof Line line && (line.heading() || line.unit() != null)) {
                first.putIfAbsent(line.unit() == null ? line.text().replaceAll("[.:;\\s]+$", "") : line.unit(), line.id());
            }
        });
        for (var task : Statements.tasks(paper)) {
            Stream.concat(Stream.of(task.lead()), task.supporting().stream())
                    .filter(cell -> !cell.isBlank())
                    .forEach(cell -> first.putIfAbsent(cell, task.task().at()));
        }
        return first.entrySet().stream().map(e -> new Use<>(e.getKey(), e.getValue())).toList();
    }

    Archive archive(List<ArchivedPaper> papers, OfficeProfile office) {
        var shelves = new ArrayList<Shelf>();
        papers.forEach(p -> shelves.add(p.shelf()));
        shelves.add(registers(office));
        return new Archive(papers, office, new SearchIndex(shelves));
    }

    private Shelf registers(OfficeProfile office) {
        var items = new ArrayList<Item>();
        for (var unit : office.units()) {
            items.add(item(FoundKind.UNIT, unit.name(), said(unit)));
        }
        for (var act : office.registers().acts()) {
            items.add(item(FoundKind.BASIS, name(act), said(act)));
        }
        return new Shelf(null, "", 0, items);
    }

    private static Item item(FoundKind kind, String title, String more) {
        return Item.of(kind, null, null, null, List.of(), title, more, true);
    }

    private static String said(Unit unit) {
        return joined(" · ", Stream.concat(Stream.of(unit.shortName(), unit.head()), unit.aliases().stream()));
    }

    private static String name(LegalBasis act) {
        var sign = joined("/", Stream.of(act.number(), act.symbol()));
        return joined(" ", Stream.of(act.type(), sign.isEmpty() ? act.subject() : sign));
    }

    private static String said(LegalBasis act) {
        var day = act.date();
        var written = day == null ? "" : "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        return joined(" · ", Stream.of(written, act.issuer(), act.number().isEmpty() && act.symbol().isEmpty() ? "" : act.subject()));
    }

    private static String joined(String between, Stream<String> parts) {
        return parts.filter(p -> !p.isEmpty()).collect(Collectors.joining(between));
    }
}
