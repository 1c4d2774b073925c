package vn.kehoachxa.ui.exchange.rollup;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.exchange.rollup.RollupResult;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Texts;

/** What a summary tells beside its figures: one of its lists at a time, searched, copied, written as Excel. */
final class FindingsModel {

    private final ObservableValue<RollupOutcome> outcome;
    private final Messages messages;
    private final RollupModel.Ways ways;
    private final Findings words;
    private final ObjectProperty<FindingKind> kind = new SimpleObjectProperty<>(FindingKind.REJECTED);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<FindingRow> rows = FXCollections.observableArrayList();

    /** @param outcome of the last summary; null until there is one */
    FindingsModel(ObservableValue<RollupOutcome> outcome, Messages messages, RollupModel.Ways ways) {
        this.outcome = outcome;
        this.messages = messages;
        this.ways = ways;
        words = new Findings(messages);
        kind.subscribe(k -> search.set(""));
        kind.subscribe(this::list);
        search.subscribe(this::list);
    }

    /** There is another summary: the first list in which something stands is shown. */
    void begin() {
        search.set("");
        kind.set(Stream.of(FindingKind.values()).filter(k -> count(k) > 0).findFirst().orElse(FindingKind.REJECTED));
        list();
    }

    /** The list that is shown. */
    ObjectProperty<FindingKind> kind() {
        return kind;
    }

    /** Words that its lines are to hold. */
    StringProperty search() {
        return search;
    }

    /** The lines that are shown. */
    ObservableList<FindingRow> rows() {
        return rows;
    }

    private void list() {
        var wanted = Texts.fold(search.get()).strip();
        rows.setAll(outcome.getValue() == null
                ? List.of()
                : words.rows(outcome.getValue().result(), kind.get()).stream().filter(r -> wanted.isEmpty() || r.holds(wanted)).toList());
    }

    /** How many lines a list has in all. */
    int count(FindingKind of) {
        return outcome.getValue() == null ? 0 : Findings.count(outcome.getValue().result(), of);
    }

    /** How many there are that are not listed. */
    int unlisted() {
        var result = outcome.getValue() == null ? null : outcome.getValue().result();
        return result == null || kind.get() != FindingKind.UNREAD ? 0 : Math.max(0, result.unreadCount() - RollupResult.MOST_UNREAD);
    }

    void copy() {
        ways.copy().accept(words.copied(kind.get(), rows));
        ways.told().accept(messages.text("rollup.copied", rows.size()));
    }

    void export() {
        if (!rows.isEmpty()) {
            ways.export().accept(words.table(outcome.getValue(), kind.get(), List.copyOf(rows)));
        }
    }

    /** Shows a file of the folder that was summed up, as it lies there. */
    void show(FindingRow row) {
        if (row.file() == null) {
            return;
        }
        var file = outcome.getValue().folder().resolve(row.file());
        if (Files.exists(file)) {
            ways.show().accept(file);
        } else {
            ways.told().accept(messages.text("rollup.gone", row.file()));
        }
    }
}
