package vn.kehoachxa.tracking;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.Unit;

/** The units of the office under all the names that are written for them; case and marks do not count. */
public final class UnitNames {

    private final Map<String, Unit> units = new HashMap<>();

    public UnitNames(List<Unit> units) {
        // A name goes before another unit's short form.
        units.forEach(u -> add(u.name(), u));
        units.forEach(u -> add(u.shortName(), u));
        units.forEach(u -> u.aliases().forEach(a -> add(a, u)));
        this.units.remove("");
    }

    private void add(String name, Unit unit) {
        units.putIfAbsent(folded(name), unit);
    }

    /** The unit of which a text is a name; empty where the office has none of that name. */
    public Optional<Unit> find(String name) {
        return Optional.ofNullable(units.get(folded(name)));
    }

    /** The unit that answers for a task: the first that its cell names, as {@link #in} names it; empty where it names none. */
    public String leading(StatedTask task) {
        return in(task.lead()).stream().findFirst().orElse("");
    }

    /**
     * The units that a cell names, each under the office's own name where it has one: {@code "Phòng VH-XH; Công an xã"} is two. What is
     * no unit of the office ("Các cơ quan, đơn vị") stays as it is written.
     */
    public Set<String> in(String cell) {
        var found = new LinkedHashSet<String>();
        Statements.units(cell).forEach(written -> found.add(find(written).map(Unit::name).orElse(Texts.oneLine(written))));
        return found;
    }

    /** Whether a cell names a unit, by any of its names, also with other words around it. */
    public boolean isNamed(String cell, String name) {
        var text = " " + folded(cell) + " ";
        var asked = find(name).map(UnitNames::names).orElse(Stream.of(name));
        return asked.map(UnitNames::folded).anyMatch(n -> !n.isEmpty() && text.contains(" " + n + " "));
    }

    private static Stream<String> names(Unit unit) {
        return Stream.concat(Stream.of(unit.name(), unit.shortName()), unit.aliases().stream()).filter(n -> !n.isBlank());
    }

    /** Letters and digits, with one space between words. */
    private static String folded(String text) {
        return Texts.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
