package vn.kehoachxa.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoachxa.export.ExportException;
import vn.kehoachxa.export.FileOutput;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PlanFileException;

/**
 * Answers that are not finished, each in a small file under the hash of what is answered, so that neither a closed window nor a power cut
 * loses what was typed. The {@value #MOST} that were changed last are kept. What can't be written or read goes to the log and no further.
 * One thread at a time writes; any may read.
 */
public final class AnswerDrafts {

    /** How many are kept. */
    static final int MOST = 50;

    private static final Logger LOG = LoggerFactory.getLogger(AnswerDrafts.class);
    private static final String ENDING = ".json";

    private final Path folder;

    /** @param folder made when the first one is kept */
    public AnswerDrafts(Path folder) {
        this.folder = folder;
    }

    /** What was typed about a file; empty where there is nothing, or it is damaged. @param sha256 of the file that is answered */
    public Optional<AnswerDraft> find(String sha256) {
        var file = file(sha256);
        try {
            return Files.exists(file) ? Optional.of(draft(Json.parse(Files.readString(file)))) : Optional.empty();
        } catch (IOException | PlanFileException | DateTimeException | IllegalArgumentException damaged) {
            LOG.warn("What was typed as an answer can't be read out of {}", file, damaged);
            return Optional.empty();
        }
    }

    /** Keeps what was typed; of a blank one nothing stays. When this returns it is on the disk. */
    public void keep(String sha256, AnswerDraft draft) {
        if (draft.isBlank()) {
            remove(sha256);
            return;
        }
        var file = file(sha256);
        try {
            Files.createDirectories(folder);
            FileOutput.write(Format.JSON, file, out -> out.write(text(draft).getBytes(StandardCharsets.UTF_8)));
            removeOldest(file);
        } catch (IOException | ExportException refused) {
            LOG.warn("What was typed as an answer could not be written to {}", file, refused);
        }
    }

    /** Forgets what was typed about a file. */
    public void remove(String sha256) {
        try {
            Files.deleteIfExists(file(sha256));
        } catch (IOException refused) {
            LOG.warn("{} could not be deleted", file(sha256), refused);
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256 + ENDING);
    }

    private void removeOldest(Path latest) throws IOException {
        try (var files = Files.list(folder)) {
            var others = files.filter(f -> f.toString().endsWith(ENDING) && !f.equals(latest))
                    .sorted(Comparator.comparing(AnswerDrafts::changed).reversed())
                    .toList();
            for (var file : others.subList(Math.min(MOST - 1, others.size()), others.size())) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static String text(AnswerDraft draft) {
        var json = Json.object()
                .put("accepted", draft.accepted())
                .put("from", draft.from())
                .put("text", draft.text())
                .put("due", draft.due() == null ? null : draft.due().toString());
        json.set("remarks", Json.array(draft.remarks(), r -> Json.object().put("at", r.at().toString()).put("text", r.text())));
        return Json.text(json);
    }

    private static AnswerDraft draft(JsonNode json) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("no object");
        }
        var accepted = json.path("accepted");
        var due = json.path("due");
        return new AnswerDraft(
                accepted.isBoolean() ? accepted.booleanValue() : null, json.path("from").asText(), json.path("text").asText(),
                due.isTextual() ? LocalDate.parse(due.textValue()) : null,
                json.path("remarks").valueStream().map(r -> new AnswerDraft.Remark(
                        UUID.fromString(r.path("at").asText()), r.path("text").asText())).toList());
    }
}
