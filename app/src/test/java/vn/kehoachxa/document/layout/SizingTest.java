package vn.kehoachxa.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.document.TablePiece.TableColumn;
import vn.kehoachxa.document.TablePiece.TableRow;
import vn.kehoachxa.plan.RowKind;

/** Letters are half as wide as high. */
class SizingTest {

    private static final double WIDTH = 468;
    private static final TableColumn WORDS = new TableColumn(Align.LEFT, null);
    private static final TableColumn NUMBER = new TableColumn(Align.CENTER, null);

    private final Sizing sizing = new Sizing(new FixedMetrics());

    @Test
    void columnsAreThoseOfThePagesAndFillTheWidth() {
        var table = table(List.of(NUMBER, WORDS, NUMBER), List.of("TT", "Việc", "Khi"), List.of("1", "dài ".repeat(90), "Quý I/2026"));
        var size = sizing.table(table, WIDTH);

        assertThat(size.letters()).isEqualTo(12);
        assertThat(Arrays.stream(size.columns()).sum()).isCloseTo(WIDTH, within(0.001));
        assertThat(size.columns()[1]).isGreaterThan(size.columns()[2]).isGreaterThan(size.columns()[0]);
    }

    @Test
    void aTableOfManyColumnsIsSetSmaller() {
        var columns = Stream.generate(() -> WORDS).limit(14).toList();
        var texts = Stream.generate(() -> "nghiêng").limit(14).toList();

        assertThat(sizing.table(table(columns, texts, texts), WIDTH).letters()).isEqualTo(10);
    }

    @Test
    void aRowIsHigherThanTheLinesOfItsHighestCell() {
        var table = table(List.of(NUMBER, WORDS), List.of("TT", "Việc"), List.of("1", "dài ".repeat(90)));
        var size = sizing.table(table, WIDTH);
        var room = size.columns()[1] - 2 * size.padding();

        var lines = (int) Math.ceil(90 / Math.floor((room + 6) / 24));
        assertThat(size.isHigher(0, lines)).isFalse();
        assertThat(size.isHigher(0, lines - 1)).isTrue();
    }

    @Test
    void shortTiedContentsAreNotBroken() {
        var table = table(
                List.of(WORDS, WORDS, NUMBER), List.of("Nhiệm vụ", "Nội dung", "Thời gian"),
                List.of("dài ".repeat(40), "dài ".repeat(40), "Quý IV/2026"));
        var size = sizing.table(table, WIDTH);

        assertThat(size.columns()[2]).isGreaterThanOrEqualTo("Quý IV/2026".length() * 6 + 2 * size.padding());
    }

    @Test
    void aTitleBrokenGreedilyInItsMeasureHasTheLinesOfThePages() {
        var title = List.of(Run.bold("Phát triển kinh tế - xã hội trên địa bàn xã năm 2026"));
        var size = sizing.balanced(title, 14, 300);
        var lines = sizing.lines(size.text(), 14, size.measure());

        assertThat(size.lines()).isEqualTo(2);
        assertThat(lines).hasSize(2);
        assertThat(Arrays.stream(lines).max().orElseThrow()).isEqualTo(size.longest());
    }

    @Test
    void aTitleOfOneLineHasTheWholeWidth() {
        var title = List.of(Run.bold("Ngắn"));
        assertThat(sizing.balanced(title, 14, 300)).isEqualTo(new TitleSize(1, 28, 300, title));
    }

    @ParameterizedTest
    @CsvSource({"Lộ trình thực hiện năm,13", "NGHIÊNGNGHIÊNGNGHIÊNGNGHIÊNG,28"})
    void aHeaderOverSeveralColumnsHasRoomForItsWordsInTwoLines(String text, int letters) {
        var header = List.of(
                List.of(cell("TT", 1, 2), cell("Việc", 1, 2), cell(text, 3, 1), TableCell.COVERED, TableCell.COVERED),
                List.of(TableCell.COVERED, TableCell.COVERED, cell("I", 1, 1), cell("II", 1, 1), cell("IV", 1, 1)));
        var row = new TableRow(new UUID(0, 2), RowKind.ROW, cells(List.of("1", "dài ".repeat(90), "60", "75", "90")));
        var size = sizing.table(
                new TablePiece(new UUID(0, 1), List.of(NUMBER, WORDS, NUMBER, NUMBER, NUMBER), header, List.of(row)), WIDTH);

        assertThat(Arrays.stream(size.columns()).skip(2).sum()).isGreaterThan(letters * 6 + 2 * size.padding() - 0.01);
        assertThat(size.columns()[3]).isCloseTo(size.columns()[4], within(0.001));
    }

    private static TableCell cell(String text, int columns, int rows) {
        return new TableCell(List.of(Run.plain(text)), columns, rows);
    }

    private static TablePiece table(List<TableColumn> columns, List<String> header, List<String> row) {
        return new TablePiece(
                new UUID(0, 1), columns, List.of(cells(header)), List.of(new TableRow(new UUID(0, 2), RowKind.ROW, cells(row))));
    }

    private static List<TableCell> cells(List<String> texts) {
        return texts.stream().map(t -> new TableCell(List.of(Run.plain(t)), 1, 1)).toList();
    }
}
