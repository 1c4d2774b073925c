package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.ui.follow.ManyTasks;

/** With 5,000 tasks of 20 plans each view opens; how long a switch takes is printed, and is no reason to fail on a busy machine. */
class ManyTasksTest extends WindowFixture {

    private static final int PLANS = 20;
    private static final int TASKS = 250;
    private static final int ROUNDS = 9;
    private static final List<String> VIEWS = List.of("board", "month", "quarters", "table");

    @Override
    void prepare() {
        ManyTasks.fill(desk, PLANS, TASKS);
    }

    @Test
    void everyViewShowsFiveThousandTasks() throws TimeoutException {
        click("#rail-tasks");
        until(() -> text("#tasks-counts").startsWith("5000 việc"));
        for (var view : VIEWS) {
            var times = new ArrayList<Double>();
            for (var i = 0; i < ROUNDS; i++) {
                onWindow(() -> switchTo(view.equals("table") ? "board" : "table"));
                times.add(onWindow(() -> switchTo(view)));
            }
            var first = times.getFirst();
            Collections.sort(times);
            System.out.printf("5000 tasks, to %s: first %.0f ms, median of %d %.0f ms%n", view, first, ROUNDS, times.get(ROUNDS / 2));
            until(() -> shown("#view-" + view));
        }
        onWindow(() -> switchTo("board"));
        assertThat(onWindow(() -> robot.lookup(".task-card").queryAll().size())).as("only the cards in sight are there").isLessThan(120);
        onWindow(() -> switchTo("quarters"));
        assertThat(onWindow(() -> robot.lookup(".timeline-row").queryAll().size())).as("only the rows in sight are there").isLessThan(80);
    }

    /** Everything that a switch does before it is painted, in ms. */
    private double switchTo(String view) {
        ToggleButton button = robot.lookup("#view-" + view).query();
        var begin = System.nanoTime();
        button.fire();
        var root = button.getScene().getRoot();
        root.applyCss();
        root.layout();
        return (System.nanoTime() - begin) / 1e6;
    }
}
