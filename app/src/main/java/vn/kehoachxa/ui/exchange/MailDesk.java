package vn.kehoachxa.ui.exchange;

import vn.kehoachxa.ui.task.Problems;
import vn.kehoachxa.ui.task.Threads;

/** Asks the mail program beside the window's thread: a system may take its time to say what is set up. */
public final class MailDesk {

    private final MailProgram program;
    private final Threads threads;
    private final Problems problems;

    public MailDesk(MailProgram program, Threads threads, Problems problems) {
        this.program = program;
        this.threads = threads;
        this.problems = problems;
    }

    /** Runs {@code then} on the window's thread if a mail program is set up. */
    void whenThere(Runnable then) {
        threads.work().execute(() -> {
            if (program.isThere()) {
                threads.window().execute(then);
            }
        });
    }

    /** Opens it; what goes wrong goes to the one door. */
    void write(String address) {
        threads.work().execute(() -> {
            try {
                program.write(address);
            } catch (RuntimeException failed) {
                problems.report(failed);
            }
        });
    }
}
