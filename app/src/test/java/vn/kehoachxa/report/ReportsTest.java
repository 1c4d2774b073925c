package vn.kehoachxa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.TextPlace;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.template.Sample;

class ReportsTest {

    private static Drafted draft(Followed plan, String code, String today, Paper... earlier) {
        return new Reports(ScriptedYear.ids(0)).draft(
                ReportRequest.of(plan, ScriptedYear.period(code), LocalDate.parse(today), List.of(earlier)), ScriptedYear.tracker());
    }

    private static Paper report(String code, String today, Paper... earlier) {
        return draft(ScriptedYear.annual(), code, today, earlier).paper();
    }

    private static List<String> lines(Paper paper) {
        return paper.body().stream().map(b -> ((Line) b).text()).toList();
    }

    /** The lines below a title, up to the next one of its level or a higher one. */
    private static List<String> below(Paper paper, String title) {
        var lines = paper.body().stream().map(Line.class::cast).toList();
        var at = Lists.find(lines, l -> l.text().equals(title));
        assertThat(at).as(title).isNotNegative();
        return lines.stream()
                .skip(at + 1)
                .takeWhile(l -> l.level().isBelow(lines.get(at).level()) && !(l.heading() && lines.get(at).level() == Level.CLAUSE))
                .map(Line::text)
                .toList();
    }

    /** The officer changes the line that has these words. */
    private static Paper edited(Paper paper, String words, UnaryOperator<String> edit) {
        return paper.withBody(Lists.replaced(
                paper.body(), b -> b instanceof Line l && l.text().contains(words),
                b -> ((Line) b).withContent(RichText.of(edit.apply(((Line) b).text())))));
    }

    private static Paper inserted(Paper paper, String after, String text) {
        var at = Lists.find(paper.body(), b -> b instanceof Line l && l.text().equals(after));
        return paper.withBody(Lists.inserted(paper.body(), at + 1, List.of(Line.of(UUID.randomUUID(), Level.BULLET, text))));
    }

    @Test
    void aReportIsAPaperOfItsOwnWithTheHeadOfItsPlan() {
        var plan = ScriptedYear.annual().paper();
        var report = report("2026-Q1", "2026-03-16");
        var identity = report.identity();
        assertThat(identity.type()).isEqualTo(PaperType.REPORT);
        assertThat(identity.kind()).isEqualTo(PaperKind.PROGRESS);
        assertThat(identity.state()).isEqualTo(PaperState.DRAFT);
        assertThat(identity.issued()).isNull();
        assertThat(identity.office()).isEqualTo(plan.identity().office());
        assertThat(report.about().plan()).isEqualTo(plan.id());
        assertThat(report.about().period()).isEqualTo("2026-Q1");
        assertThat(report.about().from()).isEqualTo("2025-12-15");
        assertThat(report.about().to()).isEqualTo("2026-03-14");
        assertThat(report.head().symbol()).isEqualTo("BC-UBND");
        assertThat(report.head().org()).isEqualTo(plan.head().org());
        assertThat(report.foot()).isEqualTo(plan.foot());
        assertThat(report.subject()).isEqualTo("Kết quả thực hiện Kế hoạch số 12/KH-UBND ngày 09/4/2026, quý I năm 2026");
        assertThat(report.passages().opening().getFirst().text()).contains("quý I năm 2026 (số liệu từ ngày 15/12/2025 đến ngày 14/3/2026) như sau:");
    }

    @Test
    void whereItGoesToSuperiorsTheyAreAddressedAndTheRestIsGivenCopies() {
        var passages = report("2026-Q1", "2026-03-16").passages();
        assertThat(passages.addressees()).extracting(Passage::text).containsExactly("Ủy ban nhân dân tỉnh Sơn La", "Sở Khoa học và Công nghệ");
        assertThat(passages.recipients()).extracting(Passage::text)
                .startsWith("Như trên")
                .doesNotContain("Sở Khoa học và Công nghệ")
                .contains("Các cơ quan, đơn vị");
    }

    @Test
    void theActThatItRestsOnIsItsPlan() {
        var basis = report("2026-Q1", "2026-03-16").passages().legalBases().getFirst();
        var citation = new Citations().in(basis.text()).getFirst();
        assertThat(basis.text().substring(citation.from(), citation.to())).startsWith("Kế hoạch số 12/KH-UBND ngày 09/4/2026 của Ủy ban nhân dân xã Vân Hồ về khoa học");
        assertThat(citation.number()).isEqualTo("12");
        assertThat(citation.date()).isEqualTo("2026-04-09");
    }

