package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.exchange.Answer;
import vn.kehoachxa.exchange.Answer.Remark;
import vn.kehoachxa.exchange.AnswerFile;
import vn.kehoachxa.plan.IssueDetails;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.store.SentFile;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.ReportWindows;
import vn.kehoachxa.ui.exchange.MailProgram;
import vn.kehoachxa.ui.reports.Drafting;

/** What goes to the province and comes back, in the window on the real store, by the keyboard. */
class ExchangeWindowTest extends WindowFixture {

    private final List<String> mails = new CopyOnWriteArrayList<>();
    private UUID plan;

    @Override
    void prepare() {
        plan = desk.newPaper(2026);
        desk.preferences().put("sending.folder", folder.toString());
        desk.mails(new MailProgram() {

            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public void write(String address) {
                mails.add(address);
            }
        });
    }

    private Paper issue() {
        try (var store = desk.open()) {
            var draft = store.papers().load(plan);
            var details = new IssueDetails("12", LocalDate.of(2026, 3, 5), draft.paper().identity().form(), draft.paper().foot().signature());
            return store.versions().issue(plan, draft.seq(), details, false, p -> TestDesk.exporter().kept(p, PrintOptions.PLAIN), "test").paper();
        }
    }

    private List<SentFile> register() {
        try (var store = desk.open()) {
            return store.exchange().sent();
        }
    }

    private Set<String> entries(String name) throws IOException {
        try (var zip = new ZipFile(folder.resolve(name).toFile())) {
            return zip.stream().map(e -> e.getName()).collect(Collectors.toSet());
        }
    }

    private boolean isAt(String id) {
        return onWindow(() -> Window.getWindows().stream()
                .filter(w -> w.isFocused() && w.getScene() != null && w.getScene().getFocusOwner() != null)
                .map(w -> w.getScene().getFocusOwner())
                .map(Node::getId)
                .anyMatch(id::equals));
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
    }

    private void enterRoom() throws TimeoutException {
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        until(() -> shown("#sent"));
    }

    /** Goes through the steps by the keyboard alone and gives the name of the file. */
    private String write() throws TimeoutException {
        until(() -> isAt("send-next"));
        assertThat(nameless()).as("check").isEmpty();
        push(KeyCode.ENTER);
        until(() -> shown("#send-name"));
        var name = onWindow(() -> robot.lookup("#send-name").<TextField>query().getText());
        assertThat(nameless()).as("place").isEmpty();
        until(() -> isAt("send-next"));
        push(KeyCode.ENTER);
        until(() -> shown("#send-done"));
        until(() -> isAt("send-copy"));
        assertThat(nameless()).as("done").isEmpty();
        return name;
    }

    @Test
    void anIssuedPlanIsSentByTheKeyboardAndMarked() throws TimeoutException, IOException {
        issue();
        enterRoom();
        until(() -> isAt("send-first"));
        assertThat(nameless()).as("empty").isEmpty();
        push(KeyCode.ENTER);
        until(() -> isAt("send-papers"));
        push(KeyCode.ENTER);
        var name = write();
        assertThat(name).endsWith("-v1.zip");
        assertThat(entries(name)).contains("manifest.json", name.replace(".zip", ".pdf"), name.replace(".zip", ".docx"), "con-thieu.txt");
        assertThat(register()).singleElement().satisfies(f -> {
            assertThat(f.name()).isEqualTo(name);
            assertThat(f.number()).isEqualTo("12");
            assertThat(f.state()).isEqualTo(PaperState.ISSUED);
            assertThat(f.size()).isEqualTo(Files.size(folder.resolve(name)));
            assertThat(f.isSent()).isFalse();
        });
        push(KeyCode.ENTER);
        until(() -> text("#send-said").contains("Đã chép"));
        var mail = onWindow(() -> Clipboard.getSystemClipboard().getString());
        assertThat(mail).contains("Kính gửi", name, "số 12/", register().getFirst().sha256());
        until(() -> shown("#send-mail"));
        click("#send-mail");
        until(() -> mails.size() == 1);
        assertThat(mails.getFirst()).startsWith("mailto:?subject=").doesNotContain(" ", "+");
        click("#send-to").write("Sở Khoa học và Công nghệ");
        click("#send-mark");
        until(() -> shown("#send-marked"));
        assertThat(register().getFirst().sentTo()).isEqualTo("Sở Khoa học và Công nghệ");
        assertThat(register().getFirst().sentAt()).isEqualTo(LocalDate.of(2026, 5, 25));
        click("#send-show");
        assertThat(desk.shownFolders()).containsExactly(folder.resolve(name));
        push(KeyCode.ESCAPE);
        until(() -> !shown("#send"));
        until(() -> shown("#sent-table"));
        until(() -> text("#sent-table .chip").equals("Đã gửi 25/05/2026"));
        assertThat(nameless()).as("register").isEmpty();
        click("#sent-folder");
        assertThat(desk.shownFolders()).hasSize(2);
        click("#sent-export");
        until(() -> Files.exists(folder.resolve("So gui tinh.xlsx")));
    }

