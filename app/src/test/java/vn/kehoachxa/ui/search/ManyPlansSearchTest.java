package vn.kehoachxa.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.citation.Bases;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.search.Query;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.follow.ManyTasks;

/** 20 plans of 60 pages and 5,000 tasks are searched; how long that takes is printed, and is no reason to fail on a busy machine. */
class ManyPlansSearchTest {

    private static final int PLANS = 20;
    private static final int TASKS = 250;
    private static final int LINES = 700;

    @TempDir
    private Path folder;

    @Test
    void everyTaskOfManyPlansIsFoundKeyByKey() {
        var desk = new TestDesk(folder);
        var messages = new Messages(Messages.VIETNAMESE);
        var reader = new ArchiveReader(messages, new Bases(new Citations()));
        var papers = new ArrayList<ArchivedPaper>();
        var reading = new ArrayList<Duration>();
        for (var i = 0; i < PLANS; i++) {
            var plan = Field.SUBJECT.set(ManyTasks.plan(desk, 2007 + i, i, TASKS, LINES), "Công tác năm " + (2007 + i));
            var begun = System.nanoTime();
            papers.add(reader.read(summary(plan), plan));
            reading.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        var index = reader.archive(papers, desk.templates().freshOffice()).index();
        // As it is done when the window opens.
        index.find(Query.of("a"), kind -> 1);
        var clock = ManagementFactory.getThreadMXBean();
        var keys = new ArrayList<Duration>();
        for (var round = 0; round < 3; round++) {
            for (var typed : List.of("tap huan ky nang so dot 249", "chuyển đổi số", "nam 2026 to cong nghe", "khong co dau")) {
                for (var end = 1; end <= typed.length(); end++) {
                    // What the thread itself needs: the machine may be busy with other work.
                    var begun = clock.getCurrentThreadCpuTime();
                    index.find(Query.of(typed.substring(0, end)), kind -> 5);
                    keys.add(Duration.ofNanos(clock.getCurrentThreadCpuTime() - begun));
                }
            }
        }
        Collections.sort(keys);
        var items = index.shelves().stream().mapToInt(s -> s.items().size()).sum();
        System.out.printf("%d items; reading a plan median %d ms; key median %.1f ms, 95th percentile %.1f ms, longest %.1f ms%n",
                items, reading.stream().sorted().toList().get(PLANS / 2).toMillis(), millis(keys, 0.5), millis(keys, 0.95), millis(keys, 1));
        var found = index.find(Query.of("dot 249"), kind -> 5);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().all()).isEqualTo(PLANS);
        assertThat(found.getFirst().best().getFirst().shelf().year()).isEqualTo(2007 + PLANS - 1);
    }

    private static double millis(List<Duration> sorted, double share) {
        return sorted.get((int) Math.round((sorted.size() - 1) * share)).toNanos() / 1e6;
    }

    private static PaperSummary summary(Paper paper) {
        return new PaperSummary(
                paper.id(), PaperType.PLAN, PaperKind.OTHER, paper.identity().year(), null, null, paper.subject(), PaperState.DRAFT, 1, "", "", null,
                paper.identity().office(), TASKS, 0, TestDesk.CLOCK.instant(), 1);
    }
}
