package vn.kehoachxa.ui.tasks.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.follow.TaskRow;

/** What an issued plan says stays as it is; of what comes again there is no one stretch to be changed. */
class IssuedTimeTest extends FollowFixture {

    private final List<String> told = new ArrayList<>();
    private final List<TaskRow> opened = new ArrayList<>();

    private RescheduleModel asked(TaskRow task) {
        var tools = new RescheduleModel.Tools(new TimingReader(), recorder, MESSAGES, (text, back) -> told.add(text), opened::add);
        var part = new TimePart(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 7, 31));
        return new RescheduleModel(task, new Bars(new TimingReader(), MESSAGES).parts(task), 0, part, tools);
    }

    @Test
    void anIssuedPlanSaysWhatToDoAndIsNotWrittenInto() {
        follow.refresh();
        var draft = task("Lập danh sách");
        var plan = draft.plan();
        var issued = new PaperSummary(
                plan.id(), plan.type(), plan.kind(), plan.year(), plan.yearTo(), plan.about(), plan.subject(), PaperState.ISSUED, plan.version(),
                "12", plan.symbol(), plan.date(), plan.office(), plan.tasks(), plan.targets(), plan.changedAt(), plan.seq());
        var task = new TaskRow(draft.tracked(), issued, draft.unit(), draft.today(), draft.columns(), draft.folded());
        var asked = asked(task);
        assertThat(asked.isWritable()).isFalse();
        assertThat(asked.question().get()).contains("đã ban hành").contains("điều chỉnh, bổ sung");
        asked.save();
        assertThat(task("Lập danh sách").stated().timing()).isEqualTo("trước ngày 31/5/2026");
        asked.open();
        assertThat(opened).containsExactly(task);
    }
}
