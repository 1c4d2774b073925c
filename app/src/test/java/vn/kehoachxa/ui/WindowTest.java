package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import vn.kehoachxa.cli.EditedWord;
import vn.kehoachxa.cli.OldPlan;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.intake.Workbook;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.word.WordWriter;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.plan.edit.Field;

/** The window as a clerk uses it, driven by a robot, on a real store. */
class WindowTest extends WindowFixture {

    @Test
    void aPlanIsMadeChangedAndFoundAgainAfterARestart() throws TimeoutException {
        until(() -> shown("#new-first-plan"));
        click("#new-first-plan");
        until(() -> shown("#wizard-year"));
        fill("#wizard-year", "năm nay");
        click("#wizard-create");
        assertThat(robot.lookup("#wizard-year-error").queryAs(Label.class).getText()).contains("bốn chữ số");
        fill("#wizard-year", "2026");
        fill("#wizard-commune", "xã Vân Hồ");
        fill("#wizard-province", "Sơn La");
        click("#wizard-create");
        until(() -> shown("#editor"));
        var id = onlyPaper();
        assertThat(text("#office")).isEqualTo("UBND xã Vân Hồ · năm 2026");

        var line = firstBullet(stored(id));
        clickText(line.text());
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.RIGHT).write(" Hằng quý nhắc việc đến hạn.");
        until(() -> text("#status-saved").equals("Đã lưu 10:32"));
        assertThat(firstBullet(stored(id)).text()).endsWith(" Hằng quý nhắc việc đến hạn.");

