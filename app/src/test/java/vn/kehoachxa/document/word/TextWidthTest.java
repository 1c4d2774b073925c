package vn.kehoachxa.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, 13, true, 95.7",
        "Độc lập - Tự do - Hạnh phúc, 14, true, 60.2",
        "ỦY BAN NHÂN DÂN, 13, true, 43.2",
        "XÃ VÂN HỒ, 13, true, 26.0",
        "Số: 12/KH-UBND, 13, false, 34.3"
    })
    void isWithinAHundredthOfTheMeasuredOne(String text, double size, boolean bold, double mm) {
        assertThat(TextWidth.mm(text, size, bold)).isCloseTo(mm, within(mm / 100));
    }

    @Test
    void linesBreakBetweenWordsAndWhereTheyAreBroken() {
        assertThat(TextWidth.lines("một hai ba\nbốn", 12, false, 1000)).hasSize(2);
        assertThat(TextWidth.lines("một hai ba", 12, false, 1)).hasSize(3);
        assertThat(TextWidth.lines("", 12, false, 100)).containsExactly(0.0);
    }

    @Test
    void balancedLinesAreAboutAsLongAsEachOther() {
        var text = "Chuyển đổi số và cải cách thủ tục hành chính trên địa bàn xã Suối Mường năm 2026";
        var lines = TextWidth.lines(text, 14, true, TextWidth.balanced(text, 14, true, 165));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).isGreaterThan(lines.get(0) * 0.7);
    }

    @Test
    void aWordWithMarksInNfdIsAsWideAsInNfc() {
        assertThat(TextWidth.mm("u\u031b\u0323", 12, false)).isEqualTo(TextWidth.mm("\u1ef1", 12, false));
    }
}
