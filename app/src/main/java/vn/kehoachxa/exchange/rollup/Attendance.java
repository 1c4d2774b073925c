package vn.kehoachxa.exchange.rollup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kehoachxa.exchange.rollup.Election.Chosen;

/** Who of those that are expected has sent something that counts. */
final class Attendance {

    private final Set<UUID> ids = new HashSet<>();
    /** The provinces of the offices of one name. */
    private final Map<String, Set<String>> names = new HashMap<>();

    Attendance(List<Chosen> offices) {
        for (var chosen : offices) {
            ids.add(chosen.office().id());
            names.computeIfAbsent(OfficeName.key(chosen.office().name()), k -> new HashSet<>()).add(province(chosen.office().province()));
        }
    }

    /** By the id; where the list names none, or nothing came under it, by the name, and the province where both say one. */
    boolean hasSent(Expected office) {
        if (office.id() != null && ids.contains(office.id())) {
            return true;
        }
        var provinces = names.getOrDefault(OfficeName.key(office.name()), Set.of());
        return office.province().isEmpty() ? !provinces.isEmpty() : provinces.contains(province(office.province())) || provinces.contains("");
    }

    private static String province(String name) {
        return OfficeName.folded(name).replaceFirst("^(?:tinh|thanh pho|tp\\.?)\\s+", "");
    }

    List<Expected> missing(List<Expected> expected) {
        return expected.stream().filter(e -> !hasSent(e)).toList();
    }
}
