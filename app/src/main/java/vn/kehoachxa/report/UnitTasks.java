package vn.kehoachxa.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.tracking.Tracked;
import vn.kehoachxa.tracking.UnitNames;

/**
 * Which units have which tasks. A unit is the same under every name that the office gives it. What is given to "các cơ quan, đơn vị" is given
 * to every unit.
 */
final class UnitTasks {

    /** Names of all units together, folded. */
    private static final Pattern ALL = Pattern.compile("(?:tat ca |toan the )?(?:cac|nhung) (?:co quan|don vi|phong|bo phan|nganh)\\b.*|tat ca\\b.*");

    private static final Pattern SUPPORTS = Pattern.compile("(?iu)\\(\\s*phối hợp\\s*\\)\\s*$");
    /** {@code Công an tỉnh (phối hợp)}. */
    private static final Pattern PART = Pattern.compile("(?iu)\\s*\\(\\s*(?:phối hợp|chủ trì)\\s*\\)\\s*$");

    private final List<Tracked> tasks;
    private final UnitNames office;
    /** Those that are none of the office's, folded, to the name by which the sheet calls them. */
    private final Map<String, String> others = new HashMap<>();
    private final List<String> units;

    /** The tasks of a unit. @param shared those that are given to all units */
    record Given(List<Tracked> lead, List<Tracked> supporting, List<Tracked> shared) {}

    UnitTasks(List<Tracked> tasks, List<Unit> office) {
        this.tasks = tasks;
        this.office = new UnitNames(office);
        var written = tasks.stream().flatMap(t -> Stream.concat(leads(t), supporting(t))).filter(u -> !isAll(u)).toList();
        written.forEach(u -> others.putIfAbsent(Texts.fold(Texts.oneLine(u)), Texts.oneLine(u)));
        var named = written.stream().map(this::name);
        var shared = tasks.stream().anyMatch(t -> Stream.concat(leads(t), supporting(t)).anyMatch(UnitTasks::isAll));
        var own = shared ? office.stream().map(Unit::name).filter(n -> !n.isBlank()) : Stream.<String>empty();
        this.units = Stream.concat(named, own).distinct().toList();
    }

    /** Their names, in the order of the plan. */
    List<String> units() {
        return units;
    }

    Optional<String> find(String unit) {
        return Optional.of(name(unit)).filter(units::contains);
    }

    Given of(String unit) {
        Predicate<String> itself = u -> name(u).equals(unit);
        var lead = tasks.stream().filter(t -> leads(t).anyMatch(itself)).toList();
        var supporting = tasks.stream().filter(t -> !lead.contains(t) && supporting(t).anyMatch(itself)).toList();
        var shared = tasks.stream()
                .filter(t -> !lead.contains(t) && !supporting.contains(t))
                .filter(t -> Stream.concat(leads(t), supporting(t)).anyMatch(UnitTasks::isAll))
                .toList();
        return new Given(lead, supporting, shared);
    }

    private static Stream<String> leads(Tracked task) {
        return Statements.units(task.stated().lead()).stream().filter(u -> !SUPPORTS.matcher(u).find()).map(UnitTasks::withoutPart);
    }

    /** Also those that stand with the leading ones in one cell, marked. */
    private static Stream<String> supporting(Tracked task) {
        var marked = Statements.units(task.stated().lead()).stream().filter(u -> SUPPORTS.matcher(u).find());
        return Stream.concat(marked, task.stated().supporting().stream()).map(UnitTasks::withoutPart);
    }

    private static String withoutPart(String unit) {
        return PART.matcher(unit).replaceAll("");
    }

    private String name(String written) {
        // What is written in two ways is one unit, also where the office has none of that name.
        return office.find(written).map(Unit::name).orElse(others.getOrDefault(Texts.fold(Texts.oneLine(written)), Texts.oneLine(written)));
    }

    private static boolean isAll(String unit) {
        return ALL.matcher(Texts.fold(Texts.oneLine(unit))).matches();
    }
}
