package vn.kehoachxa.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.export.FileOutput;
import vn.kehoachxa.export.Format;

/** Long work beside the window: the test is the window's thread. */
class BackgroundTasksTest {

    @TempDir
    private Path folder;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final List<Throwable> problems = new ArrayList<>();
    private final List<String> stopped = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final BackgroundTasks tasks =
            new BackgroundTasks(new Threads(window::add, Runnable::run, workers, new HandDelays()), problems::add, stopped::add);

    @AfterEach
    void end() {
        workers.shutdownNow();
    }

    /** Does on the window's thread what is to be done there next. */
    private void next() throws InterruptedException {
        var action = window.poll(20, TimeUnit.SECONDS);
        assertThat(action).isNotNull();
        action.run();
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void severalJobsRunAtOnceAndEachIsGoneWhenItIsDone() throws InterruptedException {
        var both = new CountDownLatch(2);
        for (var name : List.of("một", "hai")) {
            tasks.run(name, () -> {
                both.countDown();
                await(both);
                return name;
            }, told::add);
        }
        assertThat(tasks.jobs()).extracting(Job::name).containsExactly("một", "hai");
        next();
        next();
        assertThat(told).containsExactlyInAnyOrder("một", "hai");
        assertThat(tasks.jobs()).isEmpty();
        assertThat(stopped).isEmpty();
    }

    @Test
    void aJobSaysHowFarItIs() throws InterruptedException {
        tasks.run("một", steps -> {
            steps.reached(1, 4);
            return "xong";
        }, told::add, () -> told.add("hỏng"));
        var job = tasks.jobs().getFirst();
        assertThat(job.progress().get()).isNegative();
        next();
        assertThat(job.progress().get()).isEqualTo(0.25);
        next();
        assertThat(told).containsExactly("xong");
    }

    @Test
    void aStoppedExportLeavesNoFileAndIsToldOnceItsThreadHasLetGo() throws InterruptedException, IOException {
        var begun = new CountDownLatch(1);
        var file = folder.resolve("ke-hoach.pdf");
        tasks.run("Đang xuất", () -> FileOutput.write(Format.PDF, file, out -> {
            out.write(new byte[1 << 17]);
            begun.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
        }), written -> told.add("xong"), () -> told.add("dừng"));
        await(begun);
        var job = tasks.jobs().getFirst();
        job.stop();
        assertThat(job.stopping().get()).isTrue();
        assertThat(stopped).isEmpty();
        next();
        assertThat(stopped).containsExactly("Đang xuất");
        assertThat(told).containsExactly("dừng");
        assertThat(problems).isEmpty();
        assertThat(tasks.jobs()).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aStepIsWhereStoppedWorkEnds() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        tasks.run("một", steps -> {
            begun.countDown();
            while (go.getCount() > 0) {
                Thread.onSpinWait();
            }
            steps.reached(1, 2);
            told.add("đi tiếp");
            return "xong";
        }, told::add, () -> told.add("dừng"));
        await(begun);
        tasks.jobs().getFirst().stop();
        go.countDown();
        next();
        assertThat(told).containsExactly("dừng");
        assertThat(stopped).containsExactly("một");
    }

    @Test
    void whatFailsIsAProblemAndNotAStop() throws InterruptedException {
        tasks.<String>run("một", () -> {
            throw new IllegalStateException("hỏng");
        }, told::add, () -> told.add("hỏng"));
        next();
        assertThat(problems).hasSize(1);
        assertThat(told).containsExactly("hỏng");
        assertThat(stopped).isEmpty();
    }
}
