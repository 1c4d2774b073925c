package vn.kehoachxa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoachxa.intake.Intake.beside;
import static vn.kehoachxa.intake.Intake.bold;
import static vn.kehoachxa.intake.Intake.centred;
import static vn.kehoachxa.intake.Intake.heading;
import static vn.kehoachxa.intake.Intake.listed;
import static vn.kehoachxa.intake.Intake.para;
import static vn.kehoachxa.intake.Intake.row;
import static vn.kehoachxa.intake.Intake.runIn;
import static vn.kehoachxa.intake.Intake.tabbed;
import static vn.kehoachxa.intake.Intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;

class RecogniserTest {

    private static final Piece HEAD = beside(
            row("ỦY BAN NHÂN DÂN\nXÃ SUỐI LÌN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
            row("Số: 07/KH-UBND", "Suối Lìn, ngày 05 tháng 01 năm 2026"));
    private static final Piece FOOT = beside(row(
            "Nơi nhận:\n- Đảng ủy xã;\n- Lưu: VT, KT.", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Nam"));

    /** A plan with this body between a usual head and foot. */
    private static Source plan(Piece... body) {
        var pieces = new ArrayList<Piece>(List.of(
                HEAD, centred("KẾ HOẠCH"), centred("Chuyển đổi số năm 2026"), para("Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;"),
                para("Ủy ban nhân dân xã ban hành Kế hoạch như sau:")));
        pieces.addAll(List.of(body));
        pieces.add(FOOT);
        return Intake.source(pieces);
    }

    /** Each line as its level, {@code *} for a heading, its printed number and its first words. */
    private static List<String> lines(Piece... body) {
        var source = plan(body);
        var reading = Intake.read(source);
        assertThat(Accounts.missing(source, reading)).isEmpty();
        return lines(reading.paper());
    }

    private static List<String> lines(Paper paper) {
        var numbers = Numbering.of(paper.body());
        return paper.body().stream()
                .filter(Line.class::isInstance)
                .map(b -> (Line) b)
                .map(l -> l.level() + (l.heading() ? "* " : " ") + Numbering.printed(l, numbers) + " " + l.text())
                .map(Wording::oneLine)
                .toList();
    }

    private static Table onlyTable(Piece... body) {
        return Intake.read(plan(body)).paper().tables().findFirst().orElseThrow();
    }

    private static List<String> codes(Source source) {
        return Intake.read(source).doubts().stream().map(Doubt::code).toList();
    }

    @Test
    void headSubjectBasesOpeningAndFootAreTaken() {
        var paper = Intake.read(plan(bold("I. MỤC TIÊU"), para("- Phủ sóng."))).paper();
        assertThat(paper.head().org()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ SUỐI LÌN");
        assertThat(paper.head().number()).isEqualTo("07");
        assertThat(paper.head().symbol()).isEqualTo("KH-UBND");
        assertThat(paper.head().place()).isEqualTo("Suối Lìn");
        assertThat(paper.head().day()).isEqualTo(5);
        assertThat(paper.subject()).isEqualTo("Chuyển đổi số năm 2026");
        assertThat(paper.passages().legalBases()).hasSize(1);
        assertThat(paper.passages().opening()).hasSize(1);
        assertThat(paper.passages().recipients()).extracting(p -> p.text()).containsExactly("Đảng ủy xã");
        assertThat(paper.foot().archive()).isEqualTo("VT, KT");
        assertThat(paper.foot().signature().authority()).containsExactly("TM. ỦY BAN NHÂN DÂN");
        assertThat(paper.foot().signature().title()).isEqualTo("CHỦ TỊCH");
        assertThat(paper.foot().signature().name()).isEqualTo("Lò Văn Nam");
        assertThat(paper.identity().office().name()).isEqualTo("UBND xã Suối Lìn");
        assertThat(paper.identity().kind()).isEqualTo(PaperKind.ANNUAL);
    }

    @Test
    void romanNumbersArabicOnesLettersAndSignsAreFourLevels() {
        assertThat(lines(
                bold("I. MỤC TIÊU"), bold("1. Mục tiêu chung"), para("a) Giảm giấy tờ;"), para("b) Giảm đi lại."), para("- Một cửa"), para("+ Hai ngày")))
                .containsExactly(
                        "SECTION* I. MỤC TIÊU", "CLAUSE* 1. Mục tiêu chung", "POINT a) Giảm giấy tờ;", "POINT b) Giảm đi lại.", "BULLET - Một cửa",
                        "SUBBULLET + Hai ngày");
    }

    @Test
    void numbersOfAutomaticListsAreLevelsToo() {
        assertThat(lines(
                listed("I.", 0, "MỤC TIÊU"), listed("1.", 1, "Nâng số hồ sơ trực tuyến."), listed("a)", 2, "Ở bộ phận một cửa;"), listed("-", 3, "Ở các bản."),
                listed("II.", 0, "GIẢI PHÁP"), listed("1.", 1, "Lập tổ giúp việc.")))
                .containsExactly(
                        "SECTION* I. MỤC TIÊU", "CLAUSE 1. Nâng số hồ sơ trực tuyến.", "POINT a) Ở bộ phận một cửa;", "BULLET - Ở các bản.",
                        "SECTION* II. GIẢI PHÁP", "CLAUSE 1. Lập tổ giúp việc.");
    }

    @Test
    void deeperSignsOfOneAutomaticListAreALevelLower() {
        assertThat(lines(bold("I. VIỆC"), listed("•", 0, "Ngoài"), listed("•", 1, "Trong"), listed("•", 0, "Ngoài nữa")))
                .containsExactly("SECTION* I. VIỆC", "BULLET • Ngoài", "SUBBULLET • Trong", "BULLET • Ngoài nữa");
    }

    @Test
    void lettersInCapitalsStandAboveRomanNumbersWhereTheyComeFirst() {
        assertThat(lines(
                bold("A. ĐÁNH GIÁ"), bold("I. KẾT QUẢ"), para("1. Đã làm xong."), bold("II. HẠN CHẾ"), para("1. Còn chậm."), bold("B. NHIỆM VỤ"), bold("I. CHUNG")))
                .containsExactly(
                        "PART* A. ĐÁNH GIÁ", "SECTION* I. KẾT QUẢ", "CLAUSE 1. Đã làm xong.", "SECTION* II. HẠN CHẾ", "CLAUSE 1. Còn chậm.", "PART* B. NHIỆM VỤ",
                        "SECTION* I. CHUNG");
    }

    @Test
    void withoutRomanNumbersDecimalOnesKeepTheirNumbers() {
        assertThat(lines(
                bold("1. Mục tiêu"), bold("1.1. Mục tiêu chung"), para("a) Đủ người;"), bold("1.2. Mục tiêu cụ thể"), para("- Đủ máy."), bold("2. Giải pháp")))
                .containsExactly(
                        "CLAUSE* 1. Mục tiêu", "SUBCLAUSE* 1.1. Mục tiêu chung", "POINT a) Đủ người;", "SUBCLAUSE* 1.2. Mục tiêu cụ thể", "BULLET - Đủ máy.",
                        "CLAUSE* 2. Giải pháp");
    }

    @Test
    void threeNumbersStandUnderTwo() {
        assertThat(lines(bold("I. VIỆC"), bold("1. Chung"), bold("1.1. Riêng"), para("1.1.1. Rất riêng."), para("a) Nhỏ."), para("1.1.2. Riêng nữa.")))
                .containsExactly(
                        "SECTION* I. VIỆC", "CLAUSE* 1. Chung", "SUBCLAUSE* 1.1. Riêng", "POINT 1.1.1. Rất riêng.", "BULLET a) Nhỏ.", "POINT 1.1.2. Riêng nữa.");
    }

    @Test
    void aPartAloneOnItsLineHasItsTitleBelow() {
        assertThat(lines(
                centred("PHẦN THỨ NHẤT"), centred("KẾT QUẢ NĂM QUA"), bold("1. Việc đã làm"), para("- Tốt."), centred("Phần II"), centred("VIỆC SẮP LÀM"),
                bold("1. Việc chung")))
                .containsExactly(
                        "PART* PHẦN THỨ NHẤT KẾT QUẢ NĂM QUA", "CLAUSE* 1. Việc đã làm", "BULLET - Tốt.", "PART* Phần II VIỆC SẮP LÀM", "CLAUSE* 1. Việc chung");
    }

    @Test
    void headingStylesWithoutNumbersAreHeadings() {
        assertThat(lines(heading("Mục tiêu", 1), para("Đủ sóng."), heading("Trước mắt", 2), para("Đủ máy."), heading("Giải pháp", 1), para("Đủ người.")))
                .containsExactly("SECTION* Mục tiêu", "TEXT Đủ sóng.", "CLAUSE* Trước mắt", "TEXT Đủ máy.", "SECTION* Giải pháp", "TEXT Đủ người.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026 là năm bản lề.", "100% cán bộ có máy.", "18/5 là Ngày Khoa học và Công nghệ.", "15.000 lượt người xem.", "3,5 triệu đồng mỗi hộ.",
        "24/7 trực đường dây nóng.", "Phần hai của dự án do xã làm."})
    void aNumberOfTheSentenceIsNoLabel(String text) {
        assertThat(lines(bold("I. MỤC TIÊU"), para(text))).containsExactly("SECTION* I. MỤC TIÊU", "TEXT " + text);
    }

    @ParameterizedTest
    @CsvSource({"I-, I., SECTION*", "I/, I., SECTION*", "I:, I., SECTION*", "I., I., SECTION*"})
    void theStopAfterANumberIsAMatterOfTaste(String written, String printed, String level) {
        assertThat(lines(bold(written + " MỤC TIÊU"), para("- Đủ."))).contains(level + " " + printed + " MỤC TIÊU");
    }

    @Test
    void aNumberThatDoesNotFollowStaysAndIsTold() {
        var source = plan(bold("I. VIỆC"), bold("1. Xã"), para("- a."), bold("2. Bản"), para("- b."), bold("2. Trường"), para("- c."), bold("3. Trạm"), para("- d."));
        assertThat(lines(Intake.read(source).paper())).contains("CLAUSE* 2. Trường", "CLAUSE* 3. Trạm");
        assertThat(codes(source)).containsExactly("NUMBER");
    }

    @Test
    void aClauseThatBeginsBoldHasARunInTitle() {
        var paper = Intake.read(plan(bold("I. PHÂN CÔNG"), runIn("1. Phòng Kinh tế: lập dự toán trong quý I.", 17))).paper();
        var clause = (Line) paper.body().get(1);
        assertThat(clause.heading()).isFalse();
        assertThat(clause.text().substring(0, clause.titleTo())).isEqualTo("Phòng Kinh tế:");
        assertThat(clause.unit()).isEqualTo("Phòng Kinh tế");
    }

    @Test
    void headingsSayWhoAndWhen() {
        var paper = Intake.read(plan(
                bold("I. TIẾN ĐỘ"), bold("1. Quý I/2026"), para("- Lập tổ."), bold("II. TỔ CHỨC THỰC HIỆN"), bold("1. Công an xã"), para("- Cấp định danh."))).paper();
        assertThat(((Line) paper.body().get(1)).timing()).isEqualTo("Quý I/2026");
        assertThat(((Line) paper.body().get(4)).unit()).isEqualTo("Công an xã");
    }

    @Test
    void aParagraphCutByThePageIsOne() {
        assertThat(lines(bold("I. VIỆC"), para("- Lập danh sách hộ chưa có"), para("đường truyền trước mùa mưa."), para("- Kéo cáp.")))
                .containsExactly("SECTION* I. VIỆC", "BULLET - Lập danh sách hộ chưa có đường truyền trước mùa mưa.", "BULLET - Kéo cáp.");
    }

    @Test
    void linesBrokenByHandArePartedWhereANumberFollows() {
        assertThat(lines(bold("I. VIỆC"), para("- Một việc;\n- Hai việc;\n- Ba việc.")))
                .containsExactly("SECTION* I. VIỆC", "BULLET - Một việc;", "BULLET - Hai việc;", "BULLET - Ba việc.");
    }

    @Test
    void theClosingIsNoLine() {
        var source = plan(bold("I. VIỆC"), para("- Làm."), para("Trên đây là Kế hoạch của xã, yêu cầu các đơn vị thực hiện./."));
        var reading = Intake.read(source);
        assertThat(reading.lines()).isEqualTo(2);
        assertThat(reading.paper().closing().text()).isEqualTo("Trên đây là Kế hoạch của xã, yêu cầu các đơn vị thực hiện");
    }

    @Test
    void aReportIsTakenWithItsAddressee() {
        var paper = Intake.read(
                beside(row("ỦY BAN NHÂN DÂN\nXÃ SUỐI LÌN\nSố: 9/BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSuối Lìn, ngày 2 tháng 7 năm 2026")),
                centred("BÁO CÁO"), centred("Kết quả 6 tháng đầu năm 2026"), para("Kính gửi: Sở Khoa học và Công nghệ."), para("Ủy ban nhân dân xã báo cáo như sau:"),
                bold("I. KẾT QUẢ"), para("- Xong 5 việc."), FOOT).paper();
        assertThat(paper.identity().type()).isEqualTo(PaperType.REPORT);
        assertThat(paper.passages().addressees()).extracting(p -> p.text()).containsExactly("Sở Khoa học và Công nghệ");
        assertThat(paper.head().symbol()).isEqualTo("BC-UBND");
    }

    @Test
    void aFileThatIsNoPlanIsRefused() {
        assertThatThrownBy(() -> Intake.read(para("Thực đơn tuần này"), para("Thứ Hai: cơm, rau, cá"), para("Thứ Ba: cơm, thịt")))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.code()).isEqualTo("INTAKE-NOT-A-PLAN"));
    }

    @Test
    void aTableOfTasksIsKnownByOtherWordsToo() {
        var table = onlyTable(bold("I. VIỆC"), table(
                row("STT", "Công việc cần làm", "Đơn vị phụ trách", "Đơn vị phối hợp", "Thời hạn hoàn thành", "Sản phẩm"),
                row("1", "Lập danh sách", "Phòng Kinh tế", "Các bản", "30/6/2026", "Danh sách"), row("2", "Kéo cáp", "Viễn thông", "", "Quý III", "Biên bản")));
        assertThat(table.kind()).isEqualTo(TableKind.TASKS);
        assertThat(table.columns()).extracting(c -> c.role().code()).containsExactly("no", "text", "lead", "supporting", "timing", "outcome");
        assertThat(table.rows()).allMatch(r -> r.cells().getFirst().computed());
    }

    @Test
    void aBudgetHasGroupsATotalAndAScale() {
        var table = onlyTable(bold("I. KINH PHÍ"), para("Đơn vị tính: triệu đồng"), table(
                row("TT", "Nội dung chi", "Thành tiền", "Nguồn kinh phí", "Ghi chú"), row("I", "Tuyên truyền", "", "", ""), row("1", "Pa nô", "12,5", "Ngân sách xã", ""),
                row("2", "Loa", "7,5", "Ngân sách xã", ""), row("", "Tổng cộng", "20", "", "")));
        assertThat(table.kind()).isEqualTo(TableKind.BUDGET);
        assertThat(table.scale()).isEqualTo(1_000_000);
        assertThat(table.rows()).extracting(r -> r.kind().code()).containsExactly("group", "row", "row", "total");
        assertThat(table.rows().getLast().cells().get(2).computed()).isTrue();
    }

    @Test
    void aTotalThatDoesNotAddUpIsTold() {
        var source = plan(bold("I. KINH PHÍ"), table(
                row("TT", "Nội dung", "Số tiền (đồng)"), row("1", "Loa", "5.000.000"), row("2", "Pa nô", "6.000.000"), row("", "Cộng", "12.000.000")));
        assertThat(codes(source)).contains("TOTAL");
    }

    @Test
    void twoHeaderRowsAndColumnNumbersAreHeader() {
        var table = onlyTable(bold("I. CHỈ TIÊU"), table(
                row("TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", null), row("", "", "", "Năm 2026", "Năm 2027"), row("(1)", "(2)", "(3)", "(4)", "(5)"),
                row("1", "Hồ sơ trực tuyến", "%", "60", "80")));
        assertThat(table.header()).hasSize(3);
        assertThat(table.rows()).hasSize(1);
        assertThat(table.kind()).isEqualTo(TableKind.TARGETS);
        assertThat(table.columns()).extracting(c -> c.label()).containsExactly("TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2026", "Năm 2027");
    }

    @Test
    void aTableThatGoesOnOnTheNextPageIsOne() {
        var header = row("TT", "Nhiệm vụ", "Chủ trì", "Thời gian");
        var table = onlyTable(bold("I. VIỆC"), table(header, row("1", "Lập tổ", "Phòng Kinh tế", "Quý I"), row("2", "Khảo sát các hộ", "Phòng", "Quý")),
                table(header, row("", "ở vùng cao", "Kinh tế", "II"), row("3", "Kéo cáp", "Viễn thông", "Quý III")));
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(1).cells().get(1).text()).isEqualTo("Khảo sát các hộ ở vùng cao");
    }

    @Test
    void aTableWithoutAKnownKindIsTold() {
        var source = plan(bold("I. SỐ LIỆU"), table(row("Họ tên", "Quê", "Tuổi"), row("An", "Lìn", "30"), row("Bình", "Lìn", "31")));
        assertThat(codes(source)).containsAnyOf("TABLE-KIND", "TABLE-HEADER");
        assertThat(Intake.read(source).paper().entries().byId()).isEmpty();
    }

    @Test
    void textsBesideEachOtherInTheBodyAreNoTable() {
        assertThat(Intake.read(plan(bold("I. VIỆC"), beside(row("- Việc một.", "- Việc hai.")))).paper().tables()).isEmpty();
    }

    @Test
    void appendicesHaveTitlesTablesAndText() {
        var pieces = new ArrayList<>(plan(bold("I. VIỆC"), para("- Làm.")).pieces());
        pieces.addAll(List.of(
                centred("PHỤ LỤC 1"), centred("DANH MỤC VIỆC"), para("(Kèm theo Kế hoạch số 07/KH-UBND ngày 05/01/2026 của UBND xã Suối Lìn)"),
                table(row("TT", "Nhiệm vụ", "Chủ trì"), row("1", "Lập tổ", "Phòng Kinh tế")), para("Ghi chú: làm trong năm."),
                centred("Biểu số 02"), centred("DỰ TOÁN"), table(row("TT", "Nội dung", "Kinh phí"), row("1", "Loa", "1.000.000"))));
        var paper = Intake.read(Intake.source(pieces)).paper();
        assertThat(paper.appendices()).extracting(a -> a.title().text()).containsExactly("DANH MỤC VIỆC", "Biểu số 02 DỰ TOÁN");
        assertThat(paper.appendices().getFirst().blocks()).hasSize(2);
        assertThat(paper.tables()).extracting(Table::kind).containsExactly(TableKind.TASKS, TableKind.BUDGET);
    }

    @Test
    void aFootOfStackedParagraphsIsRead() {
        var reading = Intake.read(
                HEAD, centred("KẾ HOẠCH"), centred("Chuyển đổi số năm 2026"), bold("I. VIỆC"), para("- Làm./."), bold("TM. ỦY BAN NHÂN DÂN"), bold("KT. CHỦ TỊCH"),
                bold("PHÓ CHỦ TỊCH"), bold("Vì Thị Lan"), bold("Nơi nhận:"), para("- Như trên;"), para("- Sở Tài chính"), para("(để báo cáo);"),
                para("- Lưu: VT, KT. LVN.(12)"));
        var paper = reading.paper();
        assertThat(paper.passages().recipients()).extracting(p -> p.text()).containsExactly("Như trên", "Sở Tài chính (để báo cáo)");
        assertThat(paper.foot().archive()).isEqualTo("VT, KT");
        assertThat(paper.foot().drafter()).isEqualTo("LVN");
        assertThat(paper.foot().copies()).isEqualTo(12);
        assertThat(paper.foot().signature().authority()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH");
        assertThat(paper.foot().signature().name()).isEqualTo("Vì Thị Lan");
        assertThat(reading.lines()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Số:      /KH-UBND||KH-UBND", "Số: 12 /KH-UBND|12|KH-UBND", "Số:…./KH-UBND||KH-UBND", "Số 95-KH/ĐU|95|KH/ĐU", "Số: 03/KH - BCĐ|03|KH-BCĐ"})
    void numbersAreReadInTheirManyForms(String written, String number, String symbol) {
        var head = Intake.read(
                para("ỦY BAN NHÂN DÂN XÃ SUỐI LÌN"), para(written), centred("KẾ HOẠCH"), centred("Chuyển đổi số năm 2026"), bold("I. VIỆC"), para("- Làm."), FOOT)
                .paper().head();
        assertThat(head.number()).isEqualTo(number == null ? "" : number);
        assertThat(head.symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Suối Lìn, ngày    tháng 4 năm 2026|Suối Lìn||4|2026", "Suối Lìn, ngày … tháng … năm 2026|Suối Lìn|||2026", "Suối Lìn, ngày 5 tháng 01 năm 2026|Suối Lìn|5|1|2026",
        "Suối Lìn, tháng 4 năm 2026|Suối Lìn||4|2026", "Suối Lìn, ngày 15/4/2026|Suối Lìn|15|4|2026", "Suối Lìn, ngày...... tháng...... năm 2026|Suối Lìn|||2026"})
    void placeAndDateAreReadAsFarAsTheyAreWritten(String written, String place, Integer day, Integer month, Integer year) {
        var head = Intake.read(
                para("ỦY BAN NHÂN DÂN XÃ SUỐI LÌN"), para("Số: 1/KH-UBND"), para(written), centred("KẾ HOẠCH"), centred("Chuyển đổi số năm 2026"), bold("I. VIỆC"),
                para("- Làm."), FOOT).paper().head();
        assertThat(Stream.of(head.place(), head.day(), head.month(), head.year())).containsExactly(place, day, month, year);
    }

    @Test
    void wordsThatBelongNowhereAreTold() {
        var pieces = new ArrayList<Piece>(plan(bold("I. VIỆC"), para("- Làm.")).pieces());
        pieces.addFirst(para("Tài liệu phát tại hội nghị"));
        assertThat(Intake.read(Intake.source(pieces)).doubts()).anySatisfy(d -> {
            assertThat(d.code()).isEqualTo("DROPPED");
            assertThat(d.quote()).isEqualTo("Tài liệu phát tại hội nghị");
        });
    }

    @Test
    void aReportingDutyIsSeen() {
        var paper = Intake.read(plan(
                bold("I. TỔ CHỨC THỰC HIỆN"), para("1. Các đơn vị báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Kinh tế) định kỳ hằng quý, trước ngày 05 của tháng cuối quý.")))
                .paper();
        var duty = paper.entries().all(ReportingDuty.class).findFirst().orElseThrow();
        assertThat(duty.due()).hasSize(4);
        assertThat(duty.via()).isEqualTo("Phòng Kinh tế");
    }

    @Test
    void columnsOfTheHeadThatRanTogetherAreParted() {
        var head = Intake.read(
                para("ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), para("XÃ SUỐI LÌN Độc lập - Tự do - Hạnh phúc"),
                para("Số: 12/KH-UBND Suối Lìn, ngày 4 tháng 5 năm 2026"), centred("KẾ HOẠCH"), centred("Chuyển đổi số năm 2026"), bold("I. VIỆC"), para("- Làm."),
                FOOT).paper().head();
        assertThat(head.org()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ SUỐI LÌN");
        assertThat(head.number()).isEqualTo("12");
        assertThat(head.place()).isEqualTo("Suối Lìn");
        assertThat(head.day()).isEqualTo(4);
    }

    @Test
    void theArchivesLineIsFoundAlsoWhereItStandsApart() {
        var foot = Intake.read(
                HEAD, centred("KẾ HOẠCH"), centred("Chuyển đổi số năm 2026"), bold("I. VIỆC"), para("- Làm."),
                beside(row("Nơi nhận:\n- Đảng ủy xã;", "CHỦ TỊCH\nLò Văn Nam")), para("- Lưu: VT.")).paper().foot();
        assertThat(foot.archive()).isEqualTo("VT");
        assertThat(foot.signature().name()).isEqualTo("Lò Văn Nam");
    }

    @Test
    void numbersWithABracketAreClausesWhereTheyStandRightBelowASection() {
        assertThat(lines(bold("I. VIỆC"), bold("1. Chung"), para("- a."), bold("II. NGƯỜI"), para("1) Một tổ."), para("2) Hai tổ.")))
                .endsWith("CLAUSE 1. Một tổ.", "CLAUSE 2. Hai tổ.");
    }

    @Test
    void aTableOfLinesWithTabsIsATable() {
        var table = onlyTable(bold("I. VIỆC"), tabbed("TT\tNhiệm vụ\tChủ trì"), tabbed("I\tChung"), tabbed("1\tLập tổ\tPhòng Kinh tế"));
        assertThat(table.kind()).isEqualTo(TableKind.TASKS);
        assertThat(table.rows()).extracting(r -> r.kind().code()).containsExactly("group", "row");
    }
}
