package vn.kehoachxa.intake;

import java.util.List;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.TableKind;

/** What the rows of a table stand for, by what its columns hold. */
final class TableKinds {

    private TableKinds() {}

    static TableKind of(List<String> labels, List<Role> roles) {
        var says = Wording.fold(String.join(" ", labels));
        var who = roles.contains(Role.LEAD) || roles.contains(Role.SUPPORTING) || roles.contains(Role.UNITS);
        var work = who || roles.contains(Role.TIMING) || roles.contains(Role.OUTCOME);
        if (!roles.contains(Role.TEXT)) {
            return TableKind.OTHER;
        }
        if (roles.contains(Role.AMOUNT)) {
            return who && roles.contains(Role.TIMING) || roles.contains(Role.OUTCOME) && work ? TableKind.TASKS : TableKind.BUDGET;
        }
        if (roles.contains(Role.VALUE) && (says.contains("chi tieu") || says.contains("muc tieu") || !roles.contains(Role.TIMING))
                || roles.contains(Role.UNIT_OF_MEASURE) && says.contains("chi tieu")) {
            return TableKind.TARGETS;
        }
        return work ? TableKind.TASKS : TableKind.OTHER;
    }
}
