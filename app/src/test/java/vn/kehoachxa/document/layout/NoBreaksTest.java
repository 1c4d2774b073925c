package vn.kehoachxa.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.document.TablePiece.TableColumn;
import vn.kehoachxa.document.TablePiece.TableRow;
import vn.kehoachxa.plan.RowKind;

/** No-break spaces for a program that makes lines by itself; shown as {@code _}. Letters are half as wide as high. */
class NoBreaksTest {

    private static final List<String> WORDS =
            List.of("số", "34/QĐ-UBND", "ngày", "06", "tháng", "4", "năm", "2026", "Quý", "I", "-", "và", "của", "xã,", "khoa", "nghiêng");

    private final Sizing sizing = new Sizing(new FixedMetrics());

    @Test
    void numbersStayWithTheWordsBeforeThem() {
        assertThat(running("Quyết định số 34/QĐ-UBND ngày 06 tháng 4 năm 2026, Quý I", 400))
                .isEqualTo("Quyết định số_34/QĐ-UBND ngày_06 tháng_4 năm_2026, Quý_I");
    }

    @Test
    void aHyphenEndsALineAndDoesNotBeginOne() {
        assertThat(running("Phòng Văn hóa - Xã hội", 400)).isEqualTo("Phòng Văn hóa_- Xã hội");
    }

    @Test
    void wordsThatDoNotFitOnOneLineAreNotTied() {
        assertThat(running("số 34/QĐ-UBND", 60)).isEqualTo("số 34/QĐ-UBND");
    }

    @Test
    void lineBreaksAndRoomForNumbersStay() {
        assertThat(running("a\n\nsố 1\nngày\u00a0\u00a0\u00a0tháng 5", 400)).isEqualTo("a\n\nsố_1\nngày___tháng_5");
    }

    @Test
    void tiesReachFromOneRunToTheNext() {
        var runs = List.of(Run.plain("trước ngày "), Run.bold("05"), Run.plain(" tháng sau"));
        assertThat(sizing.running(runs, 14, 400, 400))
                .containsExactly(Run.plain("trước ngày\u00a0"), Run.bold("05"), Run.plain(" tháng sau"));
    }

    @Test
    void titlesFilledLineByLineHaveTheLinesOfThePages() {
        var random = new Random(30);
        for (var i = 0; i < 400; i++) {
            var runs = List.of(Run.bold(text(random)));
            for (var width : List.of(150.0, 220.0, 380.0)) {
                var title = sizing.balanced(runs, 14, width);
                var words = Words.of(new FixedMetrics(), runs, 14);
                assertThat(sizing.lines(title.text(), 14, title.measure()))
                        .as("%s in %s", runs, width)
                        .isEqualTo(lengths(Phrases.lines(words, width)));
            }
        }
    }

    @Test
    void runningTextFilledLineByLineHasTheLinesOfThePages() {
        var random = new Random(6);
        for (var i = 0; i < 400; i++) {
            var runs = List.of(Run.plain(text(random) + " " + text(random)));
            for (var width : List.of(150.0, 220.0, 380.0)) {
                var words = Words.of(new FixedMetrics(), runs, 14);
                assertThat(filled(Run.text(sizing.running(runs, 14, width - 36, width)), width - 36, width))
                        .as("%s in %s", runs, width)
                        .isEqualTo(lengths(words.lines(width - 36, width)));
            }
        }
    }

    @Test
    void aReferenceBreaksBeforeTheBodysName() {
        var annex = new AnnexPiece(null, "Phụ lục", List.of(), "(Kèm theo Kế hoạch số 12/KH-UBND ngày 09 tháng 4 năm 2026 của UBND xã)");
        var set = sizing.reference(annex, 468);

        assertThat(Run.text(set.text()).replace('\u00a0', '_'))
                .isEqualTo("(Kèm theo Kế hoạch số_12/KH-UBND ngày_09 tháng_4 năm_2026 của UBND xã)");
        assertThat(sizing.lines(set.text(), 14, set.measure())).containsExactly(57 * 7, 12 * 7);
    }

    @Test
    void cellsHaveTheLinesOfThePagesWhereTheyAreAHairWider() {
        var random = new Random(14);
        var texts = IntStream.range(0, 60).mapToObj(i -> text(random)).toList();
        var rows = texts.stream().map(t -> new TableRow(new UUID(0, 2), RowKind.ROW, cells(t, "dài ".repeat(40)))).toList();
        var columns = List.of(new TableColumn(Align.LEFT, 45.0), new TableColumn(Align.LEFT, null));
        var table = new TablePiece(new UUID(0, 1), columns, List.of(cells("Việc", "Nội dung")), rows);
        var size = sizing.table(table, 468);
        var width = size.columns()[0] - 2 * size.padding();
        for (var r = 0; r < rows.size(); r++) {
            var runs = rows.get(r).cells().getFirst().runs();
            var words = Words.of(new FixedMetrics(), runs, size.letters());
            assertThat(sizing.lines(size.text(r + 1, 0, runs, 1), size.letters(), width + 1))
                    .as(texts.get(r))
                    .isEqualTo(lengths(BandPlacer.lines(words, width)));
        }
    }

    /** The lengths of the lines where each is filled with what fits, as other programs do; letters are 7 wide. */
    private static double[] filled(String text, double first, double rest) {
        var lines = new ArrayList<Double>();
        var line = -7.0;
        for (var word : text.split(" ")) {
            var more = 7.0 * word.length();
            if (line > 0 && line + 7 + more > (lines.isEmpty() ? first : rest)) {
                lines.add(line);
                line = -7;
            }
            line += 7 + more;
        }
        lines.add(line);
        return lines.stream().mapToDouble(l -> l).toArray();
    }

    private String running(String text, double width) {
        return Run.text(sizing.running(List.of(Run.plain(text)), 14, width, width)).replace('\u00a0', '_');
    }

    private static String text(Random random) {
        return IntStream.range(0, 2 + random.nextInt(16))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static double[] lengths(List<TextLine> lines) {
        return lines.stream().mapToDouble(TextLine::width).toArray();
    }

    private static List<TableCell> cells(String... texts) {
        return Arrays.stream(texts).map(t -> new TableCell(List.of(Run.plain(t)), 1, 1)).toList();
    }
}
