package vn.kehoachxa.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.AwkwardPaper;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.plan.RowKind;

/** Real papers in the real typeface. */
class SamplePagesTest {

    private static final double MM = 72 / 25.4;

    private static Layout layout;

    @BeforeAll
    static void readFonts() throws IOException {
        layout = new Layout(new PdfFonts());
    }

    @Test
    void planHasFivePagesAndOneForEachAppendix() {
        assertThat(pages(Composer.compose(SamplePapers.plan()))).extracting(Page::section).containsExactly(0, 0, 0, 0, 0, 1, 2);
    }

    @Test
    void headIsAsWideAsTimesMakesIt() {
        var page = pages(Composer.compose(SamplePapers.issuedPlan())).getFirst();

        assertThat(find(page, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").width()).isEqualTo(95.7 * MM, within(0.3 * MM));
        assertThat(find(page, "Độc lập - Tự do - Hạnh phúc").width()).isEqualTo(60.2 * MM, within(0.3 * MM));
        assertThat(find(page, "ỦY BAN NHÂN DÂN").width()).isEqualTo(43.2 * MM, within(0.3 * MM));
        assertThat(find(page, "Số: 05/KH-UBND").width()).isEqualTo(34.3 * MM, within(0.3 * MM));
        assertThat(find(page, "Vân Hồ, ngày 05 tháng 01 năm 2026").width()).isEqualTo(73.0 * MM, within(0.3 * MM));
    }

    @Test
    void columnsOfOfficesAreNoTowersOfSyllables() {
        for (var document : List.of(Composer.compose(SamplePapers.plan()), Composer.compose(AwkwardPaper.paper()))) {
            var lines = linesOfCells(document);

            assertThat(lines.entrySet().stream().filter(e -> e.getValue().startsWith("Phòng"))).isNotEmpty()
                    .allSatisfy(e -> assertThat(e.getValue().split("\n")).hasSizeLessThanOrEqualTo(2));
        }
    }

    @Test
    void everyPageOfALongTableHasItsHeaderAndNoGroupRowAtItsFoot() {
        var document = Composer.compose(AwkwardPaper.paper());
        var pages = pages(document).stream().filter(p -> p.section() == 1).toList();
        var table = (TablePiece) document.sections().get(1).pieces().getLast();

        assertThat(pages).hasSizeGreaterThan(40);
        for (var page : pages) {
            assertThat(texts(page)).extracting(Placed.Text::text).contains("Nhiệm vụ", "(đồng)");
            var last = texts(page).stream().mapToInt(t -> t.origin().row()).max().orElseThrow() - 1;
            assertThat(table.rows().get(last).kind()).isNotEqualTo(RowKind.GROUP);
        }
        assertThat(texts(pages.getLast())).extracting(Placed.Text::text).contains("Tổng cộng", "71.468.000.000");
    }

    /** The text of each cell by its place, a line each. */
    private static Map<String, String> linesOfCells(Document document) {
        return pages(document).stream().flatMap(p -> texts(p).stream()).filter(t -> t.origin().row() >= 0)
                .collect(Collectors.groupingBy(
                        t -> t.origin().section() + ":" + t.origin().row() + ":" + t.origin().column(), TreeMap::new,
                        Collectors.mapping(Placed.Text::text, Collectors.joining("\n"))));
    }

    private static List<Page> pages(Document document) {
        return layout.pages(document).pages();
    }

    private static List<Placed.Text> texts(Page page) {
        return page.items().stream().filter(Placed.Text.class::isInstance).map(Placed.Text.class::cast).toList();
    }

    private static Placed.Text find(Page page, String text) {
        return texts(page).stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
    }
}
