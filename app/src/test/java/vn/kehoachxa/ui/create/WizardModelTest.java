package vn.kehoachxa.ui.create;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.document.layout.Placed;
import vn.kehoachxa.intake.Workbook;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.template.OwnTemplate;
import vn.kehoachxa.template.TemplateException;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.preview.PreviewModel;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

class WizardModelTest {

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<UUID> created = new ArrayList<>();
    private TestDesk desk;
    private StoreDesk store;
    private HandDelays delays;
    private PreviewModel preview;

    @BeforeEach
    void begin() {
        desk = new TestDesk(folder);
        delays = new HandDelays();
        store = new StoreDesk(desk::open, delays.threads(), problems::add);
        preview = new PreviewModel(TestDesk.pages(), delays.threads(), problems::add);
    }

    @AfterEach
    void end() {
        store.close();
        assertThat(problems).isEmpty();
    }

    private WizardModel model() {
        var model = new WizardModel(
                store, desk.templates(), desk.lists(), preview, new Messages(Messages.VIETNAMESE), TestDesk.CLOCK, "test", created::add);
        model.load();
        return model;
    }

    private static void fill(WizardModel model) {
        model.value(WizardField.COMMUNE).set("xã Vân Hồ");
        model.value(WizardField.PROVINCE).set("Sơn La");
    }

