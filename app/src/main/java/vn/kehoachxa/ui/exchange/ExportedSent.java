package vn.kehoachxa.ui.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoachxa.export.ScreenTable;
import vn.kehoachxa.export.ScreenTable.Cell;
import vn.kehoachxa.lang.Messages;

/** The register as it is listed, for an Excel file. */
final class ExportedSent {

    private static final List<String> COLUMNS = List.of("subject", "kind", "version", "made", "file", "size", "hash", "state", "sent", "to", "answer");

    private ExportedSent() {}

    static ScreenTable of(List<SentRow> rows, String office, LocalDate today, ZoneId zone, Messages messages) {
        var words = new SentWords(messages);
        return new ScreenTable(
                messages.text("rail.exchange"), office, messages.text("exchange.title"), messages.text("exchange.standing", SentWords.day(today), rows.size()),
                COLUMNS.stream().map(c -> messages.text("exchange.column." + c)).toList(),
                rows.stream().map(r -> cells(r, words, today, zone)).toList());
    }

    private static List<Cell> cells(SentRow row, SentWords words, LocalDate today, ZoneId zone) {
        var file = row.file();
        return Stream.of(
                        text(file.subject()), text(words.kind(file)), text(words.version(file)), day(SentWords.made(file, zone)), text(file.name()),
                        text(FileSize.words(file.size())), text(file.sha256()), text(words.chip(row, today).text()), day(file.sentAt()),
                        text(file.sentTo()), text(row.answer() == null ? "" : words.detail(row)))
                .toList();
    }

    private static Cell text(String text) {
        return new Cell(text, null);
    }

    private static Cell day(LocalDate day) {
        return new Cell(SentWords.day(day), day);
    }
}
