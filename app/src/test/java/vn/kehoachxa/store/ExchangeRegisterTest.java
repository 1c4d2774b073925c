package vn.kehoachxa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.template.Sample;

class ExchangeRegisterTest {

    private static final Instant MORNING = Instant.parse("2026-05-25T01:00:00Z");

    @TempDir
    Path folder;

    private final Paper paper = Sample.make().paper();

    private Store open() {
        return Store.open(folder, Clock.fixed(MORNING, ZoneOffset.UTC), Sample.make()::office);
    }

    @Test
    void theContactIsEmptyUntilSomebodySays() {
        var contact = new Contact("Vàng Thị  Mỷ", "0212 3 868 111", "my@vanho.gov.vn");
        try (var store = open()) {
            assertThat(store.exchange().contact()).isEqualTo(Contact.NONE);
            store.exchange().saveContact(new Contact("A", "", ""));
            store.exchange().saveContact(contact);
        }
        try (var store = open()) {
            assertThat(store.exchange().contact()).isEqualTo(new Contact("Vàng Thị Mỷ", "0212 3 868 111", "my@vanho.gov.vn"));
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void theNewestFileStandsFirst() {
        try (var store = open()) {
            var first = sent(paper.id(), MORNING);
            var other = sent(UUID.randomUUID(), MORNING.plusSeconds(1));
            var second = sent(paper.id(), MORNING.plusSeconds(2));
            List.of(first, other, second).forEach(store.exchange()::record);
            assertThat(store.exchange().sent()).containsExactly(second, other, first);
            assertThat(store.exchange().sent(paper.id())).containsExactly(second, first);
        }
    }

    @Test
    void aFileIsSentWhenTheClerkSaysSoAndNotWhenThatIsTakenBack() {
        try (var store = open()) {
            var file = sent(paper.id(), MORNING);
            store.exchange().record(file);
            store.exchange().markSent(file.id(), LocalDate.of(2026, 5, 26), " Sở Khoa học và Công nghệ\n");
            var marked = store.exchange().sent().getFirst();
            assertThat(marked.isSent()).isTrue();
            assertThat(marked.sentAt()).isEqualTo(LocalDate.of(2026, 5, 26));
            assertThat(marked.sentTo()).isEqualTo("Sở Khoa học và Công nghệ");
            store.exchange().markUnsent(file.id());
            assertThat(store.exchange().sent()).containsExactly(file);
        }
    }

    @Test
    void aLineOfTheRegisterIsNeverChangedOrDeleted() throws SQLException {
        try (var store = open()) {
            store.exchange().record(sent(paper.id(), MORNING));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE));
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE sent_file SET sha256 = 'x'")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("DELETE FROM sent_file")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void anAnswerIsTakenInOnceWithItsQuestions() {
        try (var store = open()) {
            store.papers().create(paper, "An");
            var answer = answer("{\"id\": \"%s\"}");
            assertThat(store.exchange().takeIn(answer, List.of(question()))).isTrue();
            assertThat(store.exchange().takeIn(answer, List.of(question()))).isFalse();
            assertThat(store.exchange().answers()).containsExactly(answer);
            assertThat(store.exchange().answers(paper.id())).containsExactly(answer);
            assertThat(store.questions().of(paper.id())).hasSize(1);
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void anAnswerToAPaperThatIsNotHereWritesNothing() {
        try (var store = open()) {
            var answer = answer("{\"id\": \"%s\"}");
            assertThatThrownBy(() -> store.exchange().takeIn(answer, List.of(question()))).isInstanceOf(PaperException.class);
            assertThat(store.exchange().answers()).isEmpty();
        }
    }

    @Test
    void anAnswerIsSettledAndThatIsTakenBack() {
        try (var store = open()) {
            store.papers().create(paper, "An");
            var answer = answer("{\"id\": \"%s\"}");
            store.exchange().takeIn(answer, List.of());
            store.exchange().settle(answer.id(), true);
            assertThat(store.exchange().answers().getFirst().settledAt()).isEqualTo(MORNING);
            store.exchange().settle(answer.id(), false);
            assertThat(store.exchange().answers()).containsExactly(answer);
        }
    }

    @Test
    void anAnswerThatIsNoLongerItselfIsFound() {
        try (var store = open()) {
            store.papers().create(paper, "An");
            store.exchange().takeIn(answer("{\"id\": \"another\"}"), List.of());
            assertThat(store.verify()).extracting(StoreProblem::code).containsExactly("ANSWER-BROKEN");
        }
    }

    private SentFile sent(UUID of, Instant at) {
        return new SentFile(
                UUID.randomUUID(), of, 1, PaperState.ISSUED, PaperType.PLAN, "12", "KH-UBND", "Ứng dụng khoa học và công nghệ năm 2026",
                "KH-KHCN-2026-xa-van-ho-v1.zip", 123_456, "ab".repeat(32), at, "An", null, "");
    }

    private ReceivedAnswer answer(String content) {
        var id = UUID.randomUUID();
        return new ReceivedAnswer(
                id, paper.id(), 1, "Sở Khoa học và Công nghệ tỉnh Sơn La", LocalDate.of(2026, 5, 24), false, LocalDate.of(2026, 6, 5), "Bổ sung.",
                content.formatted(id), MORNING, "An", null);
    }

    private Question question() {
        return new Question(UUID.randomUUID(), paper.id(), null, "", "", "exchange.remark", List.of("Ghi rõ số"), null);
    }
}
