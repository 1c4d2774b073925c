package vn.kehoachxa.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.StatedTarget;

/**
 * What was reached of a target.
 *
 * @param inPeriod what the window added: the whole at its end less the whole before it, or the whole where nobody said anything before;
 *     null where nobody said anything in the window
 * @param last the last entry up to the end of the window; null where there is none
 * @param entries those of the window
 */
record TargetResult(StatedTarget target, BigDecimal inPeriod, Achieved last, List<Achieved> entries) {

    TargetResult {
        entries = List.copyOf(entries);
    }

    /** The whole as against what the plan asks for; empty where one of them is not known, or the plan asks for no number. */
    Optional<String> percent() {
        return last == null || target.value().value() == null
                ? Optional.empty()
                : Percent.of(last.value(), target.value().value());
    }

    /** Whether the whole is as the plan asks; empty where that can't be said. */
    Optional<Boolean> isMet() {
        if (last == null || target.value().value() == null) {
            return Optional.empty();
        }
        var compared = last.value().compareTo(target.value().value());
        return Optional.of(switch (target.value().compare()) {
            case "<=" -> compared <= 0;
            case "<" -> compared < 0;
            case ">" -> compared > 0;
            default -> compared >= 0;
        });
    }
}
