package vn.kehoachxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Numerals;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.TableNumbers;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;

/** The six papers are sound: what they are meant to have is there, and nothing in them contradicts itself. */
class TestPapersTest {

    static List<TestPapers.Named> six() {
        return TestPapers.six();
    }

    private static Paper paper(String name) {
        return six().stream().filter(n -> n.name().equals(name)).findFirst().orElseThrow().paper();
    }

    @Test
    void theyAreTheSameAtEveryCall() {
        assertThat(TestPapers.six()).isEqualTo(TestPapers.six());
    }

    @ParameterizedTest
    @MethodSource("six")
    void everyPaperComposes(TestPapers.Named named) {
        var document = Composer.compose(named.paper());
        assertThat(document.sections()).hasSize(1 + named.paper().appendices().size());
        assertThat(document.sections()).allSatisfy(s -> assertThat(s.pieces()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("six")
    void everyPaperIsReadBackAsItWas(TestPapers.Named named) {
        assertThat(PaperJson.read(Json.parse(PaperJson.text(named.paper())))).isEqualTo(named.paper());
    }

    @ParameterizedTest
    @MethodSource("six")
    void textsAreComposedAndNoFieldIsLeft(TestPapers.Named named) {
        var text = PaperJson.text(named.paper());
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).doesNotContain("{{").doesNotContain("}}").doesNotContain("  xã").doesNotContain("null ");
    }

    @ParameterizedTest
    @MethodSource("six")
    void numbersRunWithoutAGap(TestPapers.Named named) {
        containers(named.paper()).forEach(blocks -> {
            var numbers = Numbering.of(blocks);
            var counts = new HashMap<String, Integer>();
            var above = new Line[Level.values().length];
            for (var block : blocks) {
                if (block instanceof Line line && line.level().compareTo(Level.BULLET) < 0) {
                    var level = line.level().ordinal();
                    var parent = IntStream.range(0, level).mapToObj(i -> above[i]).filter(l -> l != null).reduce((a, b) -> b);
                    var n = counts.merge(level + " under " + parent.map(Line::id).orElse(null), 1, Integer::sum);
                    assertThat(numbers.get(line.id())).isEqualTo(number(line.level(), n, above[Level.CLAUSE.ordinal()], numbers::get));
                    above[level] = line;
                    IntStream.range(level + 1, above.length).forEach(i -> above[i] = null);
                }
            }
        });
        named.paper().tables().forEach(TestPapersTest::rowsRun);
    }

    private static String number(Level level, int n, Line clause, Function<UUID, String> numbers) {
        return switch (level) {
            case PART -> "Phần " + Numerals.roman(n);
            case SECTION -> Numerals.roman(n) + ".";
            case CLAUSE -> n + ".";
            case SUBCLAUSE -> numbers.apply(clause.id()) + n + ".";
            default -> "abcdđeghi".charAt(n - 1) + ")";
        };
    }

    private static void rowsRun(Table table) {
        var column = table.column(Role.NO).orElseThrow();
        var groups = 0;
        var rows = 0;
        for (var row : TableNumbers.filled(table).rows()) {
            var number = row.cells().get(column).text();
            switch (row.kind()) {
                case GROUP -> {
                    assertThat(number).isEqualTo(Numerals.roman(++groups));
                    rows = 0;
                }
                case ROW -> assertThat(number).isEqualTo(Integer.toString(++rows));
                case TOTAL -> assertThat(number).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("six")
    void everyTitleHasSomethingUnderIt(TestPapers.Named named) {
        containers(named.paper()).forEach(blocks -> IntStream.range(0, blocks.size()).forEach(i -> {
            if (blocks.get(i) instanceof Line line && line.heading()) {
                assertThat(i + 1).as(line.text()).isLessThan(blocks.size());
                assertThat(blocks.get(i + 1) instanceof Line next && !next.level().isBelow(line.level())).as(line.text()).isFalse();
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("six")
    void everyRowOfATableHasItsEntry(TestPapers.Named named) {
        var entries = named.paper().entries();
        named.paper().tables().forEach(table -> {
            var expected = table.kind() == TableKind.OTHER
                    ? Set.<UUID>of()
                    : new HashSet<>(table.rows().stream().filter(r -> r.kind() == RowKind.ROW).map(Row::id).toList());
            var there = switch (table.kind()) {
                case TASKS -> entries.byPlace(Task.class).keySet();
                case TARGETS -> entries.byPlace(Target.class).keySet();
                case BUDGET -> entries.byPlace(BudgetLine.class).keySet();
                case OTHER -> Set.<UUID>of();
            };
            assertThat(there).containsAll(expected);
            table.rows().stream().filter(r -> r.kind() != RowKind.ROW).forEach(r -> assertThat(there).doesNotContain(r.id()));
        });
        assertThat(Statements.tasks(named.paper())).allSatisfy(t -> assertThat(t.text()).isNotBlank());
    }

    @Test
    void theAnnualPlanIsIssued() {
        var paper = paper("annual");
        assertThat(paper.identity().state()).isEqualTo(PaperState.ISSUED);
        assertThat(paper.identity().issued().date()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(paper.head().number()).isEqualTo("12");
        assertThat(paper.head().day()).isEqualTo(9);
        assertThat(Statements.tasks(paper)).hasSize(10);
        assertThat(Statements.targets(paper)).hasSize(4);
    }

    @Test
    void theAgencyStandsUnderItsSuperiorAndItsHeadSigns() {
        var paper = paper("agency");
        assertThat(paper.identity().kind()).isEqualTo(PaperKind.AGENCY);
        assertThat(paper.identity().office().name()).isEqualTo("Văn phòng Ủy ban nhân dân tỉnh Sơn La");
        assertThat(paper.head().parent()).isEqualTo("UBND TỈNH SƠN LA");
        assertThat(paper.head().org()).containsExactly("VĂN PHÒNG");
        assertThat(paper.head().symbol()).isEqualTo("KH-VPUB");
        assertThat(paper.foot().signature().authority()).isEmpty();
        assertThat(paper.foot().signature().title()).isEqualTo("CHÁNH VĂN PHÒNG");
        assertThat(paper.appendices()).hasSize(1);
        assertThat(Statements.tasks(paper)).hasSize(12).allSatisfy(t -> {
            assertThat(t.outcome()).isNotBlank();
            assertThat(t.timing()).isNotBlank();
        });
    }

    @Test
    void theBudgetsTotalIsComputed() {
        var paper = paper("budget");
        assertThat(paper.appendices()).isEmpty();
        assertThat(Statements.tasks(paper)).hasSize(10).allSatisfy(t -> assertThat(t.lead()).isNotBlank());
        var budget = Statements.budgets(paper).getFirst();
        assertThat(budget.items()).hasSize(15).allSatisfy(i -> assertThat(i.amount()).isPositive());
        assertThat(budget.total()).isEqualTo(1_297_000_000L);
        var total = budget.table().rows().getLast();
        var column = budget.table().column(Role.AMOUNT).orElseThrow();
        assertThat(total.kind()).isEqualTo(RowKind.TOTAL);
        assertThat(total.cells().get(column).computed()).isTrue();
        assertThat(TableNumbers.filled(budget.table()).rows().getLast().cells().get(column).text()).isEqualTo("1.297.000.000");
        assertThat(numbers(paper, Level.PART)).containsExactly("Phần I", "Phần II", "Phần III");
        assertThat(numbers(paper, Level.POINT)).startsWith("a)", "b)", "c)", "d)", "đ)", "e)");
    }

    @Test
    void theFiveYearPlanSpansItsYearsInProse() {
        var paper = paper("five-year");
        assertThat(paper.identity().year()).isEqualTo(2026);
        assertThat(paper.identity().yearTo()).isEqualTo(2030);
        assertThat(paper.subject()).endsWith("giai đoạn 2026 - 2030");
        assertThat(paper.tables()).isEmpty();
        assertThat(numbers(paper, Level.SUBCLAUSE)).contains("3.1.", "3.2.", "3.3.");
        assertThat(numbers(paper, Level.SUBBULLET)).isNotEmpty();
    }

    @Test
    void theEventsTasksTakeMonthAndUnitFromTheirTitles() {
        var paper = paper("event");
        var tasks = Statements.tasks(paper);
        assertThat(paper.head().number()).isEmpty();
        assertThat(paper.head().day()).isNull();
        assertThat(PaperJson.text(paper)).contains("tại …, gồm");
        assertThat(tasks.stream().filter(t -> !t.timing().isEmpty()).map(t -> t.timing()).distinct())
                .containsExactly("Tháng 5 năm 2026", "Tháng 6 năm 2026", "Trước ngày 30 tháng 6 năm 2026");
        assertThat(tasks.stream().filter(t -> !t.lead().isEmpty()).map(t -> t.lead()).distinct()).hasSize(8);
        assertThat(tasks).allSatisfy(t -> assertThat(t.timing() + t.lead()).isNotBlank());
    }

    @Test
    void theAwkwardOneHasAllThatStrainsAPage() {
        var paper = paper("awkward");
        assertThat(paper.head().org()).hasSize(3);
        assertThat(paper.subject().length()).isGreaterThan(200);
        assertThat(paper.passages().recipients()).hasSize(60);
        assertThat(Statements.tasks(paper)).hasSize(400).anySatisfy(t -> assertThat(t.content().length()).isGreaterThan(2_500));
    }

    @ParameterizedTest
    @MethodSource("six")
    void whoSignsOnBehalfOfABodySignsForTheOneThatIssues(TestPapers.Named named) {
        var issuer = String.join(" ", named.paper().head().org());
        assertThat(named.paper().foot().signature().authority()).filteredOn(line -> line.startsWith("TM. "))
                .allSatisfy(line -> assertThat(issuer).startsWith(line.substring("TM. ".length())));
    }

    /** Bold and italic words, titles that run into their lines and cells of several lines occur in what is measured. */
    @Test
    void theyHaveMarksRunInTitlesAndCellsOfSeveralLines() {
        for (var name : List.of("agency", "budget")) {
            var paper = paper(name);
            var cells = paper.tables().flatMap(t -> t.rows().stream()).flatMap(r -> r.cells().stream()).toList();
            assertThat(cells).as(name).anyMatch(c -> !c.content().marks().isEmpty()).anyMatch(c -> c.text().contains("\n"));
        }
        for (var name : List.of("agency", "budget", "five-year", "event")) {
            assertThat(lines(paper(name))).as(name).anyMatch(l -> l.titleTo() != null).anyMatch(l -> !l.content().marks().isEmpty());
        }
    }

    private static List<Line> lines(Paper paper) {
        return paper.blocks().filter(Line.class::isInstance).map(Line.class::cast).toList();
    }

    private static List<String> numbers(Paper paper, Level level) {
        var numbers = Numbering.of(paper.body());
        return lines(paper).stream().filter(l -> l.level() == level).map(l -> numbers.get(l.id())).toList();
    }

    private static List<List<Block>> containers(Paper paper) {
        var containers = new ArrayList<List<Block>>();
        Stream.concat(Stream.of(paper.body()), paper.appendices().stream().map(a -> a.blocks())).forEach(containers::add);
        return containers;
    }
}
