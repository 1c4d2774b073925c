package vn.kehoachxa.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.document.Run;

/** A letter is 1 wide. */
class WordsTest {

    @Test
    void linesAreAsFullAsTheyCanBe() {
        assertThat(lines("một hai ba bốn năm", 10)).containsExactly("một hai ba", "bốn năm");
    }

    @Test
    void firstLineCanBeShorter() {
        var words = words(Run.plain("một hai ba bốn năm"));

        assertThat(words.lines(7, 10)).extracting(WordsTest::text).containsExactly("một hai", "ba bốn năm");
    }

    @Test
    void onlyTheLastLineEnds() {
        assertThat(words(Run.plain("một hai ba")).lines(7)).extracting(TextLine::ends).containsExactly(false, true);
    }

    @Test
    void lineBreaksOfTheTextBreakAndEndLines() {
        var lines = words(Run.plain("một\n\nhai ba\n")).lines(20);

        assertThat(lines).extracting(WordsTest::text).containsExactly("một", "", "hai ba", "");
        assertThat(lines).allMatch(TextLine::ends);
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "' '", "'\n'", "'  \n '"})
    void textWithoutWordsHasLinesToo(String text) {
        assertThat(words(Run.plain(text)).lines(5)).isNotEmpty();
    }

    @Test
    void wordTooLongForALineIsBrokenAfterAStrokeWhereOneIsNear() {
        assertThat(lines("xem congthongtin.vanho/kehoach nhé", 10))
                .containsExactly("xem", "congthongt", "in.vanho/", "kehoach", "nhé");
        assertThat(lines("aaaaaaaaaaaa", 5)).containsExactly("aaaaa", "aaaaa", "aa");
    }

    @Test
    void lineNarrowerThanALetterStillTakesOne() {
        assertThat(lines("ab c", 0.5)).containsExactly("a", "b", "c");
    }

    @Test
    void tieHoldsWhereTheLineIsLongEnoughAndGivesWayWhereItIsNot() {
        assertThat(lines("theo số 34/QĐ-UBND", 15)).containsExactly("theo", "số 34/QĐ-UBND");
        assertThat(lines("theo số 34/QĐ-UBND", 10)).containsExactly("theo số", "34/QĐ-UBND");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "của UBND tỉnh Sơn La về việc|tỉnh Sơn La", "tại (xã Vân Hồ) và các xã|(xã Vân Hồ)", "của thành phố Hà Nội từ nay|thành phố Hà Nội",
        "giao đồng chí Lò Văn A theo dõi|đồng chí Lò Văn A", "có bản Pa Chè, Suối Lìn cũ|bản Pa Chè,", "như bản Vân Hồ Một Hai|bản Vân Hồ Một Hai"
    })
    void unitAndItsNameStandOnOneLine(String text, String name) {
        for (var width = 5 * name.length(); width < 7 * name.length(); width++) {
            var before = "a".repeat(width - name.indexOf(' ') - 2 - text.indexOf(name)) + " ";

            assertThat(lines(before + text, width)).as("%d", width).anyMatch(line -> line.contains(name));
        }
    }

    @Test
    void aNameIsBrokenWhereTheLineAboveWouldBeTornApart() {
        assertThat(lines("các xã, phường", 8)).containsExactly("các xã,", "phường");
        assertThat(lines("aaaaaaaaaaaaaaaaaaaa xã Hoa và", 23)).containsExactly("aaaaaaaaaaaaaaaaaaaa xã", "Hoa và");
        assertThat(lines("aaaaaaaaaaaaaaaaaaaaaaaa xã Hoa và", 27)).containsExactly("aaaaaaaaaaaaaaaaaaaaaaaa", "xã Hoa và");
    }

    @Test
    void lastWordDoesNotStandAloneWhereTheLineAboveIsNotTornApart() {
        assertThat(lines("aaaaaaaaaaaaaaaaaaaaa mang lại hiệu quả rõ rệt.", 42))
                .containsExactly("aaaaaaaaaaaaaaaaaaaaa mang lại hiệu quả", "rõ rệt.");
        assertThat(lines("một hai ba bốn", 10)).containsExactly("một hai ba", "bốn");
    }

    @Test
    void noBreakSpaceHoldsLikeALetter() {
        assertThat(lines("ngày\u00a0\u00a0\u00a0tháng 4", 13)).containsExactly("ngày\u00a0\u00a0\u00a0tháng", "4");
        assertThat(lines("x ngày\u00a0\u00a0\u00a0tháng 4 năm", 14)).containsExactly("x", "ngày\u00a0\u00a0\u00a0tháng 4", "năm");
    }

    @Test
    void facesChangeInsideWordsWithoutABreak() {
        var line = words(Run.plain("khoa "), Run.bold("học"), Run.plain(", công")).lines(13).getFirst();

        assertThat(text(line)).isEqualTo("khoa học,");
        assertThat(line.spans()).extracting(Word.Span::face).containsExactly(Face.REGULAR, Face.BOLD, Face.REGULAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "\n", "một hai ba bốn năm", "một\n\nhai ba\n", "theo số 34/QĐ-UBND ngày 06/01/2026", "xem congthongtin.vanho/kehoach nhé",
        "1.297.000.000 đồng - một tỷ", "aaaaaaaaaaaa bbb"
    })
    void linesAreCountedAsTheyAreSet(String text) {
        var words = words(Run.plain(text), Run.bold(text));

        for (var width = 0.5; width < 50; width += 0.5) {
            assertThat(words.count(width)).isEqualTo(words.lines(width).size());
        }
    }

    @Test
    void naturalWidthIsThatOfTheLongestLine() {
        assertThat(words(Run.plain("một hai\nba bốn năm")).natural()).isEqualTo(10);
    }

    @Test
    void titlesAreBrokenWhereAPhraseEnds() {
        var words = words(Run.plain("Ứng dụng công nghệ và chuyển đổi số trên địa bàn xã năm 2026"));

        assertThat(Phrases.lines(words, 40)).extracting(WordsTest::text)
                .containsExactly("Ứng dụng công nghệ và chuyển đổi số", "trên địa bàn xã năm 2026");
        assertThat(words.lines(40)).extracting(WordsTest::text).first().isEqualTo("Ứng dụng công nghệ và chuyển đổi số trên");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Đơn vị tính|7|Đơn vị", "PHƯƠNG HƯỚNG, NHIỆM VỤ VÀ CÁC GIẢI PHÁP BẢO ĐẢM|32|PHƯƠNG HƯỚNG, NHIỆM VỤ",
        "Cơ sở dữ liệu kết quả, sản phẩm|18|Cơ sở dữ liệu", "Hồ sơ của UBND xã Vân Hồ|16|Hồ sơ của UBND"
    })
    void titlesAreNotBrokenInsideWordsOfTwoSyllablesAndNames(String text, double width, String first) {
        assertThat(text(Phrases.lines(words(Run.plain(text)), width).getFirst())).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "số|34/QĐ-UBND|true", "Số|12|true", "ngày|06/01/2026|true", "Ngày|06|true", "tháng|4|true", "năm|2026|true", "(năm|2026|true",
        "Quý|II/2026|true", "Quý|II|true", "quý|IV,|true", "lục|I|true", "lục|Ia|false", "xã|34|false", "năm|mới|false",
        "hội|-|true", "-|Xã|false", "hội|–|true", "học|;|true", "học|./.|true", "200|triệu|true", "1.297.000.000|đồng|true",
        "15|%|true", "200|người|false", "khoản|2|true", "điểm|a|false", "Đợt|1|true", "và|(trang|false"
    })
    void tiesAreThoseOfVietnamese(String before, String after, boolean tied) {
        assertThat(Ties.between(before, after)).isEqualTo(tied);
    }

    private static Words words(Run... runs) {
        return Words.of(new FixedMetrics(), List.of(runs), 2);
    }

    private static List<String> lines(String text, double width) {
        return words(Run.plain(text)).lines(width).stream().map(WordsTest::text).toList();
    }

    private static String text(TextLine line) {
        return line.spans().stream().map(Word.Span::text).collect(Collectors.joining());
    }
}
