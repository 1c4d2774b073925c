package vn.kehoachxa.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import vn.kehoachxa.export.ExportException;
import vn.kehoachxa.export.Exported;
import vn.kehoachxa.export.FileOutput;
import vn.kehoachxa.export.Format;

/** The working papers of plans as files. */
public final class HandoutFiles {

    /** Writes a working paper in one format. */
    @FunctionalInterface
    public interface Writer {

        /** @param out not closed here */
        void write(Handout handout, OutputStream out) throws IOException;
    }

    private final Handouts maker;
    private final Map<Format, Writer> writers;

    public HandoutFiles(Handouts maker, Map<Format, Writer> writers) {
        this.maker = maker;
        this.writers = Map.copyOf(writers);
    }

    /** Makes them. */
    public Handouts maker() {
        return maker;
    }

    /** The formats that can be written; a paper that is no list of tasks is no sheet. */
    public Set<Format> formats(boolean listed) {
        return writers.keySet().stream().filter(f -> listed || f != Format.XLSX).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Writes one into a file, which is replaced whole or not at all.
     *
     * @throws ExportException where the file can't be written
     */
    public Exported write(Handout handout, Format format, Path file) {
        return FileOutput.write(format, file, out -> writers.get(format).write(handout, out));
    }

    /**
     * Writes each into a file of its own name in a folder, which is made where it is missing.
     *
     * @throws ExportException where the folder or a file can't be written
     */
    public List<Exported> writeAll(List<Handout> handouts, Format format, Path folder) {
        return writeAll(handouts, format, folder, begun -> { });
    }

    /** As {@link #writeAll(List, Format, Path)}; {@code begin} is told how many are written before each is begun, and ends the work by throwing. */
    public List<Exported> writeAll(List<Handout> handouts, Format format, Path folder, IntConsumer begin) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new ExportException(folder, refused);
        }
        var taken = new HashSet<String>();
        var written = new ArrayList<Exported>();
        for (var handout : handouts) {
            begin.accept(written.size());
            written.add(write(handout, format, folder.resolve(unused(handout.fileName(), taken) + "." + format.code())));
        }
        return List.copyOf(written);
    }

    /** Names that are alike without marks, or where they are cut, get numbers: no file takes another's place. */
    private static String unused(String name, Set<String> taken) {
        var unused = name;
        for (var number = 2; !taken.add(unused); number++) {
            unused = name + "-" + number;
        }
        return unused;
    }
}
