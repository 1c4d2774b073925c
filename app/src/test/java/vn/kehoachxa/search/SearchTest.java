package vn.kehoachxa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.plan.Texts;

/** What a query finds, in which order, and where its words stand. */
class SearchTest {

    private static Item item(FoundKind kind, String title, String more, boolean heading) {
        return Item.of(kind, UUID.randomUUID(), UUID.randomUUID(), null, List.of(), title, more, heading);
    }

    private static Shelf shelf(int year, Item... items) {
        return new Shelf(UUID.randomUUID(), "Kế hoạch năm " + year, year, List.of(items));
    }

    private static List<String> titles(String query, Shelf... shelves) {
        return new SearchIndex(List.of(shelves)).find(Query.of(query), kind -> 20).stream()
                .flatMap(g -> g.best().stream())
                .map(f -> f.item().title())
                .toList();
    }

    private static Item text(String title) {
        return item(FoundKind.TEXT, title, "", false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "chuyen doi so | true", "chuyển đổi số | true", "CHUYỂN ĐỔI | true", "doi so chuyen | true", "chu do | true", "dang | true", "đảng | true",
        "ĐẢNG ỦY | true", "dang uy. | true", "“chuyển đổi” | true", "huyen | false", "chuyển giao | false", "so sánh | false", "34/qd | true",
        "qđ-ubnd | true", "qd-ubnd 2026 | true", "ubnd | true", "34qd | false"
    })
    void eachWordBeginsAWordOfWhatIsFound(String query, boolean found) {
        var one = item(FoundKind.TEXT, "Đảng ủy chỉ đạo chuyển đổi số theo Quyết định số 34/QĐ-UBND", "năm 2026", false);
        assertThat(Query.of(query).finds(one)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "…", "- ( )"})
    void whereNoWordIsTypedNothingIsLookedFor(String typed) {
        assertThat(Query.of(typed).isEmpty()).isTrue();
        assertThat(titles(typed, shelf(2026, text("một")))).isEmpty();
    }

    @Test
    void wordsTogetherStandBeforeScatteredOnes() {
        assertThat(titles("chuyen doi so", shelf(2026, text("Chuyển một số đội"), text("Về chuyển đổi số của xã"), text("Chuyển đổi số"))))
                .containsExactly("Chuyển đổi số", "Về chuyển đổi số của xã", "Chuyển một số đội");
    }

    @Test
    void theMarksThatWereTypedStandBeforeOthersAlsoInAnOlderPaper() {
        assertThat(titles("ban", shelf(2026, text("Bàn giao"), text("Bản Nà Phường")), shelf(2024, text("Ban chỉ đạo"))))
                .startsWith("Ban chỉ đạo");
        assertThat(titles("bản", shelf(2026, text("Ban chỉ đạo")), shelf(2024, text("Bản Nà Phường")))).startsWith("Bản Nà Phường");
    }

    @Test
    void headingsStandBeforeTextsAndWhatIsCalledSoBeforeWhatOnlySaysSo() {
        var said = item(FoundKind.TEXT, "Lớp kỹ năng", "tập huấn", false);
        var heading = item(FoundKind.TEXT, "Công tác tập huấn", "", true);
        assertThat(titles("tập huấn", shelf(2026, said, text("Công tác tập huấn"), heading))).containsExactly(
                "Công tác tập huấn", "Công tác tập huấn", "Lớp kỹ năng");
        assertThat(new SearchIndex(List.of(shelf(2026, said, heading))).find(Query.of("tap huan"), k -> 9).getFirst().best().getFirst().item())
                .isEqualTo(heading);
    }

    @Test
    void ofEqualsTheNewerPaperComesFirstThenWhatStandsFirst() {
        var old = text("Tập huấn");
        var first = text("Tập huấn");
        var second = text("Tập huấn");
        var found = new SearchIndex(List.of(shelf(2025, old), shelf(2026, first, second))).find(Query.of("tap huan"), k -> 9);
        assertThat(found.getFirst().best()).extracting(Found::item).containsExactly(first, second, old);
    }

