package vn.kehoachxa.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import vn.kehoachxa.arrival.Arrivals;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.layout.Layout;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.document.word.WordWriter;
import vn.kehoachxa.exchange.AnswerDrafts;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.exchange.ProvinceReader;
import vn.kehoachxa.exchange.ProvinceWriter;
import vn.kehoachxa.exchange.rollup.Rollup;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.PaperFileWriter;
import vn.kehoachxa.intake.PasteReader;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.format.FileFormat;
import vn.kehoachxa.intake.format.SourceReaders;
import vn.kehoachxa.intake.format.TaskFiles;
import vn.kehoachxa.intake.html.HtmlSource;
import vn.kehoachxa.intake.pdf.PdfData;
import vn.kehoachxa.intake.sheet.SheetSource;
import vn.kehoachxa.intake.source.SourceReader;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.intake.word.WordSource;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.report.HandoutFiles;
import vn.kehoachxa.report.Handouts;
import vn.kehoachxa.sheet.SheetWriter;
import vn.kehoachxa.sheet.ShownTable;
import vn.kehoachxa.store.DataHome;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.renewal.Renewal;
import vn.kehoachxa.ui.editor.EditorSide;
import vn.kehoachxa.ui.editor.PanesModel;
import vn.kehoachxa.ui.exchange.MailProgram;
import vn.kehoachxa.ui.exchange.rollup.ProvinceTools;
import vn.kehoachxa.ui.plans.PlanTools;
import vn.kehoachxa.ui.preview.PagesModel;
import vn.kehoachxa.ui.preview.PageFaces;
import vn.kehoachxa.ui.preview.PageSource;
import vn.kehoachxa.ui.settings.PreferencesFile;
import vn.kehoachxa.ui.task.Threads;

/** A window's surroundings for tests: a real store in a folder, a fixed clock, and an exporter that writes Word, and as PDF the subject alone. */
public final class TestDesk {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-25T03:32:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    public static final Map<String, String> VALUES = Map.of(
            "commune", "xã Vân Hồ", "province", "Sơn La", "signatory.name", "Nguyễn Văn An", "signatory.title", "PHÓ CHỦ TỊCH");

    private static final Citations CITATIONS = new Citations();

    private final Path folder;
    private final Clock clock;
    private final Supplier<UUID> ids = UUID::randomUUID;
    private volatile Path opening;
    private Messages messages = new Messages(Messages.VIETNAMESE);
    private final List<Path> shownFolders = new ArrayList<>();
    private MailProgram mail = new MailProgram() {

        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public void write(String address) {
            throw new IllegalStateException("there is no mail program");
        }
    };
    private final List<Paper> printed = new CopyOnWriteArrayList<>();

    public TestDesk(Path folder) {
        this(folder, CLOCK);
    }

