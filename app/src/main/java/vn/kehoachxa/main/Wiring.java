package vn.kehoachxa.main;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.calendar.CalendarWriter;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.cli.Services;
import vn.kehoachxa.compare.Where;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.layout.Layout;
import vn.kehoachxa.document.pdf.Attachment;
import vn.kehoachxa.document.pdf.FontFolders;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.document.word.WordWriter;
import vn.kehoachxa.exchange.DeliveryReader;
import vn.kehoachxa.exchange.Gap;
import vn.kehoachxa.exchange.ProvinceReader;
import vn.kehoachxa.exchange.ProvinceWriter;
import vn.kehoachxa.exchange.rollup.Rollup;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.PaperFileWriter;
import vn.kehoachxa.export.ScreenTable;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.font.OldFonts;
import vn.kehoachxa.intake.format.FileFormat;
import vn.kehoachxa.intake.format.SourceReaders;
import vn.kehoachxa.intake.format.TaskFiles;
import vn.kehoachxa.intake.pdf.PdfData;
import vn.kehoachxa.intake.pdf.PdfSource;
import vn.kehoachxa.intake.sheet.SheetSource;
import vn.kehoachxa.intake.source.SourceReader;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.intake.word.WordSource;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.print.Printer;
import vn.kehoachxa.print.SystemDialog;
import vn.kehoachxa.print.SystemPrinter;
import vn.kehoachxa.renewal.Renewal;
import vn.kehoachxa.report.HandoutFiles;
import vn.kehoachxa.report.Handouts;
import vn.kehoachxa.sheet.SheetWriter;
import vn.kehoachxa.sheet.ShownTable;
import vn.kehoachxa.sheet.TaskGroup;
import vn.kehoachxa.store.DataHome;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.Holidays;
import vn.kehoachxa.tracking.PublicHolidays;
import vn.kehoachxa.ui.preview.PageFaces;
import vn.kehoachxa.ui.preview.PageSource;

/** Builds the objects and hands them to each other: the one place that does. */
final class Wiring {

    private final String system = System.getProperty("os.name", "");
    // The typeface takes a moment to read and serves for every file after.
    private final Supplier<PdfFonts> fonts = new Once<>(this::fonts);
    private final TimingReader timing = new TimingReader();
    private final Holidays holidays = holidays();
    private final Supplier<Layout> layout = new Once<>(() -> new Layout(fonts.get()));
    private final Supplier<WordWriter> word = new Once<>(() -> new WordWriter(fonts.get()));
    private final Supplier<Messages> vietnamese = new Once<>(() -> new Messages(Messages.VIETNAMESE));
    private final Supplier<PdfWriter> pdf = new Once<>(() -> new PdfWriter(fonts.get()));
    private final String version = built();

    Services services() {
        var clock = Clock.systemDefaultZone();
        Supplier<UUID> ids = new UuidV7(clock);
        var citations = new Citations();
        var exporter = exporter(citations);
        var deliveries = new ProvinceReader(PdfData::in);
        return new Services(
                home()::folder,
                clock, ids, new Templates(ids), citations, timing, holidays, new Renewal(ids, citations::in), exporter, files(),
                new Recogniser(ids), new TaskFiles(file -> new SheetSource().read(file), ids), handouts(),
                new ProvinceWriter(exporter, version, this::missing), deliveries, rollup(deliveries), System.getProperty("user.name", ""));
    }

    /** Sums up what many offices sent. */
    private Rollup rollup(DeliveryReader deliveries) {
        return new Rollup(
                deliveries, timing, (document, out) -> pdf.get().write(document, out),
                (code, arguments) -> vietnamese.get().text("problem." + code + ".what", arguments.toArray()),
                Runtime.getRuntime().availableProcessors());
    }

    /** What is missing in a paper, as its province file says it: where, and what; in Vietnamese, whoever asked for the file. */
    private String missing(Paper paper, Gap gap) {
        var words = vietnamese.get();
        var where = new Where(paper, words::text);
        var place = gap.place(where::name, where::name);
        return words.text("exchange.gap", place, words.text("missing." + gap.code()), gap.quote().isEmpty() ? "" : "“" + gap.quote() + "”").strip();
    }

