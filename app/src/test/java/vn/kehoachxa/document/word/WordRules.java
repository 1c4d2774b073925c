package vn.kehoachxa.document.word;

import static vn.kehoachxa.document.word.WordReading.mm;
import static vn.kehoachxa.document.word.WordReading.number;
import static vn.kehoachxa.document.word.WordRule.holds;
import static vn.kehoachxa.document.word.WordRule.range;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.layout.Face;
import vn.kehoachxa.document.layout.Metrics;
import vn.kehoachxa.document.word.WordReading.Shown;

/** Decree 30/2020/NĐ-CP, annex I, as a table: the numbers are the decree's own, not those that the writer chose. */
final class WordRules {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Set<String> URGENCY_MARKS = Set.of("HỎA TỐC", "THƯỢNG KHẨN", "KHẨN");
    private static final Map<String, Double> URGENCY_WIDTHS = Map.of("HỎA TỐC", 30.0, "THƯỢNG KHẨN", 40.0, "KHẨN", 20.0);
    private static final List<WordStyle> RUNNING =
            List.of(WordStyle.LEGAL_BASIS, WordStyle.OPENING, WordStyle.SECTION, WordStyle.HEADING, WordStyle.BODY, WordStyle.CLOSING);

    private final Metrics metrics;
    private final List<WordRule> rules = new ArrayList<>();

    private WordRules(Metrics metrics) {
        this.metrics = metrics;
    }

    /** @param metrics the widths of letters, against which rules are measured */
    static List<WordRule> all(Metrics metrics) {
        var table = new WordRules(metrics);
        table.page();
        table.head();
        table.title();
        table.body();
        table.foot();
        table.annex();
        table.marks();
        table.tables();
        return List.copyOf(table.rules);
    }

    private void page() {
        section("I/I.1", "shorter side of the paper", 210, 210, s -> Math.min(mm(s.getPgSz().getW()), mm(s.getPgSz().getH())));
        section("I/I.1", "longer side of the paper", 297, 297, s -> Math.max(mm(s.getPgSz().getW()), mm(s.getPgSz().getH())));
        rules.add(holds("I/I.2", "a page wider than high says that it lies across", f -> f.sections().stream()
                .map(s -> number(s.getPgSz().getW()) > number(s.getPgSz().getH())
                        == (s.getPgSz().getOrient() == STPageOrientation.LANDSCAPE))));
        section("I/I.3", "top margin", 20, 25, s -> mm(s.getPgMar().getTop()));
        section("I/I.3", "bottom margin", 20, 25, s -> mm(s.getPgMar().getBottom()));
        section("I/I.3", "left margin", 30, 35, s -> mm(s.getPgMar().getLeft()));
        section("I/I.3", "right margin", 15, 20, s -> mm(s.getPgMar().getRight()));
        rules.add(holds("I/I.4", "typeface", f -> f.shown().stream().flatMap(s -> s.fonts().stream()).map("Times New Roman"::equals)));
        rules.add(holds("I/I.4", "black", f -> f.shown().stream()
                .filter(s -> !URGENCY_MARKS.contains(s.text()))
                .flatMap(s -> s.colours().stream())
                .map("000000"::equals)));
        section("I/I.7", "the number's distance from the edge", 9, 11, s -> mm(s.getPgMar().getHeader()));
        section("I/I.7", "pages are counted from 1", 1, 1, s -> number(s.getPgNumType().getStart()));
        rules.add(holds("I/I.7", "the number is a field, and hidden on page 1", f -> f.sections().stream().map(s ->
                s.isSetTitlePg() && hasPageField(f, s, STHdrFtr.DEFAULT) && !hasPageField(f, s, STHdrFtr.FIRST))));
        letters("I/I.7", "page number", WordStyle.PAGE_NUMBER, 13, 14, false, false, "center");
    }

