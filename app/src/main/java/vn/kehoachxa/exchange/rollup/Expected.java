package vn.kehoachxa.exchange.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Texts;

/**
 * An office that should have sent something.
 *
 * @param id by which it is known; null where only its name is
 * @param name {@code UBND xã Vân Hồ}, or without the first word
 * @param province empty where nobody says
 */
public record Expected(UUID id, String name, String province) {

    private static final String UUID_FORM = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    public Expected {
        name = Texts.oneLine(name);
        province = Texts.oneLine(province);
    }

    /**
     * The offices that the lines of a text name: {@code name}, {@code name<TAB>province}, {@code id<TAB>name} or
     * {@code id<TAB>name<TAB>province}; a semicolon parts as a tab does. Blank lines, those that begin with {@code #}, and an office that
     * stands there again are passed over.
     */
    public static List<Expected> of(Stream<String> lines) {
        var offices = new ArrayList<Expected>();
        lines.map(l -> l.startsWith("\ufeff") ? l.substring(1) : l)
                .filter(l -> !l.isBlank() && !l.strip().startsWith("#"))
                .map(Expected::line)
                .filter(e -> !e.name().isEmpty() && !offices.contains(e))
                .forEach(offices::add);
        return List.copyOf(offices);
    }

    private static Expected line(String line) {
        var parts = line.split("[\t;]", -1);
        var known = parts[0].strip().matches(UUID_FORM);
        var from = known && parts.length > 1 ? 1 : 0;
        return new Expected(
                known ? UUID.fromString(parts[0].strip()) : null, parts[from], parts.length > from + 1 ? parts[from + 1] : "");
    }
}
