package vn.kehoachxa.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.print.Printer;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.Threads;

class PrintModelTest {

    private static final PrintOptions OPTIONS = new PrintOptions(true, false);

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<Runnable> work = new ArrayList<>();
    private Paper paper;

    @BeforeEach
    void paper() {
        paper = new TestDesk(folder).paper(2026);
    }

    private PrintModel model(Printer printer, Executor worker) {
        return model(printer, worker, new PrintChoice.Chosen(OPTIONS, Log.NONE));
    }

    private PrintModel model(Printer printer, Executor worker, PrintChoice.Chosen chosen) {
        var tasks = new BackgroundTasks(new Threads(Runnable::run, Runnable::run, worker, new HandDelays()), problems::add);
        return new PrintModel(printer, (paper, then) -> then.accept(chosen), tasks, new Messages(Messages.VIETNAMESE), () -> done.add("printed"));
    }

    @Test
    void aPrintedPaperIsTold() {
        var printed = new ArrayList<Paper>();
        model((p, options, kept) -> printed.add(p) && options.equals(OPTIONS), Runnable::run).print(paper);
        assertThat(printed).containsExactly(paper);
        assertThat(done).containsExactly("printed");
    }

    @Test
    void whatWasIssuedIsPrintedAsItWasKept() {
        var kept = new byte[] {1, 2, 3};
        var printed = new ArrayList<byte[]>();
        KeptBytes files = format -> format == Format.PDF ? Optional.of(kept) : Optional.empty();
        model((p, options, pdf) -> printed.add(pdf.orElseThrow()), Runnable::run, new PrintChoice.Chosen(OPTIONS, Log.NONE, files)).print(paper);
        assertThat(printed).containsExactly(kept);
    }

    @Test
    void aDialogThatIsCancelledIsNot() {
        model((p, options, kept) -> false, Runnable::run).print(paper);
        assertThat(done).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void aPrinterThatFailsIsTold() {
        model((p, options, kept) -> {
            throw new IllegalStateException("out of paper");
        }, Runnable::run).print(paper);
        assertThat(problems).hasSize(1);
        assertThat(done).isEmpty();
    }

    @Test
    void oneDialogIsOpenAtATime() {
        var model = model((p, options, kept) -> true, work::add);
        model.print(paper);
        model.print(paper);
        assertThat(work).hasSize(1);
        work.getFirst().run();
        model.print(paper);
        assertThat(work).hasSize(2);
    }
}
