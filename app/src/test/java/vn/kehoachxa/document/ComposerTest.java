package vn.kehoachxa.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoachxa.document.PaperParts.column;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Foot;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;

class ComposerTest {

    private static final String GAP = "\u00a0".repeat(6);

    private final PaperParts p = new PaperParts();
    private final Paper plan = SamplePapers.plan();

    @ParameterizedTest
    @CsvSource({"5,05", "05,05", "005,05", "9,09", "10,10", "12,12", "112,112", "12a,12a"})
    void numberBelowTenHasOneZeroBeforeIt(String given, String printed) {
        assertThat(head(plan.withHead(plan.head().withNumber(given))).number()).isEqualTo("Số: " + printed + "/KH-UBND");
    }

    @Test
    void missingNumberLeavesRoomToWriteItIn() {
        assertThat(head(plan).number()).isEqualTo("Số:" + GAP + "/KH-UBND");
    }

    @ParameterizedTest
    @CsvSource({
        "5,1,'ngày 05 tháng 01 năm 2026'", "9,2,'ngày 09 tháng 02 năm 2026'", "10,3,'ngày 10 tháng 3 năm 2026'",
        "1,9,'ngày 01 tháng 9 năm 2026'", "31,12,'ngày 31 tháng 12 năm 2026'"
    })
    void daysOneToNineAndMonthsOneAndTwoHaveAZero(int day, int month, String printed) {
        var dated = plan.withHead(plan.head().withDay(day).withMonth(month));

        assertThat(head(dated).placeDate()).isEqualTo("Vân Hồ, " + printed);
    }

    @Test
    void missingDayLeavesRoomAndKeepsMonthAndYear() {
        assertThat(head(plan).placeDate()).isEqualTo("Vân Hồ, ngày" + GAP + "tháng 4 năm 2026");
    }

    @Test
    void missingMonthAndYearLeaveRoomToo() {
        var blank = plan.withHead(plan.head().withMonth(null).withYear(null).withPlace(""));

        assertThat(head(blank).placeDate()).isEqualTo("ngày" + GAP + "tháng" + GAP + "năm" + GAP);
    }

    @Test
    void titleIsTheKindInCapitalsAndTheSubjectAsTyped() {
        assertThat(pieces(plan, TitlePiece.class)).containsExactly(new TitlePiece("KẾ HOẠCH", plan.subject()));
        assertThat(pieces(SamplePapers.report(), TitlePiece.class).getFirst().type()).isEqualTo("BÁO CÁO");
        assertThat(Composer.compose(plan).title()).isEqualTo("Kế hoạch " + plan.subject());
        assertThat(Composer.compose(plan).author()).isEqualTo("Ủy ban nhân dân xã Vân Hồ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Căn cứ Luật A|Căn cứ Luật B|Căn cứ Luật A;|Căn cứ Luật B.",
        "Căn cứ Luật A;|Căn cứ Luật B;|Căn cứ Luật A;|Căn cứ Luật B.",
        "Căn cứ Luật A.|Căn cứ Luật B.|Căn cứ Luật A;|Căn cứ Luật B.",
        "Căn cứ Luật A ,|Căn cứ Luật B ;.|Căn cứ Luật A;|Căn cứ Luật B.",
        "Căn cứ Luật A...|Căn cứ nghị quyết, v.v.|Căn cứ Luật A...;|Căn cứ nghị quyết, v.v."
    })
    void legalBasesEndWithSemicolonsAndTheLastWithAFullStop(String first, String second, String firstPrinted, String lastPrinted) {
        var bases = withPassages(PassageList.LEGAL_BASES, first, second);

        assertThat(texts(bases, ParagraphStyle.LEGAL_BASIS)).containsExactly(firstPrinted, lastPrinted);
        assertThat(paragraphs(bases, ParagraphStyle.LEGAL_BASIS)).allSatisfy(b -> assertThat(b.runs()).allMatch(Run::italic));
    }

    @Test
    void lastLegalBasisHasASemicolonWhereTheOpeningGoesOnWithTheSentence() {
        var paper = withPassages(PassageList.LEGAL_BASES, "Căn cứ Luật A.");
        var goingOn = paper.withPassages(paper.passages().with(PassageList.OPENING, p.passages("theo đề nghị của Phòng Kinh tế:")));

        assertThat(texts(goingOn, ParagraphStyle.LEGAL_BASIS)).containsExactly("Căn cứ Luật A;");
    }

