package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.store.SignedCopy;
import vn.kehoachxa.store.Version;

/** {@code versions}: the versions of a paper, the newest first; the draft that is worked on is one of them. */
final class VersionsVerb implements Verb {

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("PAPER", true));
    }

    @Override
    public Answer run(Call call) {
        var versions = call.reading(store -> store.versions().all(store.papers().find(call.value("PAPER"))));
        return new Answer(
                versions.stream().map(v -> line(call, v)).collect(Collectors.joining("\n")), Json.array(versions, VersionsVerb::json));
    }

    private static String line(Call call, Version version) {
        var state = call.text("state." + version.state().code());
        var kept = version.issued();
        return kept == null
                ? call.text("cli.versions.draft", version.number(), state)
                : call.text(
                        "cli.versions.issued", version.number(), state, kept.issued().number(), kept.symbol(), Call.written(kept.issued().date()),
                        kept.signatory(), kept.signed().stream().map(s -> s.file().name()).collect(Collectors.joining(", "))).strip();
    }

    private static ObjectNode json(Version version) {
        var json = Json.object().put("version", version.number()).put("state", version.state().code());
        var kept = version.issued();
        if (kept == null) {
            json.putNull("number").putNull("symbol").putNull("date").putNull("form").putNull("signatory").putNull("issuedAt").putNull("by").putNull("sha256");
            json.putArray("files");
            json.putArray("signed");
            return json;
        }
        json.put("number", kept.issued().number())
                .put("symbol", kept.symbol())
                .put("date", kept.issued().date().toString())
                .put("form", kept.form().code())
                .put("signatory", kept.signatory())
                .put("issuedAt", kept.at() == null ? null : kept.at().toString())
                .put("by", kept.by())
                .put("sha256", kept.sha256());
        json.set("files", Json.array(
                kept.files().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList(),
                f -> Json.object().put("format", f.getKey()).put("sha256", f.getValue())));
        json.set("signed", Json.array(kept.signed(), VersionsVerb::signed));
        return json;
    }

    private static ObjectNode signed(SignedCopy copy) {
        return Json.object()
                .put("id", copy.file().id().toString())
                .put("name", copy.file().name())
                .put("bytes", copy.file().size())
                .put("sha256", copy.file().sha256())
                .put("at", copy.at().toString());
    }
}
