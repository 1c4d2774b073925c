package vn.kehoachxa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.word.WordWriter;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.format.FileFormat;
import vn.kehoachxa.intake.format.SourceReaders;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.intake.word.WordSource;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.renewal.Renewal;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.timing.TimingReader;

/** The commonest loop: the draft goes out as Word, the leader edits it, it comes back. */
class ReturnedWordTest {

    private static WordWriter word;

    @TempDir
    Path temp;

    private final Templates templates = new Templates(UUID::randomUUID);
    private final Paper sample = Sample.make().paper();
    private String id;
    private Path file;
    private Path data;

    private record Result(int status, String out, String err) {

        JsonNode json() {
            return Json.parse(out);
        }
    }

    @BeforeAll
    static void readFonts() throws IOException {
        word = new WordWriter(new PdfFonts());
    }

    @BeforeEach
    void goesOut() {
        data = temp.resolve("data");
        try (var store = store()) {
            id = store.papers().create(sample, "An").paper().id().toString();
        }
        file = temp.resolve("Dự thảo.docx");
        assertThat(call("export", id, "--format", "docx", "--out", file.toString()).status()).isZero();
    }

    private Store store() {
        return Store.open(data, Clock.systemUTC(), templates::freshOffice);
    }

    private Paper stored() {
        try (var store = store()) {
            return store.papers().load(UUID.fromString(id)).paper();
        }
    }

