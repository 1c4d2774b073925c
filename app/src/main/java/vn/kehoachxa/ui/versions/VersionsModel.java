package vn.kehoachxa.ui.versions;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.store.ReceivedAnswer;
import vn.kehoachxa.store.SignedCopy;
import vn.kehoachxa.store.Version;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.editor.ExportModel;
import vn.kehoachxa.ui.settings.ProfileValues;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.StoreDesk;

/** The versions of the open paper, and what can be done with each. */
public final class VersionsModel {

    /**
     * What the versions are worked with.
     *
     * @param ids gives the ids of signed copies
     * @param by who attaches them
     * @param aside where a copy stands that is looked at: what is kept has no name that another program would know
     */
    public record Tools(Exporter exporter, BackgroundTasks tasks, Clock clock, Supplier<UUID> ids, String by, Aside aside) {}

    /**
     * Where it leads to, and whom it asks.
     *
     * @param open shows a version that was issued, to be read
     * @param compare shows two versions beside each other
     * @param save asks where a file of a format is to go; the format is null for a copy of a file as it is
     * @param choose asks for a signed paper
     * @param show shows a file in the system's file manager
     * @param written is told of a file that was written
     * @param told says that something was done, with a step back
     * @param giveUp gives the amendment up that is drafted
     */
    public record Ways(
            BiConsumer<Version, Paper> open, BiConsumer<Version, Version> compare, Save save, Supplier<Optional<Path>> choose,
            Consumer<Path> show, Consumer<Path> written, BiConsumer<String, Runnable> told, Runnable giveUp) {}

    /** Asks where a file is to go. */
    @FunctionalInterface
    public interface Save {

        /** @param name which is offered @param format null for any */
        Optional<Path> choose(String name, Format format);
    }

    private final UUID paper;
    private final StoreDesk desk;
    private final Tools tools;
    private final Messages messages;
    private final Ways ways;
    private final ObservableList<Version> versions = FXCollections.observableArrayList();
    /** What the province answered, the newest first. */
    private List<ReceivedAnswer> answers = List.of();
    private final ReadOnlyObjectWrapper<Version> inForce = new ReadOnlyObjectWrapper<>();

    public VersionsModel(UUID paper, StoreDesk desk, Tools tools, Messages messages, Ways ways) {
        this.paper = paper;
        this.desk = desk;
        this.tools = tools;
        this.messages = messages;
        this.ways = ways;
    }

    /** The newest first; the draft that is worked on is one of them. */
    public ObservableList<Version> versions() {
        return versions;
    }

    /** The one that was issued last; null while none was. */
    public ReadOnlyObjectProperty<Version> inForce() {
        return inForce.getReadOnlyProperty();
    }

    private record Loaded(List<Version> versions, List<ReceivedAnswer> answers) {}

    /** Reads them again. */
    public void load() {
        desk.quietly(store -> new Loaded(store.versions().all(paper), store.exchange().answers(paper)), loaded -> {
            var all = loaded.versions();
            var answered = !answers.equals(loaded.answers());
            answers = loaded.answers();
            inForce.set(all.stream().filter(v -> v.issued() != null).findFirst().orElse(null));
            if (!versions.equals(all) || answered) {
                versions.setAll(all);
            }
        });
    }

    /** {@code Bản 1 – số 12/KH-UBND ngày 05/03/2026}. */
    public String name(Version version) {
        return VersionWords.name(version, messages);
    }

    /** Where it stands. */
    public Chip chip(Version version) {
        return VersionWords.chip(version.state(), messages);
    }

    /** Who signed, in which form, and when it was issued here; empty for a draft. */
    public String details(Version version) {
        var issued = version.issued();
        if (issued == null) {
            return messages.text("versions.draft");
        }
        var signatory = issued.signatory().isBlank() ? messages.text("versions.unsigned") : messages.text("versions.signatory", issued.signatory());
        return signatory + " · " + messages.text("details.form." + issued.form().code()) + "\n"
                + (issued.isForeign()
                        ? messages.text("versions.foreign")
                        : messages.text("versions.at", ProfileValues.written(issued.at().atZone(tools.clock().getZone()).toLocalDate()), issued.by()))
                + answer(version.number());
    }

