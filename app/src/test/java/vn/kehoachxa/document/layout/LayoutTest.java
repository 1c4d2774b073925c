package vn.kehoachxa.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.RowKind;

/** With letters half as wide as their size: 66 fit into a line of body text, 61 into an indented one. */
class LayoutTest {

    private static final double MM = 72 / 25.4;
    private static final Offset<Double> EXACT = within(0.01);
    private static final double LINE = 14 * 1.15;

    private final Layout layout = new Layout(new FixedMetrics());

    @Test
    void pageIsA4AndTextStandsInItsMargins() {
        var page = pages(body(1)).getFirst();

        assertThat(page.width()).isEqualTo(210 * MM, EXACT);
        assertThat(page.height()).isEqualTo(297 * MM, EXACT);
        assertThat(texts(page).getFirst().x()).isEqualTo((30 + 12.7) * MM, EXACT);
        assertThat(texts(page).getFirst().y()).isEqualTo(20 * MM + 14 * 0.9, EXACT);
    }

    @Test
    void landscapeSectionTurnsThePage() {
        var page = layout.pages(document(new Section("x", Orientation.LANDSCAPE, List.of(body(1))))).pages().getFirst();

        assertThat(page.width()).isEqualTo(297 * MM, EXACT);
        assertThat(page.height()).isEqualTo(210 * MM, EXACT);
    }

    @Test
    void allLinesButTheLastReachTheRightMargin() {
        var lines = texts(pages(body(4)).getFirst());

        assertThat(lines).hasSize(4);
        assertThat(lines.subList(0, 3)).allSatisfy(l -> assertThat(l.x() + l.width()).isEqualTo(195 * MM, EXACT));
        assertThat(lines.getLast().spacing()).isZero();
        assertThat(lines.subList(1, 4)).allSatisfy(l -> assertThat(l.x()).isEqualTo(30 * MM, EXACT));
    }

    @Test
    void paragraphsAreSixPointsApart() {
        var lines = texts(pages(body(1), body(1)).getFirst());

        assertThat(lines.get(1).y() - lines.get(0).y()).isEqualTo(LINE + 6, EXACT);
    }

    @Test
    void everyTextKnowsWhereItComesFrom() {
        var id = UUID.randomUUID();
        var second = new Paragraph(id, ParagraphStyle.BODY, 0, List.of(Run.plain("chữ")));

        assertThat(texts(pages(body(1), second).getFirst()).getLast().origin()).isEqualTo(new Origin(0, 1, 0, -1, -1, id));
    }

    @Test
    void neitherFirstNorLastLineOfAParagraphStandsAlone() {
        for (var before = 20; before < 36; before++) {
            var pieces = new ArrayList<Piece>(oneLiners(before));
            pieces.addAll(List.of(body(2), body(3), body(4), body(5)));
            for (var page : layout.pages(document(pieces)).pages()) {
                for (var piece = before; piece < pieces.size(); piece++) {
                    assertThat(linesOf(page, piece)).isNotEqualTo(1);
                }
            }
        }
    }

