package vn.kehoachxa.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Unit;

/**
 * What is known for a new paper: the office's profile, over it what the template says of its kind of paper ({@code "settings"}, by the
 * keys of {@link Settings}; {@code "years"} that the plan spans), over both what was given for this one paper. A template's own
 * {@code "fields"} can be given in the same way; the template states their usual values, empty ones become blanks.
 */
final class Answers {

    private final JsonNode template;
    private final int year;
    private final OfficeProfile office;
    private final List<Unit> usualUnits;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<String, String> ofFields = new LinkedHashMap<>();
    private final Map<String, String> ofRecipients = new LinkedHashMap<>();

    Answers(JsonNode template, int year, OfficeProfile office, List<Unit> usualUnits, Map<String, String> values) {
        this.template = template;
        this.year = year;
        this.office = office;
        this.usualUnits = usualUnits;
        values.forEach((key, value) -> {
            if (template.path("fields").has(key)) {
                ofFields.put(key, value);
            } else if (Settings.isOfRecipients(key)) {
                ofRecipients.put(key, value);
            } else {
                given.put(key, value);
            }
        });
    }

    Settings settings() {
        var known = Settings.of(office, given);
        var all = new LinkedHashMap<>(ofTemplate(known));
        all.putAll(given);
        return withYears(Settings.of(office, all)).withRecipients(this::recipients, ofRecipients);
    }

    /** The values of every field that the template may use. */
    FieldValues fields() {
        return fields(settings());
    }

    /** An office that stands under a superior body knows its own head and signature better than a template does. */
    private Map<String, String> ofTemplate(Settings known) {
        var settings = new LinkedHashMap<String, String>();
        if (office.parent().isEmpty()) {
            var fields = fields(withYears(known));
            template.path("settings").properties().forEach(p -> settings.put(p.getKey(), fields.filled(p.getValue().textValue())));
        }
        return settings;
    }

    private Settings withYears(Settings settings) {
        var first = settings.year() == null ? year : settings.year();
        var years = template.path("years").asInt(1);
        var last = settings.yearTo() == null && years > 1 ? (Integer) (first + years - 1) : settings.yearTo();
        return settings.withYears(first, last).checkedYears(first);
    }

    private FieldValues fields(Settings settings) {
        var fields = new FieldValues(settings, settings.year(), usualUnits);
        template.path("fields").properties().forEach(p ->
                fields.putIfAbsent(p.getKey(), ofFields.getOrDefault(p.getKey(), fields.filled(p.getValue().textValue()))));
        return fields;
    }

    private List<String> recipients(Settings settings) {
        var fields = fields(settings);
        return StreamSupport.stream(template.at("/paper/recipients").spliterator(), false)
                .map(r -> fields.filled(r.textValue()))
                .toList();
    }
}
