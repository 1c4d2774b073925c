package vn.kehoachxa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.renewal.Renewal;
import vn.kehoachxa.report.HandoutFiles;
import vn.kehoachxa.report.Handouts;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.timing.TimingReader;

class ReportVerbTest {

    @TempDir
    Path temp;

    private final Supplier<UUID> ids = ids();
    private Path data;
    private String plan;

    /** What one call gave. */
    private record Result(int status, String out, String err) {

        JsonNode json() {
            return Json.parse(out);
        }
    }

    private static Supplier<UUID> ids() {
        var count = new AtomicLong(0x8000_0000_0000_0000L);
        return () -> new UUID(0x0199_0000_0000_7000L | count.incrementAndGet() << 16, count.get() | 0x8000_0000_0000_0000L);
    }

    private Result call(String... arguments) {
        var exporter = new Exporter(Map.of(
                Format.PDF, (paper, options, out) -> out.write(paper.paper().subject().getBytes(UTF_8)),
                Format.DOCX, (paper, options, out) -> out.write(paper.paper().subject().getBytes(UTF_8)),
                Format.JSON, (paper, options, out) -> out.write('{')));
        HandoutFiles.Writer writer = (handout, out) -> out.write(handout.name().getBytes(UTF_8));
        var handouts = new HandoutFiles(
                new Handouts(document -> true), Map.of(Format.PDF, writer, Format.DOCX, writer, Format.XLSX, writer));
        var services = new Services(
                () -> temp.resolve("home"), Clock.systemUTC(), ids, new Templates(ids), new Citations(), new TimingReader(), day -> false,
                new Renewal(ids, new Citations()::in), exporter, null, null, null, handouts, null, null, null, "An");
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = new Cli(services, "1", new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(all.toArray(String[]::new));
        return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private String report(String... more) {
        var all = new ArrayList<>(List.of("report", plan, "--json", "--today", "2026-03-20"));
        all.addAll(List.of(more));
        var result = call(all.toArray(String[]::new));
        assertThat(result.err()).isEmpty();
        return result.json().get("report").textValue();
    }

    @BeforeEach
    void aPlan() {
        data = temp.resolve("Kế hoạch");
        plan = call("new", "--template", "annual", "--year", "2026", "--set", "commune=xã Vân Hồ", "--set", "province=Sơn La",
                "--set", "number=12", "--set", "date=2026-01-09", "--json").json().get("plan").textValue();
    }

    @Test
    void aDataFolderThatIsNotThereIsNotMade() {
        data = data.resolveSibling("nowhere");
        assertThat(call("report", "01980000-0000", "--period", "2026").status()).isEqualTo(1);
        assertThat(data).doesNotExist();
    }

    @Test
    void aReportIsDraftedStoredAndWritten() throws IOException {
        var file = temp.resolve("Báo cáo quý I.pdf");
        var answer = call("report", plan, "--period", "2026-Q1", "--format", "pdf", "--out", file.toString(), "--today", "2026-03-20", "--json").json();
        assertThat(answer.propertyStream().map(Map.Entry::getKey)).containsExactly("report", "path");
        assertThat(answer.get("path").textValue()).isEqualTo(file.toString());
        assertThat(Files.readString(file)).isEqualTo("Kết quả thực hiện Kế hoạch số 12/KH-UBND ngày 09/01/2026, quý I năm 2026");
        var paper = call("show", answer.get("report").textValue()).json();
        assertThat(paper.get("type").textValue()).isEqualTo("report");
        assertThat(paper.at("/about/plan").textValue()).isEqualTo(plan);
        assertThat(paper.at("/about/period").textValue()).isEqualTo("2026-Q1");
        assertThat(paper.get("tasks")).isEmpty();
        assertThat(paper.get("targets")).isEmpty();
        assertThat(call("list", "--json").json().findValuesAsText("type")).containsExactlyInAnyOrder("plan", "report");
        assertThat(call("journal", answer.get("report").textValue(), "--json").json().findValuesAsText("kind")).containsExactly("report");
        assertThat(call("verify", "--json").json().get("ok").booleanValue()).isTrue();
    }

    @Test
    void withoutAFormatThereIsNoPath() {
        assertThat(call("report", plan, "--period", "2026-Q1", "--json").json().get("path").isNull()).isTrue();
    }

    @Test
    void aReportThatIsThereIsGivenAgainUnlessANewOneIsAskedFor() {
        var first = report("--period", "2026-Q1");
        assertThat(report("--period", "2026-Q1")).isEqualTo(first);
        assertThat(report("--period", "2026-Q2")).isNotEqualTo(first);
        var second = report("--period", "2026-Q1", "--again");
        assertThat(second).isNotEqualTo(first);
        assertThat(report("--period", "2026-Q1")).as("the newest").isEqualTo(second);
    }

    @Test
    void itsBlanksAreAskedAbout() {
        var report = UUID.fromString(report("--period", "2026-Q1"));
        try (var store = Store.open(data, Clock.systemUTC(), new Templates(ids)::freshOffice)) {
            assertThat(store.questions().of(report)).isNotEmpty().allMatch(q -> q.code().startsWith("drafted.") && q.isOpen());
            assertThat(store.reports(UUID.fromString(plan))).hasSize(1);
            assertThat(store.papers().load(report).paper().entries().byId()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q5", "quý I", "2026-13", "", "2026-06-14..2026-03-15", "2026-H3"})
    void aPeriodThatIsNoneIsWrongUsage(String period) {
        var result = call("report", plan, "--period", period);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("REPORT-PERIOD").contains("2026-Q2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2027-Q1", "2025-01-01..2025-12-31"})
    void aPeriodOutsideThePlansYearsCannotBeDone(String period) {
        var result = call("report", plan, "--period", period);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("REPORT-YEARS").contains("2026");
        assertThat(call("list", "--json").json()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--period 2026-Q1 --format pdf, USAGE-REQUIRED", "--period 2026-Q1 --out x.pdf, USAGE-REQUIRED", "--format pdf --out x.pdf, USAGE-REQUIRED",
        "--period 2026-Q1 --format json --out x.json, EXPORT-FORMAT", "--period 2026-Q1 --unit VHXH, USAGE-REQUIRED",
        "--sheet boss --format pdf --out x.pdf, USAGE-VALUE", "--sheet leader --format xlsx --out x.xlsx, EXPORT-FORMAT",
        "--sheet leader --unit VHXH --format pdf --out x.pdf, USAGE-VALUE", "--sheet units, USAGE-REQUIRED"})
    void whatDoesNotGoTogetherIsWrongUsage(String arguments, String code) {
        var all = new ArrayList<>(List.of("report", plan));
        all.addAll(List.of(arguments.split(" ")));
        var result = call(all.toArray(String[]::new));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains(code);
    }

    @Test
    void aReportHasNoReport() {
        var result = call("report", report("--period", "2026-Q1"), "--period", "2026-Q1");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("REPORT-NO-PLAN");
    }

    @Test
    void theLeadersPageIsWritten() throws IOException {
        var file = temp.resolve("trình.pdf");
        assertThat(call("report", plan, "--sheet", "leader", "--format", "pdf", "--out", file.toString()).out().strip()).isEqualTo(file.toString());
        assertThat(Files.readString(file)).isEqualTo("Tổng hợp nhiệm vụ trình lãnh đạo");
        assertThat(call("list", "--json").json()).as("nothing is kept").hasSize(1);
    }

    @Test
    void everyUnitGetsItsSheetInAFolder() throws IOException {
        var folder = temp.resolve("phiếu");
        var paths = call("report", plan, "--sheet", "units", "--format", "docx", "--out", folder.toString(), "--json").json().get("paths");
        assertThat(paths).hasSize(5);
        assertThat(Files.readString(folder.resolve("phieu-giao-nhiem-vu-phong-kinh-te.docx"))).isEqualTo("Phiếu giao nhiệm vụ Phòng Kinh tế");
    }

    @Test
    void oneUnitGetsItsSheetInAFile() throws IOException {
        var file = temp.resolve("vhxh.xlsx");
        assertThat(call("report", plan, "--sheet", "units", "--unit", "VHXH", "--format", "xlsx", "--out", file.toString()).status()).isZero();
        assertThat(Files.readString(file)).endsWith("Phòng Văn hóa - Xã hội");
        var unknown = call("report", plan, "--sheet", "units", "--unit", "Phòng Nội vụ", "--format", "xlsx", "--out", file.toString());
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("REPORT-UNIT").contains("Phòng Kinh tế");
    }
}
