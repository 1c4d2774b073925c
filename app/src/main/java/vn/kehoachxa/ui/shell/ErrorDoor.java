package vn.kehoachxa.ui.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.task.Problems;

/** The one door: what went wrong goes into the log once, and is told in one dialog. */
public final class ErrorDoor implements Problems {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorDoor.class);

    private final Messages messages;
    private final ProblemTeller teller;
    private final Executor window;
    /** What is being told now: the same fault twenty times is told once. */
    private final Set<String> open = new HashSet<>();
    private final List<Problem> early = new ArrayList<>();
    private Stage stage;

    public ErrorDoor(Messages messages, Executor window) {
        this.messages = messages;
        this.teller = new ProblemTeller(messages);
        this.window = window;
    }

    /** The window over which it is told; what went wrong before it is there is told then. */
    public void attach(Stage owner) {
        stage = owner;
        stage.showingProperty().subscribe(showing -> {
            if (showing) {
                var waiting = List.copyOf(early);
                early.clear();
                waiting.forEach(p -> window.execute(() -> show(p)));
            }
        });
    }

    @Override
    public void report(Throwable thrown) {
        var problem = teller.tell(thrown);
        LOG.error("{}", problem.code(), thrown);
        window.execute(() -> show(problem));
    }

    private void show(Problem problem) {
        if (stage == null || !stage.isShowing()) {
            early.add(problem);
        } else if (open.add(problem.code())) {
            ErrorDialog.show(stage, messages, problem, () -> open.remove(problem.code()));
        }
    }
}