    @Test
    void theYearIsThisYearToBeginWith() {
        assertThat(model().value(WizardField.YEAR).get()).isEqualTo("2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "năm nay", "26", "20266", "1899", "２０２６"})
    void aYearThatIsNoneIsToldAtTheField(String year) {
        var model = model();
        fill(model);
        model.value(WizardField.YEAR).set(year);
        assertThat(model.create()).isEqualTo(WizardField.YEAR);
        assertThat(model.error(WizardField.YEAR).get()).isEqualTo("Năm phải là một số có bốn chữ số, từ 1945 đến 2199.");
        assertThat(created).isEmpty();
        model.value(WizardField.YEAR).set("2027");
        assertThat(model.error(WizardField.YEAR).get()).isEmpty();
    }

    @Test
    void aPlanNeedsItsCommune() {
        var model = model();
        assertThat(model.create()).isEqualTo(WizardField.COMMUNE);
        assertThat(model.error(WizardField.PROVINCE).get()).isEqualTo("Cần điền mục này.");
    }

    @Test
    void aDayThatIsNoneIsToldAtTheField() {
        var model = model();
        fill(model);
        model.value(WizardField.BASIS_DATE).set("31/02/2026");
        assertThat(model.create()).isEqualTo(WizardField.BASIS_DATE);
    }

    @Test
    void whatWasFilledInStandsInThePlanAndIsKnownNextTime() {
        var model = model();
        fill(model);
        model.value(WizardField.BASIS_TYPE).set("Quyết định");
        model.value(WizardField.BASIS_NUMBER).set("34");
        model.value(WizardField.BASIS_SYMBOL).set("QĐ-UBND");
        model.value(WizardField.BASIS_DATE).set("6/1/2026");
        model.value(WizardField.BASIS_ISSUER).set("UBND tỉnh Sơn La");
        model.value(WizardField.BASIS_SUBJECT).set("ban hành Kế hoạch năm 2026");
        model.value(WizardField.AUTHORITY).set("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH");
        assertThat(model.create()).isNull();
        var paper = desk.stored(created.getFirst());
        assertThat(paper.passages().legalBases().getFirst().text()).contains("34/QĐ-UBND").contains("06/01/2026").contains("UBND tỉnh Sơn La");
        assertThat(paper.foot().signature().authority()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH");
        var next = model();
        assertThat(next.value(WizardField.COMMUNE).get()).isEqualTo("xã Vân Hồ");
        assertThat(next.value(WizardField.BASIS_DATE).get()).isEqualTo("06/01/2026");
        assertThat(next.value(WizardField.AUTHORITY).get()).isEqualTo("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH");
    }

    @Test
    void nothingIsKeptOfTheOfficeWhereThatIsNotWanted() {
        var model = model();
        fill(model);
        model.remember().set(false);
        model.create();
        assertThat(created).hasSize(1);
        assertThat(model().value(WizardField.COMMUNE).get()).isEmpty();
    }

    private List<String> shown() {
        return preview.pages().get().pages().stream()
                .flatMap(p -> p.items().stream())
                .filter(Placed.Text.class::isInstance)
                .map(i -> ((Placed.Text) i).text())
                .toList();
    }

    @Test
    void thePagesShowThePlanAsItWouldBe() {
        var model = model();
        fill(model);
        delays.pass(1_000);
        assertThat(shown()).contains("XÃ VÂN HỒ");
        model.value(WizardField.COMMUNE).set("phường Hạc Thành");
        delays.pass(1_000);
        assertThat(shown()).contains("PHƯỜNG HẠC THÀNH");
    }

    @Test
    void whatTheTemplateAsksForStandsInThePlanAndNotInTheProfile() {
        var model = model();
        fill(model);
        var event = model.templates().choices().stream().filter(t -> t.id().equals("event")).findFirst().orElseThrow();
        model.templates().chosen().set(event);
        model.answer(event, event.asks().getFirst()).set("Ngày hội trồng cây");
        assertThat(model.create()).isNull();
        assertThat(desk.stored(created.getFirst()).subject()).contains("Ngày hội trồng cây");
    }

    @Test
    void templatesOfTheOfficesOwnStandBehindTheOthers() {
        try (var open = desk.open()) {
            var template = OwnTemplate.of(desk.paper(2026), open.office().load(), "Mẫu của xã", "", UUID::randomUUID, text -> List.of());
            open.templates().save(template.info().id(), "Mẫu của xã", template.text());
        }
        var model = model();
        fill(model);
        assertThat(model.templates().choices().getLast().name()).isEqualTo("Mẫu của xã");
        model.templates().chosen().set(model.templates().choices().getLast());
        assertThat(model.create()).isNull();
        assertThat(desk.stored(created.getFirst()).body()).hasSameSizeAs(desk.paper(2026).body());
    }

    @Test
    void aTemplateGoesToAFileAndComesToAnotherOffice() {
        var template = OwnTemplate.of(desk.paper(2026), desk.templates().freshOffice(), "Mẫu: của xã / thôn", "", UUID::randomUUID, text -> List.of());
        try (var open = desk.open()) {
            open.templates().save(template.info().id(), "Mẫu", template.text());
        }
        var model = model();
        assertThat(model.templates().isOwn()).isFalse();
        model.templates().chosen().set(model.templates().choices().getLast());
        assertThat(model.templates().isOwn()).isTrue();
        assertThat(model.templates().fileName()).isEqualTo("Mẫu của xã thôn.json");
        var file = folder.resolve(model.templates().fileName());
        model.templates().save(file, () -> { });
        model.templates().remove();
        assertThat(model.templates().choices()).hasSize(desk.templates().list().size());
        assertThat(model.templates().isOwn()).isFalse();
        model.templates().add(file);
        assertThat(model.templates().chosen().get()).isEqualTo(template.info());
    }

    private Path list() throws IOException {
        var book = new Workbook().sheet("Việc", "TT | Nhiệm vụ | Chủ trì", "1 | Kéo cáp đến bản | Văn phòng", "2 | Dạy chữ | Đoàn xã");
        return Files.write(folder.resolve("việc.xlsx"), book.bytes());
    }

    @Test
    void theTasksOfAnExcelFileStandOnThePagesAndInThePlan() throws IOException {
        var model = model();
        fill(model);
        model.tasks().take(list());
        assertThat(model.tasks().chosen().get().name()).isEqualTo("việc.xlsx");
        assertThat(model.tasks().chosen().get().size()).isEqualTo(2);
        delays.pass(1_000);
        assertThat(String.join(" ", shown())).contains("Kéo cáp đến bản");
        assertThat(model.create()).isNull();
        assertThat(Statements.tasks(desk.stored(created.getFirst()))).extracting(t -> t.text()).containsExactly("Kéo cáp đến bản", "Dạy chữ");
    }

    @Test
    void aFileThatIsTakenOffAgainLeavesTheTemplatesTasks() throws IOException {
        var model = model();
        fill(model);
        model.tasks().take(list());
        model.tasks().remove();
        assertThat(model.create()).isNull();
        assertThat(Statements.tasks(desk.stored(created.getFirst()))).hasSameSizeAs(Statements.tasks(desk.paper(2026)));
    }

    @Test
    void aTemplateWithoutATableOfTasksIsUsedWithoutTheFile() throws IOException {
        var model = model();
        fill(model);
        model.tasks().take(list());
        model.templates().chosen().set(model.templates().choices().stream().filter(t -> t.id().equals("event")).findFirst().orElseThrow());
        assertThat(model.templates().chosen().get().takesTasks()).isFalse();
        assertThat(model.create()).isNull();
        assertThat(desk.stored(created.getFirst()).tables()).isEmpty();
    }

    @Test
    void aFileWithoutAListIsToldAndTheOneBeforeStays() throws IOException {
        var model = model();
        model.tasks().take(list());
        model.tasks().take(Files.writeString(folder.resolve("x.xlsx"), "không phải Excel"));
        assertThat(problems).singleElement().isInstanceOf(UnreadableFileException.class);
        assertThat(model.tasks().chosen().get().name()).isEqualTo("việc.xlsx");
        problems.clear();
    }

    @Test
    void aFileThatIsNoTemplateIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("x.json"), "{}");
        model().templates().add(file);
        assertThat(problems).singleElement().isInstanceOf(TemplateException.class);
        problems.clear();
    }
}
