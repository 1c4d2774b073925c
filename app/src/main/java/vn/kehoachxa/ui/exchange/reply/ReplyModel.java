package vn.kehoachxa.ui.exchange.reply;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.exchange.Answer;
import vn.kehoachxa.exchange.AnswerDraft;
import vn.kehoachxa.exchange.AnswerDrafts;
import vn.kehoachxa.exchange.AnswerFile;
import vn.kehoachxa.exchange.Delivery;
import vn.kehoachxa.exchange.DeliveryReader;
import vn.kehoachxa.exchange.Part;
import vn.kehoachxa.exchange.PartFiles;
import vn.kehoachxa.export.FileOutput;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.Threads;

/** The answer to a file that an office sent: the file is looked through, what is typed about it stays, the answer is written. */
public final class ReplyModel {

    private static final String FROM = "received.from";

    /**
     * What follows elsewhere.
     *
     * @param open asks for a file that an office sent
     * @param folder asks for the folder of the answer
     * @param save asks where a part is to go, by its name
     * @param show shows a file in its folder
     * @param written tells that a file was written
     * @param copy puts a text on the clipboard
     * @param told shows a sentence; the step back may be null
     */
    public record Ways(
            Supplier<Optional<Path>> open, Supplier<Optional<Path>> folder, Function<String, Optional<Path>> save, Consumer<Path> show,
            Consumer<Path> written, Consumer<String> copy, BiConsumer<String, Runnable> told) {}

    private final DeliveryReader reader;
    private final BackgroundTasks tasks;
    private final Preferences preferences;
    private final Messages messages;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<ReplyDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final StringProperty from;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<PaperPlace> places = FXCollections.observableArrayList();
    private final BooleanProperty checked = new SimpleBooleanProperty();
    /** By the hash of their file: who comes back to one finds what was typed. */
    private final Map<String, ReplyDraft> drafts = new HashMap<>();
    /** By the same hash, on the disk: what was typed in an earlier window. */
    private final AnswerDrafts kept;
    private final ReplyKeeper keeper;

    /**
     * @param kept where what is typed lies until the answer is written
     * @param ids gives the ids of answers
     */
    public ReplyModel(
            DeliveryReader reader, AnswerDrafts kept, BackgroundTasks tasks, Threads threads, Preferences preferences, Messages messages, Clock clock,
            Supplier<UUID> ids, Ways ways) {
        this.reader = reader;
        this.kept = kept;
        this.tasks = tasks;
        this.preferences = preferences;
        this.messages = messages;
        this.clock = clock;
        this.ids = ids;
        this.ways = ways;
        from = new SimpleStringProperty(preferences.get(FROM, ""));
        search.subscribe(this::filter);
        keeper = new ReplyKeeper(kept, threads, from::get);
        from.subscribe((before, now) -> {
            if (draft.get() != null) {
                keeper.changed(draft.get());
            }
        });
    }

    /** What was typed goes to the disk now. */
    public void flush() {
        keeper.flush();
    }

    /** What is being answered; null until a file is read. */
    ReadOnlyObjectProperty<ReplyDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** Whether a file is being looked through. */
    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** Who answers. */
    StringProperty from() {
        return from;
    }

    /** Words that a place is to hold. */
    StringProperty search() {
        return search;
    }

    /** The places of the paper that are offered. */
    ObservableList<PaperPlace> places() {
        return places;
    }

    /** Whether what lacks is shown: from the first try to write on. */
    ReadOnlyBooleanProperty checked() {
        return checked;
    }

