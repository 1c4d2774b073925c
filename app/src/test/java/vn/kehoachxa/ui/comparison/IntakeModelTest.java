package vn.kehoachxa.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.word.WordWriter;
import vn.kehoachxa.intake.Reading;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

/** Files taken in on a real store, without a window. */
class IntakeModelTest {

    @TempDir
    private Path folder;

    private final HandDelays delays = new HandDelays();
    private final List<Throwable> problems = new ArrayList<>();
    private final List<UUID> made = new ArrayList<>();
    private final List<UUID> returned = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private TestDesk test;
    private Store store;
    private IntakeModel model;

    @BeforeEach
    void open() {
        test = new TestDesk(folder);
        store = test.open();
        var desk = new StoreDesk(() -> store, delays.threads(), problems::add);
        var reader = new IntakeModel.Reader(
                test.arrivals(), TestDesk.files(), new Recogniser(test.ids()), TestDesk.CLOCK, test.ids(), "test");
        model = new IntakeModel(desk, new BackgroundTasks(delays.threads(), problems::add), new Messages(Messages.VIETNAMESE), reader,
                new IntakeModel.Outcome(made::add, (paper, reading) -> {
                    returned.add(paper);
                    readings.add(reading);
                }));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path word(Paper paper) throws IOException {
        var file = folder.resolve(paper.id() + ".docx");
        try (var out = Files.newOutputStream(file)) {
            new WordWriter(new PdfFonts()).write(Composer.compose(paper), out);
        }
        return file;
    }

    @Test
    void aFileBecomesANewPaper() throws IOException {
        model.take(word(test.paper(2026)));
        assertThat(problems).isEmpty();
        assertThat(made).hasSize(1);
        assertThat(store.papers().load(made.getFirst()).paper().subject()).isEqualTo(test.paper(2026).subject());
        assertThat(store.papers().journal(made.getFirst())).singleElement().satisfies(e -> assertThat(e.kind()).isEqualTo("import"));
    }

    @Test
    void aFileWhosePaperIsHereComesBackToItAndMakesNoOther() throws IOException {
        var paper = test.paper(2026);
        store.papers().create(paper, "test");
        model.take(word(paper));
        assertThat(problems).isEmpty();
        assertThat(made).isEmpty();
        assertThat(returned).containsExactly(paper.id());
        assertThat(readings.getFirst().origins()).isNotEmpty();
        assertThat(store.papers().list()).hasSize(1);
    }

    @Test
    void aFileOfAnotherPlanIsNotTakenIntoThisOne() throws IOException {
        var paper = store.papers().create(test.paper(2026), "test").paper();
        var other = store.papers().create(test.paper(2027), "test").paper();
        model.takeInto(paper.id(), word(other));
        assertThat(returned).isEmpty();
        assertThat(problems).singleElement().satisfies(p -> assertThat(((ProblemException) p).code()).isEqualTo("INTAKE-OTHER-PAPER"));
    }

    @Test
    void aFileThatSaysNothingOfItselfCanBeTakenIntoAPlan() throws IOException {
        var paper = store.papers().create(test.paper(2026), "test").paper();
        model.takeInto(paper.id(), word(test.paper(2026)));
        assertThat(problems).isEmpty();
        assertThat(returned).containsExactly(paper.id());
    }

    @Test
    void whatIsWrongWithAFileGoesThroughTheOneDoor() throws IOException {
        model.take(Files.writeString(folder.resolve("thực đơn.txt"), "Thứ Hai: cơm, rau, cá kho\n"));
        model.take(folder.resolve("không có.docx"));
        assertThat(made).isEmpty();
        assertThat(problems).extracting(p -> ((ProblemException) p).code()).containsExactly("INTAKE-NOT-A-PLAN", "IN-READ");
    }
}
