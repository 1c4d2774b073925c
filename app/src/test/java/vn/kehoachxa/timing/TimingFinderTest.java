package vn.kehoachxa.timing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;

class TimingFinderTest {

    private final TimingFinder finder = new TimingFinder();

    static Stream<Arguments> sentences() throws IOException {
        try (var in = TimingFinderTest.class.getResourceAsStream("sentences.tsv")) {
            return new String(in.readAllBytes(), UTF_8).lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).map(c -> Arguments.of(c[0], c[1]));
        }
    }

    private List<FoundTime> find(String sentence) {
        return finder.find(sentence, 2026, null, List.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void theTimesOfASentenceAreFoundAndNoOthers(String sentence, String expected) {
        var found = find(sentence);
        assertThat(found.isEmpty() ? "-" : found.stream().map(f -> f.text() + " => " + said(f.reading())).collect(Collectors.joining(" | "))).isEqualTo(expected);
        assertThat(found).allSatisfy(f -> assertThat(sentence.substring(f.from(), f.to())).isEqualTo(f.text()));
    }

    private static String said(TimingReading reading) {
        var several = reading.dueDates().size() > 1 ? "(" + reading.dueDates().size() + ")" : "";
        var also = reading.also().isEmpty() ? "" : " +" + reading.also().stream().map(Coded::code).collect(Collectors.joining(","));
        return reading.kind().code() + " " + reading.due() + several + also;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void decomposedLettersChangeNothingButThePlaces(String sentence, String expected) {
        var decomposed = Normalizer.normalize(sentence, Normalizer.Form.NFD);
        var found = find(decomposed);
        assertThat(found).extracting(FoundTime::reading).isEqualTo(find(sentence).stream().map(FoundTime::reading).toList());
        assertThat(found).allSatisfy(f -> assertThat(decomposed.substring(f.from(), f.to())).isEqualTo(f.text()));
    }

    @Test
    void theTableHasNinetyFiveSentences() throws IOException {
        assertThat(sentences()).hasSizeGreaterThanOrEqualTo(95);
    }

    @Test
    void whatIsSkippedHoldsNoTimeAndJoinsNone() {
        var sentence = "Xã rà soát trước ngày 15/6/2026, theo văn bản tháng 3/2026, rồi báo cáo trong tháng 7.";
        var from = sentence.indexOf("văn bản");
        var found = finder.find(sentence, 2026, null, List.of(new TextRange(from, from + "văn bản tháng 3/2026".length())));
        assertThat(found).extracting(FoundTime::text).containsExactly("trước ngày 15/6/2026", "trong tháng 7");
        assertThat(finder.find(sentence, 2026, null, List.of(new TextRange(0, 10_000)))).isEmpty();
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new TextRange(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextRange(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void inNoMixOfWordsTwoTimesOverlapOrOneSaysNothing() {
        var random = new SplittableRandom(26);
        var words = TimingReaderTest.words();
        for (var i = 0; i < 10_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(1, 16); n > 0; n--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            var end = 0;
            for (var found : find(text.toString())) {
                assertThat(found.from()).as(text.toString()).isGreaterThanOrEqualTo(end);
                assertThat(found.to()).as(text.toString()).isGreaterThan(found.from());
                assertThat(found.reading().kind()).as(text.toString()).isNotEqualTo(TimingKind.UNPARSED);
                end = found.to();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1/", "1, ", "quý I, ", "khi có yêu cầu ", "trước ", "từ 1 đến ", "ngày 1, ", "15 ngày kể từ ngày ký ", "khi ", "sau khi ", "Nghị quyết ", "số 1 ", "hằng ", "định kỳ ",
        "báo cáo ", "tuần 1, ", "thứ hai, ", "ngày 1 tháng 2, ", "năm 2026, ", "quý, ", "(", "trước ngày 1 (", "trong vòng 5 ngày, ", "đầu, ", "giữa và ", "1, 2 và ", "2 tin ", "hằng tuần, ", "Tết (", "âm lịch, "})
    void aLongTextIsSearchedInTimeThatGrowsWithIt(String piece) {
        var text = piece.repeat((1 << 19) / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThat(find(text)).isNotNull());
    }
}
