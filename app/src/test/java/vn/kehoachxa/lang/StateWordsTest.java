package vn.kehoachxa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoachxa.plan.TaskStatus;

/** One word for a state of a task, wherever the clerk looks. */
class StateWordsTest {

    private static final Map<TaskStatus, String> OF_THE_DAY = Map.of(
            TaskStatus.NOT_STARTED, "open", TaskStatus.IN_PROGRESS, "doing", TaskStatus.DONE, "done", TaskStatus.STOPPED, "stopped");

    @ParameterizedTest
    @EnumSource
    void aStateIsCalledTheSameOnChipsInFiltersAndOnTheDay(TaskStatus status) {
        for (var language : new Locale[] {Messages.VIETNAMESE, Locale.ENGLISH}) {
            var messages = new Messages(language);
            assertThat(messages.text("tasks.state." + status.code())).isEqualTo(messages.text("follow.status." + status.code()));
            assertThat(messages.text("today.state." + OF_THE_DAY.get(status))).isEqualTo(messages.text("follow.status." + status.code()));
        }
    }
}
