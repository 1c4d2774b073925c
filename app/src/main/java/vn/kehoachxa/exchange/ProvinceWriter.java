package vn.kehoachxa.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import vn.kehoachxa.export.Exported;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.FileOutput;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.zip.FixedZip;

/**
 * Writes province files. The same version of a paper, with the same program, fonts, contact and choices, gives the same bytes: nothing is
 * packed, entries stand in a fixed order and carry no time; of what was issued, what was kept is taken.
 */
public final class ProvinceWriter {

    /** What a file may hold in all, in bytes: beyond that a zip needs another form, and no mail takes it. */
    static final long LARGEST = 4_000_000_000L;

    private static final String ENDING = ".zip";

    private final Exporter exporter;
    private final String program;
    private final GapWords words;

    /**
     * @param exporter writes PDF, Word, Excel and data
     * @param program its version
     * @param words says what is missing, in Vietnamese
     */
    public ProvinceWriter(Exporter exporter, String program, GapWords words) {
        this.exporter = exporter;
        this.program = program;
        this.words = words;
    }

    /** The name under which a paper goes out: {@code KH-KHCN-2026-xa-van-ho-v1.zip}, of a draft {@code …-v1-DU-THAO.zip}. */
    public String name(Paper paper) {
        return ProvinceName.of(paper) + ENDING;
    }

    /**
     * Writes a province file, which is replaced whole or not at all. Files that go along are read twice and never held in memory.
     *
     * @throws ExchangeException where a file that was to go along is not there, is not what was recorded, what was kept is not the paper, or
     *     all is too much for one file
     * @throws vn.kehoachxa.export.ExportException where the file can't be written, or the thread was interrupted
     */
    public Exported write(Sending sending, Path file) {
        checkKept(sending);
        var gaps = Gaps.in(sending.paper());
        var entries = entries(sending, gaps);
        var manifest = Manifests.of(sending, program, gaps, entries.stream().map(Entry::part).toList());
        var own = Content.of(ManifestJson.text(manifest).getBytes(UTF_8));
        if (entries.stream().mapToLong(e -> e.content().bytes()).sum() > LARGEST) {
            throw new ExchangeException("EXCHANGE-TOO-MUCH", null);
        }
        return FileOutput.write(FileKind.PROVINCE, file, out -> write(own, entries, out));
    }

    /** What was kept says what the manifest says, or every reader refuses the file. */
    private static void checkKept(Sending sending) {
        var data = new PaperData(pdf -> null);
        if (sending.kept().data().map(kept -> data.paper(kept).paper()).filter(kept -> !kept.equals(sending.paper())).isPresent()) {
            throw new ExchangeException("EXCHANGE-KEPT", null);
        }
    }

    /** An entry beside the manifest. */
    private record Entry(Part part, Content content) {}

    private List<Entry> entries(Sending sending, List<Gap> gaps) {
        var paper = sending.paper();
        var base = ProvinceName.of(paper);
        var entries = new ArrayList<Entry>();
        entries.add(entry(base + ".pdf", Part.Role.PDF, bytes(sending, Format.PDF)));
        entries.add(entry(base + ".docx", Part.Role.WORD, bytes(sending, Format.DOCX)));
        entries.add(entry(base + ".xlsx", Part.Role.SHEET, bytes(sending, Format.XLSX)));
        entries.add(entry(base + ".json", Part.Role.DATA, sending.kept().data().orElseGet(() -> made(sending, Format.JSON))));
        entries.add(entry("con-thieu.txt", Part.Role.MISSING, new GapList(words).of(paper, gaps).getBytes(UTF_8)));
        if (sending.progress() != null) {
            var progress = ChosenEvidence.only(sending.progress(), sending.evidence());
            entries.add(entry("tien-do.json", Part.Role.PROGRESS, exporter.bytes(progress, sending.options(), Format.JSON)));
        }
        enclose(entries, "ban-ky/", Part.Role.SIGNED, sending.signed());
        enclose(entries, "minh-chung/", Part.Role.EVIDENCE, sending.evidence());
        checkEvidence(sending, entries);
        return entries;
    }

    private byte[] bytes(Sending sending, Format format) {
        return sending.kept().of(format).orElseGet(() -> made(sending, format));
    }

    private byte[] made(Sending sending, Format format) {
        return exporter.bytes(Followed.fresh(sending.paper()), sending.options(), format);
    }

    private static Entry entry(String name, Part.Role role, byte[] bytes) {
        var content = Content.of(bytes);
        return new Entry(new Part(name, role, MediaTypes.of(name), content.bytes(), content.sha256(), name, null), content);
    }

    private static void enclose(List<Entry> entries, String folder, Part.Role role, List<Sending.Enclosed> files) {
        for (var i = 0; i < files.size(); i++) {
            var file = files.get(i);
            var name = folder + ProvinceName.enclosed(i + 1, file.name());
            var about = role == Part.Role.EVIDENCE ? file.id() : null;
            try {
                var content = Content.of(file.file());
                entries.add(new Entry(
                        new Part(name, role, MediaTypes.of(name), content.bytes(), content.sha256(), Texts.oneLine(file.name()), about),
                        content));
            } catch (IOException gone) {
                throw new ExchangeException("EXCHANGE-ENCLOSED", gone, file.name());
            }
        }
    }

    /** A piece of evidence is what was recorded, or it shows nothing. */
    private static void checkEvidence(Sending sending, List<Entry> entries) {
        for (var entry : entries) {
            if (entry.part().role() == Part.Role.EVIDENCE
                    && recorded(sending, entry.part().about()).filter(entry.part().sha256()::equals).isEmpty()) {
                throw new ExchangeException("EXCHANGE-ENCLOSED", null, entry.part().title());
            }
        }
    }

    private static Optional<String> recorded(Sending sending, UUID evidence) {
        return sending.progress() == null ? Optional.empty() : ChosenEvidence.hash(sending.progress().log(), evidence);
    }

    private static void write(Content manifest, List<Entry> entries, OutputStream out) throws IOException {
        var zip = new FixedZip(out);
        zip.setMethod(ZipEntry.STORED);
        put(zip, Manifest.NAME, manifest);
        for (var entry : entries) {
            put(zip, entry.part().name(), entry.content());
        }
        zip.finish();
    }

    private static void put(FixedZip zip, String name, Content content) throws IOException {
        var entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.bytes());
        entry.setCompressedSize(content.bytes());
        entry.setCrc(content.crc32());
        zip.putArchiveEntry(entry);
        try (var in = content.source().open()) {
            // A file that changed since it was measured has another sum: then nothing is written.
            in.transferTo(zip);
        }
        zip.closeArchiveEntry();
    }
}