    @Test
    void headingsNeverEndAPage() {
        for (var before = 1; before < 70; before++) {
            var pieces = new ArrayList<Piece>(oneLiners(before));
            pieces.add(heading(ParagraphStyle.SECTION, 1, "I. MỤC TIÊU"));
            pieces.add(heading(ParagraphStyle.HEADING, 2, "1. Mục tiêu chung"));
            pieces.add(body(3));
            var pages = layout.pages(document(pieces)).pages();
            var page = pageOf(pages, before);

            assertThat(pageOf(pages, before + 1)).isSameAs(page);
            assertThat(linesOf(page, before + 2)).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void signatureNeverStandsWithoutTwoLinesOfText() {
        for (var before = 1; before < 70; before++) {
            var pieces = new ArrayList<Piece>(oneLiners(before));
            pieces.add(foot(7));
            var pages = layout.pages(document(pieces)).pages();
            var foot = before;

            assertThat(texts(pageOf(pages, foot)).stream().map(t -> t.origin().piece()).filter(p -> p >= 0 && p < foot).distinct())
                    .hasSizeGreaterThanOrEqualTo(Math.min(foot, 2));
            assertThat(pages.stream().filter(p -> linesOf(p, foot) > 0)).hasSize(1);
        }
    }

    @Test
    void recipientsLongerThanAPageRunOn() {
        var pages = pages(body(2), foot(90));

        assertThat(pages).hasSize(2);
        assertThat(shown(pages.get(0))).contains("TM. ỦY BAN", "- Nơi nhận 1;");
        assertThat(shown(pages.get(1))).contains("- Nơi nhận 90;");
    }

    @Test
    void signatureStandsLevelWithTheRecipients() {
        var page = pages(body(2), foot(3)).getFirst();

        assertThat(find(page, "Nơi nhận:").y()).isEqualTo(find(page, "TM. ỦY BAN").y(), EXACT);
        assertThat(find(page, "Nơi nhận:").x()).isEqualTo(30 * MM, EXACT);
    }

    @Test
    void recipientsReachUpToTheSignature() {
        var recipients = List.of(new FootPiece.Recipient(null, "- " + "dài ".repeat(60).strip() + ";"));
        for (var authority : List.of("TM. BAN", "TM. ỦY BAN NHÂN DÂN XÃ", "TM. ỦY BAN NHÂN DÂN XÃ VÂN HỒ VÀ CÁC XÃ KHÁC")) {
            var page = pages(body(2), new FootPiece(recipients, List.of(authority), "CHỦ TỊCH", "Họ và tên")).getFirst();
            var widest = texts(page).stream().filter(t -> t.text().contains("dài")).mapToDouble(t -> t.x() + t.width()).max().orElseThrow();
            var signature = texts(page).stream().filter(t -> t.text().startsWith("TM.")).mapToDouble(Placed.Text::x).min().orElseThrow();

            assertThat(widest).isLessThan(signature - 6).isGreaterThan(Math.min(signature - 12, (30 + 0.55 * 165) * MM - 12) - "dài ".length() * 5.5);
        }
    }

    @Test
    void pageNumbersBeginWithTheSecondPageOfEachSection() {
        var first = new Section("a", Orientation.PORTRAIT, List.copyOf(oneLiners(80)));
        var pages = layout.pages(document(first, new Section("b", Orientation.PORTRAIT, List.copyOf(oneLiners(80))))).pages();

        assertThat(pages).extracting(Page::number).containsExactly(1, 2, 3, 1, 2, 3);
        assertThat(pages).extracting(p -> texts(p).getFirst().text().strip()).containsExactly("chữ", "2", "3", "chữ", "2", "3");
        var number = texts(pages.get(1)).getFirst();
        assertThat(number.x() + number.width() / 2).isEqualTo((30 + 82.5) * MM, EXACT);
        assertThat(number.y()).isBetween(10 * MM, 20 * MM);
        assertThat(number.size()).isEqualTo(14);
    }

    @Test
    void headHasRulesOfTheDecreesLengths() {
        var page = pages(head("", ""), new TitlePiece("KẾ HOẠCH", "Ứng dụng công nghệ")).getFirst();
        var rules = rules(page);

        assertThat(rules).hasSize(3);
        assertThat(rules.get(0).length() / find(page, "ỦY BAN NHÂN DÂN").width()).isBetween(1 / 3.0, 1 / 2.0);
        assertThat(rules.get(1).length()).isEqualTo(find(page, "Độc lập - Tự do - Hạnh phúc").width(), EXACT);
        assertThat(rules.get(2).length() / find(page, "Ứng dụng công nghệ").width()).isBetween(1 / 3.0, 1 / 2.0);
        for (var rule : rules) {
            assertThat(rule.y1()).isEqualTo(rule.y2());
        }
        assertThat(find(page, "Số: 05/KH-UBND").y()).isEqualTo(find(page, "Vân Hồ, ngày 05 tháng 01 năm 2026").y(), EXACT);
    }

    @Test
    void addressStandsAtTheFootOfTheFirstPageOnly() {
        var pieces = new ArrayList<Piece>(List.of(head("", "Trụ sở: bản Suối Lìn")));
        pieces.addAll(oneLiners(60));
        var pages = layout.pages(document(pieces)).pages();

        assertThat(shown(pages.get(0))).contains("Trụ sở");
        assertThat(shown(pages.get(1))).doesNotContain("Trụ sở");
        var rule = rules(pages.get(0)).getLast();
        assertThat(rule.length()).isEqualTo(165 * MM, EXACT);
        assertThat(texts(pages.get(0)).stream().filter(t -> t.origin().piece() > 0)).allMatch(t -> t.y() < rule.y1());
    }

    @Test
    void urgencyIsRedInAFrameOfTheDecreesSize() {
        var rules = rules(pages(head("KHẨN", "")).getFirst()).stream().filter(r -> r.ink() == Ink.RED).toList();

        assertThat(rules).extracting(r -> Math.round(r.length() / MM)).containsExactly(20L, 20L, 8L, 8L);
    }

    @Test
    void tableFillsTheWidthOfTheText() {
        var page = pages(table(3, RowKind.ROW)).getFirst();

        assertThat(rules(page).stream().mapToDouble(Placed.Rule::x1).min().orElseThrow()).isEqualTo(30 * MM, EXACT);
        assertThat(rules(page).stream().mapToDouble(Placed.Rule::x2).max().orElseThrow()).isEqualTo(195 * MM, EXACT);
    }

    @Test
    void headerRowStandsOnEveryPageAndOnlyTheFirstOneIsPartOfTheText() {
        var pages = pages(table(100, RowKind.ROW));

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages).allSatisfy(p -> assertThat(shown(p)).contains("Nội dung"));
        assertThat(pages).extracting(p -> find(p, "Nội dung").origin().section()).startsWith(0, -1, -1);
    }

    @Test
    void groupRowNeverEndsAPage() {
        for (var before = 0; before < 60; before++) {
            var rows = new ArrayList<>(rows(before, RowKind.ROW));
            rows.add(row(RowKind.GROUP, "Nhóm việc"));
            rows.add(row(RowKind.ROW, "việc sau"));
            var pages = pages(table(rows));

            assertThat(pages.stream().filter(p -> shown(p).contains("Nhóm việc"))).allMatch(p -> shown(p).contains("việc sau"));
        }
    }

    @Test
    void textThatAnnouncesATableStandsAboveIt() {
        for (var before = 25; before < 36; before++) {
            var pieces = new ArrayList<Piece>(oneLiners(before));
            pieces.add(new Paragraph(null, ParagraphStyle.BODY, 0, List.of(Run.plain("Số liệu như sau:"))));
            pieces.add(table(3, RowKind.ROW));
            var pages = layout.pages(document(pieces)).pages();

            assertThat(pageOf(pages, before)).isSameAs(pageOf(pages, before + 1));
        }
    }

    @Test
    void rowIsNotSplit() {
        for (var before = 0; before < 60; before++) {
            var rows = new ArrayList<>(rows(before, RowKind.ROW));
            rows.add(row(RowKind.ROW, "x".repeat(9).concat(" ").repeat(100).strip()));
            var at = before + 1;

            assertThat(pages(table(rows)).stream().filter(p -> texts(p).stream().anyMatch(t -> t.origin().row() == at))).hasSize(1);
        }
    }

    @Test
    void rowLongerThanAPageGoesOnOnTheNextOneBelowTheHeader() {
        var pages = pages(body(1), table(List.of(row(RowKind.ROW, "chữ dài ".repeat(2000).strip()))));

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages).allSatisfy(p -> assertThat(shown(p)).contains("Nội dung", "chữ dài"));
        assertThat(pages).allSatisfy(p -> {
            var lowest = rules(p).stream().mapToDouble(Placed.Rule::y1).max().orElseThrow();
            assertThat(texts(p)).allMatch(t -> t.y() < lowest);
            assertThat(rules(p)).anyMatch(r -> r.y1() == lowest && Math.abs(r.length() - 165 * MM) < 0.01);
        });
    }

