package vn.kehoachxa.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Texts;

/** Writes papers as files. */
public final class Exporter {

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
    public Exported write(Paper paper, Format format, Path file) {
        var target = file.toAbsolutePath().normalize();
        try {
            var aside = Files.createTempFile(target.getParent(), ".kehoachxa-", ".tmp");
            try {
                var digest = written(paper, format, aside);
                var size = Files.size(aside);
                if (Thread.interrupted()) {
                    throw new InterruptedIOException("stopped before the file was put in its place");
                }
                Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return new Exported(target, format, size, digest);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException failure) {
            throw new ExportException(target, failure);
        }
    }

    private String written(Paper paper, Format format, Path file) throws IOException {
        var sha = sha256();
        try (var out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), sha)) {
            writers.get(format).write(paper, out);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Writes a paper in every format into a folder, which is made where it is missing.
     *
     * @throws ExportException where the folder or a file can't be written
     */
    public List<Exported> writeAll(Paper paper, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new ExportException(folder, refused);
        }
        return formats().stream().sorted().map(f -> write(paper, f, folder.resolve(fileName(paper, f)))).toList();
    }

    /** A name in plain ASCII that says what it is: {@code KH-2026-xa-van-ho.pdf}. */
    public static String fileName(Paper paper, Format format) {
        var office = Texts.fold(paper.identity().office().name().replaceFirst("^UBND ", "")).replaceAll("[^a-z0-9]+", "-");
        var kind = paper.identity().type() == PaperType.PLAN ? "KH" : "BC";
        return (kind + "-" + paper.identity().year() + "-" + office).replaceAll("-+$", "") + "." + format.code();
    }
}
