package vn.kehoachxa.timing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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

class TimingReaderTest {

    private static final String NOTHING = "-";
    private static final List<String> WORDS = List.of(
            "quý", "tháng", "năm", "ngày", "I", "II", "IV", "1", "6", "15", "31", "2026", "2027", "trước", "chậm nhất", "đến hết", "từ", "đến", "hằng", "mỗi", "định kỳ",
            "đầu", "cuối", "giữa", "nửa", "của", "và", "hoặc", ",", ";", "-", "–", "/", ".", ":", "(", ")", "\n", "6 tháng", "lần", "thường xuyên", "đột xuất", "khi có yêu cầu",
            "theo kế hoạch của", "UBND tỉnh", "sau", "trong", "vào", "cả", "giai đoạn", "30/6", "15/6/2026", "29/2", "0", "99", "tuần", "thứ", "hai", "sáu", "đợt 1", "T6", "Q3", "số", "tin bài",
            "17h", "không", "khoảng", "các", "trở đi", "tiếp theo", "mười", "hạn", "theo", "suốt", "mùng", "2026-2030", "năm sau", "\u0301", "đ");

    private final TimingReader reader = new TimingReader();

    static List<String> words() {
        return WORDS;
    }

    static Stream<Arguments> expressions() throws IOException {
        try (var in = TimingReaderTest.class.getResourceAsStream("expressions.tsv")) {
            return new String(in.readAllBytes(), UTF_8).lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).map(c ->
                    Arguments.of(c[0].replace("\\n", "\n"), c[1], c[2], c[3], c[4], c[5], c[6], Boolean.valueOf(c[7])));
        }
    }

    private TimingReading read(String text, String years) {
        var parts = years.split("-");
        return years.equals(NOTHING) ? reader.read(text, null, null) : reader.read(text, Integer.valueOf(parts[0]), parts.length == 1 ? null : Integer.valueOf(parts[1]));
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @MethodSource("expressions")
    void anExpressionMeansTheseDays(String text, String years, String kind, String start, String due, String dueDates, String also, boolean confident) {
        var expected = new TimingReading(Coded.of(TimingKind.class, kind), day(start), day(due), list(dueDates).map(LocalDate::parse).toList(),
                list(also).map(k -> Coded.of(TimingKind.class, k)).toList(), confident);
        assertThat(read(text, years)).isEqualTo(expected);
        assertThat(read(Normalizer.normalize(text, Normalizer.Form.NFD), years)).as("decomposed").isEqualTo(expected);
        assertThat(read(" " + text.replace(" ", "\u00a0") + " ", years)).as("no-break spaces").isEqualTo(expected);
    }

    private static LocalDate day(String written) {
        return written.equals(NOTHING) ? null : LocalDate.parse(written);
    }

    private static Stream<String> list(String written) {
        return written.equals(NOTHING) ? Stream.empty() : Stream.of(written.split(","));
    }

    @Test
    void theTableHasEighteenHundredExpressions() throws IOException {
        assertThat(expressions()).hasSizeGreaterThan(1800);
    }

    @Test
    void noMixOfWordsGivesADayOfAnotherYearOrAnEndBeforeTheBeginning() {
        var random = new SplittableRandom(57);
        for (var i = 0; i < 50_000; i++) {
            var text = new StringBuilder();
            for (var words = random.nextInt(1, 12); words > 0; words--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            var reading = reader.read(text.toString(), 2026, null);
            // "năm 2027" and "năm sau" may be written; "trước tháng 1" is the day before the plan's year
            assertThat(reading.dueDates()).as(text.toString()).allMatch(d -> d.getYear() >= 2025 && d.getYear() <= 2030).isSorted().doesNotHaveDuplicates();
            assertThat(reading.due()).as(text.toString()).isEqualTo(reading.dueDates().isEmpty() ? null : reading.dueDates().getLast());
            if (reading.start() != null && reading.due() != null) {
                assertThat(reading.start()).as(text.toString()).isBeforeOrEqualTo(reading.due());
            }
            assertThat(reading.also()).as(text.toString()).doesNotHaveDuplicates().doesNotContain(reading.kind());
            assertThat(reader.read(text.toString(), null, null).kind()).isNotNull();
            assertThat(reader.read(text.toString(), 2026, 2030).kind()).isNotNull();
        }
    }

    @Test
    void whatNamesNoYearGivesNoDayWhereNoneIsKnown() {
        var random = new SplittableRandom(6);
        var yearless = WORDS.stream().filter(w -> !w.contains("20") && !w.contains("99")).toList();
        for (var i = 0; i < 20_000; i++) {
            var text = new ArrayList<String>();
            for (var words = random.nextInt(1, 9); words > 0; words--) {
                text.add(yearless.get(random.nextInt(yearless.size())));
            }
            var reading = reader.read(String.join(" ", text), null, null);
            if (!String.join(" ", text).matches(".*\\d+ ?[/.-] ?\\d+ ?[/.-] ?\\d+.*")) {
                assertThat(reading.dueDates()).as(String.join(" ", text)).isEmpty();
                assertThat(reading.start()).as(String.join(" ", text)).isNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1/", "1,", "quý I, ", "theo ", "theo kế hoạch, 1 ", "từ ", "từ 1 đến ", "((", "trước ", "hằng ", "hằng năm ", "ngày 1, ", "- ", "1-", "tuần 1, ", "thứ hai, ", "ngày 1 tháng 2, ", "(hội ", "15 ngày kể từ ", "khi ", "theo và ", "tháng ", "cuối ", "định kỳ "})
    void aLongTextIsReadInTimeThatGrowsWithIt(String piece) {
        var text = piece.repeat((1 << 20) / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThat(reader.read(text, 2026, null)).isNotNull());
    }

    @Test
    void yearsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> reader.read("quý I", 26, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reader.read("quý I", 2030, 2026)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reader.read("quý I", null, 2026)).isInstanceOf(IllegalArgumentException.class);
    }
}
