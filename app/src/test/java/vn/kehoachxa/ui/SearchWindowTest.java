package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.PaperFileWriter;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.template.OwnTemplate;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.search.SearchRow;
import vn.kehoachxa.ui.settings.Language;

/** The frame of the window: search, rooms, registers, status line, language. */
class SearchWindowTest extends WindowFixture {

    private static final String LINE = "Rà soát kế hoạch chuyển đổi số của các bản";

    private Paper plan;
    private Paper followed;

    @Override
    void prepare() {
        var p = new PaperParts(5_000);
        var body = new ArrayList<Block>();
        body.add(p.section("NHIỆM VỤ"));
        for (var i = 0; i < 30; i++) {
            body.add(p.bullet("Việc thứ " + i));
        }
        body.add(p.bullet(LINE));
        plan = Field.SUBJECT.set(desk.paper(2025), "Ứng dụng công nghệ năm 2025").withBody(body).withAppendices(List.of()).withEntries(Entries.NONE);
        followed = FollowFixture.plan(desk);
        desk.store(plan);
        desk.store(followed);
    }

    private List<SearchRow> rows() {
        ListView<SearchRow> list = robot.lookup("#search-results").query();
        return onWindow(() -> List.copyOf(list.getItems()));
    }

    private boolean finds(String title) {
        return rows().stream().anyMatch(r -> r instanceof SearchRow.Hit hit && hit.title().text().equals(title));
    }

