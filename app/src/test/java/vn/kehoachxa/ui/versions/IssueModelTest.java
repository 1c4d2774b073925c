package vn.kehoachxa.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Missing;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

class IssueModelTest {

    private static final LocalDate TODAY = LocalDate.now(TestDesk.CLOCK);
    private static final Signature CHAIR = new Signature(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", "Lò Văn Bình");

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<Paper> issued = new ArrayList<>();
    private TestDesk data;
    private StoreDesk store;
    private UUID id;

    @BeforeEach
    void begin() {
        data = new TestDesk(folder);
        id = data.newPaper(2026);
        try (var open = data.open()) {
            open.office().change(o -> o.withRegisters(o.registers().withSignatories(List.of(CHAIR))));
        }
        store = new StoreDesk(data::open, new HandDelays().threads(), problems::add);
    }

    private IssueModel model() {
        return model(id);
    }

    private IssueModel model(UUID paper) {
        var made = new IssueModel[1];
        store.ask(s -> IssueModel.Asked.of(s, paper, TODAY), asked ->
                made[0] = new IssueModel(asked, store, TestDesk.exporter(), new Messages(Messages.VIETNAMESE), "An", TODAY));
        return made[0];
    }

    @Test
    void theNextNumberTodayAndWhoStandsInThePaperAreOffered() {
        var model = model();
        assertThat(model.number().get()).isEqualTo("01");
        assertThat(model.date().get()).isEqualTo(TODAY);
        assertThat(model.signatory().get().name()).isEqualTo("Nguyễn Văn An");
        assertThat(model.signatories()).extracting(Signature::name).containsExactly("Nguyễn Văn An", "Lò Văn Bình");
        assertThat(model.printedNumber()).isEqualTo("Số: 01/KH-UBND");
        assertThat(model.printedDate()).isEqualTo("Vân Hồ, ngày 25 tháng 5 năm 2026");
    }

    @Test
    void whatIsChosenIsSeenAtOnceAndIssued() {
        var model = model();
        model.number().set("12");
        model.date().set(LocalDate.parse("2026-03-05"));
        model.signatory().set(CHAIR);
        model.form().set(Form.ELECTRONIC);
        assertThat(model.printedNumber()).isEqualTo("Số: 12/KH-UBND");
        assertThat(model.printedDate()).isEqualTo("Vân Hồ, ngày 05 tháng 3 năm 2026");
        assertThat(model.printedSignature()).isEqualTo("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH");
        model.issue(issued::add);
        assertThat(problems).isEmpty();
        assertThat(model.busy().get()).isFalse();
        assertThat(issued).singleElement().satisfies(p -> {
            assertThat(p.identity().state()).isEqualTo(PaperState.ISSUED);
            assertThat(p.foot().signature()).isEqualTo(CHAIR);
        });
        store.close();
        try (var open = data.open()) {
            assertThat(open.versions().file(id, 1, "pdf")).isPresent();
            assertThat(open.versions().file(id, 1, "docx")).isPresent();
        }
    }

    @Test
    void anotherYearHasNumbersOfItsOwnUnlessOneWasTyped() {
        var first = model();
        first.number().set("12");
        first.issue(issued::add);
        var other = data(2027);
        var model = model(other);
        assertThat(model.number().get()).isEqualTo("13");
        model.date().set(LocalDate.parse("2027-01-04"));
        assertThat(model.number().get()).isEqualTo("01");
        model.number().set("7");
        model.date().set(LocalDate.parse("2026-01-04"));
        assertThat(model.number().get()).isEqualTo("7");
    }

    private UUID data(int year) {
        var made = new UUID[1];
        var paper = data.paper(year);
        store.ask(s -> s.papers().create(paper, "An").paper().id(), made2 -> made[0] = made2);
        return made[0];
    }

    @Test
    void aUsedNumberIsIssuedOnlyWhereThatIsMeant() {
        var first = model();
        first.issue(issued::add);
        var model = model(data(2026));
        model.number().set("1");
        assertThat(model.used().get()).contains("Số 1 năm 2026 đã dùng");
        model.issue(issued::add);
        assertThat(issued).hasSize(1);
        assertThat(model.numberError().get()).isNotEmpty();
        model.again().set(true);
        model.issue(issued::add);
        assertThat(issued).hasSize(2);
        assertThat(problems).isEmpty();
    }

    @Test
    void withoutANumberOrADayNothingIsIssued() {
        var model = model();
        model.number().set("");
        model.issue(issued::add);
        assertThat(model.numberError().get()).isEqualTo("Cần ghi số văn bản.");
        model.number().set("12/KH");
        assertThat(model.numberError().get()).isNotEmpty();
        model.number().set("12");
        assertThat(model.numberError().get()).isEmpty();
        model.date().set(null);
        model.issue(issued::add);
        assertThat(model.dateError().get()).isNotEmpty();
        assertThat(issued).isEmpty();
    }

    @Test
    void whatIsMissingIsToldAndDoesNotHold() {
        var model = model();
        assertThat(model.lacks().get()).isNotEmpty()
                .noneMatch(l -> l.missing().kind() == Missing.Kind.NUMBER || l.missing().kind() == Missing.Kind.SIGNATORY)
                .allMatch(l -> !l.where().isBlank() && !l.text().isBlank());
        model.signatory().set(new Signature(List.of(), "CHỦ TỊCH", ""));
        assertThat(model.lacks().get()).anyMatch(l -> l.missing().kind() == Missing.Kind.SIGNATORY);
        model.issue(issued::add);
        assertThat(issued).hasSize(1);
    }

    @Test
    void aPaperThatWasChangedElsewhereMeanwhileIsNotIssuedUnseen() {
        var model = model();
        store.ask(s -> s.papers().apply(
                id, s.papers().load(id).seq(),
                new SetField(Field.SUBJECT, "khác"), "Bình"), done -> { });
        model.issue(issued::add);
        assertThat(issued).isEmpty();
        assertThat(problems).hasSize(1);
        assertThat(model.busy().get()).isFalse();
    }
}
