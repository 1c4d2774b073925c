package vn.kehoachxa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.intake.pdf.PdfSource;
import vn.kehoachxa.intake.word.WordSource;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableNumbers;

/** Five real plans, which are not in the repository, against outlines that were checked by eye. */
class RealPlansTest {

    private static final Path SEEDS = Path.of("../../shared/seeds/office");

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyParagraphAndRowOfARealPlanStandsWhereItsPageShowsIt(String name) throws IOException {
        var expected = outline(name);
        var actual = outline(Intake.read(new WordSource().read(Files.readAllBytes(file(name, "docx")))).paper());
        var right = common(expected, actual);
        assertThat(100.0 * right / Math.max(expected.size(), actual.size()))
                .as("%s: %d of %d lines and rows are right", name, right, expected.size())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void aRealPlanIsReadOffItsPagesAsOffItsWordFile(String name) throws IOException {
        var expected = outline(name);
        var actual = outline(Intake.read(new PdfSource().read(Files.readAllBytes(file(name, "pdf")))).paper());
        var right = common(expected, actual);
        assertThat(100.0 * right / Math.max(expected.size(), actual.size()))
                .as("%s: %d of %d lines and rows are right; not so %s, read %s", name, right, expected.size(),
                        Outlines.lacking(expected, actual), Outlines.lacking(actual, expected))
                .isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void noWordOfARealPlanIsLost(String name) throws IOException {
        var source = new WordSource().read(Files.readAllBytes(file(name, "docx")));
        assertThat(Accounts.missing(source, Intake.read(source))).isEmpty();
    }

    private static Path file(String name, String format) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS));
        try (var files = Files.list(SEEDS)) {
            return files.filter(f -> f.getFileName().toString().matches(name + ".*\\." + format)).findFirst().orElseThrow();
        }
    }

    private static List<String> outline(String name) throws IOException {
        try (var in = RealPlansTest.class.getResourceAsStream("outline-" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).map(RealPlansTest::tidy).toList();
        }
    }

    private static String tidy(String line) {
        return line.replaceAll("\\s+", " ").strip();
    }

    private static List<String> outline(Paper paper) {
        var lines = new ArrayList<>(outline(paper.body()));
        paper.appendices().forEach(a -> {
            lines.add("APPENDIX");
            lines.addAll(outline(a.blocks()));
        });
        return lines.stream().map(RealPlansTest::tidy).toList();
    }

    private static List<String> outline(List<Block> blocks) {
        var numbers = Numbering.of(blocks);
        return blocks.stream()
                .flatMap(b -> switch (b) {
                    case Line line -> Stream.of("%s %s %s | %s".formatted(
                            line.level(), line.heading() ? "*" : "-", Numbering.printed(line, numbers), shortened(line.text())));
                    case Table table -> rows(TableNumbers.filled(table));
                })
                .toList();
    }

    private static Stream<String> rows(Table table) {
        return Stream.concat(Stream.of("TABLE " + table.kind().code()), table.rows().stream().map(r -> "%s %d | %s".formatted(
                r.kind().name().toLowerCase(Locale.ROOT), r.cells().stream().filter(c -> !c.content().isBlank()).count(), shortened(r.cells().get(1).text()))));
    }

    private static String shortened(String text) {
        var words = text.strip().split("\\s+");
        return words.length <= 6
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, 3)) + " … " + String.join(" ", List.of(words).subList(words.length - 3, words.length));
    }

    /** The length of the longest common subsequence. */
    private static int common(List<String> a, List<String> b) {
        var best = new int[a.size() + 1][b.size() + 1];
        for (var i = 1; i <= a.size(); i++) {
            for (var j = 1; j <= b.size(); j++) {
                best[i][j] = a.get(i - 1).equals(b.get(j - 1)) ? best[i - 1][j - 1] + 1 : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[a.size()][b.size()];
    }
}
