package vn.kehoachxa.exchange.rollup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import vn.kehoachxa.exchange.Delivery;
import vn.kehoachxa.exchange.Manifest;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.LogJson;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.planfile.PlanFileException;

/** Files of offices without their wrapping: the papers' JSON alone, under the names of province files and PDFs. */
final class PlainFiles {

    private PlainFiles() {}

    static Path write(Path file, Paper paper) {
        return write(file, paper, null);
    }

    /** @param progress of a report; else null */
    static Path write(Path file, Paper paper, Followed progress) {
        var json = Json.object();
        json.set("paper", PaperJson.write(paper));
        json.set("progress", progress == null ? null : PaperJson.write(progress, text -> List.of()));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, Json.text(json));
            return Files.setLastModifiedTime(file, FileTime.fromMillis(1_760_000_000_000L));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Delivery read(Path file) {
        try {
            var text = Files.readString(file);
            var json = Json.parse(text);
            var paper = PaperJson.read(json.get("paper"));
            var progress = json.get("progress");
            return new Delivery(
                    file, text.length(), "", file.toString().endsWith(".pdf") ? null : manifest(paper), paper,
                    progress == null || progress.isNull() ? null : new Followed(PaperJson.read(progress), LogJson.read(progress)));
        } catch (IOException gone) {
            throw PlanFileException.malformed(gone.getClass().getSimpleName());
        }
    }

    private static Manifest manifest(Paper paper) {
        var i = paper.identity();
        return new Manifest(
                "0", i.office(), Contact.NONE, i.id(), i.type(), i.kind(), i.year(), i.yearTo(), i.version(), i.state(), "", paper.head().symbol(), null,
                paper.subject(), paper.about(), List.of(), List.of());
    }
}
