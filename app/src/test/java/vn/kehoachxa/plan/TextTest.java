package vn.kehoachxa.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @Test
    void everyTextIsNfc() {
        var decomposed = Normalizer.normalize("Kế hoạch chuyển đổi số", Normalizer.Form.NFD);
        assertThat(RichText.of(decomposed).text()).isEqualTo("Kế hoạch chuyển đổi số");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a\\u0000b | ab", "a\\u202eb\\u2066c | abc", "a\\tb | a b", "a\\r\\nb\\rc | a\\nb\\nc", "\\ufeffa | a", "x\\ud800y | xy",
    })
    void whatWouldPrintAsSomethingElseIsDropped(String raw, String clean) {
        assertThat(Texts.clean(unescaped(raw))).isEqualTo(unescaped(clean));
    }

    private static String unescaped(String s) {
        var out = s.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n");
        var match = java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})").matcher(out);
        return match.replaceAll(m -> java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    @ParameterizedTest
    @CsvSource({"Đảng ủy,dang uy", "KẾ HOẠCH,ke hoach", "Ủy ban Mặt trận,uy ban mat tran", "phường Điện Biên Phủ,phuong dien bien phu"})
    void foldedTextHasNoMarks(String text, String folded) {
        assertThat(Texts.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // text, mark, new text, mark afterwards
        "một hai ba | 4-7 | một hai hai ba  | 4-7",
        "một hai ba | 4-7 | số một hai ba   | 7-10",
        "một hai ba | 4-7 | một h ba        | 4-5",
        "một hai ba | 4-7 | một ba          | ",
        "một hai ba | 4-7 | một haai ba     | 4-8",
        "một hai ba | 0-10 | một năm ba     | 0-10",
    })
    void marksFollowTheirText(String before, String mark, String after, String expected) {
        var content = new RichText(before.strip(), List.of(mark(mark.strip())));
        var marks = content.withText(after.strip()).marks();
        if (expected == null) {
            assertThat(marks).isEmpty();
        } else {
            assertThat(marks).containsExactly(mark(expected.strip()));
        }
    }

    private static Mark mark(String written) {
        var ends = written.split("-");
        return new Mark(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), MarkStyle.BOLD);
    }

    @Test
    void marksOfOneStyleThatTouchBecomeOne() {
        var text = new RichText("một hai ba", List.of(new Mark(4, 7, MarkStyle.BOLD), new Mark(0, 4, MarkStyle.BOLD)));
        assertThat(text.marks()).containsExactly(new Mark(0, 7, MarkStyle.BOLD));
    }

    @Test
    void aMarkBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> new RichText("một", List.of(new Mark(0, 4, MarkStyle.BOLD))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRunInTitleMovesWithItsText() {
        var line = new Line(UUID.randomUUID(), Level.POINT, false, null, RichText.of("Bưu chính: phát triển mạng lưới"), 10, null, null);
        assertThat(line.withContent(RichText.of("Về Bưu chính: phát triển mạng lưới")).titleTo()).isEqualTo(13);
        assertThat(line.withContent(RichText.of("phát triển mạng lưới")).titleTo()).isNull();
    }

    @Test
    void lettersThatOnlyLookAsDoWithAStrokeAreFoundAsIt() {
        assertThat(Texts.fold("\u00d0ảng ủy, \u00f0ịnh kỳ, \u0189ề án, \u0256ường")).isEqualTo(Texts.fold("Đảng ủy, định kỳ, Đề án, đường")).isEqualTo("dang uy, dinh ky, de an, duong");
    }
}
