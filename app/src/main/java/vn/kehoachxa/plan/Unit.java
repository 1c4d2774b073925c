package vn.kehoachxa.plan;

import java.util.List;

/**
 * A unit of the office.
 *
 * @param name {@code Phòng Văn hóa - Xã hội}
 * @param shortName {@code VHXH}
 * @param aliases other names under which it is written: {@code Phòng VH-XH}
 * @param head who leads it; may be empty
 */
public record Unit(String name, String shortName, List<String> aliases, String head) {

    public Unit {
        name = Texts.oneLine(name);
        shortName = Texts.oneLine(shortName);
        aliases = aliases.stream().map(Texts::oneLine).filter(a -> !a.isEmpty()).toList();
        head = Texts.oneLine(head);
    }

    /** A unit of which only the names are known. */
    public Unit(String name, String shortName) {
        this(name, shortName, List.of(), "");
    }

    public Unit withName(String value) {
        return new Unit(value, shortName, aliases, head);
    }

    public Unit withShortName(String value) {
        return new Unit(name, value, aliases, head);
    }
}
