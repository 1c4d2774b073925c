package vn.kehoachxa.ui.follow;

import java.math.BigDecimal;
import java.util.List;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.StatedTarget;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.store.PaperSummary;

/**
 * A target on a day.
 *
 * @param achieved what was recorded of it up to the day, by day
 */
public record TargetRow(StatedTarget stated, PaperSummary plan, List<Achieved> achieved) {

    public TargetRow {
        achieved = List.copyOf(achieved);
    }

    public String title() {
        return Texts.oneLine(stated.text());
    }

    /** What was reached so far; null where nobody has said. */
    public BigDecimal value() {
        return achieved.isEmpty() ? null : achieved.getLast().value();
    }

    /** Whether the number that was recorded is what the plan asks for; a plan that states no number is never reached. */
    public boolean isReached() {
        var asked = stated.value().value();
        if (asked == null || value() == null) {
            return false;
        }
        var side = value().compareTo(asked);
        return switch (stated.value().compare()) {
            case "<=" -> side <= 0;
            case "<" -> side < 0;
            case ">" -> side > 0;
            default -> side >= 0;
        };
    }
}
