package vn.kehoachxa.ui.exchange.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.exchange.DeliveryReader;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.exchange.rollup.Communes;
import vn.kehoachxa.exchange.rollup.Rollup;
import vn.kehoachxa.export.ScreenTable;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.exchange.rollup.RollupModel.Phase;
import vn.kehoachxa.ui.settings.PreferencesFile;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.Threads;

/** The summary of a folder of real province files, without a window. */
class RollupModelTest {

    private static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);

    @TempDir
    private Path temp;

    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Throwable> problems = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<ScreenTable> exported = new ArrayList<>();
    private final AtomicReference<Path> asked = new AtomicReference<>();
    private Path folder;
    private RollupModel model;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectories(temp.resolve("Các xã gửi"));
        model = model(TestDesk.province(temp).rollup());
    }

    private RollupModel model(Rollup rollup) {
        var threads = new Threads(Runnable::run, Runnable::run, waiting::add, new HandDelays());
        return new RollupModel(
                rollup, new BackgroundTasks(threads, problems::add), threads.window(), new PreferencesFile(temp.resolve("window.properties")), MESSAGES,
                TestDesk.CLOCK, new RollupModel.Ways(
                        () -> Optional.ofNullable(asked.get()), () -> Optional.ofNullable(asked.get()), name -> Optional.ofNullable(asked.get()), shown::add,
                        written::add, copied::add, told::add, exported::add));
    }

    /** What was begun is done. */
    private void work() {
        var now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private void choose(Path chosen) {
        asked.set(chosen);
        model.chooseFolder();
    }

    /** Two communes of which one sent a second version, a file that broke on the way, and one of another kind. */
    private void files() throws IOException {
        var one = new Communes(0);
        var plan = one.issued(one.plan());
        ProvinceFiles.write(plan, folder);
        ProvinceFiles.write(one.amended(plan), folder);
        var other = ProvinceFiles.write(new Communes(1).plan(), folder);
        var bytes = Files.readAllBytes(other);
        Files.write(folder.resolve("tải dở.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        Files.writeString(folder.resolve("ghi chú.txt"), "x");
    }

    private Path list(Communes... communes) throws IOException {
        var lines = String.join("\r\n", Stream.of(communes).map(c -> c.office().name() + "\t" + c.office().province()).toList());
        // As Excel writes it.
        return Files.write(temp.resolve("danh sách.txt"), ("\ufeff" + lines).getBytes(StandardCharsets.UTF_16LE));
    }

    private void run() {
        model.run();
        work();
        assertThat(problems).isEmpty();
        assertThat(model.phase().get()).isEqualTo(Phase.IDLE);
    }

    @Test
    void aFolderIsSummedUpAndWhatIsNotInOrderIsTold() throws IOException {
        files();
        choose(folder);
        asked.set(list(new Communes(0), new Communes(1), new Communes(2)));
        model.chooseList();
        work();
        assertThat(model.choices().listSaid().get()).isEqualTo("3 đơn vị");
        model.choices().pages().set(true);
        run();
        var result = model.outcome().get().result();
        assertThat(result.files()).isEqualTo(4);
        assertThat(result.excel().path()).isEqualTo(temp.resolve("Tổng hợp Các xã gửi 2026-05-25.xlsx")).exists();
        assertThat(result.pdf().path()).isEqualTo(temp.resolve("Tổng hợp Các xã gửi 2026-05-25.pdf")).exists();
        assertThat(written).containsExactly(result.excel().path());
        assertThat(model.choosing().get()).isFalse();
        assertThat(model.figures()).extracting(Figure::code, Figure::value, Figure::bad).contains(
                tuple("files", "4", false), tuple("accepted", "3", false),
                tuple("rejected", "1", true), tuple("offices", "2", false),
                tuple("plans", "2", false));
        assertThat(model.figures().get(3).detail()).isEqualTo("thiếu 1/3 phải gửi");
        // What was not taken comes first, with its reason and what to do.
        assertThat(model.findings().kind().get()).isEqualTo(FindingKind.REJECTED);
        assertThat(model.findings().rows()).singleElement().satisfies(row -> {
            assertThat(row.cells()).containsExactly("tải dở.zip", "Tệp bị hỏng hoặc tải về chưa hết.");
            assertThat(row.advice()).startsWith("Tải hoặc chép lại tệp");
        });
        model.findings().kind().set(FindingKind.REPLACED);
        assertThat(model.findings().rows()).singleElement().satisfies(row -> assertThat(row.cells().get(1)).isEqualTo("Có phiên bản mới hơn"));
        model.findings().kind().set(FindingKind.MISSING);
        assertThat(model.findings().rows()).extracting(r -> r.cells().getFirst()).containsExactly(new Communes(2).office().name());
        model.findings().kind().set(FindingKind.UNREAD);
        assertThat(model.findings().rows()).extracting(r -> r.cells().getFirst()).containsExactly("ghi chú.txt");
    }

    @Test
    void whatIsStoppedWritesNothingAndCanBeBegunAgain() throws IOException {
        files();
        var real = ProvinceFiles.reader();
        var stopping = new AtomicReference<Runnable>(() -> { });
        DeliveryReader reader = file -> {
            stopping.get().run();
            return real.read(file);
        };
        model = model(new Rollup(reader, new TimingReader(), (document, out) -> out.write('x'), (code, arguments) -> code, 1));
        choose(folder);
        stopping.set(model::stop);
        var before = all();
        model.run();
        work();
        // The thread that worked was told so.
        Thread.interrupted();
        assertThat(model.phase().get()).isEqualTo(Phase.IDLE);
        assertThat(model.outcome().get()).isNull();
        assertThat(written).isEmpty();
        assertThat(all()).isEqualTo(before);
        stopping.set(() -> { });
        run();
        assertThat(model.outcome().get().result().accepted()).isEqualTo(3);
    }

    private List<Path> all() throws IOException {
        try (var files = Files.walk(temp)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aSummaryThatIsThereIsNotReplacedUnlessItWasNamed() throws IOException {
        ProvinceFiles.write(new Communes(1).plan(), folder);
        choose(folder);
        run();
        run();
        assertThat(written).extracting(p -> p.getFileName().toString())
                .containsExactly("Tổng hợp Các xã gửi 2026-05-25.xlsx", "Tổng hợp Các xã gửi 2026-05-25 (2).xlsx");
        var named = Files.writeString(temp.resolve("của tôi.xlsx"), "cũ");
        asked.set(named);
        model.chooseTarget();
        run();
        assertThat(written.getLast()).isEqualTo(named);
        assertThat(Files.size(named)).isGreaterThan(100);
        run();
        assertThat(written.getLast()).isNotEqualTo(named);
    }

    @Test
    void pagesDoNotReplaceAFileOfTheSameNameEither() throws IOException {
        ProvinceFiles.write(new Communes(1).plan(), folder);
        Files.writeString(temp.resolve("a.pdf"), "của người khác");
        choose(folder);
        asked.set(temp.resolve("a.xlsx"));
        model.chooseTarget();
        model.choices().pages().set(true);
        run();
        assertThat(model.outcome().get().result().pdf().path()).isEqualTo(temp.resolve("a (2).pdf"));
        assertThat(temp.resolve("a.pdf")).hasContent("của người khác");
    }

    @Test
    void aListThatIsNoTextIsToldBesideItsFieldAndNothingElseHappens() throws IOException {
        asked.set(Files.write(temp.resolve("ds.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0}));
        model.chooseList();
        work();
        assertThat(model.choices().listError().get()).startsWith("“ds.xlsx” không phải tệp văn bản thuần.");
        asked.set(Files.writeString(temp.resolve("trống.txt"), "# chưa có ai\n"));
        model.chooseList();
        work();
        assertThat(model.choices().listError().get()).startsWith("Tệp này không có tên đơn vị nào.");
        model.choices().list((Path) null);
        assertThat(model.choices().listError().get()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void whatWasChosenIsThereWhenTheProgramIsStartedAgain() throws IOException {
        files();
        choose(folder);
        asked.set(list(new Communes(2)));
        model.chooseList();
        asked.set(Files.createDirectories(temp.resolve("kết quả")).resolve("a.xlsx"));
        model.chooseTarget();
        model.choices().pages().set(true);
        work();
        var again = model(TestDesk.province(temp).rollup());
        again.enter();
        work();
        assertThat(again.choices().folder().get()).isEqualTo(folder);
        assertThat(again.choices().listSaid().get()).isEqualTo("1 đơn vị");
        assertThat(again.choices().target().get().excel()).isEqualTo(temp.resolve("kết quả/Tổng hợp Các xã gửi 2026-05-25.xlsx"));
        assertThat(again.choices().pages().get()).isTrue();
    }

    @Test
    void aFolderAndAListCanBeDropped() throws IOException {
        model.take(List.of(folder, list(new Communes(2))));
        assertThat(model.choices().folder().get()).isEqualTo(folder);
        assertThat(model.choices().list().get()).isNotNull();
        model.take(List.of(Files.writeString(temp.resolve("a.zip"), "x")));
        assertThat(told).containsExactly(MESSAGES.text("rollup.dropped"));
    }

    @Test
    void aListIsSearchedWithoutMarksCopiedAndExported() throws IOException {
        Files.writeString(folder.resolve("=1+1.zip"), "x");
        Files.writeString(folder.resolve("Đường làng.pdf"), "x");
        choose(folder);
        run();
        assertThat(model.findings().rows()).hasSize(2);
        model.findings().copy();
        // What begins like a formula is none when it is pasted.
        assertThat(copied.getFirst()).startsWith("Tệp\tLý do\n'=1+1.zip\t").endsWith("\n");
        model.findings().search().set("duong LANG");
        assertThat(model.findings().rows()).extracting(FindingRow::file).containsExactly("Đường làng.pdf");
        model.findings().export();
        assertThat(exported).singleElement().satisfies(t -> assertThat(t.rows()).hasSize(1));
        model.findings().show(model.findings().rows().getFirst());
        assertThat(shown).containsExactly(folder.resolve("Đường làng.pdf"));
        Files.delete(folder.resolve("Đường làng.pdf"));
        model.findings().show(model.findings().rows().getFirst());
        assertThat(told.getLast()).contains("không còn ở đó");
    }

    @Test
    void aFolderThatIsGoneIsToldAndTheLastSummaryStays() throws IOException {
        files();
        choose(folder);
        run();
        var before = model.outcome().get();
        choose(Files.createDirectories(temp.resolve("khác")));
        Files.delete(temp.resolve("khác"));
        model.run();
        work();
        assertThat(problems).hasSize(1);
        assertThat(model.outcome().get()).isSameAs(before);
        assertThat(model.phase().get()).isEqualTo(Phase.IDLE);
    }
}