    /** What the province answered to it last, on a line of its own; empty where nothing came. */
    private String answer(int number) {
        return answers.stream()
                .filter(a -> a.version() == number)
                .findFirst()
                .map(a -> "\n" + messages.text(a.accepted() ? "versions.accepted" : "versions.returned", a.sender(), ProfileValues.written(a.date())))
                .orElse("");
    }

    /** Shows a version to be read. */
    public void open(Version version) {
        desk.ask(store -> store.versions().paper(paper, version.number()), read -> ways.open().accept(version, read));
    }

    /** Whether a version can be compared with another. */
    public boolean canCompare() {
        return versions.size() > 1;
    }

    /** Compares a version with the one before it; the first with the one after it. */
    public void compare(Version version) {
        var at = versions.indexOf(version);
        var other = at + 1 < versions.size() ? versions.get(at + 1) : versions.get(Math.max(0, at - 1));
        ways.compare().accept(version, other);
    }

    /** Whether a draft can be given up: that of an amendment. */
    public boolean canGiveUp(Version version) {
        return version.issued() == null && inForce.get() != null;
    }

    public void giveUp() {
        ways.giveUp().run();
    }

    /** Writes a version as a file: of what was issued, the bytes that were kept. */
    public void export(Version version, Format format) {
        desk.ask(store -> new Kept(
                        store.versions().paper(paper, version.number()),
                        version.issued() == null ? Optional.empty() : store.versions().file(paper, version.number(), format.code()),
                        store.office().printOptions()),
                kept -> ways.save().choose(fileName(kept.paper(), version, format), format).ifPresent(file -> tools.tasks().run(
                        messages.text("export.running", file.getFileName().toString()),
                        () -> tools.exporter().write(Followed.fresh(kept.paper()), kept.options(), format, file, f -> kept.bytes()),
                        written -> ways.written().accept(written.path()))));
    }

    private record Kept(Paper paper, Optional<byte[]> bytes, PrintOptions options) {}

    private String fileName(Paper kept, Version version, Format format) {
        var name = ExportModel.fileName(kept, format, messages);
        var end = name.length() - format.code().length() - 1;
        return name.substring(0, end) + " " + messages.text("versions.file", version.number()) + name.substring(end);
    }

    /** Asks for the signed paper and attaches it to a version. */
    public void attach(Version version) {
        ways.choose().get().ifPresent(file -> attach(version, file));
    }

    /** Attaches a file to a version. */
    public void attach(Version version, Path file) {
        desk.ask(
                store -> store.versions().attach(paper, version.number(), tools.ids().get(), file, tools.by()),
                copy -> {
                    load();
                    ways.told().accept(messages.text("versions.attached", copy.file().name()), () -> withdraw(copy, false));
                });
    }

    /** Shows a signed copy, under its own name, where the system opens it. */
    public void show(SignedCopy copy) {
        desk.ask(
                store -> {
                    // What a run that ended badly left goes at the latest when the next copy comes.
                    tools.aside().sweep();
                    var target = tools.aside().folder().resolve(copy.file().sha256().substring(0, 12)).resolve(copy.file().name());
                    store.versions().signedFiles().copy(copy.file(), target);
                    return target;
                },
                ways.show());
    }

    /** Writes a copy of it wherever it is wanted, its bytes as they are. */
    public void copy(SignedCopy copy) {
        ways.save().choose(copy.file().name(), null).ifPresent(target -> desk.ask(
                store -> {
                    store.versions().signedFiles().copy(copy.file(), target);
                    return target;
                },
                ways.written()));
    }

    /** Takes a signed copy away, with a step back. */
    public void withdraw(SignedCopy copy) {
        withdraw(copy, true);
    }

    private void withdraw(SignedCopy copy, boolean tell) {
        desk.ask(
                store -> {
                    store.versions().withdraw(copy.file().id());
                    return null;
                },
                done -> {
                    load();
                    if (tell) {
                        ways.told().accept(messages.text("versions.withdrawn", copy.file().name()), () -> restore(copy));
                    }
                });
    }

    private void restore(SignedCopy copy) {
        desk.ask(
                store -> {
                    store.versions().restore(copy.file().id());
                    return null;
                },
                done -> load());
    }

    /** The newest signed copy of what was issued last; empty where there is none. */
    public Optional<SignedCopy> signed() {
        return Optional.ofNullable(inForce.get()).map(v -> v.issued().signed()).filter(s -> !s.isEmpty()).map(List::getLast);
    }
}