    private void head() {
        letters("I/II.1.a", "quốc hiệu", WordStyle.NATIONAL_NAME, 12, 13, true, false, "center");
        text("I/II.1.a", "quốc hiệu's words", WordStyle.NATIONAL_NAME, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"::equals);
        letters("I/II.1.b", "tiêu ngữ", WordStyle.MOTTO, 13, 14, true, false, "center");
        text("I/II.1.b", "tiêu ngữ's words", WordStyle.MOTTO, "Độc lập - Tự do - Hạnh phúc"::equals);
        rule("I/II.1.b", "rule below the motto, of the text's length", WordStyle.MOTTO, Face.BOLD, 0.99, 1.01);
        for (var style : List.of(WordStyle.NATIONAL_NAME, WordStyle.MOTTO, WordStyle.PARENT, WordStyle.ORG)) {
            each("I/II.1.c", style.label() + ": single spacing", style, 1, 1, Shown::lineSpacing);
            each("I/II.1.c", style.label() + ": nothing between the lines", style, 0, 0, s -> s.before() + s.spaceAfter());
        }
        letters("I/II.2.b", "cơ quan chủ quản", WordStyle.PARENT, 12, 13, false, false, "center");
        text("I/II.2.b", "cơ quan chủ quản in capitals", WordStyle.PARENT, WordRules::isCapitals);
        letters("I/II.2.b", "cơ quan ban hành", WordStyle.ORG, 12, 13, true, false, "center");
        text("I/II.2.b", "cơ quan ban hành in capitals", WordStyle.ORG, WordRules::isCapitals);
        rules.add(range("I/II.2.b", "rule below the body's name, as a part of its longest line", 1 / 3.0, 1 / 2.0, this::orgRule));
        letters("I/II.3.c", "số, ký hiệu", WordStyle.NUMBER, 13, 13, false, false, "center");
        text("I/II.3.c", "number and symbol", WordStyle.NUMBER, t -> t.matches("Số:( (0[1-9]|[1-9]\\d+)|\u00a0+)/\\p{Lu}+-\\p{Lu}+"));
        letters("I/II.4.c", "địa danh, thời gian", WordStyle.PLACE_DATE, 13, 14, false, true, "center");
        text("I/II.4.b", "date", WordStyle.PLACE_DATE, t -> t.matches(
                ".+, ngày( (0[1-9]|[12]\\d|3[01]) |\u00a0+)tháng( (0[12]|[3-9]|1[0-2]) |\u00a0+)năm( \\d{4}|\u00a0+)"));
        rules.add(holds("I/IV", "number and date stand on one line", f -> f.written(WordStyle.NUMBER)
                .map(s -> f.written(WordStyle.PLACE_DATE).anyMatch(d -> d.paragraph().getBody() != s.paragraph().getBody()
                        && row(s) == row(d)))));
    }

    private void title() {
        letters("I/II.5.b", "tên loại", WordStyle.TYPE, 13, 14, true, false, "center");
        text("I/II.5.b", "tên loại in capitals", WordStyle.TYPE, WordRules::isCapitals);
        letters("I/II.5.b", "trích yếu", WordStyle.SUBJECT, 13, 14, true, false, "center");
        text("I/II.5.b", "trích yếu without a full stop", WordStyle.SUBJECT, t -> !t.endsWith("."));
        rule("I/II.5.b", "rule below the subject, as a part of its longest line", WordStyle.SUBJECT, Face.BOLD, 1 / 3.0, 1 / 2.0);
        letters("I/II.9.d", "Kính gửi", WordStyle.ADDRESSEE, 13, 14, false, false, "left");
    }

    private void body() {
        letters("I/II.6.a", "căn cứ", WordStyle.LEGAL_BASIS, 13, 14, false, true, "both");
        text("I/II.6.a", "căn cứ ends with ; or .", WordStyle.LEGAL_BASIS, t -> t.endsWith(";") || t.endsWith("."));
        for (var style : RUNNING) {
            each("I/II.6.e", style.label() + ": size", style, 13, 14, s -> s.sizes().getFirst());
            rules.add(holds("I/II.6.e", style.label() + ": justified", f -> f.written(style).map(s -> s.align().equals("both"))));
            rules.add(holds("I/II.6.e", style.label() + ": first line 1 or 1.27 cm in", f -> f.written(style)
                    .map(s -> Math.abs(s.firstLine() - 10) < 0.02 || Math.abs(s.firstLine() - 12.7) < 0.02)));
            each("I/II.6.e", style.label() + ": at least 6 pt to the next", style, 6, 12, Shown::spaceAfter);
            each("I/II.6.e", style.label() + ": line spacing", style, 1, 1.5, Shown::lineSpacing);
            rules.add(holds("I/II.6.e", style.label() + ": no line alone", f -> f.written(style).map(Shown::controlsWidows)));
        }
        letters("I/II.6.đ", "phần", WordStyle.PART, 13, 14, true, false, "center");
        text("I/II.6.đ", "phần in small letters", WordStyle.PART, t -> t.startsWith("Phần "));
        letters("I/II.6.đ", "phần's title", WordStyle.PART_TITLE, 13, 14, true, false, "center");
        text("I/II.6.đ", "phần's title in capitals", WordStyle.PART_TITLE, WordRules::isCapitals);
        letters("I/V.6.b", "mục", WordStyle.SECTION, 13, 14, true, false, "both");
        text("I/V.6.b", "mục in capitals", WordStyle.SECTION, WordRules::isCapitals);
        letters("I/II.6.đ", "khoản with a title", WordStyle.HEADING, 13, 14, true, false, "both");
        for (var style : List.of(WordStyle.PART, WordStyle.PART_TITLE, WordStyle.SECTION, WordStyle.HEADING, WordStyle.TABLE_TITLE)) {
            rules.add(holds("I/II.6.d", style.label() + " stays with what follows", f -> f.written(style).map(Shown::keepsNext)));
        }
        rules.add(holds("M1.4", "end mark", f -> Stream.of(f.shown().stream().anyMatch(s -> s.text().endsWith("./.")))));
    }

    private void foot() {
        letters("I/II.7.đ", "quyền hạn, chức vụ", WordStyle.AUTHORITY, 13, 14, true, false, "center");
        text("I/II.7.đ", "quyền hạn, chức vụ in capitals", WordStyle.AUTHORITY, WordRules::isCapitals);
        letters("I/II.7.đ", "họ và tên", WordStyle.SIGNATORY, 13, 14, true, false, "center");
        text("I/II.7.đ", "họ và tên in small letters", WordStyle.SIGNATORY, t -> !isCapitals(t));
        each("I/II.7", "room for the signature (practice)", WordStyle.SIGNATORY, 25, 30, s -> s.before() * 25.4 / 72);
        rules.add(range("I/II.7", "the signature's middle off that of the pages", -0.1, 0.1, f -> f.written(WordStyle.AUTHORITY)
                .map(s -> firstColumn(s) + s.left() + s.measure() / 2
                        - WordReading.textWidth(f.sections().getFirst()) * (1 + Decree30.RECIPIENTS_PART) / 2)));
        rules.add(range("practice", "recipients beside a narrow signature, as a part of the text's width", 0.5, Decree30.RECIPIENTS_MOST,
                f -> f.written(WordStyle.AUTHORITY).filter(s -> s.text().length() < 16)
                        .map(s -> firstColumn(s) / WordReading.textWidth(f.sections().getFirst()))));
        letters("I/II.9.d", "\"Nơi nhận:\"", WordStyle.RECIPIENTS_LABEL, 12, 12, true, true, "left");
        letters("I/II.9.d", "nơi nhận", WordStyle.RECIPIENT, 11, 11, false, false, "left");
        text("I/II.9.d", "nơi nhận: hyphen and end mark", WordStyle.RECIPIENT,
                t -> t.startsWith("- ") && (t.startsWith("- Lưu: VT") ? t.matches(".*\\.( ?\\p{Lu}+\\.)?( ?\\(\\d+\\))?") : t.endsWith(";")));
        each("I/II.9.d", "flush left", WordStyle.RECIPIENT, 0, 0, Shown::left);
    }

    private void annex() {
        letters("I/III.1.b", "phụ lục", WordStyle.ANNEX_LABEL, 14, 14, true, false, "center");
        text("I/III.1.b", "phụ lục in small letters, with a Roman number", WordStyle.ANNEX_LABEL, t -> t.matches("Phụ lục( [IVX]+)?"));
        letters("I/III.1.b", "phụ lục's title", WordStyle.ANNEX_TITLE, 13, 14, true, false, "center");
        text("I/III.1.b", "phụ lục's title in capitals", WordStyle.ANNEX_TITLE, WordRules::isCapitals);
        letters("I/III.1.c", "kèm theo", WordStyle.ANNEX_REFERENCE, 13, 14, false, true, "center");
        text("I/III.1.c", "kèm theo in brackets", WordStyle.ANNEX_REFERENCE, t -> t.startsWith("(Kèm theo ") && t.endsWith(")"));
        rule("M2.1", "rule below the reference", WordStyle.ANNEX_REFERENCE, Face.ITALIC, 1 / 3.0, 1 / 2.0);
    }

    private void marks() {
        letters("I/III.2.b", "độ khẩn", WordStyle.URGENCY, 13, 14, true, false, "center");
        rules.add(holds("I/III.2.b", "độ khẩn in bright red", f -> f.written(WordStyle.URGENCY)
                .flatMap(s -> s.colours().stream()).map("FF0000"::equals)));
        each("I/III.2.b", "height of the frame of urgency", WordStyle.URGENCY, 7.9, 8.1, Shown::frameHeight);
        rules.add(range("I/III.2.b", "width of the frame of urgency, off the decree's", -0.2, 0.2,
                f -> f.written(WordStyle.URGENCY).map(s -> s.frameWidth() - URGENCY_WIDTHS.get(s.text()))));
        letters("I/III.2.c", "phạm vi lưu hành", WordStyle.CIRCULATION, 13, 14, true, false, "center");
        each("I/III.2.c", "frame around phạm vi lưu hành", WordStyle.CIRCULATION, 7.5, 10, Shown::frameHeight);
        letters("I/III.4", "địa chỉ", WordStyle.CONTACT, 11, 12, false, false, "center");
        rules.add(holds("I/III.4", "rule above địa chỉ, as wide as the text", f -> f.written(WordStyle.CONTACT)
                .map(s -> s.hasTopRule() && Math.abs(s.measure() - WordReading.textWidth(f.sections().getFirst())) < 0.05)));
    }

    private void tables() {
        for (var style : List.of(WordStyle.TABLE_HEADER, WordStyle.TABLE_CELL, WordStyle.TABLE_GROUP, WordStyle.TABLE_TOTAL)) {
            each("practice", style.label() + ": size", style, 10, 13, s -> s.sizes().getFirst());
        }
        for (var style : List.of(WordStyle.TABLE_HEADER, WordStyle.TABLE_GROUP, WordStyle.TABLE_TOTAL)) {
            rules.add(holds("practice", style.label() + " is bold", f -> f.written(style).map(Shown::bold)));
        }
        rules.add(holds("practice", "header rows stand again on each page", f -> f.styled(WordStyle.TABLE_HEADER)
                .map(s -> rowOf(s).isRepeatHeader())));
        rules.add(holds("practice", "rows do not break", f -> f.written(WordStyle.TABLE_CELL)
                .map(s -> rowOf(s).isCantSplitRow() || rowOf(s).getTableCells().stream().anyMatch(c -> c.getText().length() > 2000))));
        rules.add(holds("practice", "a group's row stays with the next", f -> f.styled(WordStyle.TABLE_GROUP).map(Shown::keepsNext)));
    }

    private void section(String key, String what, double least, double most, Function<CTSectPr, Double> value) {
        rules.add(range(key, what, least, most, f -> f.sections().stream().map(value)));
    }

    private void each(String key, String what, WordStyle style, double least, double most, Function<Shown, Double> value) {
        rules.add(range(key, what, least, most, f -> f.written(style).map(value)));
    }

    private void text(String key, String what, WordStyle style, Predicate<String> right) {
        rules.add(holds(key, what, f -> f.written(style).map(s -> right.test(s.text()))));
    }

    /** Size, weight, slope and place of what stands in a style. */
    private void letters(
            String key, String what, WordStyle style, double least, double most, boolean bold, boolean italic, String align) {
        rules.add(range(key, what + ": size", least, most, f -> f.written(style).flatMap(s -> s.sizes().stream())));
        rules.add(holds(key, what + (bold ? ": bold" : ": not bold"), f -> f.written(style).map(s -> bold ? s.bold() : !s.anyBold())));
        rules.add(holds(key, what + (italic ? ": italic" : ": upright"),
                f -> f.written(style).map(s -> italic ? s.italic() : !s.anyItalic())));
        rules.add(holds(key, what + ": " + align, f -> f.written(style).map(s -> s.align().equals(align))));
    }

    /** The rule in the paragraph after a text, as a part of the text's longest line; and that it stands in the middle. */
    private void rule(String key, String what, WordStyle style, Face face, double least, double most) {
        rules.add(new WordRule(key, what, f -> f.written(style).map(s -> f.after(s).measure() / longestLine(s, face)), least, most));
        rules.add(holds(key, what + ", in the middle", f -> f.written(style)
                .map(s -> f.after(s).hasTopRule() && Math.abs(f.after(s).left() - f.after(s).right()) < 0.05)));
        rules.add(new WordRule("practice", what + ": as far below as on the pages, mm", f -> f.written(style)
                .map(s -> f.after(s).before() * 25.4 / 72), Decree30.RULE_BELOW - 0.2, Decree30.RULE_BELOW));
    }

    private Stream<Double> orgRule(WordReading file) {
        var longest = file.written(WordStyle.ORG).mapToDouble(s -> longestLine(s, Face.BOLD)).max().orElse(1);
        return file.written(WordStyle.ORG).reduce((a, b) -> b).map(s -> file.after(s).measure() / longest).stream();
    }

    /** The longest line of a text that is broken where its measure ends, in mm. */
    private double longestLine(Shown shown, Face face) {
        var size = shown.sizes().getFirst();
        var longest = 0.0;
        for (var written : shown.text().split("\n")) {
            var line = "";
            for (var word : written.split(" ")) {
                var more = line.isEmpty() ? word : line + " " + word;
                line = metrics.width(more, face, size) * 25.4 / 72 > shown.measure() ? word : more;
                longest = Math.max(longest, metrics.width(line, face, size) * 25.4 / 72);
            }
        }
        return longest;
    }

    private static boolean hasPageField(WordReading file, CTSectPr section, STHdrFtr.Enum type) {
        return section.getHeaderReferenceList().stream()
                .filter(r -> r.getType() == type)
                .anyMatch(r -> file.word().getHeaderList().stream()
                        .anyMatch(h -> file.word().getRelationId(h).equals(r.getId()) && h._getHdrFtr().xmlText().contains(">PAGE<")));
    }

    private static double firstColumn(Shown shown) {
        return mm(rowOf(shown).getTable().getCTTbl().getTblGrid().getGridColArray(0).getW());
    }

    private static Object row(Shown shown) {
        return rowOf(shown).getCtRow();
    }

    private static XWPFTableRow rowOf(Shown shown) {
        return ((XWPFTableCell) shown.paragraph().getBody()).getTableRow();
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(VIETNAMESE));
    }
}
