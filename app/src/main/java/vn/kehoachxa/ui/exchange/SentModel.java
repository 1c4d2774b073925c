package vn.kehoachxa.ui.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.export.ScreenTable;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.store.ReceivedAnswer;
import vn.kehoachxa.store.SentFile;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.task.StoreDesk;

/** The register of what was made for the province, the newest first. */
public final class SentModel {

    /** Which of its faces the register shows. */
    enum Face {
        LOADING,
        EMPTY,
        FILLED,
        FILTERED_OUT
    }

    /**
     * What follows elsewhere.
     *
     * @param open opens a paper in the editor
     * @param folder shows a file in its folder, if it is still where it was written
     * @param copy puts a text on the clipboard
     * @param told shows a sentence; the step back may be null
     * @param export asks for an Excel file and writes a table into it
     * @param send asks which paper is to be sent
     * @param answer asks for an answer's file and takes it in
     * @param changed is run when something stands otherwise than before
     */
    public record Ways(
            Consumer<UUID> open, Consumer<SentFile> folder, Consumer<String> copy, BiConsumer<String, Runnable> told, Consumer<ScreenTable> export,
            Runnable send, Runnable answer, Runnable changed) {}

    private record Read(List<SentFile> sent, List<ReceivedAnswer> answers, Contact contact, String office) {

        static Read of(Store store) {
            var register = store.exchange();
            return new Read(register.sent(), register.answers(), register.contact(), store.office().load().office().name());
        }
    }

    private final StoreDesk desk;
    private final Messages messages;
    private final Clock clock;
    private final Ways ways;
    private final AnswerTaking answers;
    private final SentWords words;
    private final ObservableList<SentRow> rows = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<SentState> state = new SimpleObjectProperty<>();
    private final ObjectProperty<SentRow> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.LOADING);
    private Read read = new Read(List.of(), List.of(), Contact.NONE, "");
    private List<SentRow> all = List.of();

    public SentModel(StoreDesk desk, Messages messages, Clock clock, AnswerTaking answers, Ways ways) {
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
        this.answers = answers;
        this.ways = ways;
        words = new SentWords(messages);
        search.subscribe(this::filter);
        state.subscribe(this::filter);
    }

    ObservableList<SentRow> rows() {
        return rows;
    }

    /** Words that a line is to have, in any of its columns. */
    StringProperty search() {
        return search;
    }

    /** Only what stands so; null for all. */
    ObjectProperty<SentState> state() {
        return state;
    }

    ObjectProperty<SentRow> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Face> face() {
        return face.getReadOnlyProperty();
    }

    SentWords words() {
        return words;
    }

    Ways ways() {
        return ways;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate made(SentRow row) {
        return SentWords.made(row.file(), clock.getZone());
    }

    /** Reads the register again; what was chosen stays so. */
    public void refresh() {
        desk.ask(Read::of, now -> {
            read = now;
            all = SentRow.of(now.sent(), now.answers());
            filter();
        });
    }

    private void filter() {
        var wanted = Texts.fold(search.get()).strip();
        var shown = all.stream()
                .filter(r -> state.get() == null || r.state() == state.get())
                .filter(r -> wanted.isEmpty() || folded(r).contains(wanted))
                .toList();
        var before = chosen.get();
        if (!rows.equals(shown)) {
            rows.setAll(shown);
        }
        chosen.set(shown.stream()
                .filter(r -> before != null && r.file().id().equals(before.file().id()))
                .findFirst()
                .orElse(shown.isEmpty() ? null : shown.getFirst()));
        if (!read.office().isEmpty() || !all.isEmpty()) {
            face.set(all.isEmpty() ? Face.EMPTY : shown.isEmpty() ? Face.FILTERED_OUT : Face.FILLED);
        }
    }

    private String folded(SentRow row) {
        var file = row.file();
        return Texts.fold(String.join("\n", file.subject(), words.kind(file), file.name(), file.sha256(), file.sentTo(), words.detail(row)));
    }

    /** Nothing is filtered any more. */
    void clear() {
        search.set("");
        state.set(null);
    }

    /** To whom files went last; empty where nobody has said. */
    String lastSentTo() {
        return read.sent().stream().map(SentFile::sentTo).filter(t -> !t.isEmpty()).findFirst().orElse("");
    }

    /** Keeps that a file went out; told with a step back. */
    void markSent(SentRow row, LocalDate day, String to) {
        desk.ask(store -> {
            store.exchange().markSent(row.file().id(), day, to);
            return null;
        }, done -> {
            changed();
            ways.told().accept(messages.text("exchange.marked", row.file().name()), () -> unmark(row));
        });
    }

    /** Takes back that a file went out. */
    void unmark(SentRow row) {
        desk.ask(store -> {
            store.exchange().markUnsent(row.file().id());
            return null;
        }, done -> changed());
    }

    /** Keeps that nothing more is to be done about a return; told with a step back. */
    void settle(SentRow row) {
        settle(row, true, () -> ways.told().accept(
                messages.text("exchange.settled", row.file().subject()), () -> settle(row, false, () -> { })));
    }

    private void settle(SentRow row, boolean settled, Runnable then) {
        desk.ask(store -> {
            store.exchange().settle(row.answer().id(), settled);
            return null;
        }, done -> {
            changed();
            then.run();
        });
    }

    private void changed() {
        refresh();
        ways.changed().run();
    }

    /** Takes in an answer that was dropped here or chosen. */
    public void takeAnswer(Path file) {
        answers.take(file, taken -> {
            refresh();
            ways.changed().run();
            var answer = taken.answer();
            var key = !taken.isNew() ? "exchange.taken.again" : answer.accepted() ? "exchange.taken.accepted" : "exchange.taken.returned";
            ways.told().accept(messages.text(key, answer.from(), answer.remarks().size()), null);
            if (taken.isNew() && !answer.accepted()) {
                ways.open().accept(answer.paper());
            }
        });
    }

    /** Copies the mail with which a file goes out. */
    void copyMail(SentRow row) {
        ways.copy().accept(mail(row).whole());
        ways.told().accept(messages.text("mail.copied"), null);
    }

    MailText mail(SentRow row) {
        return MailText.of(row.file(), read.office(), read.contact());
    }

    /** Copies the whole hash. */
    void copyHash(SentRow row) {
        ways.copy().accept(row.file().sha256());
        ways.told().accept(messages.text("exchange.hash.copied"), null);
    }

    /** What is shown as a table for an Excel file. */
    void export() {
        if (!rows.isEmpty()) {
            ways.export().accept(ExportedSent.of(List.copyOf(rows), read.office(), today(), clock.getZone(), messages));
        }
    }
}
