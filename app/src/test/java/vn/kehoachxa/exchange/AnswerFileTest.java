package vn.kehoachxa.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.exchange.Answer.Remark;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.template.Templates;

class AnswerFileTest {

    @TempDir
    Path folder;

    private final Paper paper = Sample.make().paper();
    private final Line line = paper.body().stream().filter(Line.class::isInstance).map(Line.class::cast).findFirst().orElseThrow();

    private Answer returned(Remark... remarks) {
        return new Answer(
                UUID.fromString("0197a000-0000-7000-8000-000000000001"), paper.id(), 1, paper.identity().office(),
                "Sở Khoa học và Công nghệ tỉnh Sơn La", LocalDate.of(2026, 3, 2), false, LocalDate.of(2026, 3, 10), "Bổ sung trước khi gửi lại.",
                List.of(remarks));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("TL-KH.json"), text);
    }

    @Test
    void anAnswerIsReadAsItWasWrittenAndIsNamedAfterItsFile() throws IOException {
        var answer = returned(new Remark(line.id(), "", "Nêu rõ căn cứ"), new Remark(paper.id(), "", "Thiếu phụ lục"));
        assertThat(AnswerFile.read(file(AnswerFile.text(answer)))).isEqualTo(answer);
        assertThat(AnswerFile.name("KH-KHCN-2026-xa-van-ho-v1.zip")).isEqualTo("TL-KH-KHCN-2026-xa-van-ho-v1.json");
        assertThat(AnswerFile.name("KH-KHCN-2026-xa-van-ho-v1.kehoachxa")).isEqualTo("TL-KH-KHCN-2026-xa-van-ho-v1.json");
    }

    @Test
    void anAcceptedAnswerNeedsNoDay() throws IOException {
        var r = returned();
        var answer = new Answer(r.id(), r.paper(), 1, r.office(), r.from(), r.date(), true, null, "", List.of());
        assertThat(AnswerFile.read(file(AnswerFile.text(answer)))).isEqualTo(answer);
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsTakenOut() throws IOException {
        var r = returned(new Remark(line.id(), "a\u202eb", "c\u0007d\u2066"));
        var answer = new Answer(r.id(), r.paper(), 1, r.office(), "Sở\u202e KH\nCN", r.date(), false, null, "x\u200ey", r.remarks());
        var read = AnswerFile.read(file(AnswerFile.text(answer)));
        assertThat(read.from()).isEqualTo("Sở KH CN");
        assertThat(read.text()).isEqualTo("xy");
        assertThat(read.remarks()).containsExactly(new Remark(line.id(), "ab", "cd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "null", "PK\u0003\u0004", "{\"schema\": \"kehoachxa.paper/1\"}", "{\"schema\": \"kehoachxa.answer/1\"}"})
    void whatIsNoAnswerIsRefused(String text) throws IOException {
        assertRefused(file(text), "EXCHANGE-ANSWER-FORM");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"accepted\": false | \"accepted\": \"no\"",
        "\"version\": 1 | \"version\": 0",
        "\"date\": \"2026-03-02\" | \"date\": \"2026-02-30\"",
        "\"date\": \"2026-03-02\" | \"date\": \"0001-01-01\"",
        "\"due\": \"2026-03-10\" | \"due\": 5",
        "\"remarks\": [ ] | \"remarks\": [{\"at\": \"../../x\", \"quote\": \"\", \"text\": \"a\"}]",
        "\"remarks\": [ ] | \"remarks\": [], \"more\": 1",
        "\"from\": | \"from\": \"A\", \"from\":"})
    void anAnswerThatIsNotInItsFormIsRefused(String before, String after) throws IOException {
        var text = AnswerFile.text(returned());
        var changed = text.replace(before.strip(), after.strip());
        assertThat(changed).isNotEqualTo(text);
        assertRefused(file(changed), "EXCHANGE-ANSWER-FORM");
    }

    @Test
    void anAnswerOfANewerProgramIsToldToBeThat() throws IOException {
        assertRefused(file("{\"schema\": \"kehoachxa.answer/2\", \"whatever\": []}"), "EXCHANGE-ANSWER-NEWER");
    }

    @Test
    void aFileThatIsTooLargeOrTooDeepOrNoTextIsRefused() throws IOException {
        assertRefused(file(" ".repeat(AnswerFile.LARGEST + 1)), "EXCHANGE-ANSWER-LARGE");
        assertRefused(file("[".repeat(500_000) + "]".repeat(500_000)), "EXCHANGE-ANSWER-FORM");
        assertRefused(Files.write(folder.resolve("x.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0}), "EXCHANGE-ANSWER-FORM");
        assertRefused(folder, "EXCHANGE-ANSWER-READ");
        assertRefused(folder.resolve("none.json"), "EXCHANGE-ANSWER-READ");
    }

    @Test
    void aRemarkAsksAtItsPlaceAndQuotesWhatStillStandsThere() {
        var words = line.content().text().substring(0, 4);
        var questions = Remarks.questions(
                returned(new Remark(line.id(), words, "Nêu rõ"), new Remark(line.id(), "không còn ở đây", "Bỏ câu này")), paper, UUID::randomUUID);
        assertThat(questions).extracting(Question::at).containsExactly(paper.id(), line.id(), line.id());
        assertThat(questions).extracting(Question::quote).containsExactly("", words, "");
        assertThat(questions).extracting(Question::original).containsExactly("", "", "không còn ở đây");
        assertThat(questions.get(1).arguments()).containsExactly("Nêu rõ", "Sở Khoa học và Công nghệ tỉnh Sơn La", "02/03/2026");
    }

    @Test
    void aRemarkAtAPlaceThatIsNotThereStandsAtThePaper() {
        var questions = Remarks.questions(returned(new Remark(UUID.randomUUID(), "chữ nào đó", "Xem lại")), paper, UUID::randomUUID);
        assertThat(questions.getLast().at()).isEqualTo(paper.id());
        assertThat(questions.getLast().original()).isEqualTo("chữ nào đó");
    }

    @Test
    void anAcceptedPaperAsksNothing() {
        var r = returned(new Remark(line.id(), "", "Tốt"));
        var accepted = new Answer(r.id(), r.paper(), 1, r.office(), r.from(), r.date(), true, null, "Tốt", r.remarks());
        assertThat(Remarks.questions(accepted, paper, UUID::randomUUID)).isEmpty();
    }

    @Test
    void onlyAnAnswerToAPaperOfThisOfficeIsTaken() {
        var own = paper.identity().office();
        var office = Sample.make().office();
        assertThat(office.isOther(own)).isFalse();
        var answer = returned();
        Remarks.check(answer, Optional.of(paper), office);
        assertCode(() -> Remarks.check(answer, Optional.empty(), office), "EXCHANGE-ANSWER-PAPER");
        assertCode(() -> Remarks.check(answer, Optional.of(paper), new Templates(UUID::randomUUID).freshOffice().withCommune("xã Suối Lìn")), "EXCHANGE-ANSWER-OFFICE");
        var others = new Answer(
                answer.id(), answer.paper(), 1, new Office(UUID.randomUUID(), "UBND xã khác", "Sơn La"), answer.from(), answer.date(), false, null, "", List.of());
        assertCode(() -> Remarks.check(others, Optional.of(paper), office), "EXCHANGE-ANSWER-OFFICE");
        var later = new Answer(answer.id(), answer.paper(), 7, own, answer.from(), answer.date(), false, null, "", List.of());
        assertCode(() -> Remarks.check(later, Optional.of(paper), office), "EXCHANGE-ANSWER-VERSION");
    }

    private static void assertRefused(Path file, String code) {
        assertCode(() -> AnswerFile.read(file), code);
    }

    private static void assertCode(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, p -> assertThat(p.code()).isEqualTo(code));
    }
}
