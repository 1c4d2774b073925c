package vn.kehoachxa.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoachxa.exchange.Gap;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.ScreenTable;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.store.SentFile;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.control.Copied;
import vn.kehoachxa.ui.exchange.AnswerTaking;
import vn.kehoachxa.ui.exchange.ExchangeView;
import vn.kehoachxa.ui.exchange.MailDesk;
import vn.kehoachxa.ui.exchange.PaperChoice;
import vn.kehoachxa.ui.exchange.SendAsked;
import vn.kehoachxa.ui.exchange.SendDialog;
import vn.kehoachxa.ui.exchange.SendModel;
import vn.kehoachxa.ui.exchange.SentModel;
import vn.kehoachxa.ui.exchange.SentView;
import vn.kehoachxa.ui.shell.Room;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.Problems;
import vn.kehoachxa.ui.task.StoreDesk;

/** The room of what goes to the province and comes back, and the way to send a paper from wherever it is. */
final class ExchangeRoom {

    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final StoreDesk desk;
    private final BackgroundTasks tasks;
    private final FileDialogs dialogs;
    private final OpenPaper paper;
    private final Runnable changed;
    private final MailDesk mail;
    private final SentModel model;
    private final ProvinceTabs province;
    /** Made when it is first shown, and kept. */
    private ExchangeView view;

    /** @param changed reads again what follows plans */
    ExchangeRoom(
            Services services, Frame frame, StoreDesk desk, BackgroundTasks tasks, Problems problems, FileDialogs dialogs, OpenPaper paper,
            Runnable changed) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.desk = desk;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.paper = paper;
        this.changed = changed;
        mail = new MailDesk(services.mail(), services.threads(), problems);
        var answers = new AnswerTaking(desk, tasks, messages, services.clock(), services.ids(), services.by());
        model = new SentModel(desk, messages, services.clock(), answers, new SentModel.Ways(
                paper::open, this::folder, Copied::text, frame::told, this::export, this::choose, this::answer, changed));
        province = new ProvinceTabs(services, frame, tasks, dialogs);
    }

    void show() {
        if (view == null) {
            var sent = new SentView(model, messages);
            var own = new ExchangeView.Part("sent", messages.text("exchange.title"), sent, sent.headButtons(), sent::focusFirst);
            view = new ExchangeView(Stream.concat(Stream.of(own), province.parts().stream()).toList(), messages);
        }
        frame.show(Room.EXCHANGE, view);
        model.refresh();
        view.focusFirst();
    }

    /** Reads the register again. */
    void refresh() {
        if (view != null) {
            model.refresh();
        }
    }

    /** What was typed goes to the disk now. */
    void flush() {
        province.flush();
    }

    private void answer() {
        dialogs.answer().ifPresent(model::takeAnswer);
    }

    /** Shows where a file was written, if it is still there. */
    private void folder(SentFile file) {
        var written = services.preferences().get(SendModel.WRITTEN + file.id(), "");
        try {
            if (!written.isEmpty() && Files.exists(Path.of(written))) {
                services.folders().show(Path.of(written));
                return;
            }
        } catch (InvalidPathException notOfThisSystem) {
            // Told as any file that is not there.
            written = "";
        }
        frame.tell(messages.text("exchange.folder.gone", file.name()), messages.text("exchange.send"), () -> send(file.paper()));
    }

    private void export(ScreenTable table) {
        dialogs.save(messages.text("exchange.export.file") + "." + Format.XLSX.code(), Format.XLSX).ifPresent(file -> tasks.run(
                messages.text("export.running", file.getFileName().toString()), () -> services.exporter().write(table, file),
                written -> frame.written(file, services.folders()::show)));
    }

    /** Asks which paper is to be sent. */
    private void choose() {
        desk.ask(ExchangeRoom::own, papers -> {
            if (papers.isEmpty()) {
                frame.tell(messages.text("send.choose.none"));
            } else {
                PaperChoice.show(frame.stage(), papers, messages, this::send);
            }
        });
    }

    /** The office's own papers, those in force first. */
    private static List<PaperSummary> own(Store store) {
        var office = store.office().load();
        return store.papers().list().stream()
                .filter(p -> p.state() != PaperState.CLOSED || !office.isOther(p.office()))
                .sorted(Comparator.comparing(p -> p.state() != PaperState.ISSUED))
                .toList();
    }

    /** Leads through the steps of sending a paper. */
    void send(UUID id) {
        paper.versioning().onceWritten(id, () -> desk.ask(store -> SendAsked.of(store, id), this::send));
    }

    private void send(SendAsked asked) {
        var tools = new SendModel.Tools(
                desk, tasks, services.provinceFiles(), services.preferences(), services.clock(), services.ids(), services.by());
        var id = asked.paper().id();
        SendDialog.show(frame.stage(), new SendModel(asked, tools, messages, () -> {
            refresh();
            changed.run();
        }), messages, new SendDialog.Ways(
                this::lacking, () -> paper.versioning().issue(id, missing -> paper.open(id, missing)),
                dialogs::sending, services.folders()::show, Copied::text, mail));
    }

    private void lacking(Paper of, Gap gap) {
        gap.missing().ifPresentOrElse(missing -> paper.open(of.id(), missing), () -> paper.open(of.id(), gap.at()));
    }
}
