package vn.kehoachxa.ui.follow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.Unit;

/** The office's own name for a unit that papers write in several ways. */
final class UnitNames {

    private final Map<String, String> names = new HashMap<>();

    UnitNames(List<Unit> units) {
        // A name goes before another unit's short form.
        units.forEach(u -> names.putIfAbsent(folded(u.name()), u.name()));
        units.forEach(u -> names.putIfAbsent(folded(u.shortName()), u.name()));
        units.forEach(u -> u.aliases().forEach(a -> names.putIfAbsent(folded(a), u.name())));
        names.remove("");
    }

    /** The unit that answers for a task: the first that its cell names; empty where it names none. */
    String leading(StatedTask task) {
        var written = Statements.units(task.lead());
        return written.isEmpty() ? "" : names.getOrDefault(folded(written.getFirst()), Texts.oneLine(written.getFirst()));
    }

    private static String folded(String name) {
        return Texts.fold(Texts.oneLine(name));
    }
}
