package vn.kehoachxa.ui.exchange.rollup;

import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.exchange.rollup.Expected;
import vn.kehoachxa.exchange.rollup.RollupResult;
import vn.kehoachxa.exchange.rollup.RollupResult.Rejected;
import vn.kehoachxa.exchange.rollup.RollupResult.Superseded;
import vn.kehoachxa.export.ScreenTable;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.settings.ProfileValues;

/** What a summary tells beside its figures, in words. */
final class Findings {

    private final Messages messages;

    Findings(Messages messages) {
        this.messages = messages;
    }

    /** How many lines a list has; of what was not looked into there may be more than are listed. */
    static int count(RollupResult result, FindingKind kind) {
        return switch (kind) {
            case REJECTED -> result.rejected().size();
            case REPLACED -> result.superseded().size();
            case MISSING -> result.missing().size();
            case UNREAD -> result.unreadCount();
        };
    }

    List<FindingRow> rows(RollupResult result, FindingKind kind) {
        return switch (kind) {
            case REJECTED -> result.rejected().stream().map(this::rejected).toList();
            case REPLACED -> result.superseded().stream().map(this::replaced).toList();
            case MISSING -> result.missing().stream().map(Findings::missing).toList();
            case UNREAD -> result.unread().stream().map(f -> new FindingRow(List.of(f), "", f)).toList();
        };
    }

    private FindingRow rejected(Rejected rejected) {
        return new FindingRow(List.of(rejected.file(), sentence(rejected, "what")), sentence(rejected, "advice"), rejected.file());
    }

    private String sentence(Rejected rejected, String part) {
        try {
            return messages.text("problem." + rejected.code() + "." + part, rejected.arguments().toArray());
        } catch (MissingResourceException unwritten) {
            return messages.text("error.unexpected." + part) + " (" + rejected.code() + ")";
        }
    }

    private FindingRow replaced(Superseded superseded) {
        return new FindingRow(
                List.of(superseded.file(), messages.text("rollup.why." + superseded.why().name()), superseded.by()), "", superseded.file());
    }

    private static FindingRow missing(Expected expected) {
        return new FindingRow(List.of(expected.name(), expected.province()), "", null);
    }

    String column(String code) {
        return messages.text("rollup.column." + code);
    }

    /** Lines as a table for the clipboard: cells with tabs between, as Excel and Word take them; their columns in the first line. */
    String copied(FindingKind kind, List<FindingRow> rows) {
        return Stream.concat(Stream.of(kind.columns().stream().map(this::column).toList()), rows.stream().map(FindingRow::cells))
                .map(cells -> cells.stream().map(Findings::plain).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    /** What begins like a formula would be one in Excel. */
    private static String plain(String cell) {
        var one = cell.replaceAll("[\\t\\n]+", " ");
        return one.matches("[=+@].*|-\\D.*") ? "'" + one : one;
    }

    /** Lines as a table for an Excel file. */
    ScreenTable table(RollupOutcome outcome, FindingKind kind, List<FindingRow> rows) {
        var title = messages.text("rollup.list." + kind.code());
        return new ScreenTable(
                title, "", title,
                messages.text("rollup.standing", ProfileValues.written(outcome.at().toLocalDate()), outcome.folder().toString(), rows.size()),
                kind.columns().stream().map(this::column).toList(),
                rows.stream().map(r -> r.cells().stream().map(c -> new ScreenTable.Cell(c, null)).toList()).toList());
    }
}
