package vn.kehoachxa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against ICU's spelling; where an office reads an inner group in full and ICU does not, against the words themselves. */
class AmountWordsTest {

    private final RuleBasedNumberFormat icu = new RuleBasedNumberFormat(ULocale.forLanguageTag("vi"), RuleBasedNumberFormat.SPELLOUT);

    @ParameterizedTest
    @ValueSource(longs = {
        0, 1, 4, 5, 9, 10, 11, 14, 15, 19, 20, 21, 22, 24, 25, 29, 30, 31, 34, 35, 40, 41, 44, 45, 50, 51, 54, 55, 91, 94, 95, 99, 100, 101,
        104, 105, 109, 110, 111, 114, 115, 120, 121, 124, 125, 199, 200, 205, 305, 404, 555, 999, 1_000, 1_001, 1_004, 1_005, 1_010, 1_015,
        1_021, 1_100, 1_105, 2_024, 2_026, 9_999, 10_000, 10_001, 15_000, 21_000, 24_000, 25_105, 100_000, 101_001, 105_000, 110_000, 999_999,
        1_000_000, 1_500_000, 18_500_000, 21_000_000, 36_000_000, 54_500_000, 100_000_000, 115_250_000, 1_000_000_000, 1_297_000_000,
        1_500_000_000, 15_000_000_000L, 21_000_000_000L, 1_000_000_000_000L, 1_234_567_891_234L, -5, -1_500_000})
    void plainNumbersReadAsIcuReadsThem(long number) {
        assertThat(AmountWords.words(number)).isEqualTo(icu.format(number));
    }

    @Test
    void numbersBelowAMillionReadAsIcuReadsThem() {
        var numbers = LongStream.range(0, 1_000_000).filter(n -> n % 7 == 0 || n < 20_000);
        assertThat(numbers.filter(n -> !AmountWords.words(n).equals(icu.format(n)))).isEmpty();
    }

    @Test
    void amountsWhoseGroupsAreFullReadAsIcuReadsThem() {
        var random = new Random(30);
        for (var i = 0; i < 5_000; i++) {
            var number = 1 + random.nextLong(999);
            for (var group = 0; group < 3; group++) {
                number = number * 1_000 + 100 + random.nextLong(900);
            }
            assertThat(AmountWords.words(number)).isEqualTo(icu.format(number));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1000001 | một triệu không trăm lẻ một", "1000010 | một triệu không trăm mười", "1005000 | một triệu không trăm lẻ năm nghìn",
        "3020000 | ba triệu không trăm hai mươi nghìn", "2005000000 | hai tỷ không trăm lẻ năm triệu",
        "2015004000 | hai tỷ không trăm mười lăm triệu không trăm lẻ bốn nghìn", "1000000001 | một tỷ không trăm lẻ một",
        "1001000000000 | một nghìn không trăm lẻ một tỷ", "1000000000000000000 | một tỷ tỷ",
        "-9223372036854775808 | âm chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ tám"
                + " trăm năm mươi tư"
                + " triệu bảy trăm bảy mươi lăm nghìn tám trăm lẻ tám"})
    void innerGroupsAreReadInFull(long number, String words) {
        assertThat(AmountWords.words(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1297000000 | Một tỷ hai trăm chín mươi bảy triệu đồng", "54500000 | Năm mươi tư triệu năm trăm nghìn đồng", "0 | Không đồng",
        "-2000 | Âm hai nghìn đồng"})
    void anAmountBeginsWithACapitalAndEndsWithItsCurrency(long amount, String words) {
        assertThat(AmountWords.dong(amount)).isEqualTo(words);
    }
}
