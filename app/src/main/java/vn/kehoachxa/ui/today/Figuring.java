package vn.kehoachxa.ui.today;

import java.time.Clock;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.follow.BudgetRow;
import vn.kehoachxa.ui.follow.Recorder;
import vn.kehoachxa.ui.follow.TargetRow;

/** Makes the forms in which numbers are recorded. */
public record Figuring(Recorder recorder, Messages messages, Clock clock) {

    FigureModel of(TargetRow target) {
        return FigureModel.of(target, recorder, messages, clock);
    }

    FigureModel of(BudgetRow line) {
        return FigureModel.of(line, recorder, messages, clock);
    }
}