        robot.push(KeyCode.ENTER).write("Dòng mới của xã");
        until(() -> stored(id).body().stream().anyMatch(b -> b instanceof Line l && l.text().equals("Dòng mới của xã")));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> stored(id).body().stream().noneMatch(b -> b instanceof Line l && l.text().equals("Dòng mới của xã")));
        assertThat(firstBullet(stored(id)).text()).endsWith(" Hằng quý nhắc việc đến hạn.");

        close();
        stage = FxToolkit.registerPrimaryStage();
        start();
        until(() -> shown("#today"));
        open(id);
        until(() -> spot(firstBullet(stored(id)).text()) != null);
        until(() -> !robot.lookup("#undo").query().isDisabled());
        click("#undo");
        until(() -> firstBullet(stored(id)).text().equals(line.text()));
        until(() -> spot(line.text()) != null);
    }

    @Test
    void aCellIsChangedAndANewRowIsATaskAtOnce() throws TimeoutException {
        var id = open(desk.newPaper(2026));
        var before = stored(id).entries().all(Task.class).count();
        var row = firstTask(stored(id));
        jump("Phụ lục II");
        clickText(row.cells().get(1).text());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Mở lớp kỹ năng số cho thôn, bản");
        robot.push(KeyCode.TAB);
        until(() -> firstTask(stored(id)).cells().get(1).text().equals("Mở lớp kỹ năng số cho thôn, bản"));
        click("#menu-table");
        robot.clickOn("Thêm dòng phía dưới");
        robot.write("Việc thêm");
        until(() -> stored(id).tables().anyMatch(t -> t.rows().stream().anyMatch(r -> r.cells().get(1).text().equals("Việc thêm"))));
        assertThat(stored(id).entries().all(Task.class).count()).isEqualTo(before + 1);
        until(() -> text("#status-counts").startsWith((before + 1) + " nhiệm vụ"));
    }

    @Test
    void aFileIsWrittenAndItsFolderOpened() throws TimeoutException {
        open(desk.newPaper(2026));
        click("#export-pdf");
        until(() -> shown("#notice-action"));
        assertThat(text("#notice-text")).startsWith("Đã xuất Kế hoạch").endsWith("2026.pdf");
        click("#notice-action");
        assertThat(desk.shownFolders()).hasSize(1).allMatch(Files::exists);
    }

    @Test
    void aWordFileThatCameBackEditedIsTakenChangeByChange() throws Exception {
        var id = open(desk.newPaper(2026));
        var before = stored(id);
        click("#export-word");
        until(() -> written(".docx").isPresent());
        var line = firstBullet(before);
        try (var word = new EditedWord(written(".docx").orElseThrow())) {
            word.replace(line.text(), "Lãnh đạo đã viết lại dòng này.");
            word.replace("Nguyễn Văn An", "Lò Văn Nam");
        }
        desk.opens(written(".docx").orElseThrow());
        click("#menu-more");
        click("#take-back");
        until(() -> shown("#comparison"));
        until(() -> shown(".change"));
        assertThat(nameless()).as("comparison").isEmpty();
        click("#comparison-none");
        until(() -> robot.lookup("#comparison-take").query().isDisabled());
        ListView<?> changes = robot.lookup("#comparison-list").query();
        click("#comparison-list").push(KeyCode.END);
        until(() -> changes.getSelectionModel().getSelectedIndex() == changes.getItems().size() - 1);
        robot.push(KeyCode.SPACE);
        until(() -> !robot.lookup("#comparison-take").query().isDisabled());
        click("#comparison-take");
        until(() -> shown("#editor"));
        until(() -> firstBullet(stored(id)).text().equals("Lãnh đạo đã viết lại dòng này."));
        assertThat(stored(id).foot().signature().name()).isEqualTo(before.foot().signature().name());
        until(() -> !robot.lookup("#undo").query().isDisabled());
        click("#undo");
        until(() -> stored(id).equals(before));
    }

    @Test
    void aFileThatIsThereBecomesAPlanWithItsQuestionsBesideIt() throws Exception {
        var file = Files.writeString(folder.resolve("Kế hoạch cũ.txt"), OldPlan.TEXT);
        desk.opens(file);
        until(() -> shown("#take-first-file"));
        click("#take-first-file");
        until(() -> shown("#editor"));
        until(() -> shown("#questions-list .question"));
        assertThat(robot.lookup(".question-original").queryAllAs(Label.class)).extracting(Label::getText).contains("Bản gốc: “3. Kéo cáp”");
        assertThat(nameless()).as("questions").isEmpty();
        until(() -> text("#notice-text").equals("Đây là kế hoạch năm 2026."));
        click("#notice-action");
        until(() -> {
            try (var store = desk.open()) {
                return store.papers().list().stream().anyMatch(p -> p.year() == 2027);
            }
        });
        until(() -> spot("Chuyển đổi số xã Suối Lìn năm 2027") != null);
        assertThat(shown("#notice")).as("an offer that was taken is gone").isFalse();
    }

    @Test
    void theTasksOfANewPlanComeOutOfAnExcelFile() throws Exception {
        var book = new Workbook().sheet("Việc", "TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn", "1 | Kéo cáp đến bản | Văn phòng | Quý I", "2 | Dạy chữ | Đoàn xã | Quý II");
        desk.opens(Files.write(folder.resolve("Danh sách.xlsx"), book.bytes()));
        until(() -> shown("#new-first-plan"));
        click("#new-first-plan");
        until(() -> shown("#wizard-year"));
        click("#tasks-choose");
        until(() -> text("#tasks-name").equals("Danh sách.xlsx: 2 nhiệm vụ"));
        click("#tasks-remove");
        until(() -> shown("#tasks-choose") && !shown("#tasks-name"));
        click("#tasks-choose");
        until(() -> shown("#tasks-name"));
        assertThat(nameless()).as("with a file").isEmpty();
        fill("#wizard-commune", "xã Vân Hồ");
        fill("#wizard-province", "Sơn La");
        click("#wizard-create");
        until(() -> shown("#editor"));
        assertThat(Statements.tasks(stored(onlyPaper()))).extracting(t -> t.text()).containsExactly("Kéo cáp đến bản", "Dạy chữ");
    }

    @Test
    void aFileOfAnotherOfficeSaysWhoseItIsAndCanOnlyBeRead() throws Exception {
        var file = folder.resolve("Kế hoạch của xã khác.docx");
        try (var out = Files.newOutputStream(file)) {
            new WordWriter(new PdfFonts()).write(Composer.compose(desk.paper(2026)), out);
        }
        try (var store = desk.open()) {
            store.office().change(o -> o.withCommune("xã Suối Lìn"));
        }
        desk.opens(file);
        until(() -> shown("#take-first-file"));
        click("#take-first-file");
        until(() -> shown("#editor"));
        assertThat(text("#locked")).isEqualTo("Đây là văn bản của đơn vị khác (UBND xã Vân Hồ) nên chỉ xem được.");
        assertThat(text(".editor-bar .badge")).isEqualTo("của đơn vị khác");
        assertThat(shown("#undo")).isFalse();
        assertThat(nameless()).isEmpty();
        click("#rail-plans");
        until(() -> shown("#plans-list .badge"));
        assertThat(text("#plans-list .badge")).isEqualTo("của đơn vị khác");
    }

    private Optional<Path> written(String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).findFirst();
        }
    }

    @Test
    void whatTheSettingsSayOfPrintsStandsInTheNextFileUntilThePaperHasANumber() throws Exception {
        var p = new PaperParts();
        var columns = List.of(
                PaperParts.column("TT", Role.NO), PaperParts.column("Nội dung chi", Role.TEXT), PaperParts.column("Số tiền (đồng)", Role.AMOUNT));
        var budget = p.table(TableKind.BUDGET, columns, p.row("Tập huấn", "50.000.000"), p.total("", "Tổng cộng", ""));
        var id = open(desk.store(desk.paper(2026).withBody(List.of(budget))));
        assertThat(exportedWord()).doesNotContain("DỰ THẢO").doesNotContain("Bằng chữ");
        click("#rail-settings");
        click("#settings-tab-print");
        click("#draft-mark");
        click("#amounts-in-words");
        open(id);
        assertThat(exportedWord()).contains("DỰ THẢO").contains("(Bằng chữ: Năm mươi triệu đồng.)");
        clickText(stored(id).head().place());
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB).write("15");
        until(() -> stored(id).head().number().equals("15"));
        assertThat(exportedWord()).doesNotContain("DỰ THẢO").contains("Bằng chữ");
    }

    private String exportedWord() throws TimeoutException, IOException {
        Files.deleteIfExists(wordFile().orElse(folder.resolve("none.docx")));
        click("#export-word");
        until(() -> wordFile().isPresent());
        try (var word = new XWPFDocument(Files.newInputStream(wordFile().orElseThrow()))) {
            // The mark stands in the header of page 1.
            var xml = new StringBuilder(word.getDocument().xmlText());
            word.getHeaderList().forEach(h -> xml.append(h._getHdrFtr().xmlText()));
            return xml.toString().replaceAll("<[^>]*>", "");
        }
    }

    private Optional<Path> wordFile() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".docx")).findFirst();
        }
    }

    @Test
    void thePaperAsJustTypedIsPrintedByTheButtonAndByItsKeys() throws TimeoutException {
        var id = open(desk.newPaper(2026));
        clickText(firstBullet(stored(id)).text());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Chữ vừa gõ");
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until(() -> desk.printed().size() == 1);
        assertThat(firstBullet(desk.printed().getFirst()).text()).isEqualTo("Chữ vừa gõ");
        until(() -> text("#notice-text").equals("Đã gửi văn bản đến máy in"));
        click("#print");
        until(() -> desk.printed().size() == 2);
    }

    @Test
    void whatWasTypedLastIsWrittenWhenTheWindowCloses() throws TimeoutException {
        var id = open(desk.newPaper(2026));
        clickText(firstBullet(stored(id)).text());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Chữ cuối cùng");
        close();
        assertThat(firstBullet(stored(id)).text()).isEqualTo("Chữ cuối cùng");
        stage = FxToolkit.registerPrimaryStage();
        start();
    }

    @Test
    void aMonthThatIsNoneLeavesTheHeadAsItWas() throws TimeoutException {
        var id = open(desk.newPaper(2026));
        clickText(stored(id).head().place());
        robot.push(KeyCode.TAB).push(KeyCode.TAB).write("13");
        until(() -> stored(id).head().month() != null);
        robot.push(KeyCode.ESCAPE);
        until(() -> stored(id).head().month() == null);
    }

    @Test
    void lettersRetypedByAnInputMethodComeOutAsTheyWereMeant() throws TimeoutException {
        var id = open(desk.newPaper(2026));
        var line = firstBullet(stored(id));
        clickText(line.text());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        // As UniKey sends "tiến độ" in Telex: what stands there is taken back and typed anew with each mark.
        robot.write("tie").push(KeyCode.BACK_SPACE).write("ê").write("n").push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE).write("ến");
        robot.write(" do").push(KeyCode.BACK_SPACE).write("ô").push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE).write("độ");
        until(() -> firstBullet(stored(id)).text().equals("tiến độ"));
        robot.push(KeyCode.HOME).push(KeyCode.DELETE).write("T");
        until(() -> firstBullet(stored(id)).text().equals("Tiến độ"));
    }

    @Test
    void theKeyboardAloneOpensAPlanWritesInItAndLeavesIt() throws TimeoutException {
        var id = desk.newPaper(2026);
        click("#rail-plans");
        until(() -> shown(".card-title"));
        robot.push(KeyCode.ENTER);
        until(() -> shown("#page") && robot.lookup("#page").query().isFocused());
        robot.push(KeyCode.ENTER);
        until(() -> shown(".spot:editing"));
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.write("15");
        until(() -> stored(id).head().number().equals("15"));
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#page").query().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> stored(id).head().number().isEmpty());
    }

    @Test
    void everyControlOfEveryScreenHasAName() throws TimeoutException {
        until(() -> shown("#new-first-plan"));
        assertThat(nameless()).as("empty list").isEmpty();
        click("#new-first-plan");
        until(() -> shown("#wizard"));
        assertThat(nameless()).as("new plan").isEmpty();
        click("#rail-settings");
        until(() -> shown("#settings"));
        for (var section : List.of("office", "dayoff", "reminding", "data", "print", "look")) {
            click("#settings-tab-" + section);
            if (shown("#register-" + section + "-add")) {
                click("#register-" + section + "-add");
            }
            assertThat(nameless()).as("settings, " + section).isEmpty();
        }
        click("#rail-registers");
        until(() -> shown("#registers"));
        for (var section : List.of("unit", "signatory", "list", "act", "duty", "template")) {
            click("#register-section-" + section);
            if (shown("#register-" + section + "-add")) {
                click("#register-" + section + "-add");
            }
            assertThat(nameless()).as("registers, " + section).isEmpty();
        }
        open(desk.newPaper(2026));
        clickText(stored(onlyPaper()).head().place());
        assertThat(nameless()).as("editor").isEmpty();
        click("#menu-more");
        click("#details-button");
        until(() -> shown("#details"));
        assertThat(nameless()).as("details").isEmpty();
        click("#details-year").push(KeyCode.CONTROL, KeyCode.A).write("hai").clickOn("#details-save");
        until(() -> text("#details-year-error").equals("Năm là một số có bốn chữ số."));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void aNewPlanBeginsInItsFirstField() throws TimeoutException {
        until(() -> shown("#new-first-plan"));
        click("#new-first-plan");
        until(() -> shown("#wizard-year") && robot.lookup("#wizard-year").query().isFocused());
    }

    @Test
    void theOfficeIsAskedOnceOnItsFirstDay() throws TimeoutException {
        close();
        folder = folder.resolve("new");
        desk = new TestDesk(folder);
        stage = FxToolkit.registerPrimaryStage();
        start(desk::firstDay);
        until(() -> shown("#assistant-commune") && robot.lookup("#assistant-commune").query().isFocused());
        robot.write("phường Tô Hiệu");
        assertThat(nameless()).as("place").isEmpty();
        robot.push(KeyCode.ENTER);
        until(() -> shown("#assistant-unit-add"));
        assertThat(nameless()).as("units").isEmpty();
        robot.push(KeyCode.ENTER);
        until(() -> shown("#assistant-name-0"));
        fill("#assistant-name-0", "Nguyễn Văn An");
        click("#assistant-signer-add");
        assertThat(nameless()).as("signing").isEmpty();
        click("#assistant-next");
        until(() -> shown("#assistant-template"));
        assertThat(nameless()).as("done").isEmpty();
        click("#assistant-template");
        until(() -> shown("#wizard-commune") && robot.lookup("#wizard-commune").queryAs(TextField.class).getText().equals("phường Tô Hiệu"));
        assertThat(robot.lookup("#wizard-signatory-name").queryAs(TextField.class).getText()).isEqualTo("Nguyễn Văn An");

        close();
        stage = FxToolkit.registerPrimaryStage();
        start(desk::firstDay);
        until(() -> shown("#new-first-plan"));
    }

    @Test
    void aUnitTypedWithoutMarksIsOfferedTakenAndUndone() throws TimeoutException {
        var id = open(desk.newPaper(2026));
        var column = writeInLeadCell(id, "phong van hoa");
        until(() -> shown("#completion"));
        assertThat(robot.lookup(".completion-text").queryAs(Label.class).getText()).isEqualTo("Phòng Văn hóa - Xã hội");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> firstTask(stored(id)).cells().get(column).text().equals("Phòng Văn hóa - Xã hội"));
        assertThat(shown("#completion")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> firstTask(stored(id)).cells().get(column).text().equals("phong van hoa"));
    }

    @Test
    void enterKeepsItsMeaningWhereNothingOfTheListIsChosen() throws TimeoutException {
        var id = open(desk.newPaper(2026));
        var column = writeInLeadCell(id, "phong van hoa");
        until(() -> shown("#completion"));
        robot.push(KeyCode.ENTER);
        until(() -> !written().equals("phong van hoa"));
        until(() -> !shown("#completion"));
        assertThat(firstTask(stored(id)).cells().get(column).text()).isEqualTo("phong van hoa");
    }

    private int writeInLeadCell(UUID id, String text) throws TimeoutException {
        var table = stored(id).tables().filter(t -> t.kind() == TableKind.TASKS).findFirst().orElseThrow();
        var column = Lists.find(table.columns(), c -> c.role() == Role.LEAD || c.role() == Role.UNITS);
        jump("Phụ lục II");
        clickText(firstTask(stored(id)).cells().get(1).text());
        for (var i = 1; i < column; i++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.CONTROL, KeyCode.A).write(text);
        return column;
    }

    @Test
    void aUnitOfTheRegistersIsKeptAndComesBackAfterItWasTakenOut() throws TimeoutException {
        click("#rail-registers");
        click("#register-section-unit");
        click("#register-unit-add");
        robot.write("Ban Quản lý chợ");
        until(() -> units().contains("Ban Quản lý chợ"));
        click("#register-unit-remove");
        until(() -> !units().contains("Ban Quản lý chợ"));
        click("#notice-action");
        until(() -> units().contains("Ban Quản lý chợ"));
    }

    private List<String> units() {
        try (var store = desk.open()) {
            return store.office().load().units().stream().map(Unit::name).toList();
        }
    }

    @Test
    void noButtonAboveThePaperIsCutOff() throws TimeoutException {
        open(desk.store(Field.SUBJECT.set(desk.paper(2026), "Khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số xã Vân Hồ năm 2026")));
        var bar = (Parent) robot.lookup(".editor-bar").query();
        var pdf = robot.lookup("#export-pdf").queryAs(ButtonBase.class);
        for (var width : List.of(900, 1366, 1280, 1024, 900)) {
            robot.interact(() -> stage.setWidth(width));
            until(() -> bar.getScene().getWidth() == width && bar.localToScene(bar.getBoundsInLocal()).getMaxX() <= width);
            var buttons = onWindow(() -> bar.getChildrenUnmodifiable().stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).toList());
            assertThat(buttons).hasSizeGreaterThan(10).allSatisfy(b -> {
                assertThat(cutOff(b)).as(width + " " + b.getId()).isFalse();
                assertThat(onWindow(() -> b.getBoundsInParent().getMaxX() <= bar.getBoundsInLocal().getWidth())).as(width + " " + b.getId()).isTrue();
                assertThat(b.getAccessibleText()).as(b.getId()).isNotBlank();
                assertThat(b.getTooltip() == null).as(b.getId()).isFalse();
            });
            assertThat(pdf.getText()).isEqualTo(width == 900 ? "PDF" : width == 1366 ? "Xuất PDF" : pdf.getText());
            assertThat(pdf.getAccessibleText()).isEqualTo("Xuất PDF");
        }
    }

    /** Whether less is shown of a button's text than it has. */
    private static boolean cutOff(ButtonBase button) {
        var text = button.getText() == null ? "" : button.getText();
        return onWindow(() -> button.lookupAll(".text").stream().anyMatch(t -> !((Text) t).getText().equals(text))
                || button.getWidth() < button.prefWidth(-1) - 1);
    }

    private UUID onlyPaper() {
        try (var store = desk.open()) {
            return store.papers().list().getFirst().id();
        }
    }

    private Paper stored(UUID id) {
        return desk.stored(id);
    }

    private static Line firstBullet(Paper paper) {
        return paper.body().stream()
                .filter(b -> b instanceof Line l && l.level() == Level.BULLET)
                .map(Line.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Row firstTask(Paper paper) {
        return paper.tables()
                .filter(t -> t.kind() == TableKind.TASKS)
                .flatMap(t -> t.rows().stream())
                .filter(r -> r.kind() == RowKind.ROW)
                .findFirst()
                .orElseThrow();
    }
}
