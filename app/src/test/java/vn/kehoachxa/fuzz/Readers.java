package vn.kehoachxa.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.exchange.AnswerFile;
import vn.kehoachxa.exchange.ProvinceReader;
import vn.kehoachxa.fuzz.Seed.Form;
import vn.kehoachxa.intake.PasteReader;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.TaskListReader;
import vn.kehoachxa.intake.font.OldFonts;
import vn.kehoachxa.intake.format.DocumentFile;
import vn.kehoachxa.intake.format.FileFormat;
import vn.kehoachxa.intake.format.SourceReaders;
import vn.kehoachxa.intake.format.TaskFiles;
import vn.kehoachxa.intake.html.HtmlSource;
import vn.kehoachxa.intake.pdf.PdfData;
import vn.kehoachxa.intake.pdf.PdfSource;
import vn.kehoachxa.intake.sheet.SheetSource;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.intake.word.WordSource;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.LogJson;
import vn.kehoachxa.planfile.PaperFile;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.template.Templates;

/** Everything that reads what comes in, built as the program builds it. For any number of threads. */
final class Readers {

    private static final int TODAY = 2026;

    private final Path folder;
    private final Supplier<UUID> ids;
    private final SourceReaders files;
    private final Recogniser recogniser;
    private final TaskListReader lists;
    private final PasteReader pastes;
    private final OfficeProfile office;
    private final Citations citations = new Citations();
    private final Map<Form, List<Reader>> readers = new EnumMap<>(Form.class);

    /** Reads a file to its end. */
    @FunctionalInterface
    interface Read {
        /** @throws vn.kehoachxa.problem.ProblemException where it is refused */
        void read(byte[] file);
    }

    /** A reader. @param name for the counts */
    record Reader(String name, Read read) {}

    /** @param folder where files lie while they are read; nothing else may appear there */
    Readers(Path folder) {
        this.folder = folder;
        var count = new AtomicLong(0x8000_0000_0000_0000L);
        ids = () -> new UUID(0x0198_0000_0004_7000L, count.incrementAndGet());
        files = new SourceReaders(Map.of(
                FileFormat.WORD, new WordSource(), FileFormat.PDF, new PdfSource(OldFonts::toUnicode), FileFormat.TEXT, new TextSource()));
        recogniser = new Recogniser(ids);
        lists = new TaskListReader(ids);
        pastes = new PasteReader(new HtmlSource()::read, new TextSource()::pasted, ids);
        office = new Templates(ids).freshOffice();
        readers.put(Form.PAPER, List.of(new Reader("paper", this::paper), new Reader("paper-outside", f -> PaperFile.read(Json.parse(f)))));
        readers.put(Form.PROVINCE, List.of(new Reader("province", onDisk(new ProvinceReader(PdfData::in)::read))));
        readers.put(Form.ANSWER, List.of(new Reader("answer", onDisk(AnswerFile::read))));
        readers.put(Form.PDF, List.of(new Reader("pdf", this::document), new Reader("pdf-data", PdfData::in)));
        readers.put(Form.WORD, List.of(new Reader("word", this::document)));
        readers.put(Form.EXCEL, List.of(new Reader("excel", f -> lists.read(new SheetSource().read(f)))));
        readers.put(Form.HTML, List.of(new Reader("html", f -> pastes.html(text(f)))));
        readers.put(Form.TEXT, List.of(new Reader("text", this::document), new Reader("paste", f -> pastes.text(text(f)))));
    }

    /** Those that read files of a form. */
    List<Reader> of(Form form) {
        return readers.get(form);
    }

    /** A paper's file; what was read can be written and read again. */
    private void paper(byte[] file) {
        var tree = Json.parse(text(file));
        var followed = new Followed(PaperJson.read(tree), LogJson.read(tree));
        var again = Json.parse(PaperJson.text(followed, citations::in));
        if (!PaperJson.read(again).equals(followed.paper())) {
            throw new IllegalStateException("what was read is not what is written");
        }
    }

    private void document(byte[] file) {
        recogniser.read(files.read(file), office, null, TODAY);
    }

    /** Reads a file of the disk as the program does. @param how {@code document, list, html, paper, province} or {@code answer} */
    void file(String how, Path file) {
        switch (how) {
            case "document" -> document(DocumentFile.bytes(file));
            case "list" -> new TaskFiles(f -> new SheetSource().read(f), ids).read(file);
            case "province" -> new ProvinceReader(PdfData::in).read(file);
            case "answer" -> AnswerFile.read(file);
            case "html" -> pastes.html(text(DocumentFile.bytes(file)));
            case "paper" -> PaperFile.read(Json.parse(DocumentFile.bytes(file)));
            default -> throw new IllegalArgumentException(how);
        }
    }

    /** Reads a file where it lies: one for each thread, the only file in its folder. */
    private Read onDisk(Consumer<Path> reading) {
        return file -> {
            var path = folder.resolve(Thread.currentThread().getName());
            try {
                Files.write(path, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            reading.accept(path);
        };
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
