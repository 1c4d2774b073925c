package vn.kehoachxa.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Unit;

/**
 * The values of the fields of a template, {@code {{commune}}}, {@code {{commune|upper}}}. A field without a value becomes a blank.
 */
final class FieldValues {

    /** What stands where something is still to be filled in. */
    static final String BLANK = "…";

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern FIELD = Pattern.compile("\\{\\{([A-Za-z.]+)(?:\\|(upper|inside))?}}");

    private final Map<String, String> values = new HashMap<>();

    /** @param usual the units under whose short names the template's author speaks of them, where the office has none of that name */
    FieldValues(Settings settings, int year, List<Unit> usual) {
        var office = settings.office();
        values.put("commune", office.commune().isEmpty() ? "xã " + BLANK : office.commune());
        values.put("kind", PlaceNames.communeKind(office.commune()));
        values.put("province", office.province());
        values.put("province.full", office.province().isEmpty() ? "tỉnh " + BLANK : PlaceNames.provinceInFull(office.province()));
        values.put("place", office.place());
        values.put("parent", office.parent().isEmpty() ? " " : office.parent());
        values.put("year", Integer.toString(year));
        values.put("yearTo", settings.yearTo() == null ? "" : settings.yearTo().toString());
        values.put("report.day", "%02d".formatted(office.reportDay()));
        Stream.concat(office.units().stream(), usual.stream()).forEach(u -> values.putIfAbsent("unit." + u.shortName(), u.name()));
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    void putIfAbsent(String name, String value) {
        values.putIfAbsent(name, value);
    }

    /** The text with its fields filled in. What is written like a field and is none stays as it is. */
    String filled(String text) {
        return shifted(text).text().strip();
    }

    /** As {@link #filled}, without white space dropped, with the places of the old text. */
    Shifted shifted(String text) {
        var builder = new Shifted.Builder();
        var last = 0;
        for (var fields = FIELD.matcher(text); fields.find();) {
            if (values.containsKey(fields.group(1))) {
                builder.same(text, last, fields.start());
                builder.replaced(fields.start(), fields.end(), value(fields.group(1), Optional.ofNullable(fields.group(2))));
                last = fields.end();
            }
        }
        builder.same(text, last, text.length());
        return builder.shifted();
    }

    private String value(String name, Optional<String> form) {
        var value = values.get(name);
        var written = value.isEmpty() ? BLANK : value;
        return switch (form.orElse("")) {
            case "upper" -> written.toUpperCase(VIETNAMESE);
            case "inside" -> written.substring(0, 1).toLowerCase(VIETNAMESE) + written.substring(1);
            default -> written;
        };
    }
}