    public TestDesk(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    public Templates templates() {
        return new Templates(ids);
    }

    public Supplier<UUID> ids() {
        return ids;
    }

    public PasteReader pastes() {
        return new PasteReader(html -> new HtmlSource().read(html), text -> new TextSource().pasted(text), ids);
    }

    public Store open() {
        return Store.open(folder, clock, () -> templates().freshOffice());
    }

    /** A new paper out of the annual template, stored. */
    public UUID newPaper(int year) {
        return store(paper(year));
    }

    public UUID store(Paper paper) {
        try (var store = open()) {
            return store.papers().create(paper, "test").paper().id();
        }
    }

    public Paper paper(int year) {
        return templates().create("annual", year, templates().freshOffice(), VALUES);
    }

    public Paper stored(UUID id) {
        try (var store = open()) {
            return store.papers().load(id).paper();
        }
    }

    /** The windows from now on know this mail program; none as long as nobody says. */
    public void mails(MailProgram program) {
        mail = program;
    }

    public List<Path> shownFolders() {
        return shownFolders;
    }

    /** What the window's printer was given. */
    public List<Paper> printed() {
        return printed;
    }

    /** A window of an office that was asked the first questions already. */
    public Services services(Threads threads) {
        preferences().put("first.questions", "true");
        return firstDay(threads);
    }

    /** What the window remembers. */
    public PreferencesFile preferences() {
        return new PreferencesFile(folder.resolve("window.properties"));
    }

    /** The same, with another way to write files. */
    public Services services(Threads threads, Exporter exporter) {
        preferences().put("first.questions", "true");
        return firstDay(threads, exporter);
    }

    /** A window that is opened for the first time. */
    public Services firstDay(Threads threads) {
        return firstDay(threads, exporter());
    }

    private Services firstDay(Threads threads, Exporter exporter) {
        preferences().put("window.maximised", "false");
        preferences().put("window.width", "1366");
        preferences().put("window.height", "768");
        return new Services(
                this::open, templates(), tools().renewal(), CITATIONS, pages(), exporter, (paper, options, kept) -> printed.add(paper), shownFolders::add, clock, ids, messages,
                preferences(), threads, "test",
                (name, format) -> Optional.of(folder.resolve(name)),
                files(), arrivals(), new Recogniser(ids), lists(), pastes(), new TimingReader(), day -> false, handouts(), provinceFiles(), mail,
                () -> Optional.ofNullable(opening), folder,
                new Elsewhere(new DataHome(folder, pointer()), to -> moved(to).services(threads)), province(folder));
    }

    /** Reads and sums up what offices sent, as the program does. @param folder of the data */
    public static ProvinceTools province(Path folder) {
        var messages = new Messages(Messages.VIETNAMESE);
        return new ProvinceTools(ProvinceFiles.reader(), new Rollup(
                ProvinceFiles.reader(), new TimingReader(), (document, out) -> new PdfWriter(new PdfFonts()).write(document, out),
                (code, arguments) -> messages.text("problem." + code + ".what", arguments.toArray()), 2), new AnswerDrafts(folder.resolve("answers")));
    }

    /** What names the folder of the data where it is another one than this. */
    public Path pointer() {
        return folder.resolveSibling(folder.getFileName() + "-noi-khac.txt");
    }

    private TestDesk moved(Path to) {
        var other = new TestDesk(to, clock);
        other.opening = opening;
        return other;
    }

    /** The file that the window's dialog gives when it asks for one to take in. */
    public void opens(Path file) {
        opening = file;
    }

    /** The windows from now on are in this language. */
    public void speak(Locale language) {
        messages = new Messages(language);
    }

    /** The windows from now on look so. @param percent the text size, 100 for normal */
    public void look(boolean dark, int percent) {
        preferences().put("theme.dark", Boolean.toString(dark));
        preferences().put("text.size", Integer.toString(percent));
    }

    /** Reads lists of tasks out of Excel. */
    public TaskFiles lists() {
        return new TaskFiles(new SheetSource(), ids);
    }

    /** Takes in what carries its paper. */
    public Arrivals arrivals() {
        return new Arrivals(
                new ProvinceReader(PdfData::in),
                new Exporter(Map.of(Format.JSON, (p, options, out) -> out.write(PaperJson.text(p, CITATIONS::in).getBytes(StandardCharsets.UTF_8)))), ids);
    }

    /** Reads Word and text. */
    public static SourceReader files() {
        return new SourceReaders(Map.of(FileFormat.WORD, new WordSource(), FileFormat.TEXT, new TextSource()));
    }

    /** What else can be made of a plan. */
    public static PlanTools tools() {
        return new PlanTools(new Renewal(UUID::randomUUID, CITATIONS::in), CITATIONS, UUID::randomUUID, "test");
    }

    /** Pages of the bundled typeface. */
    public static PageSource pages() {
        try {
            var fonts = new PdfFonts();
            var layout = new Layout(fonts);
            var faces = new PageFaces(fonts, fonts::shown, fonts::data);
            return new PageSource(
                    () -> {
                        var session = layout.session();
                        return (paper, chosen) -> session.pages(Composer.compose(paper, chosen));
                    },
                    () -> faces);
        } catch (IOException damagedProgram) {
            throw new UncheckedIOException(damagedProgram);
        }
    }

    /** The pages of a paper beside its text. */
    public EditorSide side(Threads threads) {
        var panes = new PanesModel(preferences());
        var pages = new PagesModel(pages(), threads, PrintOptions.PLAIN, preferences());
        panes.shows(PanesModel.PAGES).subscribe(pages::seen);
        return new EditorSide(panes, pages, () -> { }, List.of());
    }

    /** Working papers: as PDF and Excel their name alone. */
    public static HandoutFiles handouts() {
        HandoutFiles.Writer name = (handout, out) -> out.write(handout.name().getBytes(StandardCharsets.UTF_8));
        return new HandoutFiles(new Handouts(document -> true), Map.of(Format.PDF, name, Format.DOCX, name, Format.XLSX, name));
    }

    /** Files for the province: as PDF the subject alone. */
    public static ProvinceWriter provinceFiles() {
        PaperFileWriter subject = (paper, options, out) -> out.write(paper.paper().subject().getBytes(StandardCharsets.UTF_8));
        PaperFileWriter word = (paper, options, out) -> new WordWriter(new PdfFonts()).write(Composer.compose(paper.paper(), options), out);
        PaperFileWriter sheet = (paper, options, out) -> new SheetWriter().write(paper.paper(), out);
        PaperFileWriter data = (paper, options, out) -> out.write(PaperJson.text(paper, CITATIONS::in).getBytes(StandardCharsets.UTF_8));
        var exporter = new Exporter(Map.of(Format.PDF, subject, Format.DOCX, word, Format.XLSX, sheet, Format.JSON, data));
        return new ProvinceWriter(exporter, "1.2.3", (paper, gap) -> gap.code());
    }

    /** Writes Word, and as PDF and calendar the subject alone. */
    public static Exporter exporter() {
        PaperFileWriter subject = (paper, options, out) -> out.write(paper.paper().subject().getBytes(StandardCharsets.UTF_8));
        PaperFileWriter word = (paper, options, out) -> new WordWriter(new PdfFonts()).write(Composer.compose(paper.paper(), options), out);
        return new Exporter(Map.of(Format.PDF, subject, Format.DOCX, word, Format.ICS, subject), (table, out) -> new SheetWriter().writeTable(
                new ShownTable(
                        table.name(), table.office(), table.title(), table.standing(), table.columns(),
                        table.rows().stream().map(r -> r.stream().map(c -> new ShownTable.Cell(c.text(), c.day())).toList()).toList()),
                out));
    }
}
