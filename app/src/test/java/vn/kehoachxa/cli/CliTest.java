package vn.kehoachxa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.Workbook;
import vn.kehoachxa.intake.format.SourceReaders;
import vn.kehoachxa.intake.format.TaskFiles;
import vn.kehoachxa.intake.sheet.SheetSource;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.sheet.SheetWriter;
import vn.kehoachxa.renewal.Renewal;
import vn.kehoachxa.report.HandoutFiles;
import vn.kehoachxa.report.Handouts;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.OwnTemplate;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.timing.TimingReader;

class CliTest {

    private static final SourceReaders FILES = new SourceReaders(Map.of(vn.kehoachxa.intake.format.FileFormat.TEXT, new TextSource()));
    private static final Recogniser RECOGNISER = new Recogniser(UUID::randomUUID);

    /** Every page takes all; a file says which paper it is. */
    private static final HandoutFiles HANDOUTS = new HandoutFiles(new Handouts(document -> true), Map.of(
            Format.PDF, (handout, out) -> out.write(handout.name().getBytes(UTF_8)),
            Format.XLSX, (handout, out) -> out.write(handout.name().getBytes(UTF_8))));

    @TempDir
    Path temp;

    private Path data;

    /** What one call gave. */
    private record Result(int status, String out, String err) {

        JsonNode json() {
            return Json.parse(out);
        }
    }

    @BeforeEach
    void folder() {
        data = temp.resolve("Kế hoạch");
    }

    private Result call(String... arguments) {
        return call(Clock.systemUTC(), arguments);
    }

