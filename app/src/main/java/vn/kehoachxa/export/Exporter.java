package vn.kehoachxa.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Texts;

/** Writes papers as files. */
public final class Exporter {

    /** How much of the subject stands in a file's name: mail programs and old disks want short names. */
    private static final int SUBJECT_LENGTH = 30;

    private final Map<Format, PaperFileWriter> writers;

    public Exporter(Map<Format, PaperFileWriter> writers) {
        this.writers = Map.copyOf(writers);
    }

    /** The formats that can be written. */
    public Set<Format> formats() {
        return writers.keySet();
    }

    /**
     * Writes a paper into a file, which is replaced whole or not at all. A thread that is interrupted meanwhile leaves the file as it was.
     *
     * @throws ExportException where the file can't be written, or the thread was interrupted
     */
    public Exported write(Followed paper, PrintOptions options, Format format, Path file) {
        return FileOutput.write(format, file, out -> writers.get(format).write(paper, options, out));
    }

    /**
     * Writes a paper in every format that there is for it into a folder, which is made where it is missing.
     *
     * @throws ExportException where the folder or a file can't be written
     */
    public List<Exported> writeAll(Followed paper, PrintOptions options, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new ExportException(folder, refused);
        }
        var type = paper.paper().identity().type();
        return formats().stream().filter(f -> f.isFor(type)).sorted().map(f -> write(paper, options, f, folder.resolve(fileName(paper.paper(), f)))).toList();
    }

    /**
     * A name in plain ASCII that says what it is, with the beginning of the subject, since an office has several plans a year:
     * {@code KH-2026-xa-van-ho-khoa-hoc-cong-nghe.pdf}.
     */
    public static String fileName(Paper paper, Format format) {
        var kind = paper.identity().type() == PaperType.PLAN ? "KH" : "BC";
        var office = plain(paper.identity().office().name().replaceFirst("^UBND ", ""));
        var subject = plain(paper.subject());
        var end = subject.length() <= SUBJECT_LENGTH ? subject.length() : subject.lastIndexOf('-', SUBJECT_LENGTH);
        return String.join("-", kind, Integer.toString(paper.identity().year()), office, subject.substring(0, Math.max(end, 0)))
                        .replaceAll("-{2,}", "-")
                        .replaceAll("-$", "")
                + "." + format.code();
    }

    private static String plain(String text) {
        return Texts.fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