    /** The version with which the program was built. */
    String version() {
        return version;
    }

    private static String built() {
        var properties = new Properties();
        try (var in = Wiring.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException damagedProgram) {
            throw new UncheckedIOException(damagedProgram);
        }
        return properties.getProperty("version");
    }

    /** Where the office's data lies where nobody says otherwise. */
    DataHome home() {
        var user = Path.of(System.getProperty("user.home", "."));
        return new DataHome(Folders.data(system, System.getenv(), user), Folders.pointer(system, System.getenv(), user));
    }

    /** Few starts of the program ask for a day off: the list of them is read by those. */
    private static Holidays holidays() {
        var known = new Once<>(PublicHolidays::ofCountry);
        return new Holidays() {

            @Override
            public boolean isHoliday(LocalDate day) {
                return known.get().isHoliday(day);
            }

            @Override
            public boolean isWorked(LocalDate day) {
                return known.get().isWorked(day);
            }
        };
    }

    /** Reads the files that are taken in, by what is in them. */
    private static SourceReader files() {
        // Few starts of the program take a file in: the libraries that read one are loaded by those.
        var readers = new Once<>(() -> new SourceReaders(Map.of(
                FileFormat.WORD, new WordSource(), FileFormat.PDF, new PdfSource(OldFonts::toUnicode), FileFormat.TEXT, new TextSource())));
        return file -> readers.get().read(file);
    }

    /** Prints through the system's dialog. */
    Printer printer() {
        return new SystemPrinter(pdf, new SystemDialog(system));
    }

    /** Pages for the screen, of the same layout and typeface as the PDF's. */
    PageSource pages() {
        // The window comes first: the typeface is read when the first page is asked for.
        var faces = new Once<>(() -> new PageFaces(fonts.get(), fonts.get()::shown, fonts.get()::data));
        return new PageSource(
                () -> {
                    var session = layout.get().session();
                    return (paper, chosen) -> session.pages(Composer.compose(paper, chosen));
                },
                faces);
    }

    private Exporter exporter(Citations citations) {
        return new Exporter(Map.<Format, PaperFileWriter>of(
                Format.PDF, (followed, options, out) -> pdf.get().write(
                        Composer.compose(followed.paper(), options), List.of(data(followed.paper(), citations)), out),
                Format.DOCX, (followed, options, out) -> word.get().write(Composer.compose(followed.paper(), options), out),
                Format.XLSX, (followed, options, out) -> new SheetWriter().write(followed.paper(), out),
                Format.ICS, (followed, options, out) -> new CalendarWriter(timing, holidays).write(followed, out),
                Format.JSON, (followed, options, out) -> out.write(PaperJson.text(followed, citations::in).getBytes(UTF_8))),
                (table, out) -> new SheetWriter().writeTable(shown(table), out));
    }

    /** The paper as data, inside its PDF. What was recorded of it since is no part of the paper. */
    private static Attachment data(Paper paper, Citations citations) {
        return new Attachment(
                "kehoachxa.json", "application/json", "Dữ liệu của văn bản", PaperJson.text(Followed.fresh(paper), citations::in).getBytes(UTF_8));
    }

    private static ShownTable shown(ScreenTable table) {
        return new ShownTable(
                table.name(), table.office(), table.title(), table.standing(), table.columns(),
                table.rows().stream().map(r -> r.stream().map(c -> new ShownTable.Cell(c.text(), c.day())).toList()).toList());
    }

    private HandoutFiles handouts() {
        return new HandoutFiles(new Handouts(this::isOnePage), Map.<Format, HandoutFiles.Writer>of(
                Format.PDF, (handout, out) -> pdf.get().write(handout.document(), out),
                Format.DOCX, (handout, out) -> word.get().write(handout.document(), out),
                Format.XLSX, (handout, out) -> new SheetWriter().writeTasks(
                        handout.plan(), handout.name(),
                        handout.groups().stream().map(g -> new TaskGroup(g.title(), g.tasks())).toList(), out)));
    }

    private boolean isOnePage(Document document) {
        return layout.get().pages(document).pages().size() == 1;
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