    @Test
    void aPlanWithoutANumberIsNamedByItsSubject() {
        var plan = Followed.fresh(Sample.make().paper());
        assertThat(draft(plan, "2026-Q2", "2026-06-20").paper().subject())
                .isEqualTo("Kết quả thực hiện Kế hoạch khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số xã Vân Hồ năm 2026, quý II năm 2026");
        assertThat(draft(plan, "2026", "2026-12-20").paper().subject()).endsWith("xã Vân Hồ năm 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q1", "2026-H2", "2026"})
    void itsRowsAreNoTasksAndNoTargets(String code) {
        var report = report(code, "2026-12-20");
        assertThat(report.entries().byId()).isEmpty();
        assertThat(report.tables()).isNotEmpty().allMatch(t -> t.kind() == TableKind.OTHER);
        assertThat(Statements.tasks(report)).isEmpty();
        assertThat(Statements.targets(report)).isEmpty();
    }

    @Test
    void itIsReadBackFromItsFileAsItWas() {
        var report = report("2026", "2026-12-20");
        assertThat(PaperJson.read(Json.parse(PaperJson.text(report)))).isEqualTo(report);
        assertThat(new HashSet<>(Places.ids(report).toList())).hasSize((int) Places.ids(report).count());
    }

    @Test
    void wideTablesLieOnTheirSide() {
        assertThat(report("2026", "2026-12-20").appendices()).hasSize(2).allMatch(a -> a.orientation() == Orientation.LANDSCAPE);
    }

    @Test
    void everyBlankHasAQuestionAndEveryQuestionItsWords() {
        var drafted = draft(ScriptedYear.annual(), "2026-Q1", "2026-03-16");
        var texts = TextPlace.of(drafted.paper()).toList();
        assertThat(drafted.questions()).isNotEmpty().allSatisfy(q -> assertThat(texts)
                .anyMatch(t -> t.at().equals(q.at()) && (q.column() == null || q.column().equals(t.column())) && t.text().contains(q.quote())));
        var asked = drafted.questions().stream().map(q -> q.at()).toList();
        assertThat(texts).filteredOn(t -> t.text().contains("…")).allMatch(t -> asked.contains(t.at()));
    }

    @Test
    void withoutALogNothingIsClaimed() {
        var report = draft(new Followed(ScriptedYear.annual().paper(), Log.NONE), "2026-Q1", "2026-03-16").paper();
        assertThat(below(report, "Kết quả theo nhiệm vụ")).containsExactly("Trong kỳ chưa có kết quả nào được ghi nhận: …");
        assertThat(below(report, "Tình hình chung").getFirst()).contains("10 nhiệm vụ chưa thực hiện hoặc chưa được ghi nhận");
        var targets = report.appendices().get(1).blocks().getFirst();
        assertThat(((vn.kehoachxa.plan.Table) targets).rows().get(1).cells().stream().map(c -> c.text()))
                .containsSubsequence("lớp", "1", "…", "…", "…");
    }

    @Test
    void whatTheWindowAddedIsTheWholeLessWhatWasBefore() {
        var table = (vn.kehoachxa.plan.Table) report("2026-Q2", "2026-06-16").appendices().get(1).blocks().getFirst();
        var news = table.rows().getLast().cells().stream().map(c -> c.text()).toList();
        assertThat(news.subList(2, 7)).containsExactly("tin, bài", "10", "3", "5", "50,0%");
    }

    @Test
    void aReportBeforeTheWindowsEndSaysSoAndKnowsNothingOfLaterDays() {
        var report = report("2026-Q2", "2026-05-25");
        assertThat(report.passages().opening().getFirst().text()).contains("đến ngày 14/6/2026, tính đến ngày 25/5/2026)");
        assertThat(String.join("\n", lines(report))).doesNotContain("Xét xong đợt 1");
    }

    @Test
    void whatIsLateOrStoppedIsToldWithTheReasonThatSomebodyGave() {
        assertThat(below(report("2026-H1", "2026-06-20"), "Nhiệm vụ chậm, dừng thực hiện")).containsExactly(
                "Dự hội thảo, lớp tập huấn về sở hữu trí tuệ (Phòng Văn hóa - Xã hội): thời hạn 14/5/2026, đến ngày 14/6/2026 chậm 31 ngày."
                        + " Theo ghi nhận ngày 02/4/2026: Chờ lịch của tỉnh.",
                "Dự lớp bồi dưỡng về đổi mới sáng tạo và khởi nghiệp sáng tạo (Phòng Văn hóa - Xã hội): thời hạn 31/3/2026, đến ngày 14/6/2026"
                        + " chậm 75 ngày. Nguyên nhân: …");
        assertThat(below(report("2026", "2026-12-20"), "Nhiệm vụ chậm, dừng thực hiện")).anyMatch(l -> l.endsWith(
                "dừng thực hiện từ ngày 20/9/2026. Lý do: Tỉnh không tổ chức ngày hội trong năm."));
    }

