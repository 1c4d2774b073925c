package vn.kehoachxa.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.pdf.Attachment;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.document.word.WordWriter;
import vn.kehoachxa.exchange.Answer;
import vn.kehoachxa.exchange.AnswerFile;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.exchange.Sending;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.fuzz.Seed.Form;
import vn.kehoachxa.intake.UnseenPlan;
import vn.kehoachxa.intake.UnseenWord;
import vn.kehoachxa.intake.Workbook;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.report.ReportRequest;
import vn.kehoachxa.report.Reports;
import vn.kehoachxa.report.ScriptedYear;
import vn.kehoachxa.sheet.SheetWriter;
import vn.kehoachxa.template.Sample;

/** The valid files of a run, the same at every start. */
final class Corpus {

    private static final String FACE = "/liberation/LiberationSerif-Regular.ttf";

    private final List<Seed> seeds = new ArrayList<>();
    private final Citations citations = new Citations();
    private long ids;

    private Corpus() {}

    static List<Seed> make() {
        var corpus = new Corpus();
        try {
            corpus.papers();
            corpus.provinceFiles();
            corpus.answers();
            corpus.pdfs();
            corpus.words();
            corpus.sheets();
            corpus.pages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(corpus.seeds);
    }

    private void add(String name, Form form, byte[] file) {
        seeds.add(new Seed(name, form, file));
    }

    private void papers() {
        add("a plan", Form.PAPER, utf8(PaperJson.text(Sample.make().paper())));
        add("a plan with what was recorded", Form.PAPER, utf8(PaperJson.text(followed(), citations::in)));
        add("a report", Form.PAPER, utf8(PaperJson.text(SamplePapers.report())));
        add("a plan with tables", Form.PAPER, utf8(PaperJson.text(SamplePapers.issuedPlan())));
    }

    private Followed followed() {
        var paper = Sample.make().paper();
        var log = new ArrayList<LogEntry>();
        paper.entries().all(Task.class).limit(3).forEach(t -> log.add(new Progress(
                id(), t.id(), LocalDate.of(2026, 5, 4), "Lò Thị Mai", TaskStatus.IN_PROGRESS, 40, "Đã làm hai bản", null,
                List.of(new Evidence(id(), "biên bản.pdf", 12_345, "ab".repeat(32))))));
        paper.entries().all(Target.class).limit(2).forEach(t -> log.add(new Achieved(
                id(), t.id(), LocalDate.of(2026, 6, 1), "Lò Thị Mai", new BigDecimal("4.5"), "", List.of())));
        return new Followed(paper, new Log(log));
    }

    private UUID id() {
        return new UUID(0x0198_0000_0003_7000L, 0x8000_0000_0000_0000L + ++ids);
    }

    private void provinceFiles() throws IOException {
        var folder = Files.createTempDirectory("corpus");
        var plan = Sample.make().paper();
        var other = Files.writeString(folder.resolve("other"), "biên bản kiểm tra");
        add("a plan's province file", Form.PROVINCE, Files.readAllBytes(ProvinceFiles.write(plan, folder)));
        var followed = ScriptedYear.annual();
        var report = new Reports(ScriptedYear.ids(0)).draft(
                ReportRequest.of(followed, ScriptedYear.period("2026-Q2"), LocalDate.of(2026, 7, 5), List.of()), ScriptedYear.tracker()).paper();
        var writer = ProvinceFiles.writer();
        add("a report's province file", Form.PROVINCE, Files.readAllBytes(writer.write(
                new Sending(report, PrintOptions.PLAIN, KeptBytes.NONE, ProvinceFiles.CONTACT, List.of(new Sending.Enclosed(id(), "Bản ký số.pdf", other)), followed, List.of()),
                folder.resolve("report.zip")).path()));
        try (var made = Files.list(folder)) {
            for (var file : made.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void answers() {
        var paper = Sample.make().paper();
        add("an answer", Form.ANSWER, utf8(AnswerFile.text(new Answer(
                id(), paper.id(), 1, paper.identity().office(), "Sở Khoa học và Công nghệ", LocalDate.of(2026, 3, 2), false, LocalDate.of(2026, 3, 10), "Bổ sung.",
                List.of(new Answer.Remark(paper.body().getFirst().id(), "chữ", "Nêu rõ căn cứ"), new Answer.Remark(paper.id(), "", "Thiếu phụ lục"))))));
    }

    private void pdfs() throws IOException {
        var writer = new PdfWriter(new PdfFonts());
        for (var paper : List.of(SamplePapers.report(), Sample.make().paper())) {
            add("a PDF of ours", Form.PDF, written(out -> writer.write(Composer.compose(paper), List.of(data(paper)), out)));
        }
        add("a PDF of another program", Form.PDF, written(Corpus::foreignPdf));
    }

    private Attachment data(Paper paper) {
        return new Attachment("kehoachxa.json", "application/json", "Dữ liệu", utf8(PaperJson.text(Followed.fresh(paper), citations::in)));
    }

    private static void foreignPdf(OutputStream out) throws IOException {
        try (var pdf = new PDDocument(); var face = Corpus.class.getResourceAsStream(FACE)) {
            pdf.setDocumentId(1L);
            var font = PDType0Font.load(pdf, face, true);
            for (var p = 0; p < 2; p++) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (var stream = new PDPageContentStream(pdf, page)) {
                    for (var y = 0; y < 5; y++) {
                        stream.moveTo(80, 300 + 20 * y);
                        stream.lineTo(500, 300 + 20 * y);
                        stream.moveTo(80 + 105 * y, 300);
                        stream.lineTo(80 + 105 * y, 380);
                        stream.stroke();
                    }
                    var lines = List.of("KẾ HOẠCH", "Chuyển đổi số trên địa bàn xã năm 2026", "I. MỤC ĐÍCH", "1. Đưa việc lên mạng", "- Làm trước ngày 15/8/2026.");
                    for (var n = 0; n < lines.size(); n++) {
                        stream.beginText();
                        stream.setFont(font, 14);
                        stream.newLineAtOffset(85, 760 - 22 * n);
                        stream.showText(lines.get(n));
                        stream.endText();
                    }
                }
            }
            pdf.save(out);
        }
    }

    private void words() throws IOException {
        var writer = new WordWriter(new PdfFonts());
        add("a Word file of ours", Form.WORD, written(out -> writer.write(Composer.compose(SamplePapers.report()), out)));
        for (var name : List.of("commune-agriculture", "budget-tables", "tracked-typed", "mixed-auto-typed", "market-tcvn3-table", "schedule-appendix")) {
            add("a Word file of others, " + name, Form.WORD, undated(UnseenWord.of(UnseenPlan.named(name))));
        }
    }

    private void sheets() throws IOException {
        add("a list of tasks", Form.EXCEL, undated(new Workbook()
                .sheet("Sheet1", "STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện", "I | Hạ tầng", "1 | Kéo cáp | Công an xã | Các bản | Quý I/2026",
                        "2 | Tập huấn | Phòng Văn hóa | | Trước 15/8/2026", "3 | Ký số | Văn phòng | Các bản | Năm 2026")
                .merge("B2:E2").day("E4", LocalDate.of(2026, 5, 4), "dd/mm/yyyy").formula("B5", "A1&A2", "Ký số").bytes()));
        add("a list of tasks of ours", Form.EXCEL, written(out -> new SheetWriter().write(Sample.make().paper(), out)));
    }

    /** Without the moments at which it and its entries were made. */
    private static byte[] undated(byte[] book) throws IOException {
        var zip = RawZip.of(book);
        zip.entries.stream().filter(e -> e.name.equals("docProps/core.xml")).forEach(e -> e.content(utf8("<properties/>")));
        return zip.bytes();
    }

    private void pages() throws IOException {
        for (var name : List.of("word-365-lists.html", "word-365-table.html", "excel-365.html", "google-docs.html", "outlook-mail.html")) {
            try (var in = Corpus.class.getResourceAsStream("/vn/kehoachxa/intake/paste/" + name)) {
                add(name, Form.HTML, in.readAllBytes());
            }
        }
        for (var name : List.of("mail-text.txt", "excel-text.txt", "word-list-text.txt")) {
            try (var in = Corpus.class.getResourceAsStream("/vn/kehoachxa/intake/paste/" + name)) {
                add(name, Form.TEXT, in.readAllBytes());
            }
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes a file. */
    @FunctionalInterface
    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Written written) throws IOException {
        var out = new ByteArrayOutputStream();
        written.to(out);
        return out.toByteArray();
    }
}