    @Test
    void blankPassagesAreNotPrinted() {
        var paper = withPassages(PassageList.LEGAL_BASES, "", "Căn cứ Luật A", " ");

        assertThat(texts(paper, ParagraphStyle.LEGAL_BASIS)).containsExactly("Căn cứ Luật A.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Hết việc|Hết việc./.", "Hết việc.|Hết việc./.", "Hết việc;|Hết việc./.", "Hết việc./.|Hết việc./.", "'Hết việc. '|Hết việc./.",
        "Và nhiều việc khác...|Và nhiều việc khác.../."
    })
    void endMarkFollowsTheLastWordOfTheBody(String last, String printed) {
        var shown = texts(withBody(p.section("Việc"), p.bullet(last)), ParagraphStyle.BODY).getLast();

        assertThat(shown).isEqualTo("- " + printed);
    }

    @Test
    void endMarkFollowsTheClosingWhereThereIsOne() {
        var closed = withBody(p.bullet("Việc cuối.")).withClosing(p.passage("Đề nghị các đơn vị thực hiện."));

        assertThat(texts(closed, ParagraphStyle.BODY)).containsExactly("- Việc cuối.");
        assertThat(texts(closed, ParagraphStyle.CLOSING)).containsExactly("Đề nghị các đơn vị thực hiện./.");
    }

    @Test
    void endMarkStandsBelowATableThatEndsTheBodyAndNotBelowOneThatEndsAnAppendix() {
        var table = p.table(TableKind.TASKS, List.of(column("TT", Role.NO)), p.row());
        var paper = withBody(table).withAppendices(List.of(p.appendix("Bảng", Orientation.PORTRAIT, table)));

        assertThat(texts(paper, ParagraphStyle.CLOSING)).containsExactly("./.");
        assertThat(Composer.compose(paper).sections().get(1).pieces().getLast()).isInstanceOf(TablePiece.class);
    }

    @Test
    void appendixOfTextEndsWithTheEndMark() {
        var paper = plan.withAppendices(List.of(p.appendix("Ghi chú", Orientation.PORTRAIT, p.line(Level.TEXT, "Chữ cuối."))));
        var last = (Paragraph) Composer.compose(paper).sections().get(1).pieces().getLast();

        assertThat(last.text()).isEqualTo("Chữ cuối./.");
    }

    @Test
    void emptyBodyHasNoEndMark() {
        assertThat(pieces(withBody(), Paragraph.class)).extracting(Paragraph::style)
                .containsOnly(ParagraphStyle.LEGAL_BASIS, ParagraphStyle.OPENING);
    }

    @Test
    void linesCarryTheirNumbers() {
        var paper = withBody(
                p.line(Level.PART, "Đánh giá"), p.section("Kết quả"), p.heading("Chung"), p.line(Level.SUBCLAUSE, "Một"),
                p.line(Level.POINT, "Hai"), p.bullet("Ba"), p.line(Level.SUBBULLET, "Bốn"), p.line(Level.TEXT, "Năm"));

        assertThat(pieces(paper, Paragraph.class).stream().skip(3)).extracting(Paragraph::text).containsExactly(
                "Phần I", "ĐÁNH GIÁ", "I. KẾT QUẢ", "1. Chung", "1.1. Một", "a) Hai", "- Ba", "+ Bốn", "Năm./.");
    }

    @Test
    void numberAsWrittenIsPrintedAsWritten() {
        var written = new Line(p.id(), Level.PART, true, "PHẦN THỨ NHẤT", RichText.of("Đánh giá"), null, null, null);

        assertThat(texts(withBody(written), ParagraphStyle.PART)).containsExactly("PHẦN THỨ NHẤT");
    }

    @Test
    void titlesOfPartsAndSectionsAreInVietnameseCapitals() {
        assertThat(texts(withBody(p.section("Tổ chức thực hiện ở xã, thị trấn ư?"), p.bullet("x")), ParagraphStyle.SECTION))
                .containsExactly("I. TỔ CHỨC THỰC HIỆN Ở XÃ, THỊ TRẤN Ư?");
    }

    @Test
    void runInTitleIsBoldWithItsNumberButNotWithItsHyphen() {
        var paper = withBody(p.titled(Level.POINT, "Bưu chính:", "giao nhận tận bản"), p.titled(Level.BULLET, "Viễn thông:", "phủ sóng"));
        var lines = paragraphs(paper, ParagraphStyle.BODY);

        assertThat(lines.get(0).runs()).containsExactly(Run.bold("a) Bưu chính:"), Run.plain(" giao nhận tận bản"));
        assertThat(lines.get(1).runs()).containsExactly(Run.plain("- "), Run.bold("Viễn thông:"), Run.plain(" phủ sóng./."));
    }