    private void search(String words) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> robot.lookup("#search").query().isFocused());
        robot.write(words);
    }

    private String chosenTitle() {
        ListView<SearchRow> list = robot.lookup("#search-results").query();
        return onWindow(() -> list.getSelectionModel().getSelectedItem() instanceof SearchRow.Hit hit ? hit.title().text() : "");
    }

    @Test
    void aLineThatIsTypedWithoutMarksIsOpenedWithTheCaretInIt() throws TimeoutException {
        search("ke hoach chuyen doi so");
        until(() -> shown("#search-panel") && finds(LINE));
        assertThat(nameless()).isEmpty();
        for (var i = 0; i < 8 && !chosenTitle().equals(LINE); i++) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(chosenTitle()).isEqualTo(LINE);
        robot.push(KeyCode.ENTER);
        until(this::isWriting);
        assertThat(written()).isEqualTo(LINE);
        assertThat(shown("#search-panel")).isFalse();
        robot.write("!");
        until(() -> last().equals(LINE + "!"));
    }

    private String last() {
        return ((Line) desk.stored(plan.id()).body().getLast()).text();
    }

    @Test
    void escapeGivesTheKeyboardBackToTheTextWhereItWas() throws TimeoutException {
        search("viec thu 7");
        until(() -> finds("Việc thứ 7"));
        robot.push(KeyCode.ENTER);
        until(this::isWriting);
        robot.push(KeyCode.HOME).push(KeyCode.RIGHT);
        search("lop");
        until(() -> finds("Lập danh sách dự lớp"));
        robot.push(KeyCode.ESCAPE);
        until(this::isWriting);
        assertThat(shown("#search-panel")).isFalse();
        robot.write("x");
        until(() -> ((Line) desk.stored(plan.id()).body().get(8)).text().equals("Vxiệc thứ 7"));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> rows().contains(new SearchRow.Recent("viec thu 7")));
    }

    @Test
    void aTaskIsShownInItsRoomAndAUnitInItsRegister() throws TimeoutException {
        search("dang chuyen muc");
        until(() -> finds("Đăng chuyên mục khoa học"));
        robot.push(KeyCode.ENTER);
        until(() -> text("#sheet-title").equals("Đăng chuyên mục khoa học"));
        assertThat(text("#status-counts")).isEqualTo("5 nhiệm vụ · 1 quá hạn");
        search("phong kinh te");
        until(() -> finds("Phòng Kinh tế"));
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        until(() -> shown("#register-unit") && robot.lookup("#register-unit-name").queryAs(TextField.class).getText().equals("Phòng Kinh tế"));
        until(() -> robot.lookup("#register-unit-uses").queryLabeled().getText().equals("Dùng ở 1 kế hoạch, báo cáo"));
        click("#register-unit-uses");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> shown(".spot:editing"));
    }

    @Test
    void aRegisterIsSearchedAndChangedByTheKeyboard() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        until(() -> robot.lookup("#register-sections").query().isFocused());
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup("#register-unit-items").query().isFocused());
        click("#register-unit-search").write("van hoa");
        until(() -> listed() == 1 || listed() == 2);
        robot.push(KeyCode.ENTER).push(KeyCode.INSERT);
        until(() -> robot.lookup("#register-unit-name").query().isFocused());
        assertThat(robot.lookup("#register-unit-search").queryAs(TextField.class).getText()).isEmpty();
        robot.write("Ban Quản lý chợ");
        until(() -> units().contains("Ban Quản lý chợ"));
        robot.interact(() -> robot.lookup("#register-unit-items").query().requestFocus());
        robot.push(KeyCode.DELETE);
        until(() -> !units().contains("Ban Quản lý chợ"));
        click("#notice-action");
        until(() -> units().contains("Ban Quản lý chợ"));
    }

    private int listed() {
        return onWindow(() -> robot.lookup("#register-unit-items").queryListView().getItems().size());
    }

    private List<String> units() {
        try (var store = desk.open()) {
            return store.office().load().units().stream().map(u -> u.name()).toList();
        }
    }

    @Test
    void aTemplateOfTheOfficeIsRenamedTakenOutBroughtBackAndMadeAPlanOf() throws TimeoutException {
        try (var store = desk.open()) {
            var own = OwnTemplate.of(plan, store.office().load(), "Mẫu cũ", "", UUID::randomUUID, text -> List.of());
            store.templates().save(own.info().id(), own.info().name(), own.text());
        }
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        click("#register-section-template");
        until(() -> onWindow(() -> robot.lookup("#register-template-items").queryListView().getItems().size()) == 6);
        click("#register-template-search").write("mau cu");
        until(() -> onWindow(() -> robot.lookup("#register-template-items").queryListView().getItems().size()) == 1);
        robot.push(KeyCode.DOWN);
        until(() -> robot.lookup("#register-template-items").query().isFocused());
        until(() -> shown("#template-name"));
        click("#template-name").push(KeyCode.CONTROL, KeyCode.A).write("Mẫu của xã").push(KeyCode.ENTER);
        until(() -> templates().equals(List.of("Mẫu của xã")));
        robot.interact(() -> robot.lookup("#register-template-search").queryAs(TextField.class).clear());
        click("#template-drop");
        until(() -> templates().isEmpty());
        click("#notice-action");
        until(() -> templates().equals(List.of("Mẫu của xã")));
        click("#template-create");
        until(() -> shown("#wizard"));
        until(() -> onWindow(() -> robot.lookup(n -> n instanceof RadioButton b && b.isSelected() && b.getText().equals("Mẫu của xã"))
                .tryQuery().isPresent()));
        click("#wizard-cancel");
        until(() -> shown("#register-template"));
    }

    private List<String> templates() {
        try (var store = desk.open()) {
            return OwnTemplate.all(store.templates().all()).stream().map(t -> t.info().name()).toList();
        }
    }

    @Test
    void theRailFoldsWhereTheWindowIsNarrowAndKeysGoToTheRooms() throws TimeoutException {
        var entry = robot.lookup("#rail-tasks").queryAs(ToggleButton.class);
        assertThat(entry.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> shown("#tasks-table"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        until(() -> shown("#settings"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> shown("#today"));
        robot.interact(() -> stage.setWidth(1000));
        until(() -> entry.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY);
        assertThat(entry.getTooltip().getText()).isEqualTo("Nhiệm vụ (Ctrl+3)");
        assertThat(nameless()).isEmpty();
    }

    @Test
    void whatRunsIsNamedBelowAndStoppedThereWithoutAFile() throws TimeoutException, IOException {
        close();
        var begun = new CountDownLatch(1);
        PaperFileWriter slow = (paper, options, out) -> {
            out.write(1);
            begun.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        };
        stage = FxToolkit.registerPrimaryStage();
        start(threads -> desk.services(threads, new Exporter(Map.of(Format.PDF, slow, Format.DOCX, slow))));
        search("viec thu 7");
        until(() -> finds("Việc thứ 7"));
        robot.push(KeyCode.ENTER);
        until(() -> shown("#editor"));
        click("#export-word");
        until(() -> begun.getCount() == 0);
        until(() -> shown("#status-stop"));
        assertThat(robot.lookup(".status-job-name").queryLabeled().getText()).startsWith("Đang xuất");
        assertThat(nameless()).isEmpty();
        click("#status-stop");
        until(() -> text("#notice-text").startsWith("Đã dừng khi đang xuất"));
        assertThat(shown("#status-stop")).isFalse();
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(n -> n.endsWith(".docx") || n.endsWith(".tmp"));
        }
    }

    @Test
    void theLanguageChangesAtOnceAndBackAndTheDataFolderIsShown() throws TimeoutException {
        click("#rail-settings");
        click("#settings-tab-data");
        until(() -> shown("#data-folder"));
        assertThat(robot.lookup("#data-folder").queryAs(TextInputControl.class).getText()).isEqualTo(folder.toAbsolutePath().toString());
        click("#data-folder-open");
        assertThat(desk.shownFolders()).hasSize(1).first().satisfies(f -> assertThat(f).exists().hasParent(folder));
        click("#settings-tab-look");
        until(() -> shown("#language"));
        choose(Language.ENGLISH);
        until(() -> robot.lookup("#rail-plans").queryAs(ToggleButton.class).getText().equals("Plans"));
        until(() -> shown("#language"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> shown("#plans-list .list-cell"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        click("#settings-tab-look");
        choose(Language.VIETNAMESE);
        until(() -> robot.lookup("#rail-plans").queryAs(ToggleButton.class).getText().equals("Kế hoạch"));
    }

    private void choose(Language language) {
        ComboBox<Language> box = robot.lookup("#language").query();
        robot.interact(() -> box.setValue(language));
    }
}
