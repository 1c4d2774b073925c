package vn.kehoachxa.main;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.cli.Services;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.FontFolders;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.document.word.WordWriter;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.PaperFileWriter;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.format.SourceReaders;
import vn.kehoachxa.intake.source.SourceReader;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.intake.word.WordSource;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.print.Printer;
import vn.kehoachxa.print.SystemDialog;
import vn.kehoachxa.print.SystemPrinter;
import vn.kehoachxa.sheet.SheetWriter;
import vn.kehoachxa.template.Templates;

/** Builds the objects and hands them to each other: the one place that does. */
final class Wiring {

    private final String system = System.getProperty("os.name", "");
    // The typeface takes a moment to read and serves for every file after.
    private final Supplier<PdfFonts> fonts = new Once<>(this::fonts);
    private final Supplier<Citations> citations = new Once<>(Citations::new);
    private final Supplier<PdfWriter> pdf = new Once<>(() -> new PdfWriter(fonts.get()));

    Services services() {
        var clock = Clock.systemDefaultZone();
        Supplier<UUID> ids = new UuidV7(clock);
        return new Services(
                Folders.data(system, System.getenv(), Path.of(System.getProperty("user.home", "."))),
                clock, ids, new Templates(ids), exporter(), files(),
                new Recogniser(ids, text -> citations.get().in(text)), System.getProperty("user.name", ""));
    }

    /** Reads the files that are taken in, by what is in them. */
    private static SourceReader files() {
        return new SourceReaders(Map.of(vn.kehoachxa.intake.format.Format.WORD, new WordSource(), vn.kehoachxa.intake.format.Format.TEXT, new TextSource()));
    }

    /** Prints through the system's dialog. */
    Printer printer() {
        return new SystemPrinter(pdf, new SystemDialog(system));
    }

    private Exporter exporter() {
        Supplier<WordWriter> word = new Once<>(() -> new WordWriter(fonts.get()));
        return new Exporter(Map.<Format, PaperFileWriter>of(
                Format.PDF, (paper, out) -> pdf.get().write(Composer.compose(paper), out),
                Format.DOCX, (paper, out) -> word.get().write(Composer.compose(paper), out),
                Format.XLSX, new SheetWriter()::write,
                Format.JSON, (paper, out) -> out.write(PaperJson.text(paper).getBytes(UTF_8))));
    }

    /** The PC's own Times New Roman where it has it, as the decree wants it; else the bundled face of the same widths. */
    private PdfFonts fonts() {
        try {
            return PdfFonts.from(FontFolders.of(system, System.getenv()));
        } catch (IOException damagedProgram) {
            throw new UncheckedIOException(damagedProgram);
        }
    }

    /** Makes something when it is first asked for. For any number of threads. */
    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> maker;
        private T made;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized T get() {
            if (made == null) {
                made = maker.get();
            }
            return made;
        }
    }
}
