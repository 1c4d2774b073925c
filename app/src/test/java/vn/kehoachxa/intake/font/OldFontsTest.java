package vn.kehoachxa.intake.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldFontsTest {

    /** All small letters with marks, in the order in which the tables below give their codes. */
    private static final String LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    private static final String TCVN3 = "\u00b5\u00b6\u00b7\u00b8\u00b9\u00a8\u00bb\u00bc\u00bd\u00be\u00c6\u00a9\u00c7\u00c8\u00c9\u00ca\u00cb\u00ae"
            + "\u00cc\u00ce\u00cf\u00d0\u00d1\u00aa\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc\u00dd\u00de\u00df\u00e1\u00e2\u00e3\u00e4\u00ab"
            + "\u00e5\u00e6\u00e7\u00e8\u00e9\u00ac\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef\u00f1\u00f2\u00f3\u00f4\u00ad\u00f5\u00f6\u00f7\u00f8\u00f9"
            + "\u00fa\u00fb\u00fc\u00fd\u00fe";

    private static final String VNI = "aøaûaõaùaïaêaèaúaüaéaëaâaàaåaãaáaäñeøeûeõeùeïeâeàeåeãeáeäìæóíòoøoûoõoùoïoâoàoåoãoáoäôôøôûôõôùôï"
            + "uøuûuõuùuïööøöûöõöùöïyøyûyõyùî";

    @Test
    void everyLetterOfTcvn3IsKnown() {
        assertThat(OldFont.TCVN3.decode(TCVN3)).isEqualTo(LETTERS);
        assertThat(OldFont.TCVN3.decode("\u00a1\u00a2\u00a7\u00a3\u00a4\u00a5\u00a6")).isEqualTo("ĂÂĐÊÔƠƯ");
        assertThat(OldFont.TCVN3_CAPITALS.decode(TCVN3)).isEqualTo(LETTERS.toUpperCase(Locale.ROOT));
        assertThat(OldFont.TCVN3.decode("Sè 12/KH-UBND “x” – 5%")).isEqualTo("Số 12/KH-UBND “x” – 5%");
    }

    @Test
    void everyLetterOfVniIsKnown() {
        assertThat(OldFont.VNI.decode(VNI)).isEqualTo(LETTERS);
        assertThat(OldFont.VNI.decode(VNI.toUpperCase(Locale.ROOT))).isEqualTo(LETTERS.toUpperCase(Locale.ROOT));
        assertThat(OldFont.VNI.decode("UÛy ban, Quyeát ñònh soá 5")).isEqualTo("Ủy ban, Quyết định số 5");
    }

    @Test
    void codesOfThePrivateAreaAreCodesToo() {
        assertThat(OldFont.TCVN3.decode("h\uf0e9i")).isEqualTo("hội");
        assertThat(OldFont.VNI.decode("ho\uf0e4i")).isEqualTo("hội");
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime, TCVN3", ".VnTimeH, TCVN3_CAPITALS", ".VnArial Narrow, TCVN3", ".VnArialH, TCVN3_CAPITALS", "ABCDEF+.VnTimeH-Bold, TCVN3_CAPITALS",
        "'.VnTime,Bold', TCVN3", ".VnBook-AntiquaH, TCVN3_CAPITALS", "VnTimeH-Italic, TCVN3_CAPITALS", "VNI-Times, VNI", "VNI-Helve-Condense, VNI", "Times New Roman,", "'',", "Vnsomething,"
    })
    void typefacesAreKnownByName(String name, OldFont font) {
        assertThat(OldFont.of(name).orElse(null)).isEqualTo(font);
    }

    @Test
    void unicodeInAnOldTypefaceStaysAsItIs() {
        assertThat(OldFonts.toUnicode("Ủy ban nhân dân xã", ".VnTime")).isEqualTo("Ủy ban nhân dân xã");
        assertThat(OldFonts.toUnicode("hoàn thành các mục", "VNI-Times")).isEqualTo("hoàn thành các mục");
        assertThat(OldFonts.toUnicode("ñy ban nh©n d©n", ".VnTimeH")).isEqualTo("ỦY BAN NHÂN DÂN");
        assertThat(OldFonts.toUnicode("KÕ ho¹ch", "Times New Roman")).isEqualTo("KÕ ho¹ch");
    }

    @Test
    void aTextIsGuessedByTheVietnameseItMakes() {
        assertThat(OldFonts.guess("KÕ ho¹ch ph¸t triÓn khoa häc, c«ng nghÖ n¨m 2026 trªn ®Þa bµn x·")).contains(OldFont.TCVN3);
        assertThat(OldFonts.guess("Keá hoaïch phaùt trieån khoa hoïc, coâng ngheä treân ñòa baøn xaõ")).contains(OldFont.VNI);
        assertThat(OldFonts.guess("Kế hoạch phát triển khoa học, công nghệ trên địa bàn xã")).isEmpty();
        assertThat(OldFonts.guess("Déjà vu à la carte, très bien, à bientôt, garçon, où êtes-vous")).isEmpty();
        assertThat(OldFonts.guess("Plan of the office")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "nghiệp", "quyết", "giếng", "gì", "giữa", "khuya", "thuở", "huệ", "khỏe", "khoẻ", "hòa", "hoà", "toàn", "quốc", "tuyến", "khuỷu", "ngoằn",
        "rượu", "hươu", "đường", "yếu", "ưu", "ỷ", "oai", "xoong", "khuếch", "Ủy", "VIỆT", "y", "quýt", "bưởi", "chuối", "nghiêng", "điện"
    })
    void theseAreSyllables(String word) {
        assertThat(Syllables.isVietnamese(word)).isTrue();
        assertThat(Syllables.couldBe(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nghiém2", "office", "thiz", "lactuc", "cac", "nghié́p", "ciing", "wood", "ducc", "plan", "kề́", "strong"})
    void theseAreNot(String word) {
        assertThat(Syllables.isVietnamese(word)).isFalse();
    }
}