    @Test
    void rowThatGoesOnKeepsItsTextOffTheBordersOfEveryPage() {
        var pages = pages(body(1), table(List.of(row(RowKind.ROW, "chữ dài ".repeat(2000).strip()))));

        for (var page : pages) {
            var text = texts(page).stream().filter(t -> t.text().startsWith("chữ dài")).mapToDouble(Placed.Text::y).sorted().toArray();
            var top = text[0] - 12 * 0.9;
            var bottom = text[text.length - 1] + 12 * 0.25;
            var across = rules(page).stream().filter(r -> r.y1() == r.y2()).mapToDouble(Placed.Rule::y1).toArray();
            assertThat(top - Arrays.stream(across).filter(y -> y < top + 1).max().orElseThrow()).isEqualTo(2.5, EXACT);
            assertThat(Arrays.stream(across).filter(y -> y > bottom - 1).min().orElseThrow() - bottom).isEqualTo(2.5, EXACT);
            assertThat(rules(page).stream().filter(r -> r.x1() == r.x2() && r.x1() < 31 * MM).mapToDouble(Placed.Rule::length).sum())
                    .isEqualTo(across[across.length - 1] - across[0], EXACT);
        }
    }

    @Test
    void wordsOfNarrowColumnsAreNotBroken() {
        var header = IntStream.range(0, 9).mapToObj(i -> cell("Thường xuyên " + i)).toList();
        var row = IntStream.range(0, 9).mapToObj(i -> cell("nghiên cứu")).toList();
        var columns = header.stream().map(c -> new TablePiece.TableColumn(Align.LEFT, null)).toList();
        var table = new TablePiece(null, columns, List.of(header), List.of(new TablePiece.TableRow(null, RowKind.ROW, row)));

        assertThat(texts(pages(table).getFirst())).extracting(Placed.Text::text).contains("nghiên", "cứu").doesNotContain("nghiê");
    }

