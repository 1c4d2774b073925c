package vn.kehoachxa.ui.editor;

import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.print.Printer;
import vn.kehoachxa.ui.task.BackgroundTasks;

/** Prints the open paper, in the background: the system's dialog may stay open as long as it likes. */
public final class PrintModel {

    private final Printer printer;
    private final PrintChoice choice;
    private final BackgroundTasks tasks;
    private final Messages messages;
    private final Runnable done;

    /** @param done is told when a paper was handed to a printer */
    public PrintModel(Printer printer, PrintChoice choice, BackgroundTasks tasks, Messages messages, Runnable done) {
        this.printer = printer;
        this.choice = choice;
        this.tasks = tasks;
        this.messages = messages;
        this.done = done;
    }

    /** Prints the paper as it is now, one that was issued as it was issued; nothing happens while another one is being printed. */
    public void print(Paper paper) {
        choice.ask(paper.id(), chosen -> print(paper, chosen));
    }

    private void print(Paper paper, PrintChoice.Chosen chosen) {
        var name = messages.text("print.running");
        if (tasks.isRunning(name)) {
            return;
        }
        tasks.run(name, () -> printer.print(paper, chosen.options(), chosen.kept().of(Format.PDF)), printed -> {
            if (printed) {
                done.run();
            }
        });
    }
}
