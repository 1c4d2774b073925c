package vn.kehoachxa.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.exchange.Answer;
import vn.kehoachxa.exchange.AnswerFile;
import vn.kehoachxa.export.ScreenTable;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.store.SentFile;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.follow.ReturnedRow;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

class SentModelTest {

    private static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 25);

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<UUID> opened = new ArrayList<>();
    private final List<ScreenTable> tables = new ArrayList<>();
    private Runnable back;
    private TestDesk desk;
    private UUID plan;
    private SentModel model;

    @BeforeEach
    void begin() {
        desk = new TestDesk(folder);
        plan = desk.newPaper(2026);
        var threads = new HandDelays().threads();
        var store = new StoreDesk(desk::open, threads, problems::add);
        var answers = new AnswerTaking(store, new BackgroundTasks(threads, problems::add), MESSAGES, TestDesk.CLOCK, desk.ids(), "An");
        model = new SentModel(store, MESSAGES, TestDesk.CLOCK, answers, new SentModel.Ways(
                opened::add, file -> { }, copied::add, this::told, tables::add, () -> { }, () -> { }, () -> { }));
        model.refresh();
    }

    private void told(String text, Runnable step) {
        told.add(text);
        back = step;
    }

    private SentFile made(int version, String at) {
        var file = new SentFile(
                UUID.randomUUID(), plan, version, PaperState.ISSUED, PaperType.PLAN, "12", "KH-UBND", "Chuyển đổi số năm 2026",
                "KH-CDS-2026-xa-van-ho-v" + version + ".zip", 1_500_000, "ab".repeat(32), Instant.parse(at), "An", null, "");
        try (var store = desk.open()) {
            store.exchange().record(file);
        }
        model.refresh();
        return file;
    }

    private Path answer(boolean accepted, LocalDate due) throws IOException {
        var answer = new Answer(
                UUID.randomUUID(), plan, 1, desk.stored(plan).identity().office(), "Sở Khoa học và Công nghệ tỉnh Sơn La", TODAY.minusDays(1),
                accepted, due, accepted ? "" : "Bổ sung.", List.of());
        return Files.writeString(folder.resolve(answer.id() + ".json"), AnswerFile.text(answer));
    }

    private Chip chip() {
        return model.words().chip(model.rows().getFirst(), TODAY);
    }

    @Test
    void anEmptyRegisterSaysSo() {
        assertThat(model.face().get()).isEqualTo(SentModel.Face.EMPTY);
        assertThat(model.chosen().get()).isNull();
    }

    @Test
    void aLineIsMarkedAsSentAndThatIsTakenBackByTheNotice() {
        made(1, "2026-05-20T01:00:00Z");
        assertThat(chip().text()).isEqualTo("Đã lập, chưa gửi");
        model.markSent(model.rows().getFirst(), TODAY, "Sở Nội vụ");
        assertThat(chip().text()).isEqualTo("Đã gửi 25/05/2026");
        assertThat(model.lastSentTo()).isEqualTo("Sở Nội vụ");
        assertThat(told.getLast()).contains("v1.zip");
        back.run();
        assertThat(chip().text()).isEqualTo("Đã lập, chưa gửi");
        assertThat(problems).isEmpty();
    }

    @Test
    void theRegisterIsFilteredByWordsWithoutMarksAndByState() {
        made(1, "2026-05-20T01:00:00Z");
        var second = made(2, "2026-05-21T01:00:00Z");
        assertThat(model.rows()).extracting(SentRow::file).first().isEqualTo(second);
        model.search().set("chuyen doi");
        assertThat(model.rows()).hasSize(2);
        model.search().set("v2.zip");
        assertThat(model.rows()).hasSize(1);
        model.state().set(SentState.SENT);
        assertThat(model.face().get()).isEqualTo(SentModel.Face.FILTERED_OUT);
        model.clear();
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void aReturnPressesWithItsDayUntilItIsSettled() throws IOException {
        made(1, "2026-05-20T01:00:00Z");
        model.takeAnswer(answer(false, TODAY.plusDays(3)));
        assertThat(chip()).isEqualTo(new Chip("Trả lại, hạn 28/05/2026 (còn 3 ngày)", Tone.DANGER));
        assertThat(opened).containsExactly(plan);
        model.settle(model.rows().getFirst());
        assertThat(model.rows().getFirst().state()).isEqualTo(SentState.SETTLED);
        back.run();
        assertThat(model.rows().getFirst().state()).isEqualTo(SentState.RETURNED);
    }

    @Test
    void aReturnIsOverOnceANewerVersionWentOut() throws IOException {
        made(1, "2026-05-20T01:00:00Z");
        model.takeAnswer(answer(false, TODAY.minusDays(2)));
        assertThat(chip().text()).contains("quá 2 ngày");
        made(2, "2026-05-25T01:00:00Z");
        assertThat(model.rows().getLast().state()).isEqualTo(SentState.RETURNED);
        model.markSent(model.rows().getFirst(), TODAY, "");
        assertThat(model.rows().getLast().state()).isEqualTo(SentState.SETTLED);
        try (var store = desk.open()) {
            assertThat(ReturnedRow.of(store.papers().list(), store.exchange().sent(), store.exchange().answers(), TODAY)).isEmpty();
        }
    }

    @Test
    void aReturnIsOverOnceTheSameVersionWasMendedAndWentOutAgain() throws IOException {
        made(1, "2026-05-20T01:00:00Z");
        model.takeAnswer(answer(false, TODAY.minusDays(2)));
        made(1, "2026-05-26T01:00:00Z");
        assertThat(model.rows()).extracting(SentRow::state).containsExactly(SentState.MADE, SentState.RETURNED);
        model.markSent(model.rows().getFirst(), TODAY, "");
        assertThat(model.rows()).extracting(SentRow::state).containsExactly(SentState.SENT, SentState.SETTLED);
        try (var store = desk.open()) {
            assertThat(ReturnedRow.of(store.papers().list(), store.exchange().sent(), store.exchange().answers(), TODAY)).isEmpty();
        }
    }

    @Test
    void anAcceptedAnswerShowsAtTheFileThatWentOut() throws IOException {
        var first = made(1, "2026-05-20T01:00:00Z");
        model.markSent(model.rows().getFirst(), TODAY, "");
        made(1, "2026-05-21T01:00:00Z");
        model.takeAnswer(answer(true, null));
        assertThat(model.rows().getLast().file().id()).isEqualTo(first.id());
        assertThat(model.rows()).extracting(SentRow::state).containsExactly(SentState.MADE, SentState.ACCEPTED);
        assertThat(opened).isEmpty();
    }

    @Test
    void theSameAnswerAgainChangesNothingAndSaysSo() throws IOException {
        made(1, "2026-05-20T01:00:00Z");
        var file = answer(false, null);
        model.takeAnswer(file);
        model.takeAnswer(file);
        assertThat(told.getLast()).contains("đã nhận trước đó");
        assertThat(opened).hasSize(1);
        try (var store = desk.open()) {
            assertThat(store.questions().of(plan)).hasSize(1);
        }
    }

    @Test
    void aFileThatIsNoAnswerGoesToTheOneDoor() throws IOException {
        model.takeAnswer(Files.writeString(folder.resolve("x.json"), "{}"));
        assertThat(problems).singleElement().isInstanceOfSatisfying(ProblemException.class, p -> assertThat(p.code()).isEqualTo("EXCHANGE-ANSWER-FORM"));
    }

    @Test
    void mailAndHashAreCopiedWhole() {
        var file = made(1, "2026-05-20T01:00:00Z");
        model.copyHash(model.rows().getFirst());
        assertThat(copied.getLast()).isEqualTo(file.sha256());
        model.copyMail(model.rows().getFirst());
        assertThat(copied.getLast()).contains("Kính gửi", "Kế hoạch số 12/KH-UBND", file.name(), "1,4 MB", file.sha256());
    }

    @Test
    void theAddressOfAMailIsPlainAndShort() {
        made(1, "2026-05-20T01:00:00Z");
        var address = model.mail(model.rows().getFirst()).address();
        assertThat(address).startsWith("mailto:?subject=").contains("&body=").matches("[\\x21-\\x7e]+").doesNotContain("+");
        assertThat(address.length()).isLessThanOrEqualTo(2_000);
        assertThat(new MailText("Kế hoạch & số", "a\nb").address()).isEqualTo("mailto:?subject=K%E1%BA%BF%20ho%E1%BA%A1ch%20%26%20s%E1%BB%91&body=a%0D%0Ab");
    }

    @Test
    void theTableForExcelHasEveryColumnAndTheDaysAsDays() {
        made(1, "2026-05-20T01:00:00Z");
        model.export();
        var table = tables.getFirst();
        assertThat(table.columns()).hasSize(11);
        assertThat(table.rows().getFirst()).hasSize(11);
        assertThat(table.rows().getFirst().get(3).day()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(table.rows().getFirst().get(6).text()).isEqualTo("ab".repeat(32));
    }
}
