package vn.kehoachxa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoachxa.intake.word.WordSource;
import vn.kehoachxa.plan.ReportingDuty;

/** The reports that five real plans, which are not in the repository, order. */
class RealDutiesTest {

    private static final Path SEEDS = Path.of("../../shared/seeds/office");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "000 | on_demand in ; quarter in 03-04 06-04 09-04 12-04",
        "001 | half in 06-30 12-31; on_demand in ; on_demand in ; quarter in 03-31 06-30 09-30 12-31; year in 12-31",
        "002 | -",
        "003 | -",
        "004 | on_demand out 06-29"})
    void aRealPlanOrdersTheReportsThatAPersonReadsInIt(String name, String expected) throws IOException {
        assertThat(duties(name).stream().map(RealDutiesTest::said).sorted().collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"000 | quarter | Ủy ban nhân dân xã | Phòng Văn hóa - Xã hội", "004 | on_demand | Ủy ban nhân dân tỉnh | Sở Khoa học và Công nghệ"})
    void itIsKnownToWhomAndThroughWhom(String name, String period, String receiver, String via) throws IOException {
        var duty = duties(name).stream().filter(d -> d.period().code().equals(period)).findFirst().orElseThrow();
        assertThat(duty.receiver()).isEqualTo(receiver);
        assertThat(duty.via()).isEqualTo(via);
    }

    private static String said(ReportingDuty duty) {
        return duty.period().code() + " " + duty.direction().code() + " "
                + duty.due().stream().map(d -> d.toString().substring(5)).collect(Collectors.joining(" "));
    }

    private static List<ReportingDuty> duties(String name) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS));
        try (var files = Files.list(SEEDS)) {
            var file = files.filter(f -> f.getFileName().toString().matches(name + ".*\\.docx")).findFirst().orElseThrow();
            return Intake.read(new WordSource().read(Files.readAllBytes(file))).paper().entries().all(ReportingDuty.class)
                    .sorted(Comparator.comparing(d -> d.period())).toList();
        }
    }
}