    @Test
    void marksBecomeRuns() {
        var paper = withBody(p.marked(Level.BULLET, "Báo cáo hằng quý về xã", "hằng quý", MarkStyle.ITALIC));

        assertThat(paragraphs(paper, ParagraphStyle.BODY).getFirst().runs())
                .containsExactly(Run.plain("- Báo cáo "), Run.italic("hằng quý"), Run.plain(" về xã./."));
    }

    @Test
    void bookmarksLieAsDeepAsHeadingsLieUnderEachOther() {
        var clauses = withBody(p.heading("A"), p.heading("B"), p.section("C"), p.heading("D"), p.line(Level.PART, "E"), p.heading("G"));

        assertThat(pieces(clauses, Paragraph.class).stream().filter(x -> x.depth() > 0)).extracting(Paragraph::depth)
                .containsExactly(1, 1, 1, 2, 1, 2);
    }

    @Test
    void oneAddresseeStandsBesideKinhGuiAndSeveralBelow() {
        var one = withPassages(PassageList.ADDRESSEES, "Ủy ban nhân dân tỉnh");
        var two = withPassages(PassageList.ADDRESSEES, "Ủy ban nhân dân tỉnh", "Sở Tài chính;");

        assertThat(texts(one, ParagraphStyle.ADDRESSEE)).containsExactly("Kính gửi: Ủy ban nhân dân tỉnh");
        assertThat(texts(two, ParagraphStyle.ADDRESSEE)).containsExactly("Kính gửi:", "- Ủy ban nhân dân tỉnh;", "- Sở Tài chính.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {
        "VT, VHXH|''|null|- Lưu: VT, VHXH.", "VT, VHXH.|''|null|- Lưu: VT, VHXH.", "VT, VHXH|pl|300|- Lưu: VT, VHXH. PL.(300)",
        "VT|PL.|null|- Lưu: VT. PL.", "VT|''|20|- Lưu: VT. (20)", "VT, TCHCQT (03b)|''|null|- Lưu: VT, TCHCQT (03b)."
    })
    void archiveLineEndsTheRecipients(String archive, String drafter, Integer copies, String printed) {
        var foot = new Foot(archive, drafter, copies, plan.foot().signature());

        assertThat(foot(plan.withFoot(foot)).recipients().getLast().text()).isEqualTo(printed);
    }

    @Test
    void recipientsHaveAHyphenAndASemicolon() {
        var paper = withPassages(PassageList.RECIPIENTS, "Sở Tài chính", "Lãnh đạo xã (để báo cáo).", "");

        assertThat(foot(paper).recipients()).extracting(FootPiece.Recipient::text)
                .containsExactly("- Sở Tài chính;", "- Lãnh đạo xã (để báo cáo);", "- Lưu: VT, VHXH.");
    }

    @Test
    void onlyAppendixHasNoNumberAndSeveralHaveRomanOnes() {
        var note = p.appendix("Ghi chú", Orientation.LANDSCAPE, p.line(Level.TEXT, "x"));

        assertThat(annexes(plan.withAppendices(List.of(note)))).extracting(AnnexPiece::label).containsExactly("Phụ lục");
        assertThat(annexes(plan)).extracting(AnnexPiece::label).containsExactly("Phụ lục I", "Phụ lục II");
        assertThat(Run.text(annexes(plan.withAppendices(List.of(note))).getFirst().title())).isEqualTo("GHI CHÚ");
        assertThat(Composer.compose(plan.withAppendices(List.of(note))).sections().get(1).orientation())
                .isEqualTo(Orientation.LANDSCAPE);
    }

    @Test
    void referenceNamesNumberDayAndBody() {
        assertThat(annexes(SamplePapers.issuedPlan()).getFirst().reference())
                .isEqualTo("(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Vân Hồ)");
    }

    @Test
    void referenceOfADraftHasBlanks() {
        assertThat(annexes(plan).getFirst().reference()).isEqualTo("(Kèm theo Kế hoạch số" + GAP + "/KH-UBND ngày" + GAP
                + "tháng 4 năm 2026 của Ủy ban nhân dân xã Vân Hồ)");
    }