    @Test
    void widthGivenForAColumnIsKept() {
        var columns = List.of(new TablePiece.TableColumn(Align.CENTER, 15.0), new TablePiece.TableColumn(Align.LEFT, null));
        var header = List.of(List.of(cell("TT"), cell("Nội dung")));
        var table = new TablePiece(null, columns, header, List.of(row(RowKind.ROW, "việc")));

        assertThat(rules(pages(table).getFirst())).anyMatch(r -> r.x1() == r.x2() && Math.abs(r.x1() - 45 * MM) < 0.01);
    }

    @Test
    void cellOverTwoRowsHoldsThemTogether() {
        var tall = new TablePiece.TableCell(List.of(Run.plain("chung")), 1, 2);
        for (var before = 40; before < 50; before++) {
            var rows = new ArrayList<>(rows(before - 8, RowKind.ROW));
            rows.add(new TablePiece.TableRow(null, RowKind.ROW, List.of(tall, cell("trên"))));
            rows.add(new TablePiece.TableRow(null, RowKind.ROW, List.of(TablePiece.TableCell.COVERED, cell("dưới"))));

            assertThat(pages(table(rows)).stream().filter(p -> shown(p).contains("trên"))).allMatch(p -> shown(p).contains("dưới"));
        }
    }

    @Test
    void bookmarksPointAtHeadingsAndAppendices() {
        var main = new Section("Kế hoạch", Orientation.PORTRAIT, List.of(
                heading(ParagraphStyle.PART, 1, "Phần I"), heading(ParagraphStyle.PART_TITLE, 0, "CHUNG"), body(1)));
        var annex = new Section("Phụ lục", Orientation.PORTRAIT, List.of(
                new AnnexPiece(null, "Phụ lục", List.of(Run.bold("GHI CHÚ")), "(Kèm theo)"), body(1)));
        var bookmarks = layout.pages(document(main, annex)).bookmarks();

        assertThat(bookmarks).extracting(Bookmark::title).containsExactly("Phần I. CHUNG", "Phụ lục. GHI CHÚ");
        assertThat(bookmarks).extracting(Bookmark::page).containsExactly(0, 1);
    }

