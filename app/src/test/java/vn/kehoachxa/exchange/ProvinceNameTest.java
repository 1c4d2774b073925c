package vn.kehoachxa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoachxa.plan.About;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.report.ReportRequest;
import vn.kehoachxa.report.Reports;
import vn.kehoachxa.report.ScriptedYear;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.template.TestPapers;

class ProvinceNameTest {

    private final Paper sample = Sample.make().paper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số xã Vân Hồ năm 2026 | KHCN",
        "Ứng dụng khoa học, công nghệ và đổi mới cách làm việc năm 2026 | KHCN",
        "Phát triển khoa học, công nghệ và đổi mới sáng tạo giai đoạn 2026 - 2030 | KHCN",
        "Đẩy mạnh ứng dụng, phát triển công nghệ thông tin của xã | CNTT",
        "Tổ chức thực hiện chuyển đổi số năm 2026 | CDS",
        "Phát triển kinh tế - xã hội xã Vân Hồ năm 2026 | KTXH",
        "Phòng, chống thiên tai trên địa bàn xã | PCTT",
        "Cải cách hành chính tỉnh Sơn La | CCHC",
        "Nâng cao chất lượng nguồn nhân lực công chức cấp cơ sở | CLNNLC",
        "Kết quả thực hiện Kế hoạch số 12/KH-UBND ngày 09/4/2026, quý II năm 2026 | KH12",
        "năm 2026 | ANNUAL", "… | ANNUAL", "'' | ANNUAL", "và và và | ANNUAL"
    })
    void theTopicIsTheFirstLettersOfWhatThePaperIsAbout(String subject, String topic) {
        assertThat(ProvinceName.topic(sample.withSubject(subject))).isEqualTo(topic);
    }

    @Test
    void eachPaperHasANameInPlainAscii() {
        assertThat(TestPapers.six().stream().map(p -> ProvinceName.of(p.paper())).toList())
                .allMatch(n -> n.matches("KH-[A-Z-]+-20\\d\\d(-20\\d\\d)?-[a-z0-9-]+-v1(-DU-THAO)?"))
                .doesNotHaveDuplicates()
                .contains("KH-KHCN-2026-xa-van-ho-v1", "KH-KHCN-2026-2030-xa-nghia-hung-v1-DU-THAO");
    }

    @Test
    void aReportHasItsPeriod() {
        var report = new Reports(ScriptedYear.ids(0)).draft(
                ReportRequest.of(ScriptedYear.annual(), ScriptedYear.period("2026-Q2"), LocalDate.of(2026, 7, 5), List.of()), ScriptedYear.tracker()).paper();
        assertThat(ProvinceName.of(report)).isEqualTo("BC-KH12-2026-Q2-xa-van-ho-v1-DU-THAO");
        var about = report.about();
        var free = new About(about.plan(), about.version(), "2026-01-05..2026-03-04", about.from(), about.to());
        assertThat(ProvinceName.of(new Paper(
                        report.identity(), report.head(), free, report.subject(), report.passages(), report.body(), report.closing(), report.foot(),
                        report.appendices(), report.entries())))
                .isEqualTo("BC-KH12-2026-01-05-2026-03-04-xa-van-ho-v1-DU-THAO");
    }

    @Test
    void anOfficeWithoutANameOrWithALongOneStillGivesAName() {
        assertThat(named("UBND xã …")).isEqualTo("KH-KHCN-2026-xa-v1-DU-THAO");
        assertThat(named("")).isEqualTo("KH-KHCN-2026-v1-DU-THAO");
        assertThat(named("Trung tâm " + "dịch vụ tổng hợp ".repeat(20))).hasSizeLessThan(100).doesNotContain("--");
    }

    private String named(String office) {
        var i = sample.identity();
        return ProvinceName.of(sample.withIdentity(new Identity(
                i.id(), i.type(), i.kind(), new Office(i.office().id(), office, ""), i.version(), i.supersedes(), i.state(), i.issued(), i.form(),
                i.year(), i.yearTo())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Bản ký số.PDF | 01-ban-ky-so.pdf", "Biên bản (1).tar.gz | 01-bien-ban-1-tar.gz", "không có đuôi | 01-khong-co-duoi",
        ".gitignore | 01-gitignore", "../../x.exe | 01-x.exe", "… .docx | 01-tep.docx", "NUL | 01-nul", "a.văn bản dài | 01-a-van-ban-dai"
    })
    void whatGoesAlongGetsANameThatEverySystemTakes(String own, String name) {
        assertThat(ProvinceName.enclosed(1, own)).isEqualTo(name);
    }
}
