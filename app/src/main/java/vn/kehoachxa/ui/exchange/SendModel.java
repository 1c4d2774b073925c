package vn.kehoachxa.ui.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.exchange.ProvinceWriter;
import vn.kehoachxa.exchange.Sending.Enclosed;
import vn.kehoachxa.export.Exported;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.SentFile;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.StoreDesk;

/** The three steps of sending a paper: what is missing and what goes along, where the file is written, what to do with it. */
public final class SendModel {

    /** A step. */
    enum Step {
        CHECK,
        PLACE,
        DONE
    }

    /** The key of the folder that was written into last. */
    public static final String FOLDER = "sending.folder";
    /** The beginning of the keys under which it is remembered where a file was written. */
    public static final String WRITTEN = "sending.file.";
    /** In bytes: mail boxes refuse more. */
    static final long HEAVY = 20L << 20;

    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    private static final String ENDING = ".zip";

    /** What the model works with. @param by who sends */
    public record Tools(
            StoreDesk desk, BackgroundTasks tasks, ProvinceWriter files, Preferences preferences, Clock clock, Supplier<UUID> ids, String by) {}

    private final SendAsked asked;
    private final Tools tools;
    private final Messages messages;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHECK);
    private final BooleanProperty withProgress;
    private final Map<UUID, BooleanProperty> chosen = new LinkedHashMap<>();
    private final ReadOnlyLongWrapper enclosed = new ReadOnlyLongWrapper();
    private final ContactModel contact;
    private final StringProperty folder;
    private final StringProperty name;
    private final ReadOnlyStringWrapper placeError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper placeNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<SentFile> written = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<LocalDate> sentAt;
    private final StringProperty sentTo;

    /** @param changed is run when something stands in the register that was not there before */
    public SendModel(SendAsked asked, Tools tools, Messages messages, Runnable changed) {
        this.asked = asked;
        this.tools = tools;
        this.messages = messages;
        this.changed = changed;
        withProgress = new SimpleBooleanProperty(asked.progress() != null);
        asked.evidence().forEach(e -> chosen.put(e.file().id(), new SimpleBooleanProperty()));
        contact = new ContactModel(asked.contact(), messages);
        folder = new SimpleStringProperty(tools.preferences().get(FOLDER, System.getProperty("user.home")));
        name = new SimpleStringProperty(tools.files().name(asked.paper()));
        sentAt = new SimpleObjectProperty<>(LocalDate.now(tools.clock()));
        sentTo = new SimpleStringProperty(asked.lastSentTo());
        withProgress.subscribe(w -> weigh());
        chosen.values().forEach(c -> c.subscribe(v -> weigh()));
        folder.subscribe(f -> look());
        name.subscribe(n -> look());
    }

    SendAsked asked() {
        return asked;
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** What the paper still lacks. */
    List<GapLine> gaps() {
        return asked.gaps().stream().map(g -> GapLine.of(g, asked.paper(), messages)).toList();
    }

    /** Whether what was recorded of a report's plan goes along. */
    BooleanProperty withProgress() {
        return withProgress;
    }

    /** Whether a piece of evidence goes along; none does until it is chosen. */
    BooleanProperty chosen(Enclosed evidence) {
        return chosen.get(evidence.id());
    }

    private Set<UUID> chosen() {
        return withProgress.get()
                ? chosen.entrySet().stream().filter(c -> c.getValue().get()).map(Map.Entry::getKey).collect(Collectors.toSet())
                : Set.of();
    }

    private void weigh() {
        var along = chosen();
        enclosed.set(Stream.concat(asked.signed().stream(), asked.evidence().stream().filter(e -> along.contains(e.file().id())))
                .mapToLong(SendAsked.Piece::size)
                .sum());
    }

    /** How much signed copies and evidence weigh together, in bytes. */
    ReadOnlyLongProperty enclosed() {
        return enclosed.getReadOnlyProperty();
    }

    /** Whom the province asks. */
    ContactModel contact() {
        return contact;
    }

    /** Into which the file goes. */
    StringProperty folder() {
        return folder;
    }

    /** Of the file. */
    StringProperty name() {
        return name;
    }

    /** Why nothing can be written there; empty where it can. */
    ReadOnlyStringProperty placeError() {
        return placeError.getReadOnlyProperty();
    }

    /** What is to be known before the file is written; may be empty. */
    ReadOnlyStringProperty placeNote() {
        return placeNote.getReadOnlyProperty();
    }

    /** Whether the file is being written. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The line of the register once the file is written; null before. */
    ReadOnlyObjectProperty<SentFile> written() {
        return written.getReadOnlyProperty();
    }

    /** The file itself. */
    Path file() {
        return Path.of(folder.get().strip()).resolve(fileName());
    }

    private String fileName() {
        var given = name.get().strip();
        return given.toLowerCase(messages.locale()).endsWith(ENDING) ? given : given + ENDING;
    }

    private void look() {
        placeError.set("");
        placeNote.set("");
        try {
            if (!name.get().isBlank() && !UNFIT.matcher(name.get()).find() && Files.isRegularFile(file())) {
                placeNote.set(messages.text("send.place.there"));
            }
        } catch (InvalidPathException noPath) {
            placeError.set(messages.text("send.place.folder.none"));
        }
    }

    /** Goes on to the next step; of the last one, where the paper is, it writes. */
    void next() {
        switch (step.get()) {
            case CHECK -> step.set(Step.PLACE);
            case PLACE -> write();
            case DONE -> { }
        }
    }

    void back() {
        if (step.get() == Step.PLACE && !busy.get()) {
            step.set(Step.CHECK);
        }
    }

    private String refusal() {
        if (name.get().isBlank() || UNFIT.matcher(name.get().strip()).find()) {
            return messages.text("send.place.name");
        }
        try {
            return folder.get().isBlank() || !Files.isDirectory(Path.of(folder.get().strip())) ? messages.text("send.place.folder.none") : "";
        } catch (InvalidPathException noPath) {
            return messages.text("send.place.folder.none");
        }
    }

    private void write() {
        placeError.set(refusal());
        if (busy.get() || !placeError.get().isEmpty()) {
            return;
        }
        busy.set(true);
        var sending = asked.sending(contact.contact(), withProgress.get(), chosen());
        var file = file();
        tools.tasks().run(
                messages.text("export.running", file.getFileName().toString()), () -> tools.files().write(sending, file), this::record,
                () -> busy.set(false));
    }

    /** What was written stands in the register, whatever is done with it. */
    private void record(Exported exported) {
        var line = SentFile.made(
                tools.ids().get(), asked.paper(), exported.path().getFileName().toString(), exported.bytes(), exported.sha256(),
                tools.clock().instant(), tools.by());
        var person = contact.contact();
        tools.preferences().put(FOLDER, exported.path().getParent().toString());
        tools.preferences().put(WRITTEN + line.id(), exported.path().toString());
        tools.desk().ask(store -> {
            if (!person.equals(asked.contact())) {
                store.exchange().saveContact(person);
            }
            store.exchange().record(line);
            return line;
        }, kept -> {
            busy.set(false);
            written.set(kept);
            step.set(Step.DONE);
            changed.run();
        }, () -> busy.set(false));
    }

    /** The mail with which the file goes out. */
    MailText mail() {
        return MailText.of(written.get(), asked.office(), contact.contact());
    }

    /** The day on which it goes out. */
    ObjectProperty<LocalDate> sentAt() {
        return sentAt;
    }

    /** To whom it goes; may be empty. */
    StringProperty sentTo() {
        return sentTo;
    }

    /** Keeps that the file went out, and shows it. */
    void markSent() {
        var line = written.get();
        var day = sentAt.get() == null ? LocalDate.now(tools.clock()) : sentAt.get();
        var to = sentTo.get();
        tools.desk().ask(store -> {
            store.exchange().markSent(line.id(), day, to);
            return store.exchange().sent(line.paper()).stream().filter(f -> f.id().equals(line.id())).findFirst().orElse(line);
        }, marked -> {
            written.set(marked);
            changed.run();
        });
    }
}
