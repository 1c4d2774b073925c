package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.planfile.Json;

/**
 * Whom the province asks about the office's files, as {@code office} takes it: {@code contact.name|phone|email}.
 *
 * @param contact what was given; each null where nothing was said of it
 * @param others the settings that speak of something else
 */
record ContactSettings(Given contact, Map<String, String> others) {

    private static final String KEY = "contact.";

    record Given(String name, String phone, String email) {

        boolean isEmpty() {
            return name == null && phone == null && email == null;
        }

        /** What was given put over what was known. */
        Contact over(Contact before) {
            return new Contact(or(name, before.name()), or(phone, before.phone()), or(email, before.email()));
        }

        private static String or(String given, String before) {
            return given == null ? before : given;
        }
    }

    /** @param file of a profile, whose contact goes before what is typed; null where none is given */
    static ContactSettings of(Map<String, String> settings, JsonNode file) {
        var others = new LinkedHashMap<>(settings);
        var ofFile = file == null ? Json.object() : file.path("contact");
        return new ContactSettings(new Given(taken(others, ofFile, "name"), taken(others, ofFile, "phone"), taken(others, ofFile, "email")), others);
    }

    private static String taken(Map<String, String> settings, JsonNode file, String field) {
        var typed = settings.remove(KEY + field);
        return typed == null ? file.path(field).textValue() : typed;
    }

    static JsonNode json(Contact contact) {
        return Json.object().put("name", contact.name()).put("phone", contact.phone()).put("email", contact.email());
    }
}