    @Test
    void whatComesNextStandsOnce() {
        var outlook = below(report("2026-H1", "2026-06-20"), "Phương hướng, nhiệm vụ 6 tháng cuối năm 2026");
        assertThat(outlook).doesNotHaveDuplicates().contains("Nhiệm vụ quá hạn, tiếp tục thực hiện", "Nhiệm vụ đến hạn", "Nhiệm vụ thường xuyên");
        assertThat(outlook).anyMatch(l -> l.startsWith("Thực hiện các biện pháp") && l.endsWith("thời hạn 30/6/2026."));
    }

    @Test
    void aTaskThatWaitsForOthersIsBroughtBeforeThem() {
        assertThat(below(report("2026-Q1", "2026-03-16"), "Kiến nghị, đề xuất"))
                .anyMatch(l -> l.startsWith("Triển khai hoạt động chuyển đổi số") && l.endsWith("“Theo kế hoạch của tỉnh”, đang chờ văn bản."));
    }

    @Test
    void theYearTakesOverWhatOfficersWroteIntoItsQuartersAndNothingElse() {
        var first = edited(report("2026-Q1", "2026-03-16"), "hội nghị, kiểm tra", l -> "Đã ban hành 3 công văn đôn đốc.");
        first = inserted(first, "Nguyên nhân", "Thiếu người.");
        var second = inserted(report("2026-Q2", "2026-06-16"), "Nguyên nhân", "Thiếu  NGƯỜI");
        second = inserted(second, "Kiến nghị, đề xuất", "Đề nghị tỉnh mở thêm lớp.");
        var half = report("2026-H1", "2026-06-20", first, second);
        var year = report("2026", "2026-12-20", half, second, first);

        assertThat(below(year, "Công tác lãnh đạo, chỉ đạo").subList(1, 2)).containsExactly("Quý I: Đã ban hành 3 công văn đôn đốc.");
        assertThat(below(year, "Nguyên nhân")).containsExactly("Quý I, quý II: Thiếu người.");
        assertThat(below(year, "Kiến nghị, đề xuất")).contains("Quý II: Đề nghị tỉnh mở thêm lớp.");
        assertThat(below(year, "Tồn tại, hạn chế")).containsExactly("…");
        assertThat(lines(year)).filteredOn(l -> l.startsWith("Quý") || l.startsWith("6 tháng")).hasSize(3);
    }

    @Test
    void whatTheDraftSaidByItselfIsNotTakenOverEvenIfItWasMadeOnAnEarlierDay() {
        var early = report("2026-Q2", "2026-05-25");
        assertThat(lines(report("2026", "2026-12-20", early))).noneMatch(l -> l.startsWith("Quý"));
    }

    @Test
    void aReasonThatAnOfficerFilledInIsTakenOver() {
        var half = edited(report("2026-H1", "2026-06-20"), "Nguyên nhân: …", l -> l.replace("…", "mưa lũ kéo dài."));
        assertThat(below(report("2026", "2026-12-20", half), "Nhiệm vụ chậm, dừng thực hiện"))
                .anyMatch(l -> l.startsWith("6 tháng đầu năm: Dự lớp bồi dưỡng") && l.endsWith("mưa lũ kéo dài."));
    }

    @Test
    void reportsOfOtherPlansAndOtherPeriodsSayNothing() {
        var other = inserted(draft(ScriptedYear.budget(), "2026-Q1", "2026-03-16").paper(), "Nguyên nhân", "Của kế hoạch khác.");
        var later = inserted(report("2026-Q3", "2026-09-16"), "Nguyên nhân", "Của quý sau.");
        assertThat(below(report("2026-H1", "2026-06-20", other, later), "Nguyên nhân")).containsExactly("…");
    }

    @Test
    void aPeriodOutsideThePlansYearsIsRefused() {
        assertThatThrownBy(() -> report("2027-Q1", "2027-03-20")).isInstanceOf(ReportException.class).hasMessageContaining("REPORT-YEARS");
        assertThatThrownBy(() -> draft(Followed.fresh(report("2026-Q1", "2026-03-16")), "2026-Q1", "2026-03-16"))
                .hasMessageContaining("REPORT-NO-PLAN");
    }

    @Test
    void theSameRequestGivesTheSameReport() {
        assertThat(draft(ScriptedYear.annual(), "2026", "2026-12-20")).isEqualTo(draft(ScriptedYear.annual(), "2026", "2026-12-20"));
    }
}
