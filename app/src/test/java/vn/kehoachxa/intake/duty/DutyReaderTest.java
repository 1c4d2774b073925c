package vn.kehoachxa.intake.duty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.timing.TimingReader;

/** Sentences and the reports that they order, in {@code clauses.txt}. */
class DutyReaderTest {

    private static final UUID AT = new UUID(0, 1);

    private final DutyReader reader = new DutyReader(new TimingReader(), "UBND xã Suối Lìn", 2026, null);

    record Example(String sentence, String above, List<String> reports) {}

    static List<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        try (var in = DutyReaderTest.class.getResourceAsStream("clauses.txt")) {
            new String(in.readAllBytes(), UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> {
                if (l.startsWith("> ")) {
                    examples.add(new Example(l.substring(2), null, new ArrayList<>()));
                } else if (l.startsWith("@ ")) {
                    examples.set(examples.size() - 1, new Example(examples.getLast().sentence(), l.substring(2), new ArrayList<>()));
                } else {
                    examples.getLast().reports().add(l.replaceAll(" +\\|", " |").strip());
                }
            });
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aSentenceOrdersTheReportsThatAPersonReadsInIt(Example example) {
        var found = reader.ofLine(AT, example.sentence(), "", example.above(), UUID::randomUUID).stream().map(DutyReaderTest::said).toList();
        var expected = example.reports();
        assertThat(found).hasSameSizeAs(expected);
        for (var i = 0; i < found.size(); i++) {
            var words = expected.get(i).endsWith("*") ? found.get(i).substring(0, found.get(i).lastIndexOf('|') + 1) + " *" : found.get(i);
            assertThat(words).isEqualTo(expected.get(i));
        }
    }

    private static String said(ReportingDuty duty) {
        var days = duty.due().isEmpty() ? "-" : duty.due().stream().map(DutyReaderTest::day).collect(Collectors.joining(" "));
        return "%s %s %s | %s | %s | %s | %s".formatted(
                        duty.period().code(), duty.direction().code(), days, duty.reporter(), duty.receiver(), duty.via(), duty.text())
                .replaceAll(" +\\|", " |").strip();
    }

    private static String day(LocalDate day) {
        return day.getYear() == 2026 ? day.toString().substring(5) : day.toString();
    }

    @Test
    void thereAreEnoughSentences() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void everyDutyKeepsTheWordsAsTheyAreWritten() throws IOException {
        for (var example : examples()) {
            assertThat(reader.ofLine(AT, example.sentence(), "", example.above(), UUID::randomUUID))
                    .allMatch(d -> (example.sentence() + example.above()).contains(d.text()));
        }
    }

    @Test
    void theTimeOfARowCanOrderReports() {
        var duties = reader.ofTime(AT, "Báo cáo: Quý, 6 tháng, năm và đột xuất", "Các phòng", UUID::randomUUID);
        assertThat(duties).extracting(ReportingDuty::period).containsExactly(Period.QUARTER, Period.HALF, Period.YEAR, Period.ON_DEMAND);
        assertThat(duties).extracting(d -> d.due().size()).containsExactly(4, 2, 1, 0);
        assertThat(duties).allMatch(d -> d.reporter().equals("Các phòng"));
        assertThat(reader.ofTime(AT, "Quý II/2026", "Các phòng", UUID::randomUUID)).isEmpty();
    }

    @Test
    void aPlanOfSeveralYearsOrdersItsReportsInEachOfThem() {
        var several = new DutyReader(new TimingReader(), "UBND xã Suối Lìn", 2026, 2028);
        var duties = several.ofLine(AT, "Các thôn gửi báo cáo về Phòng Kinh tế trước ngày 05 tháng 12 hằng năm.", "", null, UUID::randomUUID);
        assertThat(duties).singleElement().satisfies(d -> {
            assertThat(d.period()).isEqualTo(Period.YEAR);
            assertThat(d.due()).containsExactly(LocalDate.of(2026, 12, 4), LocalDate.of(2027, 12, 4), LocalDate.of(2028, 12, 4));
        });
    }

    @Test
    void theHeadingAboveSaysWhoReportsWhereTheSentenceDoesNot() {
        assertThat(reader.ofLine(AT, "Báo cáo hằng quý.", "Phòng Kinh tế", null, UUID::randomUUID))
                .extracting(ReportingDuty::reporter).containsExactly("Phòng Kinh tế");
    }
}
