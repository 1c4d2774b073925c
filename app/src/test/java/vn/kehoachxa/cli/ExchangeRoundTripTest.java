package vn.kehoachxa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Export, import elsewhere, export: the same bytes, for all kinds of plan and a year's reports. */
class ExchangeRoundTripTest {

    /** Where a file is taken in. */
    private enum Elsewhere {
        /** A PC that does not know yet whose it is. */
        NEW_PC,
        SECOND_PC,
        OTHER_OFFICE;

        OfficePc at(Path data) {
            return switch (this) {
                case NEW_PC -> new OfficePc(data);
                case SECOND_PC -> new OfficePc(data, "xã Vân Hồ");
                case OTHER_OFFICE -> new OfficePc(data, "xã Khác");
            };
        }
    }

    @TempDir
    Path temp;

    private OfficePc office;

    @BeforeEach
    void office() {
        office = new OfficePc(temp.resolve("một"), "xã Vân Hồ");
    }

    private String plan(String kind) {
        return office.json("new", "--template", kind, "--year", "2026").get("plan").textValue();
    }

    private void issue(String paper, String number) {
        office.json("issue", paper, "--number", number, "--date", "2026-02-03");
    }

    private void sign(String paper, int version, String... names) throws IOException {
        try (var store = office.open()) {
            for (var name : names) {
                var scan = Files.writeString(temp.resolve(name), "bản quét " + name);
                store.versions().attach(UUID.fromString(paper), version, UUID.randomUUID(), scan, "An");
            }
        }
    }

    private void edit(String paper, String subject) throws IOException {
        var ops = Files.writeString(temp.resolve("ops.json"), "[{\"op\": \"set\", \"field\": \"subject\", \"value\": \"" + subject + "\"}]");
        office.json("edit", paper, "--file", ops.toString());
    }

    /** What is written of a paper that was taken in is what was written of it before. @param more options of the export */
    private void goesRound(String paper, List<OfficePc> elsewhere, String... more) throws IOException {
        var file = office.export(paper, "province", temp.resolve("gửi tỉnh.zip"), more);
        var data = office.export(paper, "json", temp.resolve("đi.json"));
        for (var pc : elsewhere) {
            assertThat(pc.json("import", file.toString()).get("plan").textValue()).isEqualTo(paper);
            assertThat(pc.export(paper, "json", temp.resolve("lại.json"))).hasSameBinaryContentAs(data);
            assertThat(pc.export(paper, "province", temp.resolve("lại.zip"), more)).hasSameBinaryContentAs(file);
        }
    }

    private static void whole(OfficePc pc) {
        assertThat(pc.json("verify").get("ok").booleanValue()).isTrue();
    }

    private List<OfficePc> everywhere(String name) {
        return Stream.of(Elsewhere.values()).map(w -> w.at(temp.resolve(name + w))).toList();
    }

    private void same(String paper, String format, OfficePc elsewhere) {
        assertThat(elsewhere.export(paper, format, temp.resolve("lại." + format)))
                .hasSameBinaryContentAs(office.export(paper, format, temp.resolve("đi." + format)));
    }

    @ParameterizedTest
    @EnumSource(Elsewhere.class)
    void eachFileOfAPaperIsTheSameElsewhere(Elsewhere where) throws IOException {
        var plan = plan("event");
        issue(plan, "12");
        var elsewhere = where.at(temp.resolve("nơi khác"));
        goesRound(plan, List.of(elsewhere));
        for (var format : List.of("pdf", "docx", "xlsx")) {
            same(plan, format, elsewhere);
        }
    }

    @Test
    void aPlanOfAnyKindIsTheSameElsewhereAsADraftAsIssuedAndAsAmended() throws IOException {
        var drafts = everywhere("nháp");
        var issued = everywhere("ban hành");
        var amended = everywhere("điều chỉnh");
        var number = 12;
        for (var kind : List.of("annual", "agency", "budget", "five-year", "event")) {
            var plan = plan(kind);
            goesRound(plan, drafts);
            issue(plan, Integer.toString(number++));
            sign(plan, 1, "bản ký.pdf", "Phụ lục ký số 2 " + "rất dài ".repeat(12) + ".pdf", "a.jpg");
            goesRound(plan, issued);
            office.json("amend", plan);
            edit(plan, "Kế hoạch điều chỉnh " + kind);
            issue(plan, Integer.toString(number++));
            goesRound(plan, amended);
            assertThat(amended).allSatisfy(pc -> assertThat(pc.json("show", plan).get("version").intValue()).isEqualTo(2));
        }
        Stream.of(drafts, issued, amended).flatMap(List::stream).forEach(ExchangeRoundTripTest::whole);
    }

