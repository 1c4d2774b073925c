package vn.kehoachxa.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is pasted, every word of it is in what comes out, once and in its order. */
class PasteWordsTest {

    private static final Pattern WORD = Pattern.compile("chữ\\d+");
    private static final List<String> INLINE = List.of("b", "i", "span", "strong", "a", "u", "font face=Arial", "span style='font-weight:bold'", "o:p");
    private static final List<String> BLOCK = List.of("p", "div", "h1", "h3", "blockquote", "p class=MsoNormal", "p style='mso-outline-level:2'", "section", "pre");
    private static final List<String> LABELS = List.of("", "", "", "1. ", "a) ", "- ", "+ ", "I. ", "• ", "2.1. ", "(1) ", "Phần I. ");

    private final List<String> words = new ArrayList<>();
    private Random random;

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWordOfHtmlIsLost(int seed) {
        random = new Random(seed);
        var html = blocks(0);
        assertThat(found(PastedText.reader().html(html))).as(html).containsExactlyElementsOf(words);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWordOfATextIsLost(int seed) {
        random = new Random(seed);
        var text = new StringBuilder();
        for (var lines = random.nextInt(12); lines >= 0; lines--) {
            text.append(pick(LABELS)).append(run()).append(pick(List.of("\n", "\r\n", "\n\n", "\t", " ", ".\n", ";\r\n", "\"\n", "\t\"")));
        }
        assertThat(found(PastedText.reader().text(text.toString()))).as(text.toString()).containsExactlyElementsOf(words);
    }

    private static List<String> found(Pasted pasted) {
        return WORD.matcher(pasted.asText().text()).results().map(MatchResult::group).toList();
    }

    private String blocks(int depth) {
        var out = new StringBuilder();
        for (var n = random.nextInt(4); n >= 0; n--) {
            out.append(switch (random.nextInt(depth > 3 ? 2 : 6)) {
                case 0 -> wrapped(pick(BLOCK), pick(LABELS) + inline(0));
                case 1 -> inline(0) + pick(List.of("", "<br>", "<hr>", "\n", "<br>\n<br>"));
                case 2 -> wrapped("div", blocks(depth + 1));
                case 3 -> list(depth);
                default -> table(depth);
            });
        }
        return out.toString();
    }

    private String list(int depth) {
        var out = new StringBuilder();
        for (var n = random.nextInt(3); n >= 0; n--) {
            out.append("<li>").append(inline(0)).append(depth < 3 && random.nextBoolean() ? blocks(depth + 2) : "").append("</li>");
        }
        return wrapped(pick(List.of("ul", "ol", "ol type=a", "ul style='list-style:none'")), out.toString());
    }

    private String table(int depth) {
        var columns = 1 + random.nextInt(4);
        var out = new StringBuilder();
        for (var row = random.nextInt(4); row >= 0; row--) {
            out.append("<tr>");
            for (var c = 0; c < columns; c++) {
                out.append(row > 0 || c > 0 ? "<td>" : "<th>").append(random.nextInt(4) == 0 ? wrapped("p", inline(0)) : inline(0))
                        .append(depth < 2 && random.nextInt(8) == 0 ? blocks(depth + 2) : "");
            }
        }
        return wrapped(pick(List.of("table", "table border=1")), out.toString());
    }

    private String inline(int depth) {
        var out = new StringBuilder();
        for (var n = random.nextInt(3); n >= 0; n--) {
            out.append(depth < 3 && random.nextInt(3) == 0 ? wrapped(pick(INLINE), inline(depth + 1)) : run()).append(pick(List.of(" ", "\n  ", "&nbsp;", "<br>")));
        }
        return out.toString();
    }

    private String run() {
        words.add("chữ" + (words.size() + 1));
        return words.getLast() + pick(List.of("", ".", ";", ":", ","));
    }

    private static String wrapped(String tag, String inner) {
        return "<" + tag + ">" + inner + "</" + tag.split(" ")[0] + ">";
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