    @Test
    void referenceOfAnElectronicPaperLeavesNumberAndDateBlank() {
        var issued = SamplePapers.issuedPlan();
        var electronic = issued.withIdentity(issued.identity().withForm(Form.ELECTRONIC));

        assertThat(annexes(electronic).getFirst().reference()).isEqualTo("(Kèm theo Kế hoạch số" + GAP + "/KH-UBND ngày" + GAP
                + "tháng" + GAP + "năm" + GAP + " của Ủy ban nhân dân xã Vân Hồ)");
    }

    @Test
    void groupTitleSpansTheRestOfItsRowAndNumbersAreFilledIn() {
        var table = tables(plan).getFirst();

        assertThat(table.header()).hasSize(1);
        assertThat(table.header().getFirst()).allSatisfy(c -> assertThat(c.runs()).allMatch(Run::bold));
        var group = table.rows().getFirst();
        assertThat(group.cells()).extracting(TablePiece.TableCell::colSpan).containsExactly(1, 4, 0, 0, 0);
        assertThat(group.cells()).extracting(TablePiece.TableCell::text).startsWith("I", "Phát triển nguồn nhân lực");
        assertThat(table.rows()).extracting(r -> r.cells().getFirst().text()).containsExactly("I", "1", "2", "II", "1", "2");
        assertThat(table.columns()).extracting(TablePiece.TableColumn::align)
                .containsExactly(Align.CENTER, Align.LEFT, Align.CENTER, Align.LEFT, Align.LEFT);
    }

    @Test
    void amountsOfAGroupStayInTheirColumnsAndOnlyItsTitleSpans() {
        var columns = List.of(
                column("TT", Role.NO), column("Nội dung", Role.TEXT), column("ĐVT", Role.UNIT_OF_MEASURE), column("Tiền", Role.AMOUNT),
                column("Nguồn", Role.SOURCE), column("Ghi chú", Role.NOTE));
        var numbered = group("I", "Tập huấn", "", "95.000.000", "", "");
        var titleAlone = group("Mua sắm", "", "", "", "", "");
        var full = group("II", "Kiểm tra", "đợt", "5.000.000", "", "");
        var table = TableComposer.compose(
                new Table(p.id(), TableKind.BUDGET, "", 1, columns, List.of(), List.of(numbered, titleAlone, full)));

        assertThat(table.rows()).extracting(r -> r.cells().stream().map(TablePiece.TableCell::colSpan).toList()).containsExactly(
                List.of(1, 2, 0, 1, 1, 1), List.of(6, 0, 0, 0, 0, 0), List.of(1, 1, 1, 1, 1, 1));
    }

    private Row group(String... texts) {
        return new Row(p.id(), RowKind.GROUP, Arrays.stream(texts).map(Cell::of).toList());
    }

    @Test
    void totalIsComputedAndBold() {
        var total = tables(SamplePapers.report()).getFirst().rows().getLast();

        assertThat(total.kind()).isEqualTo(RowKind.TOTAL);
        assertThat(total.cells().get(2).runs()).containsExactly(Run.bold("54.500.000"));
    }

    @Test
    void spansNeverReachOutOfTheTableNorOverEachOther() {
        var wide = new Cell(RichText.of("rộng"), 9, 9, false);
        var rows = List.of(
                new Row(p.id(), RowKind.ROW, List.of(Cell.of("a"), wide, Cell.of("mất"))),
                new Row(p.id(), RowKind.ROW, List.of(new Cell(RichText.of("b"), 3, 1, false), Cell.EMPTY, Cell.EMPTY)));
        var columns = List.of(column("A", Role.OTHER), column("B", Role.OTHER), column("C", Role.OTHER));
        var composed = TableComposer.compose(new Table(p.id(), TableKind.OTHER, "", 1, columns, List.of(), rows));

        assertThat(composed.rows().get(0).cells().get(1)).extracting(TablePiece.TableCell::colSpan, TablePiece.TableCell::rowSpan)
                .containsExactly(2, 2);
        assertThat(composed.rows().get(0).cells().get(2)).isEqualTo(TablePiece.TableCell.COVERED);
        assertThat(composed.rows().get(1).cells()).extracting(TablePiece.TableCell::colSpan).containsExactly(1, 0, 0);
    }

    private Paper withBody(Block... blocks) {
        return plan.withBody(List.of(blocks)).withAppendices(List.<Appendix>of());
    }

    private Paper withPassages(PassageList list, String... texts) {
        return plan.withPassages(plan.passages().with(list, p.passages(texts)));
    }

