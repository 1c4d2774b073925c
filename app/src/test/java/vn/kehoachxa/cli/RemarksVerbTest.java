package vn.kehoachxa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.exchange.Answer.Remark;
import vn.kehoachxa.exchange.AnswerFile;
import vn.kehoachxa.plan.Office;

class RemarksVerbTest {

    @TempDir
    Path temp;

    private TestCli cli;
    private String plan;

    @BeforeEach
    void plan() {
        cli = new TestCli(temp.resolve("Kế hoạch"));
        plan = cli.newPlan();
        cli.json("issue", plan, "--number", "12", "--date", "2026-03-05");
    }

    private Path returned(Office office) throws IOException {
        var line = UUID.fromString(cli.json("show", plan).at("/body/0/id").textValue());
        var answer = new vn.kehoachxa.exchange.Answer(
                UUID.randomUUID(), UUID.fromString(plan), 1, office, "Sở Khoa học và Công nghệ tỉnh Sơn La", LocalDate.of(2026, 3, 12), false,
                LocalDate.of(2026, 3, 20), "", List.of(new Remark(line, "", "Nêu rõ mục đích")));
        return Files.writeString(temp.resolve("TL-KH.json"), AnswerFile.text(answer));
    }

    private Office office() {
        var office = cli.json("show", plan).get("office");
        return new Office(UUID.fromString(office.get("id").textValue()), office.get("name").textValue(), office.get("province").textValue());
    }

    @Test
    void aReturnedPlanIsToldWithItsRemarks() throws IOException {
        var told = cli.json("remarks", returned(office()).toString());
        assertThat(told.get("plan").textValue()).isEqualTo(plan);
        assertThat(told.get("accepted").booleanValue()).isFalse();
        assertThat(told.at("/remarks/0/text").textValue()).isEqualTo("Nêu rõ mục đích");
        assertThat(told.get("due").textValue()).isEqualTo("2026-03-20");
        assertThat(cli.json("verify").get("ok").booleanValue()).isTrue();
    }

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() throws IOException {
        var file = returned(office()).toString();
        assertThat(cli.call("remarks", file).out()).contains("trả lại", "Nêu rõ mục đích", "20/03/2026").doesNotContain("đã nhận trước đó");
        var again = cli.call("remarks", file);
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("đã nhận trước đó; không có gì thay đổi");
    }

    @Test
    void anAnswerForAnotherOfficeIsRefused() throws IOException {
        var refused = cli.call("remarks", returned(new Office(UUID.randomUUID(), "UBND xã Suối Lìn", "Sơn La")).toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("EXCHANGE-ANSWER-OFFICE", "UBND xã Suối Lìn");
    }
}