    private Result call(String... arguments) {
        var exporter = new Exporter(Map.of(Format.DOCX, (paper, options, out) -> word.write(Composer.compose(paper.paper(), options), out)));
        var citations = new Citations();
        var services = new Services(
                () -> temp.resolve("home"), Clock.systemUTC(), UUID::randomUUID, templates, citations, new TimingReader(), day -> false, new Renewal(UUID::randomUUID, citations::in), exporter,
                new SourceReaders(Map.of(FileFormat.WORD, new WordSource(), FileFormat.TEXT, new TextSource())),
                new Recogniser(UUID::randomUUID), null, null, null, ProvinceFiles.reader(), null, "An");
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = new Cli(services, "1", new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(all.toArray(String[]::new));
        return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static List<String> changes(JsonNode json) {
        return StreamSupport.stream(json.get("changes").spliterator(), false)
                .map(c -> c.get("kind").textValue() + ": " + c.get("before").textValue() + " → " + c.get("after").textValue())
                .toList();
    }

    private static List<Row> tasks(Paper paper) {
        return paper.tables().filter(t -> t.kind() == TableKind.TASKS).flatMap(t -> t.rows().stream()).filter(r -> r.kind() == RowKind.ROW).toList();
    }

    /** Everything that a leader does to a draft. */
    private void edit() {
        try (var word = new EditedWord(file)) {
            word.replace("Đăng tối thiểu 10 tin, bài", "Đăng tối thiểu 12 tin, bài");
            word.split("Nội dung tập huấn xuất phát");
            word.swap("Lập danh mục sản phẩm đặc trưng", "Tuyên truyền để hộ kinh doanh");
            word.removeRow(tasks(sample).get(1).cells().get(1).text());
            word.addRow(tasks(sample).get(4).cells().get(1).text(), "6", "Mở lớp tin học cho Tổ công nghệ số cộng đồng", "Trung tâm Dịch vụ tổng hợp", "Phòng Văn hóa - Xã hội", "Quý III/2026");
            word.replace(tasks(sample).get(0).cells().get(1).text(), "Soạn chương trình mua sắm chung của cả xã");
            word.replace("Nguyễn Văn An", "Lò Văn Nam");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatTheLeaderChangedIsShownAndTakenChangeByChange() {
        edit();
        var json = call("import", file.toString(), "--into", id, "--json").json();
        var dropped = tasks(sample).get(1);
        assertThat(changes(json)).satisfiesExactly(
                c -> assertThat(c).isEqualTo("field: Nguyễn Văn An → Lò Văn Nam"),
                c -> assertThat(c).isEqualTo("text: Đăng tối thiểu 10 tin, bài trên trang thông tin điện tử của xã. → "
                        + "Đăng tối thiểu 12 tin, bài trên trang thông tin điện tử của xã."),
                c -> assertThat(c).startsWith("moved: Tuyên truyền để hộ kinh doanh"),
                c -> assertThat(c).startsWith("text: Kết hợp tập huấn").endsWith("Tổ công nghệ số cộng đồng."),
                c -> assertThat(c).startsWith("added:  → Nội dung tập huấn xuất phát"),
                c -> assertThat(c).startsWith("dropped: " ).contains(dropped.cells().get(1).text()),
                c -> assertThat(c).isEqualTo("text: " + tasks(sample).get(0).cells().get(1).text() + " → Soạn chương trình mua sắm chung của cả xã"),
                c -> assertThat(c).startsWith("added:  → 6 | Mở lớp tin học"));
        assertThat(json.get("plan").textValue()).isEqualTo(id);
        assertThat(json.get("applied").intValue()).isEqualTo(8);
        assertThat(json.get("changes").get(0).get("place").textValue()).isEqualTo("Người ký");
        assertThat(json.get("changes").get(0).get("field").textValue()).isEqualTo("signature.name");
        assertThat(json.get("signatory").textValue()).isEqualTo("Lò Văn Nam");
    }

    @Test
    void inAnotherOfficeItComesInToBeReadAndIsNotChanged() throws IOException {
        data = temp.resolve("another");
        assertThat(call("office", "--set", "commune=xã Khác").status()).isZero();
        var made = call("import", file.toString(), "--json").json();
        assertThat(made.get("warnings").findValuesAsText("message")).contains("Đây là văn bản của đơn vị khác (UBND xã Vân Hồ) nên chỉ xem được.");
        var shown = call("show", made.get("plan").textValue()).json();
        assertThat(shown.get("state").textValue()).isEqualTo("closed");
        assertThat(shown.at("/office/id").textValue()).isEqualTo(sample.identity().office().id().toString());
        assertThat(shown.at("/office/name").textValue()).isEqualTo("UBND xã Vân Hồ");
        var ops = Files.writeString(temp.resolve("ops.json"), "[{\"op\": \"set\", \"field\": \"subject\", \"value\": \"Khác\"}]");
        assertThat(call("edit", made.get("plan").textValue(), "--file", ops.toString()).status()).isNotZero();
        assertThat(call("verify", "--json").json().get("ok").booleanValue()).isTrue();
    }

    @Test
    void tasksKeepTheirIdsAndANewRowIsATask() {
        edit();
        assertThat(call("import", file.toString(), "--into", id).status()).isZero();
        var before = sample.entries().byPlace(Task.class);
        var after = stored().entries().byPlace(Task.class);
        var dropped = tasks(sample).get(1).id();
        assertThat(after).doesNotContainKey(dropped);
        before.forEach((place, task) -> {
            if (!place.equals(dropped)) {
                assertThat(after).containsEntry(place, task);
            }
        });
        assertThat(after).hasSize(before.size());
        assertThat(tasks(stored()).get(0).id()).isEqualTo(tasks(sample).get(0).id());
    }

    @Test
    void oneUndoBringsEverythingBack() {
        var before = stored();
        edit();
        assertThat(call("import", file.toString(), "--into", id).status()).isZero();
        assertThat(stored()).isNotEqualTo(before);
        assertThat(call("undo", id).status()).isZero();
        assertThat(stored()).isEqualTo(before);
        assertThat(call("undo", id).err()).contains("UNDO-NONE");
    }

    @Test
    void takenTwiceItChangesNothingTheSecondTime() {
        edit();
        var first = call("import", file.toString(), "--into", id, "--json").json();
        var second = call("import", file.toString(), "--into", id, "--json").json();
        assertThat(changes(second)).isEmpty();
        assertThat(second.get("applied").intValue()).isZero();
        assertThat(second.get("seq").longValue()).isEqualTo(first.get("seq").longValue());
    }

    @Test
    void aFileWhosePaperIsHereIsComparedAndNeverASecondPlan() {
        var before = stored();
        edit();
        var result = call("import", file.toString(), "--json");
        assertThat(result.status()).isZero();
        assertThat(result.json().get("plan").textValue()).isEqualTo(id);
        assertThat(result.json().get("applied").intValue()).isZero();
        assertThat(result.json().get("changes")).hasSize(8);
        assertThat(call("import", file.toString()).out()).contains("Chưa nhận chỗ nào", "--into " + id, "Người ký: sửa mục “Nguyễn Văn An” → “Lò Văn Nam”");
        assertThat(stored()).isEqualTo(before);
        try (var store = store()) {
            assertThat(store.papers().list()).hasSize(1);
        }
    }

    @Test
    void aFileOfAnotherPlanThatIsHereIsRefused() {
        var other = templates.create("annual", 2027, templates.freshOffice(), Map.of("commune", "xã Vân Hồ", "province", "Sơn La"));
        try (var store = store()) {
            store.papers().create(other, "An");
        }
        var result = call("import", file.toString(), "--into", other.id().toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("INTAKE-OTHER-PAPER");
    }

    @Test
    void aDoubtIsAQuestionBesideThePaper() throws IOException {
        var text = Files.writeString(temp.resolve("cũ.txt"), OldPlan.TEXT + """

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Lò Văn Nam
                """);
        var plan = UUID.fromString(call("import", text.toString(), "--json").json().get("plan").textValue());
        try (var store = store()) {
            assertThat(store.questions().of(plan)).singleElement().satisfies(q -> assertThat(q)
                    .returns("Kéo cáp", Question::quote)
                    .returns("3. Kéo cáp", Question::original)
                    .returns("intake.NUMBER", Question::code)
                    .returns(List.of("3.", "2."), Question::arguments));
            assertThat(store.papers().journal(plan)).singleElement().satisfies(e -> assertThat(e.kind()).isEqualTo("import"));
        }
    }
}