    @Test
    void theDraftOfALaterVersionIsTheSameElsewhere() throws IOException {
        var plan = plan("annual");
        issue(plan, "12");
        office.json("amend", plan);
        edit(plan, "Kế hoạch điều chỉnh");
        goesRound(plan, everywhere("nháp"));
    }

    @ParameterizedTest
    @EnumSource(Elsewhere.class)
    void aYearsReportsAreTheSameElsewhereWithProgressAndTheEvidenceThatWasChosen(Elsewhere where) throws IOException {
        var plan = plan("annual");
        issue(plan, "12");
        var tasks = office.json("show", plan).get("tasks");
        var shown = Files.writeString(temp.resolve("biên bản họp.txt"), "đã họp");
        var hidden = Files.writeString(temp.resolve("riêng.txt"), "không gửi");
        progress(tasks.at("/0/id").textValue(), "30", "2026-02-10", shown, hidden);
        progress(tasks.at("/1/id").textValue(), "60", "2026-08-01");
        progress(tasks.at("/0/id").textValue(), "80", "2026-11-11");
        var evidence = office.json("show", plan).at("/tasks/0/progress/0/evidence/0/id").textValue();
        var elsewhere = where.at(temp.resolve("nơi khác"));
        var number = 40;
        for (var period : List.of("2026-Q1", "2026-Q2", "2026-H1", "2026-Q3", "2026-M9", "2026-Q4", "2026-H2", "2026")) {
            var report = office.json("report", plan, "--period", period).get("report").textValue();
            if (number % 2 == 0) {
                issue(report, Integer.toString(number));
            }
            number++;
            goesRound(report, List.of(elsewhere), "--evidence", evidence);
        }
        var followed = elsewhere.json("show", plan);
        assertThat(followed.at("/tasks/0/progress")).hasSize(2);
        assertThat(followed.at("/tasks/0/progress/0/evidence")).extracting(e -> e.get("id").textValue()).containsExactly(evidence);
        assertThat(elsewhere.call("list").out().lines()).hasSize(9);
        whole(elsewhere);
    }

    private void progress(String task, String percent, String date, Path... evidence) {
        office.json(Stream.concat(
                        Stream.of("progress", task, "--status", "in_progress", "--percent", percent, "--date", date),
                        Stream.of(evidence).flatMap(e -> Stream.of("--evidence", e.toString())))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(Elsewhere.class)
    void aPdfAloneBringsTheSamePaper(Elsewhere where) throws IOException {
        var plan = plan("agency");
        for (var step : List.of("draft", "issued")) {
            if (step.equals("issued")) {
                issue(plan, "12");
            }
            var pdf = office.export(plan, "pdf", temp.resolve(step + ".pdf"));
            var elsewhere = where.at(temp.resolve(step));
            assertThat(elsewhere.json("import", pdf.toString()).get("plan").textValue()).isEqualTo(plan);
            assertThat(elsewhere.export(plan, "pdf", temp.resolve("lại.pdf"))).hasSameBinaryContentAs(pdf);
            same(plan, "json", elsewhere);
            whole(elsewhere);
        }
    }

    @Test
    void theNameOfTheFileCountsForNothing() throws IOException {
        var plan = plan("event");
        var file = office.export(plan, "province", temp.resolve("gửi.kehoachxa"));
        var other = Files.copy(file, temp.resolve("tệp tải về (1)"));
        assertThat(new OfficePc(temp.resolve("hai")).json("import", file.toString()).get("plan").textValue()).isEqualTo(plan);
        assertThat(new OfficePc(temp.resolve("ba")).json("import", other.toString()).get("plan").textValue()).isEqualTo(plan);
    }
}
