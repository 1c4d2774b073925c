package vn.kehoachxa.planfile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TargetValue;

/**
 * The line or the row at which a task or a target stands.
 *
 * @param line null for a row
 * @param unit what the line or a title above it names as the unit for everything below; null for a row, or where there is none
 * @param table null for a line
 * @param row null for a line
 */
record Spot(Line line, String unit, Table table, Row row) {

    /** Every line and row by its id; of two with the same id, the first. */
    static Map<UUID, Spot> all(List<Block> blocks) {
        var all = new HashMap<UUID, Spot>();
        var units = new EnumMap<Level, String>(Level.class);
        for (var block : blocks) {
            switch (block) {
                case Line line -> {
                    units.keySet().removeIf(l -> !line.level().isBelow(l));
                    if (line.unit() != null) {
                        units.put(line.level(), line.unit());
                    }
                    all.putIfAbsent(line.id(), new Spot(line, units.values().stream().reduce((a, b) -> b).orElse(null), null, null));
                }
                case Table table -> table.rows().forEach(r -> all.putIfAbsent(r.id(), new Spot(null, null, table, r)));
            }
        }
        return all;
    }

    /** The line or row with an id. */
    static Spot at(Map<UUID, Spot> all, UUID id) {
        var spot = all.get(id);
        if (spot == null) {
            throw PlanFileException.malformed("no line or row " + id);
        }
        return spot;
    }

    boolean has(Role role) {
        return table != null && table.column(role).isPresent();
    }

    private String said(Role role) {
        return table == null ? role == Role.TEXT ? line.text() : "" : table.said(row, role);
    }

    /** Refuses a record that says something else than the row. */
    void agree(Role role, String stated) {
        if (!said(role).equals(stated)) {
            throw PlanFileException.malformed("\"" + stated + "\" is not what the row says");
        }
    }

    /** What the record says of its own: nothing where the row says it. */
    String ownOr(Role role, String stated) {
        return has(role) && !said(role).isEmpty() ? "" : stated;
    }

    String lead(String stated) {
        if (table != null && !(said(Role.LEAD) + said(Role.UNITS)).isEmpty()) {
            return "";
        }
        return stated.equals(unit) ? "" : stated;
    }

    String timing(String stated) {
        if (table != null) {
            return ownOr(Role.TIMING, stated);
        }
        return line.timing() != null && line.timing().equals(stated) ? "" : stated;
    }

    boolean valueNamesUnit() {
        return !TargetValue.read(said(Role.VALUE)).unitOfMeasure().isEmpty();
    }
}
