package vn.kehoachxa.intake;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.TableKind;

/** What the rows of a table stand for, by what its columns hold. */
final class TableKinds {

    /** What names bodies, people or places and no work. */
    private static final Pattern THINGS = Pattern.compile("^(ten (co quan|don vi|truong|xa|thon|ban|to|ho|doanh nghiep|co so)|ho (va )?ten|don vi|dia diem|dia ban)\\b.*");

    private TableKinds() {}

    static TableKind of(List<String> labels, List<Role> roles) {
        var says = Wording.fold(String.join(" ", labels));
        var who = roles.contains(Role.LEAD) || roles.contains(Role.SUPPORTING) || roles.contains(Role.UNITS);
        if (!who && roles.contains(Role.TEXT) && THINGS.matcher(Wording.fold(labels.get(roles.indexOf(Role.TEXT)))).matches()
                && !roles.contains(Role.AMOUNT) && !roles.contains(Role.VALUE)) {
            return TableKind.OTHER;
        }
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
