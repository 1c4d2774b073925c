package vn.kehoachxa.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Registers;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Unit;

/** Reads the profile with which every office begins. */
final class FreshOffice {

    private FreshOffice() {}

    static OfficeProfile read(JsonNode json, UUID id) {
        var signature = json.get("signature");
        return new OfficeProfile(
                id, "", "", "", "", json.get("symbol").textValue(),
                items(json.get("units")).stream()
                        .map(u -> new Unit(
                                u.get("name").textValue(), u.get("short").textValue(),
                                items(u.path("aliases")).stream().map(JsonNode::textValue).toList(), ""))
                        .toList(),
                List.of(),
                json.get("archive").textValue(),
                new Signature(
                        items(signature.get("authority")).stream().map(JsonNode::textValue).toList(),
                        signature.get("title").textValue(), signature.get("name").textValue()),
                List.of(), json.get("reportDay").intValue(), Registers.EMPTY);
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
