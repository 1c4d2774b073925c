package vn.kehoachxa.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.settings.PreferencesFile;
import vn.kehoachxa.ui.tasks.ViewsModel.View;

class ViewsModelTest extends FollowFixture {

    private TasksModel tasks;
    private ViewsModel model;

    @BeforeEach
    void open() {
        again();
    }

    private void again() {
        tasks = new TasksModel(follow, MESSAGES);
        model = new ViewsModel(tasks, new PreferencesFile(folder.resolve("window.properties")));
    }

    @Test
    void theViewAndHowItWasSetUpAreThereTheNextDay() {
        assertThat(model.view().get()).isEqualTo(View.TABLE);
        model.view().set(View.QUARTERS);
        model.columns().set(model.columns().get().with(TaskColumn.OUTCOME, true).with(TaskColumn.CLEAR, false).wide(TaskColumn.UNIT, 15.26));
        tasks.grouping().set(Grouping.GROUP);
        tasks.order().set(new TaskOrder(TaskColumn.UNIT, false));
        tasks.search().set("lop");
        again();
        assertThat(model.view().get()).isEqualTo(View.QUARTERS);
        assertThat(model.columns().get().shown()).containsExactly(
                TaskColumn.TASK, TaskColumn.UNIT, TaskColumn.TIMING, TaskColumn.DUE, TaskColumn.STATE, TaskColumn.LAST, TaskColumn.OUTCOME);
        assertThat(model.columns().get().width(TaskColumn.UNIT)).isEqualTo(15.3);
        assertThat(tasks.grouping().get()).isEqualTo(Grouping.GROUP);
        assertThat(tasks.order().get()).isEqualTo(new TaskOrder(TaskColumn.UNIT, false));
        assertThat(tasks.search().get()).as("filters are not").isEmpty();
    }

    @Test
    void whatCannotBeReadIsAsAtFirst() {
        var file = new PreferencesFile(folder.resolve("window.properties"));
        file.put("view.shown", "sideways");
        file.put("view.columns", "chosen;task,nothing:3,due:x,state:7.5");
        file.put("view.order", "due");
        again();
        assertThat(model.view().get()).isEqualTo(View.TABLE);
        assertThat(model.columns().get().shown()).containsExactly(TaskColumn.TASK, TaskColumn.DUE, TaskColumn.STATE);
        assertThat(model.columns().get().width(TaskColumn.STATE)).isEqualTo(7.5);
        assertThat(tasks.order().get()).isEqualTo(TaskOrder.BY_DUE);
    }

    @Test
    void theTaskItselfStaysTheFirstColumn() {
        var columns = TaskColumns.USUAL.with(TaskColumn.TASK, false).moved(TaskColumn.UNIT, -1).moved(TaskColumn.CLEAR, 5);
        assertThat(columns.shown()).startsWith(TaskColumn.TASK, TaskColumn.UNIT).endsWith(TaskColumn.CLEAR);
        assertThat(columns.moved(TaskColumn.DUE, -1).shown().indexOf(TaskColumn.DUE)).isEqualTo(columns.shown().indexOf(TaskColumn.DUE) - 1);
    }

    @Test
    void aColumnThatIsNotShownHasNoPlaceToGoTo() {
        assertThat(TaskColumns.USUAL.moved(TaskColumn.GROUP, -1)).isEqualTo(TaskColumns.USUAL);
        var alone = new TaskColumns(List.of(), Map.of(), true);
        assertThat(alone.moved(TaskColumn.DUE, -1).shown()).containsExactly(TaskColumn.TASK);
    }
}
