package vn.kehoachxa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoachxa.intake.Intake.beside;
import static vn.kehoachxa.intake.Intake.bold;
import static vn.kehoachxa.intake.Intake.centred;
import static vn.kehoachxa.intake.Intake.listed;
import static vn.kehoachxa.intake.Intake.para;
import static vn.kehoachxa.intake.Intake.row;
import static vn.kehoachxa.intake.Intake.runIn;
import static vn.kehoachxa.intake.Intake.table;
import static vn.kehoachxa.intake.Intake.tabbed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;

/** Habits of offices that the reader met in papers it had not been made for. */
class HabitsTest {

    private static final String SENTENCE = "Các thôn vận động người dân phân loại rác tại nhà và tập kết đúng giờ, đúng nơi quy định.";

    private static Paper plan(Piece... pieces) {
        var all = new ArrayList<Piece>(List.of(centred("KẾ HOẠCH"), centred("Thu gom rác năm 2026")));
        all.addAll(List.of(pieces));
        return Intake.read(all.toArray(Piece[]::new)).paper();
    }

    private static List<String> lines(Piece... pieces) {
        return Outlines.lines(plan(pieces));
    }

    @Test
    void aPartOfAnAutomaticListIsAPartAlsoWithAColon() {
        assertThat(lines(listed("PHẦN I:", 0, "THỰC TRẠNG"), listed("I.", 1, "KẾT QUẢ"), listed("PHẦN II:", 0, "NHIỆM VỤ")))
                .containsExactly("PART* phần i | THỰC TRẠNG", "SECTION* i | KẾT QUẢ", "PART* phần ii | NHIỆM VỤ");
    }

    @Test
    void aStarAboveAPlusStandsWhereTheHyphenWould() {
        assertThat(lines(bold("I. NHIỆM VỤ"), para("* Đặt thùng rác."), para("+ Ở chợ."), para("* Quét đường.")))
                .containsExactly("SECTION* i | NHIỆM VỤ", "BULLET | Đặt thùng rác.", "SUBBULLET | Ở chợ.", "BULLET | Quét đường.");
    }

    @Test
    void aTitleAndItsFirstClauseInOneParagraphAreTwoLines() {
        assertThat(lines(bold("I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích"), para(SENTENCE)))
                .containsExactly("SECTION* i | MỤC ĐÍCH, YÊU CẦU", "CLAUSE* 1 | Mục đích", "TEXT | " + SENTENCE);
    }

    @Test
    void aNumberInATitleBeginsNoClause() {
        assertThat(lines(bold("I. MỤC TIÊU ĐẾN THÁNG 1.2027"), para(SENTENCE))).first().isEqualTo("SECTION* i | MỤC TIÊU ĐẾN THÁNG 1.2027");
    }

    @Test
    void aBoldBeginningThatAColonEndsIsATitleAlsoBehindAPlainNumber() {
        var paper = plan(bold("I. PHÂN CÔNG"), boldFrom("1. Trạm Y tế: chủ trì.", 3, 13), para("2. Các thôn phối hợp."));
        assertThat(Outlines.titles(paper)).containsExactly("Trạm Y tế:");
    }

    private static Piece boldFrom(String text, int from, int to) {
        var para = runIn(text, to);
        var marks = List.of(new Mark(from, to, MarkStyle.BOLD));
        return Paras.with(para, new RichText(text, marks));
    }

    @Test
    void whereAllIsBoldTitlesAreKnownByTheirForm() {
        assertThat(lines(bold("I. NHIỆM VỤ"), bold("1. Thu gom"), bold("- " + SENTENCE), bold("- " + SENTENCE), bold("2. " + SENTENCE)))
                .containsExactly("SECTION* i | NHIỆM VỤ", "CLAUSE* 1 | Thu gom", "BULLET | " + SENTENCE, "BULLET | " + SENTENCE, "CLAUSE 2 | " + SENTENCE);
    }

    @Test
    void typedNumbersOfPagesAreNoText() {
        assertThat(lines(bold("I. NHIỆM VỤ"), para("- Quét đường."), centred("2"), para("- Đặt thùng rác."), para("- 3 -"), para("- Vớt rác.")))
                .containsExactly("SECTION* i | NHIỆM VỤ", "BULLET | Quét đường.", "BULLET | Đặt thùng rác.", "BULLET | Vớt rác.");
    }

    @Test
    void aNumberBehindAHyphenIsAnItemOfAList() {
        assertThat(lines(bold("I. SỐ LIỆU"), para("- 2"), para("- 3"), centred("2"))).containsExactly("SECTION* i | SỐ LIỆU", "BULLET | 2", "BULLET | 3");
    }

    @Test
    void oneLoneNumberWithoutALookIsText() {
        assertThat(lines(bold("I. SỐ LIỆU"), para("Số điểm tập kết rác:"), para("2"))).contains("TEXT | 2");
    }

