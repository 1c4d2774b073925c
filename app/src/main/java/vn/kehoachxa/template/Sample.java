package vn.kehoachxa.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.edit.Field;

/**
 * A sample office and its plan, to look at and to try things on. Its ids are always the same, so that the same sample gives the same
 * files.
 */
public record Sample(OfficeProfile office, Paper paper) {

    /** Made by a counter in the shape of a UUIDv7. */
    private static final class FixedIds implements Supplier<UUID> {

        private long count;

        @Override
        public UUID get() {
            return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + ++count);
        }
    }

    public static Sample make() {
        var templates = new Templates(new FixedIds());
        var json = Templates.resource("sample.json");
        var office = Settings.of(templates.freshOffice(), settings(json.get("settings"))).office();
        var paper = templates.create(json.get("template").textValue(), json.get("year").intValue(), office, Map.of());
        return new Sample(office, Field.MONTH.set(paper, json.get("month").asText()));
    }

    private static Map<String, String> settings(JsonNode json) {
        var settings = new LinkedHashMap<String, String>();
        json.properties().forEach(p -> settings.put(p.getKey(), p.getValue().textValue()));
        return settings;
    }
}
