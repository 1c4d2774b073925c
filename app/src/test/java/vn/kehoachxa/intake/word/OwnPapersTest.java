package vn.kehoachxa.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.word.WordWriter;
import vn.kehoachxa.intake.format.Format;
import vn.kehoachxa.intake.format.SourceReaders;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.template.TestPapers;

/** What we write comes back: POI, which knows nothing of our reader, says what stands in the files. */
class OwnPapersTest {

    private static final Pattern BOOKMARK = Pattern.compile("<w:bookmarkStart [^>]*w:name=\"(_k[^\"]*)\"");

    private static PdfFonts fonts;

    @BeforeAll
    static void readFonts() throws IOException {
        fonts = new PdfFonts();
    }

    static List<TestPapers.Named> papers() {
        return TestPapers.six();
    }

    private static byte[] word(TestPapers.Named paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordWriter(fonts).write(Composer.compose(paper.paper()), out);
        return out.toByteArray();
    }

    private static Source read(byte[] file) {
        return new SourceReaders(Map.of(Format.WORD, new WordSource())).read(file);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyWordComesBackInOrder(TestPapers.Named paper) throws IOException {
        var file = word(paper);
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(words(WordFile.texts(read(file)).stream())).isEqualTo(words(word.getBodyElements().stream().flatMap(OwnPapersTest::texts)));
        }
    }

    private static Stream<String> texts(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph.getText());
            case XWPFTable table -> table.getRows().stream().flatMap(r -> r.getTableCells().stream())
                    .flatMap(c -> c.getBodyElements().stream()).flatMap(OwnPapersTest::texts);
            default -> Stream.of();
        };
    }

    private static List<String> words(Stream<String> texts) {
        return texts.flatMap(t -> Arrays.stream(t.split("[\\s\u00a0]+"))).filter(w -> !w.isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyBookmarkComesBackInOrder(TestPapers.Named paper) throws IOException {
        var file = word(paper);
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            var written = BOOKMARK.matcher(word.getDocument().xmlText()).results().map(m -> m.group(1)).toList();
            assertThat(written).isNotEmpty();
            assertThat(anchors(read(file))).isEqualTo(written);
        }
    }

    private static List<String> anchors(Source source) {
        var anchors = new ArrayList<String>();
        for (var piece : source.pieces()) {
            switch (piece) {
                case Para para -> anchors.addAll(para.anchors());
                case Grid grid -> grid.rows().forEach(r -> anchors.addAll(r.anchors()));
            }
        }
        return anchors;
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyRowKnowsItsBookmark(TestPapers.Named paper) throws IOException {
        var rows = read(word(paper)).pieces().stream()
                .filter(Grid.class::isInstance).flatMap(g -> ((Grid) g).rows().stream()).flatMap(r -> r.anchors().stream()).toList();
        assertThat(rows).containsAll(paper.paper().tables().flatMap(t -> t.rows().stream()).map(OwnPapersTest::bookmark).toList());
    }

    private static String bookmark(Row row) {
        return "_k" + row.id().toString().replace("-", "");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void tablesAreRuledAndSectionsLieAsTheyDid(TestPapers.Named paper) throws IOException {
        var source = read(word(paper));
        var document = Composer.compose(paper.paper());
        assertThat(source.pieces().stream().filter(Grid.class::isInstance).filter(g -> ((Grid) g).ruled()).count())
                .isEqualTo(paper.paper().tables().count());
        assertThat(source.pieces().getLast().spot().section()).isEqualTo(document.sections().size() - 1);
        assertThat(source.pieces().stream().anyMatch(p -> p.spot().orientation() == Orientation.LANDSCAPE))
                .isEqualTo(document.sections().stream().anyMatch(s -> s.orientation() == Orientation.LANDSCAPE));
        assertThat(source.remarks()).isEmpty();
        assertThat(source.title()).isEqualTo(document.title());
    }
}