    Ways ways() {
        return ways;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void choose() {
        ways.open().get().ifPresent(this::open);
    }

    /** Looks a file through and shows it. What was typed about another one is kept. */
    void open(Path file) {
        if (reading.get()) {
            return;
        }
        reading.set(true);
        tasks.run(messages.text("reply.reading", Texts.oneLine(file.getFileName().toString())), () -> {
            var delivery = reader.read(file);
            return new Read(new ReplyDraft(delivery, PaperPlace.of(delivery.paper(), messages)), kept.find(delivery.sha256()));
        }, this::show, () -> reading.set(false));
    }

    /** A file that was looked through. @param typed about it in an earlier window */
    private record Read(ReplyDraft draft, Optional<AnswerDraft> typed) {}

    private void show(Read read) {
        reading.set(false);
        keeper.flush();
        var delivery = read.draft().delivery();
        var known = drafts.get(delivery.sha256());
        // Of the same file, perhaps from another folder: parts are taken out of the one that was chosen last.
        var shown = known == null ? begun(read) : known.at(delivery);
        drafts.put(delivery.sha256(), shown);
        checked.set(false);
        draft.set(shown);
        if (known == null) {
            // Not before it is shown: who answers is no change of the one before.
            read.typed().map(AnswerDraft::from).filter(name -> !name.isBlank()).ifPresent(from::set);
        }
        search.set("");
        filter();
    }

    private ReplyDraft begun(Read read) {
        var begun = read.draft();
        read.typed().ifPresent(begun::with);
        begun.onChange(() -> keeper.changed(begun));
        return begun;
    }

    private void filter() {
        var wanted = Texts.fold(search.get()).strip();
        places.setAll(draft.get() == null ? List.of() : draft.get().places().stream().filter(p -> wanted.isEmpty() || p.holds(wanted)).toList());
    }

    RemarkDraft remark(PaperPlace place) {
        return draft.get().add(place);
    }

    /** Takes a remark out; told with a step back. */
    void remove(RemarkDraft remark) {
        var of = draft.get();
        of.remarks().remove(remark);
        if (!remark.text().get().isBlank()) {
            ways.told().accept(messages.text("reply.removed", remark.place().where()), () -> of.put(remark));
        }
    }

    /** What lacks before the answer can be written, each in a sentence; in the order of the form. */
    ReplyFaults faults() {
        return ReplyFaults.of(draft.get(), from.get(), today(), messages);
    }

    /** Asks for a folder and writes the answer there; where something lacks it is shown instead. @return whether nothing lacks */
    boolean write() {
        checked.set(true);
        if (!faults().none()) {
            return false;
        }
        var of = draft.get();
        var name = AnswerFile.name(of.delivery().file().getFileName().toString());
        ways.folder().get().ifPresent(folder -> write(of, folder, name));
        return true;
    }

    private void write(ReplyDraft of, Path folder, String name) {
        var sender = Texts.oneLine(from.get());
        preferences.put(FROM, sender);
        var answer = of.answer(sender, today(), ids);
        var own = of.written().get() == null ? null : of.written().get().file();
        var said = of.typed(from.get());
        tasks.run(messages.text("export.running", name), () -> written(answer, free(folder, name, own)), file -> {
            of.written(answer, file);
            keeper.written(of, said);
            ways.written().accept(file);
        });
    }

    /** Nothing is replaced but what was written for the same file before. */
    private static Path free(Path folder, String name, Path own) {
        var file = folder.resolve(name);
        for (var n = 2; Files.exists(file) && !file.equals(own); n++) {
            file = folder.resolve(name.replaceFirst("\\.json$", " (" + n + ").json"));
        }
        return file;
    }

    /** Written, and read again as the office will: what it could not take in is not left there. */
    private static Path written(Answer answer, Path file) {
        FileOutput.write(Format.JSON, file, out -> out.write(AnswerFile.text(answer).getBytes(StandardCharsets.UTF_8)));
        try {
            AnswerFile.read(file);
        } catch (ProblemException tooMuch) {
            file.toFile().delete();
            throw tooMuch;
        }
        return file;
    }

    /** Copies a mail with which the answer goes out. */
    void copyMail() {
        var of = draft.get();
        ways.copy().accept(ReplyMail.of(of.written().get(), of));
        ways.told().accept(messages.text("reply.mail.copied"), null);
    }

    /** Copies the hash of the file. */
    void copyHash() {
        ways.copy().accept(draft.get().delivery().sha256());
        ways.told().accept(messages.text("reply.hash.copied"), null);
    }

    /** The parts that can be saved: those that people read. */
    static List<Part> parts(Delivery delivery) {
        return delivery.manifest() == null
                ? List.of()
                : delivery.manifest().parts().stream().filter(p -> p.role() != Part.Role.DATA && p.role() != Part.Role.PROGRESS).toList();
    }

    /** Saves a part, held against its hash; nothing opens it. */
    void save(Part part) {
        var delivery = draft.get().delivery();
        // Its name in the zip is plain letters; under which it was known elsewhere anybody may have written.
        var name = part.name().substring(part.name().lastIndexOf('/') + 1);
        ways.save().apply(name).ifPresent(target -> tasks.run(
                messages.text("export.running", target.getFileName().toString()), () -> PartFiles.copy(delivery, part, target),
                written -> ways.written().accept(written.path())));
    }
}