    private Result call(Clock clock, String... arguments) {
        var exporter = new Exporter(Map.of(
                Format.JSON, (paper, options, out) -> out.write(PaperJson.text(paper, new Citations()::in).getBytes(UTF_8)),
                Format.XLSX, (paper, options, out) -> new SheetWriter().write(paper.paper(), out),
                Format.DOCX, (paper, options, out) -> out.write(options.toString().getBytes(UTF_8))));
        var services = new Services(() -> temp.resolve("home"), clock, UUID::randomUUID, new Templates(UUID::randomUUID), new Citations(), new TimingReader(), day -> false,
                new Renewal(UUID::randomUUID, new Citations()::in), exporter, FILES, RECOGNISER, new TaskFiles(new SheetSource(), UUID::randomUUID), HANDOUTS, null, ProvinceFiles.reader(), null, "An");
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = new Cli(services, "1.2.3", new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(arguments);
        return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private Result onData(String... arguments) {
        var all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        return call(all.toArray(String[]::new));
    }

    @Test
    void theJournalIsShownByTheOfficesClockAndGivenToProgramsAsItIsKept() {
        var clock = Clock.fixed(Instant.parse("2026-05-24T18:05:09Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        var plan = call(clock, "new", "--template", "annual", "--year", "2026", "--json", "--data", data.toString()).json().get("plan").textValue();
        assertThat(call(clock, "journal", plan, "--data", data.toString()).out()).contains("\t25/05/2026 01:05:09\t").doesNotContain("18:05");
        assertThat(call(clock, "journal", plan, "--json", "--data", data.toString()).json().get(0).get("at").textValue()).isEqualTo("2026-05-24T18:05:09Z");
    }

    private String newPlan() {
        return onData("new", "--template", "annual", "--year", "2026", "--set", "commune=xã Vân Hồ", "--set", "province=Sơn La", "--json")
                .json().get("plan").textValue();
    }

    @Test
    void aTemplateOfTheOfficesOwnIsListedAndUsed() {
        newPlan();
        var templates = new Templates(UUID::randomUUID);
        String id;
        try (var store = Store.open(data, Clock.systemUTC(), templates::freshOffice)) {
            var office = store.office().load();
            var plan = store.papers().load(store.papers().list().getFirst().id()).paper();
            var template = OwnTemplate.of(plan, office, "Mẫu của xã", "Dùng lại hằng năm", UUID::randomUUID, new Citations()::in);
            id = template.info().id();
            store.templates().save(id, template.info().name(), template.text());
        }
        assertThat(onData("templates").out()).contains("annual").contains("Mẫu của xã");
        var plan = onData("new", "--template", id, "--year", "2028", "--json").json().get("plan").textValue();
        assertThat(onData("show", plan).json().get("subject").textValue()).endsWith("năm 2028");
    }

    @Test
    void thePlanOfTheNextYearComesWithWhatMayBeOutOfDate() {
        var plan = newPlan();
        var renewed = onData("renew", plan, "--year", "2027", "--json").json();
        assertThat(renewed.get("stale")).isNotEmpty().allSatisfy(s ->
                assertThat(s.propertyStream().map(Map.Entry::getKey)).containsExactly("line", "kind", "quote", "reason"));
        var paper = onData("show", renewed.get("plan").textValue()).json();
        assertThat(paper.get("year").intValue()).isEqualTo(2027);
        assertThat(paper.at("/head/day").isNull()).isTrue();
        assertThat(onData("renew", plan, "--year", "2026").status()).isEqualTo(2);
        assertThat(onData("renew", plan, "--year", "nay").status()).isEqualTo(2);
        assertThat(onData("renew", plan).status()).isEqualTo(2);
        assertThat(onData("verify", "--json").json().get("ok").booleanValue()).isTrue();
    }

    @Test
    void aPlanIsMadeListedShownAndExported() throws IOException {
        var plan = newPlan();
        var listed = onData("list", "--json").json().get(0);
        assertThat(listed.get("plan").textValue()).isEqualTo(plan);
        assertThat(listed.get("tasks").intValue()).isEqualTo(10);
        assertThat(listed.get("office").textValue()).isEqualTo("UBND xã Vân Hồ");
        var shown = onData("show", plan.substring(0, 13)).out();
        assertThat(Json.parse(shown).get("id").textValue()).isEqualTo(plan);
        var file = temp.resolve("kế hoạch.json");
        var exported = onData("export", plan, "--format", "json", "--out", file.toString(), "--json").json().get("paths").get(0);
        assertThat(Files.readString(file)).isEqualTo(shown);
        assertThat(exported.get("bytes").longValue()).isEqualTo(Files.size(file));
        assertThat(exported.get("sha256").textValue()).hasSize(64);
    }

    @Test
    void aPlanIsWrittenAsExcelAloneAndWithAllFormats() throws IOException {
        var plan = newPlan();
        var file = temp.resolve("nhiệm vụ.xlsx");
        var alone = onData("export", plan, "--format", "xlsx", "--out", file.toString(), "--json").json().get("paths").get(0);
        assertThat(alone.get("format").textValue()).isEqualTo("xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book).extracting(Sheet::getSheetName).containsExactly("Chỉ tiêu", "Nhiệm vụ");
            assertThat(book.getSheet("Nhiệm vụ").getLastRowNum()).isEqualTo(4 + 10);
        }
        var all = onData("export", plan, "--all", temp.resolve("tất cả").toString(), "--json").json().get("paths");
        assertThat(all).extracting(p -> p.get("format").textValue()).containsExactly("docx", "xlsx", "json");
        assertThat(all.get(1).get("sha256")).isEqualTo(alone.get("sha256"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "false | '' | false, false", "false | --draft-mark | true, false", "false | --amounts-in-words | false, true",
        "false | --draft-mark --amounts-in-words | true, true", "true | '' | true, true", "true | --no-draft-mark | false, true",
        "true | --no-amounts-in-words --draft-mark | true, false", "false | --no-draft-mark | false, false"})
    void aPaperIsPrintedAsTheOfficeHasChosenUnlessTheCallSaysOtherwise(boolean chosen, String given, String expected) throws IOException {
        var plan = newPlan();
        try (var store = Store.open(data, Clock.systemUTC(), () -> null)) {
            store.office().changePrintOptions(o -> new PrintOptions(chosen, chosen));
        }
        var file = temp.resolve("x.docx");
        var arguments = new java.util.ArrayList<>(List.of("export", plan, "--format", "docx", "--out", file.toString()));
        Stream.of(given.split(" ")).filter(a -> !a.isEmpty()).forEach(arguments::add);
        assertThat(onData(arguments.toArray(String[]::new)).status()).isZero();
        var options = expected.split(", ");
        assertThat(file).hasContent(new PrintOptions(Boolean.parseBoolean(options[0]), Boolean.parseBoolean(options[1])).toString());
        var all = arguments.subList(6, arguments.size());
        all.addAll(0, List.of("export", plan, "--all", temp.resolve("tất cả").toString()));
        assertThat(onData(all.toArray(String[]::new)).status()).isZero();
        try (var files = Files.list(temp.resolve("tất cả"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".docx")).findFirst().orElseThrow()).hasSameTextualContentAs(file);
        }
    }

    @Test
    void theChoicesOfAnExportStandInItsHelp() {
        assertThat(call("export", "--help").out()).contains("--[no-]draft-mark").contains("--[no-]amounts-in-words");
    }

    @Test
    void editsAreMadeAllOrNoneAndUndone() throws IOException {
        var plan = newPlan();
        var first = onData("show", plan).out();
        var line = Json.parse(first).get("body").get(2).get("id").textValue();
        var ops = temp.resolve("sửa.json");
        Files.writeString(ops, "\ufeff[{\"op\": \"set\", \"field\": \"head.number\", \"value\": \"12\"},\r\n{\"op\": \"text\", \"at\": \""
                + line + "\", \"text\": \"" + Normalizer.normalize("Đổi mới", Normalizer.Form.NFD) + "\"}]");
        var edited = onData("edit", plan, "--file", ops.toString(), "--json").json();
        assertThat(edited.get("applied").intValue()).isEqualTo(2);
        assertThat(onData("show", plan).out()).contains("\"number\": \"12\"").contains("\"Đổi mới\"");
        assertThat(onData("journal", plan, "--json").json()).extracting(e -> e.get("kind").textValue()).containsExactly("new", "several");
        assertThat(onData("undo", plan, "--json").json().get("seq").longValue()).isLessThan(edited.get("seq").longValue());
        assertThat(onData("show", plan).out()).isEqualTo(first);
        assertThat(onData("redo", plan, "--json").json().get("seq")).isEqualTo(edited.get("seq"));
        Files.writeString(ops, "[{\"op\": \"set\", \"field\": \"subject\", \"value\": \"x\"}, {\"op\": \"set\", \"field\": \"head.month\", \"value\": \"13\"}]");
        assertThat(onData("edit", plan, "--file", ops.toString()).status()).isEqualTo(1);
        assertThat(onData("show", plan).out()).doesNotContain("\"subject\": \"x\"");
    }

    @Test
    void anEditThatNamesAnOldStateIsRefused() throws IOException {
        var plan = newPlan();
        var ops = temp.resolve("ops.json");
        Files.writeString(ops, "{\"seq\": 1, \"edits\": [{\"op\": \"set\", \"field\": \"subject\", \"value\": \"Một\"}]}");
        assertThat(onData("edit", plan, "--file", ops.toString()).status()).isZero();
        var second = onData("edit", plan, "--file", ops.toString(), "--json");
        assertThat(second.status()).isEqualTo(1);
        assertThat(Json.parse(second.err()).get("error").get("code").textValue()).isEqualTo("EDIT-STALE");
    }

    @Test
    void theOfficeIsKeptAndStandsInTheNextPlan() {
        assertThat(onData("office", "--set", "commune=Vân Hồ", "--set", "province=tỉnh Sơn La", "--set", "signatory.name=Lò Thị Mai").status()).isZero();
        var office = onData("office", "--json").json();
        assertThat(office.get("commune").textValue()).isEqualTo("xã Vân Hồ");
        assertThat(office.get("province").textValue()).isEqualTo("Sơn La");
        var plan = onData("new", "--template", "annual", "--json").json().get("plan").textValue();
        assertThat(onData("show", plan).json().get("signature").get("name").textValue()).isEqualTo("Lò Thị Mai");
    }

    @Test
    void theOfficeSaysWhomTheProvinceAsks() {
        assertThat(onData("office", "--set", "contact.name=Vàng Thị Mỷ", "--set", "contact.phone=0212 3 868 111").status()).isZero();
        assertThat(onData("office", "--set", "contact.email=vanho@sonla.gov.vn", "--set", "commune=Vân Hồ").status()).isZero();
        var office = onData("office", "--json").json();
        assertThat(office.get("contact"))
                .isEqualTo(Json.object().put("name", "Vàng Thị Mỷ").put("phone", "0212 3 868 111").put("email", "vanho@sonla.gov.vn"));
        assertThat(office.get("commune").textValue()).isEqualTo("xã Vân Hồ");
        assertThat(onData("office").out()).contains("Vàng Thị Mỷ", "0212 3 868 111", "vanho@sonla.gov.vn");
    }

    @Test
    void theOfficeIsReadFromAFileThatTheProgramWrote() throws IOException {
        onData("office", "--set", "commune=Vân Hồ", "--set", "units.1.name=Văn phòng", "--set", "contact.name=Vàng Thị Mỷ");
        var written = onData("office", "--json");
        var file = temp.resolve("office.json");
        Files.writeString(file, written.out());
        data = temp.resolve("other");
        onData("office", "--file", file.toString());
        var read = onData("office", "--json").json();
        assertThat(read.get("units")).isEqualTo(written.json().get("units"));
        assertThat(read.get("commune")).isEqualTo(written.json().get("commune"));
        assertThat(read.get("contact")).isEqualTo(written.json().get("contact"));
    }

    @Test
    void theDemoGivesTheSameFilesEachTime() throws IOException {
        var folder = temp.resolve("mẫu").toString();
        var first = call("demo", folder, "--json");
        var again = call("demo", folder, "--json");
        assertThat(first.status()).isZero();
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(Files.exists(Path.of(folder, "kehoachxa.db"))).isTrue();
        assertThat(call("verify", "--data", folder, "--json").json().get("ok").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2 | USAGE-VERB | frobnicate", "2 | USAGE-UNKNOWN | list --frob", "2 | USAGE-REQUIRED | show", "2 | USAGE-REQUIRED | list --data",
        "2 | USAGE-TWICE | new --year 2026 --year 2027", "2 | YEAR | new --template annual --year 99", "2 | YEAR | new --template annual --year abc",
        "2 | SET-KEY | new --template annual --set a=b", "2 | SET-FORM | new --template annual --set ab", "2 | USAGE-REQUIRED | new",
        "2 | SET-PAPER | office --set number=1", "2 | USAGE-VALUE | list --lang fr", "2 | USAGE-DAY | new --template annual --today 1/1/2026",
        "2 | EXPORT-FORM | export 01980000-0000", "2 | USAGE-TWICE | export 01980000-0000 --format json --out x --draft-mark --no-draft-mark",
        "2 | USAGE-UNKNOWN | export 01980000-0000 --format json --out x --draft-mark=yes", "2 | EXPORT-FORMAT | export 01980000-0000 --format fax --out x",
        "2 | USAGE-NUMBER | undo 01980000-0000 --steps 0", "1 | TEMPLATE-NONE | new --template monthly", "1 | PAPER-NONE | show 01980000-0000",
        "1 | PAPER-NONE | show 0198", "1 | IN-READ | edit 01980000-0000 --file missing.json",
        "1 | IN-READ | cite --file missing.txt", "2 | USAGE-REQUIRED | cite",
        "1 | IN-READ | timing --file missing.txt", "2 | USAGE-REQUIRED | timing", "2 | USAGE-REQUIRED | timing x --file y", "2 | YEAR | timing x --year nay",
        "2 | YEAR | timing x --year 2030-2026",
    })
    void whatGoesWrongIsOneSentenceAndAStatus(int status, String code, String arguments) {
        var call = call(arguments.split(" "));
        assertThat(call.status()).isEqualTo(status);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("Lỗi: ").endsWith("(mã " + code + ")\n").doesNotContain("\tat ");
        assertThat(call.err().lines()).hasSize(1);
        var json = call((arguments + " --json").split(" "));
        if (json.status() == status && !arguments.endsWith("--data")) {
            assertThat(Json.parse(json.err()).get("error").get("code").textValue()).isEqualTo(code);
        }
    }

    @Test
    void aFolderThatIsNotThereIsNotMadeByLooking() {
        var result = onData("list");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("DATA-MISSING");
        assertThat(data).doesNotExist();
    }

    @Test
    void aMistakeInTheWordsMakesNoFolder() {
        assertThat(onData("new", "--template", "annual", "--set", "date=mai").status()).isEqualTo(2);
        assertThat(data).doesNotExist();
    }

    @Test
    void aFileThatCanNotBeWrittenIsToldAndLeavesNothingBehind() throws IOException {
        var plan = newPlan();
        var target = Files.createDirectories(temp.resolve("out")).resolve("missing").resolve("x.json");
        var result = onData("export", plan, "--format", "json", "--out", target.toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("OUT-WRITE");
        try (var left = Files.list(temp.resolve("out"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anExportOverAFolderIsRefusedAndLeavesNothingBehind() throws IOException {
        var plan = newPlan();
        var folder = Files.createDirectories(temp.resolve("out").resolve("x.json"));
        Files.writeString(folder.resolve("inside"), "x");
        assertThat(onData("export", plan, "--format", "json", "--out", folder.toString()).status()).isEqualTo(1);
        try (var left = Files.list(temp.resolve("out"))) {
            assertThat(left).containsExactly(folder);
        }
    }

    @Test
    void helpAndVersionAreToldInBothLanguages() {
        assertThat(call("--version").out()).isEqualTo("kehoachxa 1.2.3\n");
        assertThat(call("--help").out()).contains("Các lệnh:").contains("templates");
        assertThat(call("new", "--help").out()).contains("--template ID");
        assertThat(call("new", "--help", "--lang", "en").out()).contains("Usage:");
        assertThat(call("show", "0198", "--lang", "en").err()).startsWith("Error: ");
    }

    @Test
    void helpIsGivenWithoutWhatTheVerbRequires() {
        var help = call("show", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("PAPER");
    }

    @Test
    void aFolderWithoutANameIsNotTheOneInWhichTheProgramRuns() {
        for (var call : List.of(call("list", "--data", ""), call("demo", ""))) {
            assertThat(call.status()).isEqualTo(2);
            assertThat(call.err()).contains("USAGE-VALUE");
        }
    }

    @Test
    void aFlagWithAValueIsNamedInTheSentence() {
        assertThat(call("list", "--json=abc").err()).contains("“--json=abc”");
    }

    @Test
    void aSettingCountsOnFromWhatTheOfficeHas() {
        assertThat(onData("office", "--set", "basis.1.number=1", "--set", "basis.2.number=2").status()).isZero();
        assertThat(onData("new", "--template", "annual", "--set", "basis.2.number=22").status()).isZero();
    }

    @Test
    void aMistakeInTheWordsOfAnOfficeMakesNoFolder() {
        assertThat(onData("office", "--set", "a=b").status()).isEqualTo(2);
        assertThat(data).doesNotExist();
    }

    @Test
    void aLastYearBeforeTheFirstIsWrongUsage() {
        var result = onData("new", "--template", "annual", "--year", "2026", "--set", "yearTo=2020");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("YEAR-TO").contains("2020").contains("2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"seq\": \"1\", \"edits\": []}", "{\"seq\": 1.5, \"edits\": []}", "{\"seq\": 1e99999, \"edits\": []}", "{\"edits\": {}}", "3",
        "[] []",
    })
    void aFileOfEditsThatIsNotOneIsRefused(String content) throws IOException {
        var plan = newPlan();
        var ops = Files.writeString(temp.resolve("ops.json"), content);
        var result = onData("edit", plan, "--file", ops.toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("FILE-FORM");
    }

    @Test
    void anAnswerThatCanNotBePrintedIsAFailure() {
        var full = new java.io.OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var err = new ByteArrayOutputStream();
        var services = new Services(
                () -> temp.resolve("home"), Clock.systemUTC(), UUID::randomUUID, new Templates(UUID::randomUUID), null, null, null, null, new Exporter(Map.of()),
                FILES, RECOGNISER, new TaskFiles(new SheetSource(), UUID::randomUUID), HANDOUTS, null, ProvinceFiles.reader(), null, "An");
        var status = new Cli(services, "1", new PrintStream(full, false, UTF_8), new PrintStream(err, true, UTF_8)).run("templates");
        assertThat(status).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("OUT-ANSWER");
    }

    /** Group, text, lead, supporting units and timing of each task. */
    private List<String> tasks(String plan) {
        try (var store = Store.open(data, Clock.systemUTC(), new Templates(UUID::randomUUID)::freshOffice)) {
            return Statements.tasks(store.papers().load(UUID.fromString(plan)).paper()).stream()
                    .map(t -> String.join(" / ", t.group(), t.text(), t.lead(), String.join("+", t.supporting()), t.timing()))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"annual, annual", "agency, agency", "budget, budget", "event, annual", "agency, annual", "annual, agency"})
    void theTasksOfAPlanComeBackFromItsExcelFile(String from, String into) {
        var plan = onData("new", "--template", from, "--year", "2026", "--json").json().get("plan").textValue();
        var file = temp.resolve("nhiệm vụ.xlsx").toString();
        assertThat(onData("export", plan, "--format", "xlsx", "--out", file).status()).isZero();
        var again = onData("new", "--template", into, "--year", "2026", "--tasks", file, "--json");
        assertThat(again.err()).isEmpty();
        assertThat(tasks(again.json().get("plan").textValue())).isNotEmpty().containsExactlyElementsOf(tasks(plan));
    }

    @Test
    void aNewPlanSaysHowManyTasksAListGaveIt() throws IOException {
        var file = Files.write(temp.resolve("việc.xlsx"), new Workbook().sheet("Việc", "TT | Nhiệm vụ | Chủ trì", "1 | Kéo cáp | Văn phòng", "2 | Dạy chữ | Đoàn xã").bytes());
        var made = onData("new", "--template", "annual", "--year", "2026", "--tasks", file.toString());
        assertThat(made.status()).isZero();
        assertThat(made.out()).endsWith("(2 nhiệm vụ từ tệp Excel)\n");
    }

    @ParameterizedTest
    @CsvSource({"annual, LIST-NO-TABLE, Ghi chép", "event, TEMPLATE-NO-TASKS, TT | Nhiệm vụ | Chủ trì", "five-year, TEMPLATE-NO-TASKS, TT | Nhiệm vụ | Chủ trì"})
    void whereAListDoesNotFitNothingIsMade(String template, String code, String header) throws IOException {
        var file = Files.write(temp.resolve("việc.xlsx"), new Workbook().sheet("Việc", header, "1 | Kéo cáp | Văn phòng").bytes());
        var refused = onData("new", "--template", template, "--year", "2026", "--tasks", file.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(code);
        assertThat(data).doesNotExist();
        newPlan();
        assertThat(onData("new", "--template", template, "--year", "2026", "--tasks", file.toString()).status()).isEqualTo(1);
        assertThat(onData("list", "--json").json()).hasSize(1);
    }

    @Test
    void aListOfTasksIsNoPlanToBeTakenIn() throws IOException {
        var file = Files.write(temp.resolve("việc.xlsx"), new Workbook().sheet("Việc", "TT | Nhiệm vụ | Chủ trì", "1 | Kéo cáp | Văn phòng").bytes());
        var refused = onData("import", file.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("INTAKE-SHEET", "new --tasks");
    }

    private Path lines(String content) throws IOException {
        return Files.writeString(temp.resolve("viện dẫn.txt"), content);
    }

    @Test
    void citationsAreOneObjectALineOfTheFile() throws IOException {
        var file = lines("\ufeffCăn cứ Quyết định số 34/QĐ-UBND ngày 06/01/2026 của UBND tỉnh về giao chỉ tiêu;\r\n\r\nTheo "
                + Normalizer.normalize("Nghị quyết số 57-NQ/TW", Normalizer.Form.NFD) + "\r\n");
        var result = call("cite", "--file", file.toString(), "--json");
        assertThat(result.status()).isZero();
        var objects = result.out().lines().map(Json::parse).toList();
        assertThat(objects).hasSize(3);
        assertThat(objects.get(0)).isEqualTo(Json.parse("""
                {"text": "Căn cứ Quyết định số 34/QĐ-UBND ngày 06/01/2026 của UBND tỉnh về giao chỉ tiêu;", "citations": [
                 {"type": "Quyết định", "number": "34", "symbol": "QĐ-UBND", "date": "2026-01-06", "issuer": "UBND tỉnh", "subject": "giao chỉ tiêu",
                  "from": 7, "to": 78, "within": null}]}"""));
        assertThat(objects.get(1)).isEqualTo(Json.parse("{\"text\": \"\", \"citations\": []}"));
        assertThat(objects.get(2).get("text").textValue()).isEqualTo("Theo Nghị quyết số 57-NQ/TW");
        assertThat(objects.get(2).get("citations").get(0).get("symbol").textValue()).isEqualTo("NQ/TW");
    }

    @Test
    void citationsOfALegalBasisFollowItsTextThroughEditUndoAndRedo() throws IOException {
        var plan = newPlan();
        var first = onData("show", plan).out();
        var at = Json.parse(first).at("/legalBases/0/id").textValue();
        var typed = "Căn cứ Luật Đất đai năm 2024 và Quyết định số 35/QĐ-UBND ngày 07/01/2026 của UBND tỉnh về giao chỉ tiêu;";
        // What a file of edits says of citations does not count.
        var ops = Files.writeString(temp.resolve("ops.json"), """
                [{"op": "text", "at": "%s", "text": "%s", "citations": [{"type": "Luật", "from": 0, "to": 4}]}]""".formatted(at, typed));
        assertThat(onData("edit", plan, "--file", ops.toString()).status()).isZero();
        var after = onData("show", plan).out();
        var read = onData("cite", "--file", lines(typed).toString(), "--json").json();
        assertThat(read.get("citations")).hasSize(2);
        assertThat(Json.parse(after).at("/legalBases/0/citations")).isEqualTo(read.get("citations"));
        onData("undo", plan);
        assertThat(onData("show", plan).out()).isEqualTo(first);
        onData("redo", plan);
        assertThat(onData("show", plan).out()).isEqualTo(after);
        assertThat(onData("verify", "--json").json().get("ok").booleanValue()).isTrue();
    }

    @Test
    void citationsAreTabledForAPerson() throws IOException {
        var file = lines("Luật Đất đai năm 2024; Công văn số 12/UBND-VX của UBND tỉnh về báo cáo.");
        assertThat(call("cite", "--file", file.toString()).out()).isEqualTo("Luật\t2024\t\tĐất đai\nCông văn 12 UBND-VX\t\tUBND tỉnh\tbáo cáo\n");
    }

    @Test
    void anEmptyFileCitesNothing() throws IOException {
        var result = call("cite", "--file", lines("").toString(), "--json");
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();
    }

    @Test
    void aTimeIsToldAsOneObjectALine() throws IOException {
        assertThat(call("timing", "Quý I - II/2026", "--json").out()).isEqualTo(
                "{\"text\":\"Quý I - II/2026\",\"kind\":\"window\",\"start\":\"2026-01-01\",\"due\":\"2026-06-30\",\"dueDates\":[\"2026-06-30\"],\"also\":[],\"confident\":true}\n");
        var file = lines("\ufeffTrước 30/11\t2026\r\nQuý, 6 tháng, năm và đột xuất\t2026-2027\r\nQuý II\r\n\r\n");
        var objects = call("timing", "--file", file.toString(), "--json").out().lines().map(Json::parse).toList();
        assertThat(objects).extracting(o -> o.get("kind").textValue()).containsExactly("by", "recurring", "window", "unparsed");
        assertThat(objects.get(0).get("due").textValue()).isEqualTo("2026-11-29");
        assertThat(objects.get(1).get("dueDates")).hasSize(8);
        assertThat(objects.get(1).get("also").get(0).textValue()).isEqualTo("on_demand");
        assertThat(objects.get(2).get("due").isNull()).isTrue();
        assertThat(call("timing", "--file", file.toString(), "--year", "2028", "--json").out().lines().toList().get(2)).contains("2028-06-30");
        assertThat(call("timing", "chậm nhất 30/6", "--year", "2026").out()).isEqualTo("chậm nhất 30/6\tby\t\t2026-06-30\n");
    }

    private static final String OLD_PLAN = """
            ỦY BAN NHÂN DÂN
            XÃ SUỐI LÌN
            Số: 07/KH-UBND
            Suối Lìn, ngày 05 tháng 01 năm 2026

            KẾ HOẠCH
            Chuyển đổi số xã Suối Lìn năm 2026

            Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;

            Ủy ban nhân dân xã ban hành Kế hoạch như sau:

            I. MỤC TIÊU

            - Phủ sóng mọi bản trước mùa mưa.

            II. NHIỆM VỤ

            1. Lập tổ giúp việc

            - Mỗi bản một người.

            1. Kéo cáp

            - Qua ba bản vùng cao./.

            Nơi nhận:
            - Đảng ủy xã;
            - Lưu: VT, KT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lò Văn Nam
            """;

    @Test
    void anOldPlanIsTakenInAndWhatIsDoubtfulIsTold() throws IOException {
        var file = Files.writeString(temp.resolve("Kế hoạch cũ.txt"), OLD_PLAN);
        var json = onData("import", file.toString(), "--json").json();
        assertThat(json.get("type").textValue()).isEqualTo("plan");
        assertThat(json.get("kind").textValue()).isEqualTo("annual");
        assertThat(json.get("subject").textValue()).isEqualTo("Chuyển đổi số xã Suối Lìn năm 2026");
        assertThat(json.get("number").textValue()).isEqualTo("07");
        assertThat(json.get("date").textValue()).isEqualTo("2026-01-05");
        assertThat(json.get("lines").intValue()).isEqualTo(7);
        assertThat(json.get("headings").intValue()).isEqualTo(4);
        assertThat(json.get("legalBases").intValue()).isEqualTo(1);
        assertThat(json.get("recipients").intValue()).isEqualTo(1);
        assertThat(json.get("archive").textValue()).isEqualTo("VT, KT");
        assertThat(json.get("signatory").textValue()).isEqualTo("Lò Văn Nam");
        assertThat(json.get("warnings")).hasSize(1);
        assertThat(json.get("warnings").get(0).get("place").textValue()).isEqualTo("Dòng 6");
        assertThat(json.get("warnings").get(0).get("quote").textValue()).isEqualTo("1. Kéo cáp");
        var shown = onData("show", json.get("plan").textValue()).json();
        assertThat(shown.get("office").get("name").textValue()).isEqualTo("UBND xã Suối Lìn");
        assertThat(shown.get("state").textValue()).isEqualTo("draft");
    }

    @Test
    void theYearThatWasNamedIsThePlans() throws IOException {
        var file = Files.writeString(temp.resolve("cũ.txt"), OLD_PLAN);
        assertThat(onData("import", file.toString(), "--year", "2027", "--json").json().get("year").intValue()).isEqualTo(2027);
        assertThat(onData("import", file.toString(), "--year", "27").status()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoPlanMakesNoDataFolder() throws IOException {
        var file = Files.writeString(temp.resolve("thực đơn.txt"), "Thực đơn tuần này\n\nThứ Hai: cơm, rau, cá kho\n\nThứ Ba: cơm, thịt luộc\n");
        var result = onData("import", file.toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("INTAKE-NOT-A-PLAN");
        assertThat(data).doesNotExist();
    }
}