    @Test
    void kindsStandInTheirOrderWithTheBestOfEachAndTheCountOfAll() {
        var items = new ArrayList<Item>();
        for (var i = 0; i < 30; i++) {
            items.add(text("Một việc lẫn vào số " + i));
        }
        items.add(text("Số"));
        items.add(item(FoundKind.PLAN, "Kế hoạch số", "", true));
        items.add(item(FoundKind.UNIT, "Tổ công nghệ số", "", true));
        var found = new SearchIndex(List.of(shelf(2026, items.toArray(Item[]::new)))).find(Query.of("số"), k -> 3);
        assertThat(found).extracting(FoundGroup::kind).containsExactly(FoundKind.PLAN, FoundKind.TEXT, FoundKind.UNIT);
        assertThat(found.get(1).all()).isEqualTo(31);
        assertThat(found.get(1).best()).hasSize(3).extracting(f -> f.item().title()).startsWith("Số");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "abc", "Đảng ủy xã", "ĐỔI MỚI SÁNG TẠO", "ệ", "Ưu tiên: “chuyển đổi số”, 34/QĐ-UBND…", "a\u0302\u0301 đ\u0323", "𝔄 ữ 😀 ợ", "ǆ İ ß"
    })
    void foldingLetterByLetterIsFoldingTheWhole(String text) {
        assertThat(Folded.of(text).text()).isEqualTo(Texts.fold(text));
    }

    @Test
    void whatIsFoundInTheFoldedTextStandsInTheTextAtItsOwnLetters() {
        var random = new Random(3);
        var letters = "aàảãáạăằẳẵắặâầẩẫấậdđeèêềếệiìoòôồộơờợuùưừựyỳ ĐÂƯỢ";
        for (var round = 0; round < 500; round++) {
            var text = new StringBuilder();
            random.ints(1 + random.nextInt(30), 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
            for (var form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                var written = Normalizer.normalize(text, form);
                var folded = Folded.of(written);
                var from = random.nextInt(folded.text().length());
                var to = from + 1 + random.nextInt(folded.text().length() - from);
                var range = folded.range(from, to);
                assertThat(Texts.fold(written.substring(range.from(), range.to()))).isEqualTo(folded.text().substring(from, to));
                assertThat(range.to() == written.length() || Character.getType(written.charAt(range.to())) != Character.NON_SPACING_MARK).isTrue();
            }
        }
    }

    private static String marked(String text, String query, int longest) {
        var snippet = Snippet.of(text, Query.of(query), longest);
        var out = new StringBuilder(snippet.text());
        for (var range : snippet.found().reversed()) {
            out.insert(range.to(), "]").insert(range.from(), "[");
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Chuyển đổi số | doi so | Chuyển [đổi] [số]",
        "Đảng ủy, Ủy ban | uy | Đảng [ủy], [Ủy] ban",
        "Quyết định 34/QĐ-UBND | qđ | Quyết định 34/[QĐ]-UBND",
        "Số liệu, số hóa | so | [Số] liệu, [số] hóa",
        "Kế hoạch | k kế | [Kế] hoạch",
        "Không có gì | xyz | Không có gì",
    })
    void theWordsThatWereFoundAreMarkedWithTheirMarks(String text, String query, String expected) {
        assertThat(marked(text, query, 80)).isEqualTo(expected);
    }

    @Test
    void aLongTextIsShownAroundTheFirstWordThatWasFound() {
        var text = "Tiếp tục nâng cao nhận thức của cán bộ và nhân dân về vai trò của khoa học trong phát triển kinh tế, xã hội và tập huấn kỹ năng số cho tổ công nghệ của tất cả các bản";
        var shown = marked(text, "tap huan", 60);
        assertThat(shown).startsWith("…").contains("[tập] [huấn]").endsWith("…");
        assertThat(shown.length()).isLessThanOrEqualTo(60 + 2 + 4);
        assertThat(marked(text, "tiep tuc", 60)).startsWith("[Tiếp] [tục] nâng").endsWith("…");
        assertThat(marked(text, "tiep tap huan ky nang", 60)).contains("[tập] [huấn] [kỹ] [năng]").doesNotContain("[Tiếp]");
        assertThat(Snippet.of(text, Query.of("cac ban"), 60).text()).endsWith(" của tất cả các bản").hasSizeBetween(52, 61);
        assertThat(marked("một\nhai", "hai", 60)).isEqualTo("một [hai]");
    }
}
