package vn.kehoachxa.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.template.TestPapers;

/** A paper that goes out as Word comes back as the same paper. */
class RoundTripTest {

    static List<TestPapers.Named> papers() {
        var all = new ArrayList<>(TestPapers.six());
        all.add(new TestPapers.Named("sample", Sample.make().paper()));
        return all;
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aPaperComesBackFromWordAsItWasPrinted(TestPapers.Named named) {
        var reading = Intake.read(Intake.asWord(named.paper()));
        assertThat(printed(reading.paper())).containsExactlyElementsOf(printed(named.paper()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aPaperComesBackFromWordAsTheSameData(TestPapers.Named named) {
        var before = named.paper();
        var after = Intake.read(Intake.asWord(before)).paper();
        assertThat(shapes(after)).containsExactlyElementsOf(shapes(before));
        assertThat(after.identity().type()).isEqualTo(before.identity().type());
        assertThat(after.identity().year()).isEqualTo(before.identity().year());
        if (!named.name().equals("awkward")) {
            // Its subject names years that its identity does not.
            assertThat(after.identity().yearTo()).isEqualTo(before.identity().yearTo());
            assertThat(after.identity().kind()).isEqualTo(before.identity().kind());
        }
        assertThat(facts(after)).containsAll(facts(before));
        assertThat(tables(after, TableKind.TASKS)).isEqualTo(tables(before, TableKind.TASKS));
        assertThat(tables(after, TableKind.BUDGET)).isEqualTo(tables(before, TableKind.BUDGET));
        assertThat(tasksOfTables(after)).containsExactlyElementsOf(tasksOfTables(before));
        assertThat(Statements.budgets(after).stream().map(b -> b.total()).toList())
                .isEqualTo(Statements.budgets(before).stream().map(b -> b.total()).toList());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatCameBackComesBackAgainWithoutADifference(TestPapers.Named named) {
        var once = Intake.read(Intake.asWord(named.paper())).paper();
        var twice = Intake.read(Intake.asWord(once)).paper();
        assertThat(printed(twice)).containsExactlyElementsOf(printed(once));
        assertThat(shapes(twice)).containsExactlyElementsOf(shapes(once));
    }

    /** Every piece of the document, without ids. */
    private static List<String> printed(Paper paper) {
        Document document = Composer.compose(paper);
        return document.sections().stream()
                .flatMap(s -> Stream.concat(Stream.of(s.name() + " " + s.orientation()), pieces(s)))
                .map(t -> t.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id"))
                .toList();
    }

    /** Widths are the layout's. */
    private static Stream<String> pieces(Section section) {
        return section.pieces().stream()
                .map(Object::toString)
                .map(t -> t.replaceAll("width=[\\d.]+|width=null", "width"));
    }

    private static List<String> shapes(Paper paper) {
        return paper.body().stream()
                .filter(Line.class::isInstance)
                .map(b -> (Line) b)
                .map(l -> l.level() + " " + l.heading() + " " + l.written())
                .toList();
    }

    /** What headings say of everything below them. */
    private static List<String> facts(Paper paper) {
        return paper.body().stream()
                .filter(b -> b instanceof Line line && (line.unit() != null || line.timing() != null))
                .map(b -> ((Line) b).text() + ": " + ((Line) b).unit() + ", " + ((Line) b).timing())
                .toList();
    }

    private static long tables(Paper paper, TableKind kind) {
        return paper.tables().filter(t -> t.kind() == kind).count();
    }

    private static List<String> tasksOfTables(Paper paper) {
        var rows = paper.tables().flatMap(t -> t.rows().stream()).map(r -> r.id()).collect(Collectors.toSet());
        return Statements.tasks(paper).stream().filter(t -> rows.contains(t.task().at())).map(RoundTripTest::said).toList();
    }

    private static String said(StatedTask task) {
        return task.group() + "|" + task.text() + "|" + task.content() + "|" + task.lead() + "|" + task.supporting() + "|" + task.timing() + "|" + task.outcome();
    }
}
