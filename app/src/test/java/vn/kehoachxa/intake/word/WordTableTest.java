package vn.kehoachxa.intake.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.kehoachxa.intake.word.WordFile.cell;
import static vn.kehoachxa.intake.word.WordFile.p;
import static vn.kehoachxa.intake.word.WordFile.r;
import static vn.kehoachxa.intake.word.WordFile.style;
import static vn.kehoachxa.intake.word.WordFile.t;
import static vn.kehoachxa.intake.word.WordFile.tbl;
import static vn.kehoachxa.intake.word.WordFile.tc;
import static vn.kehoachxa.intake.word.WordFile.texts;
import static vn.kehoachxa.intake.word.WordFile.tr;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Remark;

class WordTableTest {

    private static final String HEADER = "<w:trPr><w:tblHeader/></w:trPr>";
    private static final String LINES = "<w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/>"
            + "<w:right w:val=\"single\"/><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders>";

    private static List<GridCell> cells(Grid grid, int row) {
        return grid.rows().get(row).cells();
    }

    @Test
    void twoRowHeaderKeepsItsMergedCells() {
        var grid = WordFile.of(tbl(LINES, new int[] {567, 2835, 1701, 1701},
                tr(HEADER, tc("<w:vMerge w:val=\"restart\"/>", p(t("TT"))), tc("<w:vMerge w:val=\"restart\"/>", p(t("Nội dung"))),
                        tc("<w:gridSpan w:val=\"2\"/>", p(t("Kinh phí")))),
                tr(HEADER, tc("<w:vMerge/>", p("")), tc("<w:vMerge w:val=\"continue\"/>", p("")), cell("Xã"), cell("Tỉnh")),
                tr(cell("1"), cell("Tập huấn"), cell("10"), cell("20")))).grid();
        assertThat(grid.widths()).containsExactly(10.0, 50.01, 30.0, 30.0);
        assertThat(grid.rows()).extracting(GridRow::header).containsExactly(true, true, false);
        assertThat(cells(grid, 0)).extracting(GridCell::column, GridCell::colSpan, GridCell::rowSpan, GridCell::text)
                .containsExactly(tuple(0, 1, 2, "TT"), tuple(1, 1, 2, "Nội dung"), tuple(2, 2, 1, "Kinh phí"));
        assertThat(cells(grid, 1)).extracting(GridCell::column, GridCell::text).containsExactly(tuple(2, "Xã"), tuple(3, "Tỉnh"));
        assertThat(grid.ruled()).isTrue();
    }

    @Test
    void rowsMayLeaveColumnsOutAtBothEnds() {
        var grid = WordFile.of(tbl("", new int[] {1000, 1000, 1000}, tr(cell("a"), cell("b"), cell("c")),
                tr("<w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>", cell("giữa")))).grid();
        assertThat(cells(grid, 1)).extracting(GridCell::column, GridCell::text).containsExactly(tuple(1, "giữa"));
    }

    @Test
    void columnsThatNobodySeesAreOne() {
        var grid = WordFile.of(tbl("", new int[] {1000, 40, 2000, 500},
                tr(cell("a"), tc("<w:gridSpan w:val=\"3\"/>", p(t("b")))),
                tr(tc("<w:gridSpan w:val=\"2\"/>", p(t("c"))), tc("<w:gridSpan w:val=\"2\"/>", p(t("d")))))).grid();
        assertThat(grid.columns()).isEqualTo(2);
        assertThat(cells(grid, 0)).extracting(GridCell::column, GridCell::colSpan).containsExactly(tuple(0, 1), tuple(1, 1));
        assertThat(cells(grid, 1)).extracting(GridCell::column, GridCell::colSpan).containsExactly(tuple(0, 1), tuple(1, 1));
    }

    @Test
    void tablesWithinCellsAreTheirParagraphs() {
        var inner = tbl("", new int[] {500, 500}, tr(cell("một"), cell("hai")), tr(cell("ba"), cell("bốn")));
        assertThat(cells(WordFile.of(tbl("", new int[] {1000}, tr(tc("", p(t("trước")), inner, p(t("sau")))))).grid(), 0).getFirst().text())
                .isEqualTo("trước\nmột\nhai\nba\nbốn\nsau");
    }