    @Test
    void emptyTextsAreLaidOut() {
        var empty = List.of(Run.plain(""));
        var pieces = List.<Piece>of(
                new HeadPiece("", List.of(), "", "", null, null, ""), new TitlePiece("", ""),
                new Paragraph(null, ParagraphStyle.ADDRESSEE, 0, empty), new Paragraph(null, ParagraphStyle.BODY, 0, empty),
                new AnnexPiece(null, "", empty, ""),
                new TablePiece(null, List.of(new TablePiece.TableColumn(Align.LEFT, null)), List.of(List.of(cell(""))), List.of()),
                new FootPiece(List.of(), List.of(), "", ""));

        assertThat(layout.pages(document(pieces)).pages()).hasSize(1);
        assertThat(layout.pages(document(List.of())).pages()).hasSize(1);
    }

    private List<Page> pages(Piece... pieces) {
        return layout.pages(document(List.of(pieces))).pages();
    }

    private static Document document(List<? extends Piece> pieces) {
        return document(new Section("x", Orientation.PORTRAIT, List.copyOf(pieces)));
    }

    private static Document document(Section... sections) {
        return new Document("Tên", "Người", List.of(sections));
    }

    /** A paragraph of so many full lines. */
    private static Paragraph body(int lines) {
        return new Paragraph(null, ParagraphStyle.BODY, 0, List.of(Run.plain("sáu ký tự ".repeat(lines * 6 - 2).strip())));
    }

    private static List<Paragraph> oneLiners(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Paragraph(null, ParagraphStyle.BODY, 0, List.of(Run.plain("chữ")))).toList();
    }

    private static Paragraph heading(ParagraphStyle style, int depth, String text) {
        return new Paragraph(null, style, depth, List.of(Run.bold(text)));
    }

    private static HeadPiece head(String urgency, String contact) {
        return new HeadPiece("", List.of("ỦY BAN NHÂN DÂN", "XÃ VÂN HỒ"), "Số: 05/KH-UBND", "Vân Hồ, ngày 05 tháng 01 năm 2026",
                urgency.isEmpty() ? null : urgency, null, contact);
    }

    private static FootPiece foot(int recipients) {
        var list = IntStream.rangeClosed(1, recipients).mapToObj(i -> new FootPiece.Recipient(null, "- Nơi nhận " + i + ";")).toList();
        return new FootPiece(list, List.of("TM. ỦY BAN"), "CHỦ TỊCH", "Họ và tên");
    }

    private static TablePiece table(int rows, RowKind kind) {
        return table(rows(rows, kind));
    }

    private static TablePiece table(List<TablePiece.TableRow> rows) {
        var columns = List.of(new TablePiece.TableColumn(Align.CENTER, null), new TablePiece.TableColumn(Align.LEFT, null));
        return new TablePiece(null, columns, List.of(List.of(cell("TT"), cell("Nội dung"))), rows);
    }

    private static List<TablePiece.TableRow> rows(int count, RowKind kind) {
        return IntStream.range(0, count).mapToObj(i -> row(kind, "việc " + i)).collect(Collectors.toList());
    }

    private static TablePiece.TableRow row(RowKind kind, String text) {
        return new TablePiece.TableRow(null, kind, List.of(cell("1"), cell(text)));
    }

    private static TablePiece.TableCell cell(String text) {
        return new TablePiece.TableCell(List.of(Run.plain(text)), 1, 1);
    }

    private static List<Placed.Text> texts(Page page) {
        return page.items().stream().filter(Placed.Text.class::isInstance).map(Placed.Text.class::cast).toList();
    }

    private static List<Placed.Rule> rules(Page page) {
        return page.items().stream().filter(Placed.Rule.class::isInstance).map(Placed.Rule.class::cast).toList();
    }

    private static Placed.Text find(Page page, String text) {
        return texts(page).stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
    }

    private static String shown(Page page) {
        return texts(page).stream().map(Placed.Text::text).collect(Collectors.joining("\n"));
    }

    private static Page pageOf(List<Page> pages, int piece) {
        return pages.stream().filter(p -> linesOf(p, piece) > 0).findFirst().orElseThrow();
    }

    private static long linesOf(Page page, int piece) {
        return texts(page).stream().filter(t -> t.origin().piece() == piece).mapToDouble(Placed.Text::y).distinct().count();
    }
}
