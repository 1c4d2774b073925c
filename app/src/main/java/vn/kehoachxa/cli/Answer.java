package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.kehoachxa.planfile.Json;

/**
 * What a verb has to say: for a person, and for a script. Printed only once everything is done.
 *
 * @param lines whether the script gets each item of the array on a line of its own
 */
record Answer(String text, JsonNode json, boolean lines) {

    Answer(String text, JsonNode json) {
        this(text, json, false);
    }

    /** One object a line. */
    static Answer lines(String text, ArrayNode objects) {
        return new Answer(text, objects, true);
    }

    /** As it is printed. */
    String printed(boolean asJson) {
        if (!asJson) {
            return text.isEmpty() ? "" : text + "\n";
        }
        return lines ? StreamSupport.stream(json.spliterator(), false).map(o -> Json.line(o) + "\n").collect(Collectors.joining()) : Json.text(json);
    }
}
