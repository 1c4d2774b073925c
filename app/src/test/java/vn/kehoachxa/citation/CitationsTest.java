package vn.kehoachxa.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.template.BasisText;

class CitationsTest {

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    private final Citations citations = new Citations();
    private final Bases bases = new Bases(citations);

    /** A paragraph with its citations in brackets, and what is to be read out of each. */
    private record Row(String bracketed, List<String> fields) {

        String text() {
            return bracketed.replaceAll("[⟦⟧]", "");
        }

        @Override
        public String toString() {
            return bracketed;
        }
    }

    static Stream<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        try (var in = CitationsTest.class.getResourceAsStream("citations.txt")) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("  ")) {
                    rows.getLast().fields().add(fields(line));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(line.replace("\\n", "\n"), new ArrayList<>()));
                }
            }
        }
        return rows.stream();
    }

    private static String fields(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).collect(Collectors.joining(" | "));
    }

    private static String fields(Citation c) {
        return fields(String.join("|", c.type(), c.number(), c.symbol(), c.date() == null ? "" : c.date(), c.issuer(), c.subject()));
    }

    private static String bracketed(String text, List<Citation> citations) {
        var out = new StringBuilder();
        for (var i = 0; i <= text.length(); i++) {
            for (var citation : citations) {
                out.append(citation.to() == i ? CLOSE : "");
            }
            for (var citation : citations) {
                out.append(citation.from() == i ? OPEN : "");
            }
            out.append(i < text.length() ? text.charAt(i) : "");
        }
        return out.toString();
    }

    /** For each citation the innermost in whose brackets it stands. */
    private static List<Integer> within(String bracketed) {
        var within = new ArrayList<Integer>();
        var open = new ArrayList<Integer>();
        for (var c : bracketed.toCharArray()) {
            if (c == OPEN) {
                within.add(open.isEmpty() ? null : open.getLast());
                open.add(within.size() - 1);
            } else if (c == CLOSE) {
                open.removeLast();
            }
        }
        return within;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void citationsAreReadAsOfficesWriteThem(Row row) {
        var read = citations.in(row.text());
        assertThat(bracketed(row.text(), read)).isEqualTo(row.bracketed());
        assertThat(read).extracting(CitationsTest::fields).isEqualTo(row.fields());
        assertThat(read).extracting(Citation::within).isEqualTo(within(row.bracketed()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aDecomposedTextGivesTheSame(Row row) {
        assertThat(citations.in(Normalizer.normalize(row.text(), Normalizer.Form.NFD))).isEqualTo(citations.in(row.text()));
    }

    static Stream<LegalBasis> composed() {
        var day = LocalDate.of(2026, 1, 6);
        return Stream.of(
                new LegalBasis("Quyết định", "34", "QĐ-UBND", day, "UBND tỉnh Lai Châu", "giao chỉ tiêu"),
                new LegalBasis("Công văn", "3931", "UBND-KGVX", day, "UBND tỉnh", "lập dự toán khoa học, công nghệ năm 2026"),
                new LegalBasis("Nghị định", "30", "2020/NĐ-CP", LocalDate.of(2020, 3, 5), "Chính phủ", "công tác văn thư"),
                new LegalBasis("Thông tư", "12", "2025/TT-BVHTTDL", day, "Bộ Văn hóa, Thể thao và Du lịch", "thư viện công cộng"),
                new LegalBasis("Quyết định", "", "QĐ-UBND", day, "UBND tỉnh", "giao chỉ tiêu"),
                new LegalBasis("Quyết định", "7", "QĐ-UBND", null, "", "giao chỉ tiêu"),
                new LegalBasis("Quyết định", "7", "QĐ-UBND", day, "UBND tỉnh", ""),
                new LegalBasis("Kế hoạch", "180", "KH-UBND", day, "UBND tỉnh", "thực hiện Quyết định số 5/QĐ-TTg ngày 01/01/2026"),
                new LegalBasis("Luật", "", "", LocalDate.of(2025, 6, 27), "", "Khoa học, công nghệ và đổi mới sáng tạo"),
                new LegalBasis("Bộ luật", "", "", LocalDate.of(2019, 11, 20), "", "Lao động"),
                new LegalBasis("Pháp lệnh", "", "", null, "", "Thực hiện dân chủ ở xã, phường, thị trấn"));
    }

    @ParameterizedTest
    @MethodSource("composed")
    void aBasisThatTheProgramWroteIsReadBack(LegalBasis basis) {
        var passage = BasisText.passage(new UUID(0, 1), basis);
        assertThat(bases.read(passage.text())).contains(basis);
    }

    @Test
    void aBasisWithoutAWholeDayHasNoDate() {
        assertThat(bases.read("Căn cứ Kế hoạch số 5/KH-UBND tháng 4/2026;").orElseThrow().date()).isNull();
        assertThat(bases.read("Căn cứ tình hình thực tế của địa phương;")).isEmpty();
    }

    @Test
    void anActUnderTwoDatesIsFoundAcrossTexts() {
        var cited = Stream.of(
                        "Căn cứ Quyết định số 34/QĐ-UBND ngày 06/01/2026; Nghị quyết số 57-NQ/TW ngày 22/12/2024;",
                        "theo quyết định số 34/QĐ-UBND ngày 06/01/2025 và Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024",
                        "Quyết định số 34/QĐ-UBND năm 2024, Quyết định số 34/QĐ-TTg ngày 01/01/2020")
                .flatMap(t -> citations.in(t).stream())
                .toList();
        assertThat(cited).hasSize(6);
        assertThat(TwoDates.among(cited)).containsExactly(new TwoDates(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Quyết định số 34/QĐ-UBND ngày 09/01/2026 của UBND xã Vân Hồ về giao chỉ tiêu",
        "Quyết định số 34/QĐ-UBND ngày 03/02/2025 của UBND tỉnh Sơn La về kiện toàn Ban Chỉ đạo",
        "Quyết định số 034/QĐ-UBND ngày 06/01/2026 của Chủ tịch Ủy ban nhân dân tỉnh Sơn La",
    })
    void actsOfTwoBodiesAndOfTwoYearsMayHaveOneNumber(String other) {
        var cited = Stream.of("Quyết định số 34/QĐ-UBND ngày 06/01/2026 của UBND tỉnh Sơn La về việc giao chỉ tiêu", other)
                .flatMap(t -> citations.in(t).stream())
                .toList();
        assertThat(cited).hasSize(2);
        assertThat(TwoDates.among(cited)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Quyết định số 34/QĐ-UBND ngày 09/01/2026 của UBND tỉnh về kiện toàn Ban Chỉ đạo",
        "Quyết định số 34/QĐ-UBND ngày 06/01/2025 của Ủy ban nhân dân tỉnh Sơn La về giao chỉ tiêu",
        "Quyết định số 034/QĐ-UBND ngày 06/02/2026 của Chủ tịch UBND tỉnh Sơn La",
    })
    void oneActIsKnownHoweverItIsCited(String other) {
        var cited = Stream.of("Quyết định số 34/QĐ-UBND ngày 06/01/2026 của UBND tỉnh Sơn La về việc giao chỉ tiêu", other)
                .flatMap(t -> citations.in(t).stream())
                .toList();
        assertThat(TwoDates.among(cited)).containsExactly(new TwoDates(0, 1));
    }

    @Test
    void theFirstTextMayBeReadByManyThreadsAtOnce() {
        var text = "Căn cứ Quyết định số 34/QĐ-UBND ngày 06/01/2026; Nghị quyết số 57-NQ/TW ngày 22/12/2024;";
        var fresh = new Citations();
        var read = IntStream.range(0, 64).parallel().mapToObj(i -> fresh.in(text)).distinct().toList();
        assertThat(read).containsExactly(citations.in(text));
    }

    @Test
    void placesCountInTheCleanedText() {
        var text = "\ufeff\u200eTheo\tNghị định số\r\n30/2020/NĐ-CP";
        var citation = citations.in(text).getFirst();
        assertThat(Texts.clean(text).substring(citation.from(), citation.to())).isEqualTo("Nghị định số\n30/2020/NĐ-CP");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Quyết định số 1/QĐ-UBND về ", "Luật ", "Luật sửa đổi, bổ sung một số điều của Luật Đất đai, ", "(", "của UBND, ", "số ", "1/", "1-",
        "Nghị quyết số 57, ", "A-B/", "Kế hoạch a ", "Nghị quyết số 1-NQ/TW của Bộ và ", "....", "\n", "a", "🙂",
    })
    void aHostileLineIsReadToItsEnd(String unit) {
        var text = unit.repeat((1 << 16) / unit.length());
        assertThat(citations.in(text)).allMatch(c -> c.from() < c.to() && c.to() <= text.length());
    }

    @Test
    void whatStandsWithinAnActStandsInItsPlace() {
        var words = ("Thông tư liên tịch Luật sửa đổi, bổ sung khóa kỳ họp thứ Ban Chỉ đạo Hiến pháp do ban hành năm 2024"
                + " Quyết định số 34 / QĐ - UBND ngày 06/01/2026 của về việc Luật Đất đai ( ) , ; . : … và các Nghị quyết NQ TW năm tháng sửa đổi"
                + " bổ sung UBND tỉnh Bộ Kế hoạch 57 \n Sở “ ” Đề án 06 34/QĐ-UBND 57-NQ/TW thực hiện").split(" ");
        var random = new Random(7);
        for (var i = 0; i < 4_000; i++) {
            var text = random.ints(random.nextInt(30), 0, words.length).mapToObj(w -> words[w] + (random.nextInt(4) > 0 ? " " : "")).collect(Collectors.joining());
            var read = citations.in(text);
            var last = -1;
            for (var citation : read) {
                assertThat(citation.from()).as(text).isGreaterThan(last);
                last = citation.from();
                assertThat(citation.to()).as(text).isGreaterThan(citation.from()).isLessThanOrEqualTo(text.length());
                if (citation.within() != null) {
                    var outer = read.get(citation.within());
                    assertThat(outer.from() < citation.from() && citation.to() <= outer.to()).as(text).isTrue();
                }
            }
        }
    }
}