    @Test
    void ofTwoWhoSignBesideEachOtherTheRightOneSignsAndTheOtherIsTold() {
        var reading = Intake.read(centred("KẾ HOẠCH"), centred("Thu gom rác năm 2026"), bold("I. NHIỆM VỤ"), para("- " + SENTENCE),
                beside(row("TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\nTô Thị Nhàn", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLâm Chí Dũng")),
                para("Nơi nhận:"), para("- Các thôn;"), para("- Lưu: VT."));
        assertThat(reading.paper().foot().signature().name()).isEqualTo("Lâm Chí Dũng");
        assertThat(reading.doubts()).extracting(Doubt::quote).contains("Tô Thị Nhàn");
    }

    @Test
    void aNameBelowAListThatTabsSetBesideTheAuthorityIsTheSigners() {
        var paper = plan(bold("I. NHIỆM VỤ"), para("- " + SENTENCE), tabbed("Nơi nhận:\tTM. ỦY BAN NHÂN DÂN"), tabbed("- Các thôn;\tCHỦ TỊCH"),
                para("- Lưu: VT."), bold("Trịnh Thị Mai"));
        assertThat(paper.foot().archive()).isEqualTo("VT");
        assertThat(paper.foot().signature().title()).isEqualTo("CHỦ TỊCH");
        assertThat(paper.foot().signature().name()).isEqualTo("Trịnh Thị Mai");
    }

    @Test
    void aTitleOfWhoSignsAboveAnAppendixIsNoPartOfIt() {
        var paper = plan(bold("I. NHIỆM VỤ"), para("- " + SENTENCE), para("Nơi nhận:"), para("- Các thôn;"), para("- Lưu: VT."), bold("KT. GIÁM ĐỐC"),
                bold("PHÓ GIÁM ĐỐC"), bold("Y Khương"), centred("PHỤ LỤC"), centred("DANH SÁCH"), para("(Kèm theo Kế hoạch số 1/KH-SNV)"),
                table(row("TT", "Tên đơn vị", "Thời gian"), row("1", "Xã Ea Lông", "Tháng 3"), row("2", "Xã Krông Hà", "Tháng 4")));
        assertThat(paper.foot().signature().name()).isEqualTo("Y Khương");
        assertThat(paper.appendices().getFirst().title().text()).isEqualTo("DANH SÁCH");
    }

    @Test
    void aTableWhoseRowsAreBodiesHoldsNoTasks() {
        assertThat(first(plan(bold("I. SỐ LIỆU"), table(row("TT", "Tên đơn vị", "Thời gian"), row("1", "Xã Ea Lông", "Tháng 3")))).kind())
                .isEqualTo(TableKind.OTHER);
    }

    @Test
    void inATableOfATextTheSecondRowNamesTheColumnsThatTheFirstLeavesOpen() {
        var table = first(plan(bold("I. PHÂN CÔNG"), table(row("TT", "Nhiệm vụ", "Cơ quan thực hiện", "", "Thời gian"), row("", "", "Chủ trì", "Phối hợp", ""),
                row("Giai đoạn 1", "", "", "", ""), row("1", "Quét đường", "Phòng Kinh tế", "Các thôn", "Tháng 6"))));
        assertThat(table.columns()).extracting(c -> c.role()).containsExactly(Role.NO, Role.TEXT, Role.LEAD, Role.SUPPORTING, Role.TIMING);
        assertThat(table.rows()).extracting(r -> r.kind()).containsExactly(RowKind.GROUP, RowKind.ROW);
    }

    private static Table first(Paper paper) {
        return paper.tables().findFirst().orElseThrow();
    }

    @Test
    void withoutLooksALineWithAColonAmongSentencesIsNoTitle() {
        var reading = Intake.read(para("KẾ HOẠCH"), para("Thu gom rác năm 2026"), para("I. NHIỆM VỤ"), para("1. Quét đường mỗi tuần."), para("2. Đặt thùng rác:"),
                para("- Ở chợ."), para("- Ở trường."));
        assertThat(Outlines.lines(reading.paper())).contains("CLAUSE 2 | Đặt thùng rác:");
    }

    @Test
    void withoutNumbersAndLooksCapitalsAreTitles() {
        var reading = Intake.read(para("KẾ HOẠCH"), para("Thu gom rác năm 2026"), para("Ủy ban nhân dân xã ban hành kế hoạch như sau:"), para("MỤC TIÊU"),
                para(SENTENCE), para("NHIỆM VỤ"), para(SENTENCE));
        assertThat(Outlines.lines(reading.paper())).contains("SECTION* | MỤC TIÊU", "SECTION* | NHIỆM VỤ");
    }
}
