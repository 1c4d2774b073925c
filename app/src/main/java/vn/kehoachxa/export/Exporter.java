package vn.kehoachxa.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Texts;

/** Writes papers as files. */
public final class Exporter {

    /** How much of the subject stands in a file's name: mail programs and old disks want short names. */
    private static final int SUBJECT_LENGTH = 30;

    /** What an office hands out of what it issued: these bytes must stay the same whatever program comes later. */
    private static final List<Format> KEPT = List.of(Format.PDF, Format.DOCX, Format.XLSX);

    private final Map<Format, PaperFileWriter> writers;
    private final TableFileWriter tables;

    /** One that writes papers only. */
    public Exporter(Map<Format, PaperFileWriter> writers) {
        this(writers, (table, out) -> {
            throw new IllegalStateException("no writer for tables");
        });
    }

    public Exporter(Map<Format, PaperFileWriter> writers, TableFileWriter tables) {
        this.writers = Map.copyOf(writers);
        this.tables = tables;
    }

    /**
     * Writes a table of the screen into an Excel file, which is replaced whole or not at all.
     *
     * @throws ExportException where the file can't be written, or the thread was interrupted
     */
    public Exported write(ScreenTable table, Path file) {
        return FileOutput.write(Format.XLSX, file, out -> tables.write(table, out));
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

    /** As {@link #write(Followed, PrintOptions, Format, Path)}; of what was issued, the bytes that were kept at issue where they were. */
    public Exported write(Followed paper, PrintOptions options, Format format, Path file, KeptBytes kept) {
        var bytes = kept.of(format);
        return bytes.isPresent() ? FileOutput.write(format, file, out -> out.write(bytes.get())) : write(paper, options, format, file);
    }

    /**
     * The files that are kept when a paper is issued, of those formats that can be written: by code, laid out as the office prints; and
     * under {@link KeptBytes#DATA} the paper itself, of which nothing was recorded yet.
     *
     * @param issued the paper as it is issued
     */
    public Map<String, byte[]> kept(Paper issued, PrintOptions options) {
        var files = new TreeMap<String, byte[]>();
        KEPT.stream().filter(writers::containsKey).forEach(f -> files.put(f.code(), bytes(Followed.fresh(issued), options, f)));
        if (writers.containsKey(Format.JSON)) {
            files.put(KeptBytes.DATA, bytes(Followed.fresh(issued), options, Format.JSON));
        }
        return files;
    }

    /** The file of a paper in a format that can be written, in memory. */
    public byte[] bytes(Followed paper, PrintOptions options, Format format) {
        var bytes = new ByteArrayOutputStream();
        try {
            writers.get(format).write(paper, options, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** As {@link #writeAll(Followed, PrintOptions, Path, KeptBytes)}, of a paper of which no files are kept. */
    public List<Exported> writeAll(Followed paper, PrintOptions options, Path folder) {
        return writeAll(paper, options, folder, KeptBytes.NONE);
    }

    /**
     * Writes a paper in every format that there is for it into a folder, which is made where it is missing.
     *
     * @throws ExportException where the folder or a file can't be written
     */
    public List<Exported> writeAll(Followed paper, PrintOptions options, Path folder, KeptBytes kept) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new ExportException(folder, refused);
        }
        var type = paper.paper().identity().type();
        return formats().stream().filter(f -> f.isFor(type)).sorted().map(f -> write(paper, options, f, folder.resolve(fileName(paper.paper(), f)), kept)).toList();
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
