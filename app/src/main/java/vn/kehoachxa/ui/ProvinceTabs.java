package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.util.List;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.ScreenTable;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Copied;
import vn.kehoachxa.ui.exchange.ExchangeView;
import vn.kehoachxa.ui.exchange.reply.ReplyModel;
import vn.kehoachxa.ui.exchange.reply.ReplyView;
import vn.kehoachxa.ui.exchange.rollup.RollupModel;
import vn.kehoachxa.ui.exchange.rollup.RollupView;
import vn.kehoachxa.ui.task.BackgroundTasks;

/** The tabs of whoever gets files of many offices: their summary, and the answer to one of them. */
final class ProvinceTabs {

    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final BackgroundTasks tasks;
    private final FileDialogs dialogs;
    private final RollupModel rollup;
    private final ReplyModel reply;

    ProvinceTabs(Services services, Frame frame, BackgroundTasks tasks, FileDialogs dialogs) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.tasks = tasks;
        this.dialogs = dialogs;
        rollup = new RollupModel(
                services.province().rollup(), tasks, services.threads().window(), services.preferences(), messages, services.clock(),
                new RollupModel.Ways(
                        dialogs::received, dialogs::expected, name -> dialogs.save(name, Format.XLSX), services.folders()::show, this::written,
                        Copied::text, frame::tell, this::export));
        reply = new ReplyModel(
                services.province().reader(), services.province().drafts(), tasks, services.threads(), services.preferences(), messages,
                services.clock(), services.ids(),
                new ReplyModel.Ways(
                        dialogs::delivery, () -> dialogs.folder(""), dialogs.evidence()::save, services.folders()::show, this::written, Copied::text, frame::told));
    }

    /** Makes the tabs' screens; the models stay, whatever is shown. */
    List<ExchangeView.Part> parts() {
        var summary = new RollupView(rollup, messages);
        var answer = new ReplyView(reply, messages);
        return List.of(
                new ExchangeView.Part("rollup", messages.text("rollup.title"), summary, List.of(), summary::focusFirst),
                new ExchangeView.Part("reply", messages.text("reply.title"), answer, answer.headButtons(), answer::focusFirst));
    }

    /** What was typed goes to the disk now. */
    void flush() {
        reply.flush();
    }

    private void written(Path file) {
        frame.written(file, services.folders()::show);
    }

    private void export(ScreenTable table) {
        dialogs.save(table.name() + "." + Format.XLSX.code(), Format.XLSX).ifPresent(file -> tasks.run(
                messages.text("export.running", file.getFileName().toString()), () -> services.exporter().write(table, file),
                done -> written(file)));
    }
}
