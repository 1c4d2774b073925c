package vn.kehoachxa.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.template.TestPapers;

/** Our Word files, opened by another program: it shows what our PDF shows, and what it saves is still our file. */
@Tag("office")
class OfficeTest {

    /** The part of a paper's lines that must be ours: the others break after a hyphen, or are in italics, which LibreOffice sets wider. */
    private static final double SAME_LINES = 0.97;

    @TempDir
    private static Path temp;

    private static Path folder;
    private static final Map<String, Document> DOCUMENTS = new LinkedHashMap<>();

    static Stream<String> names() {
        return documents().keySet().stream();
    }

    private static Map<String, Document> documents() {
        var documents = new LinkedHashMap<String, Document>();
        TestPapers.six().forEach(named -> documents.put(named.name(), Composer.compose(named.paper())));
        documents.put("report", Composer.compose(SamplePapers.report()));
        documents.put("draft", Composer.compose(SamplePapers.plan(), new Composer.Options(true)));
        return documents;
    }

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        DOCUMENTS.putAll(documents());
        var kept = System.getProperty("office.folder");
        folder = kept == null ? temp : Files.createDirectories(Path.of(kept));
        var fonts = new PdfFonts();
        var pdf = new PdfWriter(fonts);
        var word = new WordWriter(fonts);
        var files = new ArrayList<Path>();
        for (var entry : DOCUMENTS.entrySet()) {
            var file = folder.resolve(entry.getKey() + ".docx");
            files.add(file);
            try (var out = Files.newOutputStream(file)) {
                word.write(entry.getValue(), out);
            }
            try (var out = Files.newOutputStream(folder.resolve(entry.getKey() + "-ours.pdf"))) {
                pdf.write(entry.getValue(), out);
            }
        }
        var office = new LibreOffice(Files.createDirectories(temp.resolve("office")));
        office.convert("pdf", folder, files);
        office.convert("docx", Files.createDirectories(folder.resolve("saved")), files);
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsTheSameWordsInTheSameOrder(String name) throws IOException {
        var document = DOCUMENTS.get(name);
        var ours = PrintedWords.of(Files.readAllBytes(folder.resolve(name + "-ours.pdf")), document);
        var theirs = PrintedWords.of(Files.readAllBytes(folder.resolve(name + ".pdf")), document);

        assertThat(theirs.firstDifference(ours)).isEmpty();
        assertThat(theirs.brokenRows()).containsExactlyInAnyOrderElementsOf(ours.brokenRows());
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasAsManyPages(String name) throws IOException {
        var ours = pages(folder.resolve(name + "-ours.pdf"));
        var theirs = pages(folder.resolve(name + ".pdf"));

        assertThat(theirs).isEqualTo(ours);
    }

    @ParameterizedTest
    @MethodSource("names")
    void linesEndWhereOursDo(String name) throws IOException {
        var ours = lines(folder.resolve(name + "-ours.pdf"));
        var theirs = lines(folder.resolve(name + ".pdf"));
        var left = new ArrayList<>(theirs);
        var same = ours.stream().filter(left::remove).count();

        assertThat((double) same / ours.size()).isGreaterThanOrEqualTo(SAME_LINES);
        for (var title : titles(DOCUMENTS.get(name))) {
            assertThat(theirs).containsSequence(linesOf(title, ours));
        }
    }

    /** The texts that stand centred over the paper and its appendices. */
    private static List<String> titles(Document document) {
        return document.sections().stream().flatMap(s -> s.pieces().stream()).flatMap(piece -> switch (piece) {
            case TitlePiece title -> Stream.of(title.subject());
            case AnnexPiece annex -> Stream.of(Run.text(annex.title()), annex.reference());
            default -> Stream.empty();
        }).map(OfficeTest::spaced).filter(t -> !t.isEmpty()).toList();
    }

    /** The lines that a text has on a page. */
    private static List<String> linesOf(String text, List<String> lines) {
        for (var from = 0; from < lines.size(); from++) {
            for (var to = from + 1; to <= lines.size() && text.startsWith(String.join(" ", lines.subList(from, to))); to++) {
                if (text.equals(String.join(" ", lines.subList(from, to)))) {
                    return lines.subList(from, to);
                }
            }
        }
        throw new AssertionError("not printed: " + text);
    }

    private static List<String> lines(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(pdf).lines().map(OfficeTest::spaced).filter(l -> !l.isEmpty()).toList();
        }
    }

    private static String spaced(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0]+", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("names")
    void savedAgainIsStillOurFile(String name) throws IOException {
        try (var ours = open(folder.resolve(name + ".docx")); var theirs = open(folder.resolve("saved").resolve(name + ".docx"))) {
            assertThat(bookmarks(theirs)).isEqualTo(bookmarks(ours));
            assertThat(headerRows(theirs)).isEqualTo(headerRows(ours));
            assertThat(styles(theirs)).isEqualTo(styles(ours));
        }
    }

    private static int pages(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return pdf.getNumberOfPages();
        }
    }

    private static XWPFDocument open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static List<String> bookmarks(XWPFDocument word) {
        return paragraphs(word).stream()
                .flatMap(p -> p.getCTP().getBookmarkStartList().stream())
                .map(b -> b.getName())
                .filter(b -> b.startsWith("_k"))
                .toList();
    }

    private static List<List<Boolean>> headerRows(XWPFDocument word) {
        return word.getTables().stream().map(t -> t.getRows().stream().map(r -> r.isRepeatHeader()).toList()).toList();
    }

    /** The name of each paragraph's style. */
    private static List<String> styles(XWPFDocument word) {
        return paragraphs(word).stream()
                .filter(p -> !p.getText().isBlank())
                .map(p -> word.getStyles().getStyle(p.getStyle()).getName())
                .toList();
    }

    /** All paragraphs of the body and its tables, in order. */
    private static List<XWPFParagraph> paragraphs(XWPFDocument word) {
        var found = new ArrayList<XWPFParagraph>();
        collect(word, found);
        return found;
    }

    private static void collect(IBody body, List<XWPFParagraph> found) {
        for (var element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                found.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> collect(cell, found)));
            }
        }
    }
}