    @Test
    void linesComeFromStylesTablesOrCells() {
        var rows = tr(cell("a"), cell("b"));
        assertThat(WordFile.of(tbl("", new int[] {1, 1}, rows)).grid().ruled()).isFalse();
        assertThat(WordFile.of(tbl("<w:tblStyle w:val=\"Luoi\"/>", new int[] {1, 1}, rows))
                        .styles(style("table", "Goc", "<w:tblPr>" + LINES + "</w:tblPr>"), style("table", "Luoi", "<w:basedOn w:val=\"Goc\"/>"))
                        .grid().ruled())
                .isTrue();
        assertThat(WordFile.of(tbl("<w:tblStyle w:val=\"Luoi\"/>" + LINES.replace("single", "nil"), new int[] {1, 1}, rows))
                        .styles(style("table", "Luoi", "<w:tblPr>" + LINES + "</w:tblPr>"))
                        .grid().ruled())
                .isFalse();
        var lined = LINES.replace("tblBorders", "tcBorders");
        assertThat(WordFile.of(tbl("", new int[] {1, 1}, tr(tc(lined, p(t("a"))), tc(lined, p(t("b")))))).grid().ruled()).isTrue();
    }

    @Test
    void lettersOfTheFirstRowComeFromTheTablesStyle() {
        var grid = WordFile.of(tbl("<w:tblStyle w:val=\"Luoi\"/><w:tblLook w:val=\"0020\"/>", new int[] {1}, tr(cell("đầu")), tr(cell("thân"))))
                .styles(style("table", "Luoi", "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr>"))
                .grid();
        assertThat(cells(grid, 0).getFirst().paras().getFirst().content().marks()).hasSize(1);
        assertThat(cells(grid, 1).getFirst().paras().getFirst().content().marks()).isEmpty();
    }

    @Test
    void deletedRowsAreLeftOutAndInsertedOnesTaken() {
        var file = WordFile.of(tbl("", new int[] {1}, tr(cell("giữ")), tr("<w:trPr><w:del/></w:trPr>", cell("bỏ")), tr("<w:trPr><w:ins/></w:trPr>", cell("thêm"))));
        assertThat(texts(file.read())).containsExactly("giữ", "thêm");
        assertThat(file.read().remarks()).containsExactly(new Remark("TRACKED", "", List.of(1, 1)));
    }

    @Test
    void rowsAndCellsStandInControlsToo() {
        assertThat(texts(tbl("", new int[] {1, 1},
                        "<w:sdt><w:sdtContent>" + tr(cell("a"), "<w:sdt><w:sdtContent>" + cell("b") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>",
                        tr(tc("", "<w:sdt><w:sdtContent>" + p(t("c")) + "</w:sdtContent></w:sdt>"), cell("d")))))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void rowsKnowTheirBookmarksAndPages() {
        var turned = r("<w:lastRenderedPageBreak/>");
        var grid = WordFile.of(tbl("", new int[] {1, 1},
                tr(tc("", p("<w:bookmarkStart w:id=\"1\" w:name=\"_k1\"/>")), cell("a")),
                "<w:bookmarkStart w:id=\"2\" w:name=\"_k2\"/>",
                tr(tc("", p(turned + t("1"))), tc("", p(turned + t("b")))), tr(tc("", p(t("2") + turned)), tc("", p(t("c") + turned))),
                tr(cell("3"), cell("d")))).grid();
        assertThat(grid.rows()).extracting(GridRow::anchors).containsExactly(List.of("_k1"), List.of("_k2"), List.of(), List.of());
        assertThat(grid.rows()).extracting(GridRow::page).containsExactly(1, 2, 2, 3);
    }

    @Test
    void widthsAreTakenFromCellsWhereTheGridHasNone() {
        assertThat(WordFile.of(tbl("", new int[0], tr(tc("<w:tcW w:w=\"567\" w:type=\"dxa\"/>", p(t("a"))), tc("<w:tcW w:w=\"1134\" w:type=\"dxa\"/>", p(t("b"))))))
                        .grid().widths())
                .containsExactly(10.0, 20.0);
    }

    @Test
    void columnsThatNoRowReachesAreNotThere() {
        assertThat(WordFile.of(tbl("", new int[] {567, 567, 567}, tr(cell("a"), cell("b")))).grid().widths()).containsExactly(10.0, 10.0);
    }

    @Test
    void spansBeyondAllBoundsAreCutOff() {
        var grid = WordFile.of(tbl("", new int[] {1}, tr(tc("<w:gridSpan w:val=\"999999999\"/><w:vMerge/>", p(t("a")))))).grid();
        assertThat(grid.columns()).isEqualTo(1);
        assertThat(cells(grid, 0)).extracting(GridCell::colSpan, GridCell::rowSpan).containsExactly(tuple(1, 1));
    }
}