    @Test
    void aDraftSaysThatItGoesOutAsADraftAndEachGapLeadsToItsPlace() throws TimeoutException, IOException {
        open(plan);
        robot.interact(() -> robot.lookup("#menu-more").<MenuButton>query().getItems().stream()
                .filter(i -> "send-open".equals(i.getId()))
                .forEach(MenuItem::fire));
        until(() -> shown("#send-draft"));
        until(() -> shown("#send-issue"));
        assertThat(text("#send-lacks-title")).startsWith("Còn thiếu");
        click("#send-lacks .hyperlink");
        until(() -> !shown("#send"));
        until(() -> shown("#editor"));
        robot.interact(() -> robot.lookup("#menu-more").<MenuButton>query().getItems().stream()
                .filter(i -> "send-open".equals(i.getId()))
                .forEach(MenuItem::fire));
        until(() -> shown("#send-draft"));
        var name = write();
        assertThat(name).endsWith("-v1-DU-THAO.zip");
        assertThat(entries(name)).contains("manifest.json");
        assertThat(register().getFirst().state()).isEqualTo(PaperState.DRAFT);
        push(KeyCode.ESCAPE);
        until(() -> !shown("#send"));
    }

    @Test
    void aReportGoesWithOnePieceOfEvidence() throws TimeoutException, IOException {
        issue();
        UUID report;
        try (var store = desk.open()) {
            var task = store.papers().load(plan).paper().entries().all(Task.class).findFirst().orElseThrow();
            var one = store.evidence().keep(UUID.randomUUID(), Files.writeString(folder.resolve("biên bản.pdf"), "một"));
            var two = store.evidence().keep(UUID.randomUUID(), Files.writeString(folder.resolve("ảnh.jpg"), "hai"));
            store.log().record(plan, new Progress(
                    UUID.randomUUID(), task.id(), LocalDate.of(2026, 4, 20), "An", TaskStatus.DONE, 100, "Đã xong", null, List.of(one, two)));
            var drafting = new Drafting(new TimingReader(), day -> false, TestDesk.CLOCK, desk.ids(), "test");
            var period = ReportPeriod.of(ReportPeriod.Kind.QUARTER, 2026, 2);
            report = drafting.report(store, plan, period, ReportWindows.ofDecree().of(period), false);
        }
        click("#rail-reports");
        until(() -> shown("#reports-send-" + report));
        click("#reports-send-" + report);
        until(() -> shown("#send-evidence-1"));
        assertThat(onWindow(() -> robot.lookup("#send-evidence-0").<CheckBox>query().isSelected())).isFalse();
        click("#send-evidence-0");
        robot.interact(() -> robot.lookup("#send-next").query().requestFocus());
        var name = write();
        assertThat(name).startsWith("BC-").contains("2026-Q2");
        assertThat(entries(name)).contains("tien-do.json", "minh-chung/01-bien-ban.pdf").noneMatch(e -> e.contains("anh"));
    }

    @Test
    void aReturnedPlanShowsItsRemarksAtTheLinesAndIsAmended() throws TimeoutException, IOException {
        var issued = issue();
        var lines = issued.body().stream().filter(Line.class::isInstance).map(Line.class::cast).filter(l -> l.content().text().length() > 4).toList();
        var words = lines.getFirst().content().text().substring(0, 5);
        var answer = new Answer(
                UUID.randomUUID(), plan, 1, issued.identity().office(), "Sở Khoa học và Công nghệ tỉnh Sơn La", LocalDate.of(2026, 5, 24), false,
                LocalDate.of(2026, 5, 28), "Đề nghị bổ sung.", List.of(new Remark(lines.getFirst().id(), words, "Nêu rõ mục tiêu")));
        var file = Files.writeString(folder.resolve("TL-KH.json"), AnswerFile.text(answer));
        desk.opens(file);
        enterRoom();
        click("#sent-answer");
        until(() -> shown("#questions"));
        until(() -> robot.lookup("#questions-list").<ListView<Question>>query().getItems().size() == 2);
        assertThat(onWindow(() -> robot.lookup("#questions-list").<ListView<Question>>query().getItems().get(1).quote())).isEqualTo(words);
        assertThat(shown("#locked")).isTrue();
        assertThat(nameless()).as("questions").isEmpty();
        click("#rail-today");
        until(() -> shown("#today-returned-1"));
        assertThat(text("#today-summary")).contains("1 văn bản tỉnh trả lại");
        click("#today-returned-1");
        until(() -> shown("#questions-amend"));
        click("#questions-amend");
        until(() -> shown("#issue-open"));
        until(() -> shown("#questions"));
        assertThat(desk.stored(plan).identity().version()).isEqualTo(2);
        assertThat(onWindow(() -> robot.lookup("#questions-list").<ListView<Question>>query().getItems().size())).isEqualTo(2);
        enterRoom();
        click("#sent-answer");
        until(() -> text("#notice-text").contains("đã nhận trước đó"));
    }
}
