package vn.kehoachxa.ui.registers;

import static vn.kehoachxa.ui.registers.RegisterField.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.tracking.UnitNames;
import vn.kehoachxa.ui.search.Archive;

/** The office's units. */
final class Units implements OfficeRegister<Unit> {

    @Override
    public String code() {
        return "unit";
    }

    @Override
    public List<List<RegisterField>> rows() {
        return List.of(List.of(text("name", 4), text("short", 1)), List.of(text("aliases", 1)), List.of(text("head", 1)));
    }

    @Override
    public Unit blank() {
        return new Unit("", "");
    }

    @Override
    public Map<String, String> values(Unit unit) {
        return Map.of(
                "name", unit.name(), "short", unit.shortName(), "aliases", String.join("; ", unit.aliases()), "head", unit.head());
    }

    @Override
    public Unit read(Map<String, String> values) {
        return new Unit(values.get("name"), values.get("short"), List.of(values.get("aliases").split(";")), values.get("head"));
    }

    @Override
    public String title(Unit unit) {
        return unit.name();
    }

    @Override
    public String detail(Unit unit, Messages messages) {
        return Stream.of(unit.shortName(), unit.head()).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
    }

    @Override
    public boolean tellsUses() {
        return true;
    }

    /** A plan uses a unit whose name, in any of its forms, stands where its tasks or headings name units. */
    @Override
    public List<UsedIn> uses(Unit unit, Archive archive) {
        var names = new UnitNames(archive.office().units());
        return archive.papers().stream()
                .flatMap(p -> p.units().stream()
                        .filter(u -> names.in(u.what()).contains(unit.name()))
                        .findFirst()
                        .map(u -> new UsedIn(p.shelf().title(), p.summary().id(), u.at()))
                        .stream())
                .toList();
    }

    @Override
    public List<Unit> of(OfficeProfile office) {
        return office.units();
    }

    @Override
    public OfficeProfile with(OfficeProfile office, List<Unit> units) {
        return office.withUnits(units);
    }
}
