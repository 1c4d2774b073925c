package vn.kehoachxa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.intake.source.UnreadablePasteException;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.problem.ProblemException;

/** What nobody copies by hand: it is read as far as it goes, or refused with a sentence. */
class PasteHostileTest {

    private static final int MANY = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {"div", "p", "b", "ul", "ol", "li", "ul><li", "table", "blockquote", "span", "font", "a", "h1", "o:p"})
    void wordsInElementsThatAreNestedDeepAreFound(String tag) {
        var html = "<p>đầu</p>" + ("<" + tag + ">").repeat(MANY) + "giữa" + "<p>cuối</p>";
        var text = PastedText.reader().html(html).asText().text();
        assertThat(text).contains("đầu", "giữa", "cuối");
    }

    static Stream<String> strange() {
        return Stream.of(
                "<p>chữ<b>đậm<i>nghiêng</p><p>chữ</b>", "<p style='" + "a:b;".repeat(500_000) + "'>chữ", "<p style=\"font-family:'" + "x".repeat(MANY) + "\">chữ",
                "<p class='" + "c ".repeat(MANY) + "'>chữ", "<style>" + "{".repeat(MANY) + "</style><p>chữ", "<style>/*" + "p{/*".repeat(MANY) + "</style><p>chữ",
                "<table><tr><td colspan=99999999 rowspan=99999999>chữ</table>x", "<table><tr><td colspan=0 rowspan=0>chữ<td>x</table>",
                "<table></table><p>chữ", "<table><tr></tr></table>chữ", "<td>chữ", "</td></tr></p>chữ", "<ol start=999999999><li value=-5>chữ</ol>x",
                "<ol type=I start=9999><li>chữ</ol>", "<li>chữ", "<![if !supportLists]>chữ", "<!--[if x]>chữ--><p>chữ", "<p>chữ<!--", "&#0;&#xD800;&#x110000;chữ",
                "chữ" + "\u0301".repeat(MANY), "<p>chữ" + "<b>a</b>.".repeat(MANY), "<p style='mso-list:l999999999999 level99 lfo1'><span style='mso-list:Ignore'>1.</span>chữ",
                "Version:chữ", "Version:1.0 chữ", "\0<p>chữ\0", "<p>chữ" + "<br>".repeat(MANY), "<pre>chữ" + "\n".repeat(MANY));
    }

    @ParameterizedTest
    @MethodSource("strange")
    void brokenMarkupStillGivesItsWords(String html) {
        assertThat(PastedText.reader().html(html).asText().text().toLowerCase(Locale.ROOT)).contains("ch");
    }

    static Stream<String> tooMuch() {
        return Stream.of(
                "<p>" + "chữ ".repeat(2_500_001), "<p>a</p>".repeat(20_001), "<tr><td>x</td></tr>".repeat(MANY + 1),
                "<tr>" + "<td>x</td>".repeat(201) + "</tr>", "<table><tr><td>x".repeat(MANY), "<table><tr><td colspan=150>x</td></tr>" + "<tr><td>x</td></tr>".repeat(1_000) + "</table>");
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void whatIsMoreThanAnyPlanIsRefusedWithASentence(String html) {
        assertThatThrownBy(() -> PastedText.reader().html(html)).isInstanceOfSatisfying(UnreadablePasteException.class, this::hasSentences);
    }

    @Test
    void plainTextsAreLimitedToo() {
        Arrays.asList("chữ ".repeat(2_500_000), ("x\t".repeat(201) + "\n").repeat(2), "x\ty\n".repeat(60_000), "Một.\n".repeat(20_001)).forEach(text ->
                assertThatThrownBy(() -> PastedText.reader().text(text)).isInstanceOfSatisfying(UnreadablePasteException.class, this::hasSentences));
    }

    private void hasSentences(ProblemException problem) {
        for (var locale : new Locale[] {Locale.forLanguageTag("vi"), Locale.ENGLISH}) {
            assertThat(new Messages(locale).text("problem." + problem.code() + ".what")).endsWith(".");
        }
    }

    @Test
    void tenThousandTitlesAreCounted() {
        assertThat(PastedText.reader().html("<h2>Một</h2><p>Hai.</p>".repeat(10_000)).asText().text()).contains("I. Một", "MMMMMMMMMM. Một");
    }

    @Test
    void aMillionLineEndsAreNoWords() {
        assertThat(PastedText.reader().clipboard("chữ", "\n".repeat(1_000_000) + "x")).isEqualTo(new Pasted.Words(RichText.of("chữ")));
    }

    @Test
    void thePlainTextOfAThousandTabsOrQuotesIsRead() {
        assertThat(PastedText.reader().text("\"".repeat(MANY) + "\tchữ").asText().text()).contains("chữ");
        assertThat(PastedText.reader().text("\"a\n".repeat(MANY / 10) + "chữ").asText().text()).contains("chữ");
    }
}
