package vn.kehoachxa.intake.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoachxa.intake.word.WordFile.p;
import static vn.kehoachxa.intake.word.WordFile.style;
import static vn.kehoachxa.intake.word.WordFile.t;
import static vn.kehoachxa.intake.word.WordFile.texts;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.intake.source.Label;
import vn.kehoachxa.intake.source.Para;

class WordListTest {

    private static final String OUTLINE = list(0, level(0, "upperRoman", "%1.", ""), level(1, "decimal", "%2.", ""), level(2, "decimal", "%2.%3.", ""),
            level(3, "lowerLetter", "%4)", ""));

    private static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>".formatted(id, String.join("", levels));
    }

    private static String level(int level, String form, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>%s</w:lvl>".formatted(level, form, text, more);
    }

    private static String num(int id, int list, String... more) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>".formatted(id, list, String.join("", more));
    }

    private static String item(int list, int level) {
        return p("<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list), t("x"));
    }

    private static List<String> labels(WordFile file) {
        return texts(file.read()).stream().map(s -> s.replaceFirst(" ?x$", "")).toList();
    }

    private static String[] items(int list, int... levels) {
        var items = new ArrayList<String>();
        for (var level : levels) {
            items.add(item(list, level));
        }
        return items.toArray(String[]::new);
    }

    @Test
    void levelsCountWithinEachOther() {
        assertThat(labels(WordFile.of(items(1, 0, 1, 1, 2, 2, 1, 2, 3, 3, 0, 1, 2)).numbering(OUTLINE, num(1, 0))))
                .containsExactly("I.", "1.", "2.", "2.1.", "2.2.", "3.", "3.1.", "a)", "b)", "II.", "1.", "1.1.");
    }

    @Test
    void listsOfOneDefinitionCountTogetherAndAreOneUntilOneStartsAnew() {
        var file = WordFile.of(item(1, 0), item(2, 0), item(3, 0), item(3, 0), item(1, 0))
                .numbering(OUTLINE, num(1, 0), num(2, 0), num(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"));
        assertThat(labels(file)).containsExactly("I.", "II.", "V.", "VI.", "VII.");
        assertThat(file.read().pieces()).extracting(p -> ((Para) p).label().list()).containsExactly(1, 1, 3, 3, 3);
    }

    @Test
    void aLevelMayBeReplacedInAList() {
        assertThat(labels(WordFile.of(items(2, 0, 0))
                        .numbering(OUTLINE, num(2, 0, "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimalZero", "Điều %1:", "") + "</w:lvlOverride>"))))
                .containsExactly("Điều 01:", "Điều 02:");
    }

    @Test
    void aLevelMayGoOnWhereHigherOnesChange() {
        var never = list(0, level(0, "upperRoman", "%1.", ""), level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"));
        assertThat(labels(WordFile.of(items(1, 0, 1, 1, 0, 1)).numbering(never, num(1, 0)))).containsExactly("I.", "1.", "2.", "II.", "3.");
    }

    @Test
    void legalNumbersAreDigits() {
        var legal = list(0, level(0, "upperRoman", "%1.", ""), level(1, "lowerLetter", "%1.%2", "<w:isLgl/>"));
        assertThat(labels(WordFile.of(items(1, 0, 0, 1)).numbering(legal, num(1, 0)))).containsExactly("I.", "II.", "2.1");
    }

    @Test
    void formsArePrintedAsWordPrintsThem() {
        assertThat(NumberForm.LOWER_LETTER.write(4)).isEqualTo("d");
        assertThat(NumberForm.UPPER_LETTER.write(27)).isEqualTo("AA");
        assertThat(NumberForm.LOWER_LETTER.write(54)).isEqualTo("bbb");
        assertThat(NumberForm.LOWER_ROMAN.write(1949)).isEqualTo("mcmxlix");
        assertThat(NumberForm.UPPER_ROMAN.write(0)).isEqualTo("0");
        assertThat(NumberForm.of("vietnameseCounting")).isEqualTo(NumberForm.DECIMAL);
    }

    @Test
    void bulletsOfSymbolFontsAreDashesPlusesAndDots() {
        var symbol = "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>";
        var wingdings = "<w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr>";
        var file = WordFile.of(items(1, 0, 1, 2, 3, 4)).numbering(
                list(0, level(0, "bullet", "\uf0b7", symbol), level(1, "bullet", "\uf0d8", wingdings), level(2, "bullet", "–", ""),
                        level(3, "bullet", "+", ""), level(4, "bullet", "\uf02d", symbol)),
                num(1, 0));
        assertThat(labels(file)).containsExactly("•", "•", "-", "+", "-");
        assertThat(((Para) file.read().pieces().getFirst()).label()).isEqualTo(new Label("•", 1, 0, true));
    }

    @Test
    void stylesNumberTheirParagraphs() {
        var file = WordFile.of(
                        p("<w:pStyle w:val=\"H1\"/>", t("x")), p("<w:pStyle w:val=\"H2\"/>", t("x")), p("<w:pStyle w:val=\"H2b\"/>", t("x")),
                        p("<w:pStyle w:val=\"H2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", t("không")))
                .styles(
                        style("paragraph", "H1", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr>"),
                        style("paragraph", "H2", "<w:basedOn w:val=\"H1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/></w:pPr>"),
                        style("paragraph", "H2b", "<w:basedOn w:val=\"H2\"/>"))
                .numbering(list(0, level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"H1\"/>"), level(1, "decimal", "%2.", "<w:pStyle w:val=\"H2\"/>"
                        + "<w:pPr><w:ind w:left=\"567\" w:hanging=\"283\"/></w:pPr>")), num(1, 0));
        assertThat(labels(file)).containsExactly("I.", "1.", "2.", "không");
        assertThat(((Para) file.read().pieces().get(1)).look()).satisfies(l -> {
            assertThat(l.left()).isEqualTo(10);
            assertThat(l.firstLine()).isEqualTo(-4.99);
            assertThat(l.outline()).isEqualTo(2);
        });
    }

    @Test
    void aStyleOfListsLeadsToItsLevels() {
        assertThat(labels(WordFile.of(items(2, 0, 0))
                        .styles(style("numbering", "DanhSach", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"))
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"DanhSach\"/></w:abstractNum>",
                                list(1, level(0, "decimal", "Mục %1", "<w:styleLink w:val=\"DanhSach\"/>")), num(1, 1), num(2, 0))))
                .containsExactly("Mục 1", "Mục 2");
    }

    @Test
    void listsThatAreNotThereNumberNothing() {
        assertThat(labels(WordFile.of(item(7, 0), item(1, 8), p("<w:numPr><w:numId w:val=\"x\"/></w:numPr>", t("x"))).numbering(OUTLINE, num(1, 0))))
                .containsExactly("", "", "");
    }

    @Test
    void deletedParagraphsAreNotCounted() {
        var deleted = p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr>", "<w:del>" + t("bỏ") + "</w:del>");
        assertThat(labels(WordFile.of(item(1, 0), deleted, item(1, 0)).numbering(OUTLINE, num(1, 0)))).containsExactly("I.", "II.");
    }
}