    private static HeadPiece head(Paper paper) {
        return pieces(paper, HeadPiece.class).getFirst();
    }

    private static FootPiece foot(Paper paper) {
        return pieces(paper, FootPiece.class).getFirst();
    }

    private static List<AnnexPiece> annexes(Paper paper) {
        return pieces(paper, AnnexPiece.class);
    }

    private static List<TablePiece> tables(Paper paper) {
        return pieces(paper, TablePiece.class);
    }

    private static <P extends Piece> List<P> pieces(Paper paper, Class<P> kind) {
        return Composer.compose(paper).sections().stream()
                .flatMap(s -> s.pieces().stream()).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Paragraph> paragraphs(Paper paper, ParagraphStyle style) {
        return pieces(paper, Paragraph.class).stream().filter(x -> x.style() == style).toList();
    }

    private static List<String> texts(Paper paper, ParagraphStyle style) {
        return paragraphs(paper, style).stream().map(Paragraph::text).toList();
    }

    private static List<String> texts(Paper paper, boolean inWords) {
        return Composer.compose(paper, new Composer.Options(false, inWords)).sections().stream()
                .flatMap(s -> s.pieces().stream())
                .map(p -> p instanceof Paragraph paragraph ? paragraph.text() : p.getClass().getSimpleName())
                .toList();
    }

    @Test
    void onlyADraftWithoutANumberIsMarked() {
        var draft = SamplePapers.plan();
        assertThat(markOf(draft.withHead(draft.head().withNumber("")))).isEqualTo(Decree30.DRAFT_MARK);
        assertThat(markOf(draft.withHead(draft.head().withNumber("15")))).isNull();
        var i = draft.identity();
        var issued = new Identity(
                i.id(), i.type(), i.kind(), i.office(), 1, null, PaperState.ISSUED, null, i.form(), i.year(), i.yearTo());
        assertThat(markOf(draft.withHead(draft.head().withNumber("")).withIdentity(issued))).isNull();
    }

    private static String markOf(Paper paper) {
        return Composer.compose(paper, new PrintOptions(true, false)).sections().getFirst().pieces().stream()
                .filter(HeadPiece.class::isInstance).map(p -> (HeadPiece) p).findFirst().orElseThrow().draftMark();
    }

    @Test
    void onRequestATotalStandsInWordsBelowItsTable() {
        var line = "(Bằng chữ: Năm mươi tư triệu năm trăm nghìn đồng.)";
        assertThat(texts(SamplePapers.report(), true)).containsSubsequence("TablePiece", line);
        assertThat(texts(SamplePapers.report(), false)).doesNotContain(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 | 1.297.000.000 | Một tỷ hai trăm chín mươi bảy triệu đồng", "1000000 | 1.297 | Một tỷ hai trăm chín mươi bảy triệu đồng",
        "1000 | 2,5 | Hai nghìn năm trăm đồng"})
    void wordsAreOfDongWhateverTheTableCountsIn(int scale, String amount, String words) {
        var p = new PaperParts();
        var columns = List.of(column("TT", Role.NO), column("Nội dung", Role.TEXT), column("Số tiền", Role.AMOUNT));
        var rows = List.of(p.row("Chi", amount), p.total("", "Cộng", ""));
        var table = new Table(p.id(), TableKind.BUDGET, "", scale, columns, List.of(), rows);
        assertThat(AmountLine.below(table).orElseThrow().text()).isEqualTo("(Bằng chữ: " + words + ".)");
    }

    @Test
    void aTableWithoutATotalHasNoLineOfWords() {
        assertThat(texts(SamplePapers.plan(), true)).isEqualTo(texts(SamplePapers.plan(), false));
    }

    @Test
    void theLineOfWordsBelongsToItsTableAndTakesNoEndMark() {
        var p = new PaperParts();
        var columns = List.of(column("TT", Role.NO), column("Nội dung", Role.TEXT), column("Số tiền", Role.AMOUNT));
        var table = p.table(TableKind.BUDGET, columns, p.row("Chi", "2.000"), p.total("", "Cộng", ""));
        var appendix = p.appendix("Dự toán", Orientation.PORTRAIT, table);
        var ended = texts(SamplePapers.plan().withBody(List.of(table)).withAppendices(List.of(appendix)), true);
        assertThat(ended).containsSequence("TablePiece", "(Bằng chữ: Hai nghìn đồng.)", "./.");
        assertThat(ended.getLast()).isEqualTo("(Bằng chữ: Hai nghìn đồng.)");
    }
}
