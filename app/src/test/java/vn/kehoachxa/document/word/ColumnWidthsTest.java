package vn.kehoachxa.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.document.TablePiece.TableColumn;
import vn.kehoachxa.document.TablePiece.TableRow;
import vn.kehoachxa.plan.RowKind;

class ColumnWidthsTest {

    private static final TableColumn WORDS = new TableColumn(Align.LEFT, null);
    private static final TableColumn NUMBER = new TableColumn(Align.CENTER, null);

    @Test
    void aColumnIsAtLeastAsWideAsItsWidestWord() {
        var widths = widths(165, List.of(NUMBER, WORDS, WORDS), List.of("TT", "Việc", "Nghiêng"), List.of("1", "dài ".repeat(200), "ở"));
        assertThat(widths[2]).isGreaterThan(TextWidth.mm("Nghiêng", 12, true) + 2 * ColumnWidths.PADDING);
        assertThat(widths[1]).isGreaterThan(120);
    }

    @Test
    void aTimeStandsOnOneLineWhereThereIsRoom() {
        var widths = widths(
                252, List.of(NUMBER, WORDS, NUMBER), List.of("TT", "Việc", "Khi"), List.of("1", "dài ".repeat(200), "Quý I - II/2026"));
        assertThat(widths[2]).isGreaterThan(TextWidth.mm("Quý I - II/2026", 12, false) + 2 * ColumnWidths.PADDING);
    }

    @Test
    void aHeaderIsNoTowerOfWords() {
        var widths = widths(
                165,
                List.of(NUMBER, WORDS, NUMBER),
                List.of("TT", "Việc", "Chỉ tiêu năm 2026"),
                List.of("1", "dài ".repeat(200), "1"));
        var room = widths[2] - 2 * ColumnWidths.PADDING;
        assertThat(TextWidth.lines("Chỉ tiêu năm 2026", 12, true, room)).hasSize(2);
    }

    @Test
    void aGivenWidthIsKeptAndTheSumIsThatOfTheText() {
        var given = new TableColumn(Align.LEFT, 40.0);
        var widths = widths(165, List.of(NUMBER, WORDS, given), List.of("TT", "Việc", "Ai"), List.of("1", "dài ".repeat(50), "xã"));
        assertThat(widths[2]).isCloseTo(40, within(0.01));
        assertThat(Arrays.stream(widths).sum()).isCloseTo(165, within(0.001));
    }

    @Test
    void whatIsLeftGoesToTheColumnsOfWords() {
        var widths = widths(165, List.of(NUMBER, WORDS), List.of("TT", "Việc"), List.of("1", "ngắn"));
        assertThat(widths[0]).isLessThan(15);
    }

    @Test
    void aTitleAcrossDoesNotWidenTheColumnOfNumbers() {
        var title = new TableRow(null, RowKind.GROUP, cells("Một nhóm việc có tên khá dài", "", ""));
        var row = new TableRow(null, RowKind.ROW, cells("1", "dài ".repeat(100), "xã"));
        var table = new TablePiece(null, List.of(NUMBER, WORDS, WORDS), List.of(cells("TT", "Việc", "Ai")), List.of(title, row));
        assertThat(new ColumnWidths(table, 12).share(165)[0]).isLessThan(15);
    }

    @Test
    void moreColumnsThanThereIsRoomForAreNarrowedAlike() {
        var columns = Stream.generate(() -> WORDS).limit(30).toList();
        var texts = Stream.generate(() -> "nghiêng").limit(30).toList();
        var widths = widths(165, columns, texts, texts);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(165, within(0.001));
        assertThat(new ColumnWidths(table(columns, texts, texts), 12).fit(165)).isFalse();
    }

    private static double[] widths(double available, List<TableColumn> columns, List<String> header, List<String> row) {
        return new ColumnWidths(table(columns, header, row), 12).share(available);
    }

    private static TablePiece table(List<TableColumn> columns, List<String> header, List<String> row) {
        return new TablePiece(
                null,
                columns,
                List.of(cells(header.toArray(String[]::new))),
                List.of(new TableRow(null, RowKind.ROW, cells(row.toArray(String[]::new)))));
    }

    private static List<TableCell> cells(String... texts) {
        return SamplePlan.cells(texts);
    }
}
