package vn.kehoachxa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.IssueDetails;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.template.Sample;

class DataMoveTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-25T01:00:00Z"), ZoneOffset.UTC);
    private static final DataMove.Progress ON = (done, all) -> true;

    @TempDir
    Path temp;

    private final Paper paper = Sample.make().paper();
    private Path old;
    private Path pointer;
    private DataHome home;
    private Evidence evidence;
    private SignedCopy signed;

    @BeforeEach
    void data() throws IOException {
        old = temp.resolve("Dữ liệu cũ của xã");
        pointer = temp.resolve("nơi đặt").resolve("data-folder.txt");
        home = new DataHome(old, pointer);
        try (var store = open(old)) {
            store.papers().create(paper, "An");
            var scan = Files.writeString(temp.resolve("biên bản.pdf"), "nội dung biên bản");
            evidence = store.evidence().keep(UUID.randomUUID(), scan);
            var task = Statements.tasks(paper).getFirst().id();
            store.log().record(paper.id(), new Progress(
                    UUID.randomUUID(), task, LocalDate.parse("2026-05-20"), "Bình", TaskStatus.IN_PROGRESS, 30, "", null, List.of(evidence)));
            var details = new IssueDetails("12", LocalDate.parse("2026-03-05"), Form.PAPER, null);
            store.versions().issue(paper.id(), store.papers().load(paper.id()).seq(), details, false, p -> Map.of("pdf", new byte[] {1, 2, 3}), "An");
            signed = store.versions().attach(paper.id(), 1, UUID.randomUUID(), scan, "An");
        }
        Files.writeString(old.resolve("settings.properties"), "theme.dark=true\n");
        Files.writeString(Files.createDirectories(old.resolve("logs")).resolve("kehoachxa-0.log"), "nhật ký");
        Files.writeString(Files.createDirectories(old.resolve("mẫu riêng").resolve("trống")).resolveSibling("tệp lạ.txt"), "giữ");
    }

    private static Store open(Path folder) {
        return Store.open(folder, CLOCK, Sample.make()::office);
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(ProblemException.class, p -> assertThat(p.code()).isEqualTo(code));
    }

    /** Every file that lies there, with what is in it; of the database that it is there. */
    private static Map<String, String> files(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString();
                found.put(name, name.startsWith(Database.FILE_NAME) ? "" : Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }

    private void assertWhole(Path folder) {
        try (var store = open(folder)) {
            assertThat(store.papers().load(paper.id()).paper().head().number()).isEqualTo("12");
            assertThat(store.evidence().isWhole(evidence)).isTrue();
            assertThat(store.versions().signedFiles().isWhole(signed.file())).isTrue();
            assertThat(store.versions().file(paper.id(), 1, "pdf")).hasValueSatisfying(b -> assertThat(b).containsExactly(1, 2, 3));
            assertThat(store.papers().journal(paper.id())).hasSize(2);
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void everythingGoesToTheNewFolderAndIsInForceThereWhileTheOldStaysAsItWas() throws IOException {
        var before = files(old);
        var target = temp.resolve("Ổ D").resolve("Kế hoạch xã 2026");
        var steps = new ArrayList<Long>();
        var move = DataMove.prepared(old, target, home);
        assertThat(move.target()).isEqualTo(target.toAbsolutePath());
        assertThat(target).doesNotExist();
        assertThat(move.run((done, all) -> {
            assertThat(home.folder()).as("in force meanwhile").isEqualTo(old);
            assertThat(done).isBetween(0L, all);
            return steps.add(done);
        })).isTrue();
        assertThat(steps).isSorted().hasSizeGreaterThan(3).last().isEqualTo(move.bytes());
        assertThat(home.folder()).isEqualTo(target);
        assertThat(Files.readString(pointer)).isEqualTo(target + "\n");
        var expected = new TreeMap<>(before);
        expected.keySet().removeIf(name -> name.startsWith("logs"));
        expected.keySet().retainAll(expected.keySet().stream().filter(n -> !n.endsWith("-wal") && !n.endsWith("-shm")).toList());
        assertThat(files(target)).isEqualTo(expected);
        assertThat(files(old)).isEqualTo(before);
        assertWhole(target);
        assertWhole(old);
    }

    @Test
    void aFolderWithOtherThingsInItGetsOneOfItsOwn() throws IOException {
        var disk = Files.createDirectories(temp.resolve("Ổ D"));
        Files.writeString(disk.resolve("ảnh.jpg"), "ảnh");
        var move = DataMove.prepared(old, disk, home);
        assertThat(move.target()).isEqualTo(disk.resolve("KeHoachXa"));
        assertThat(move.run(ON)).isTrue();
        assertWhole(disk.resolve("KeHoachXa"));
        assertRefused("MOVE-HAS-DATA", () -> DataMove.prepared(old, disk, home));
        assertRefused("MOVE-HAS-DATA", () -> DataMove.prepared(old, disk.resolve("KeHoachXa"), home));
        var full = Files.createDirectories(temp.resolve("Ổ E").resolve("KeHoachXa"));
        Files.writeString(full.resolve("tệp.txt"), "x");
        assertRefused("MOVE-NOT-EMPTY", () -> DataMove.prepared(old, full.getParent(), home));
    }

    @Test
    void aFolderThatCanNotHoldTheDataIsRefusedAndNothingIsLeftThere() throws IOException {
        assertRefused("MOVE-SAME", () -> DataMove.prepared(old, old, home));
        assertRefused("MOVE-INSIDE", () -> DataMove.prepared(old, old.resolve("trong"), home));
        var file = Files.writeString(temp.resolve("một tệp"), "x");
        assertRefused("MOVE-WRITE", () -> DataMove.prepared(old, file.resolve("dưới tệp"), home));
        assertRefused("MOVE-SYNCED", () -> DataMove.prepared(old, temp.resolve("OneDrive - UBND xã").resolve("Dữ liệu"), home));
        var target = Files.createDirectories(temp.resolve("Ổ đầy"));
        assertRefused("MOVE-ROOM", () -> DataMove.prepared(old, target, home, folder -> 5L << 20));
        assertThat(target).isEmptyDirectory();
        DataMove.prepared(old, target, home);
        assertThat(target).isEmptyDirectory();
        assertThat(pointer).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whatIsStoppedLeavesNothingAndTheOldFolderInForce(int step) throws IOException {
        var target = temp.resolve("Ổ D").resolve("Dữ liệu");
        var steps = new ArrayList<Long>();
        assertThat(DataMove.prepared(old, target, home).run((done, all) -> steps.add(done) && steps.size() < step)).isFalse();
        assertThat(temp.resolve("Ổ D")).doesNotExist();
        assertThat(home.folder()).isEqualTo(old);
        assertWhole(old);
    }

    @Test
    void aDiskThatFailsInTheMiddleLeavesTheOldFolderInForceAndOthersFilesAlone() throws IOException {
        var target = temp.resolve("Ổ D");
        var move = DataMove.prepared(old, target, home);
        // The very place of a file is taken by something else: as a disk that takes nothing more.
        assertRefused("MOVE-COPY", () -> move.run((done, all) -> {
            try {
                Files.createDirectories(target.resolve("kehoachxa.db.tmp").resolve("của người khác"));
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
            return true;
        }));
        assertThat(files(target)).isEmpty();
        assertThat(target.resolve("kehoachxa.db.tmp").resolve("của người khác")).isDirectory();
        assertThat(home.folder()).isEqualTo(old);
        assertWhole(old);
    }

    @Test
    void aDiskThatRunsFullLeavesTheOldFolderInForceAndIsClearedAgain() throws IOException {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only where the system has a device that is always full");
        var target = temp.resolve("Ổ D");
        var link = target.resolve("settings.properties");
        var move = DataMove.prepared(old, target, home);
        assertRefused("MOVE-COPY", () -> move.run((done, all) -> {
            if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                link(link, full);
            }
            return true;
        }));
        assertThat(target).doesNotExist();
        assertThat(home.folder()).isEqualTo(old);
        assertWhole(old);
    }

    private static void link(Path link, Path to) {
        try {
            Files.createSymbolicLink(link, to);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aFileThatArrivedAsAnotherIsFound() throws IOException {
        var file = Files.writeString(temp.resolve("nguồn"), "nguồn");
        var target = temp.resolve("đích");
        FileCopy.copy(file, target);
        assertThat(target).hasContent("nguồn");
        Files.writeString(target, "nguốn");
        assertRefused("MOVE-VERIFY", () -> {
            try {
                FileCopy.verify(target, FileCopy.hash(file));
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        });
    }

    @Test
    void whoeverHasTheDataOpenIsNotMovedAwayFrom() {
        try (var other = open(old)) {
            assertThat(other.papers().list()).hasSize(1);
            var move = DataMove.prepared(old, temp.resolve("Ổ D"), home);
            assertRefused("MOVE-IN-USE", () -> move.run(ON));
        }
        assertThat(temp.resolve("Ổ D")).doesNotExist();
        assertThat(home.folder()).isEqualTo(old);
    }

    @Test
    void nobodyWritesWhileItIsCopied() {
        var move = DataMove.prepared(old, temp.resolve("Ổ D"), home);
        var tried = new ArrayList<String>();
        assertThat(move.run((done, all) -> {
            try (var other = DriverManager.getConnection("jdbc:sqlite:" + old.resolve(Database.FILE_NAME)); var statement = other.createStatement()) {
                statement.execute("PRAGMA busy_timeout = 0");
                statement.execute("BEGIN IMMEDIATE");
                return false;
            } catch (SQLException refused) {
                return tried.add(refused.getMessage());
            }
        })).isTrue();
        assertThat(tried).isNotEmpty().allMatch(m -> m.contains("SQLITE_BUSY"));
    }

    @Test
    void aProcessThatIsKilledInTheMiddleLeavesTheOldFolderInForceAndTheNextTryGoesThrough() throws Exception {
        var target = temp.resolve("Ổ D").resolve("Dữ liệu");
        for (var step = 1; step <= 5; step += 2) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var process = new ProcessBuilder(
                            java, "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-Dsun.jnu.encoding=UTF-8", "-cp",
                            System.getProperty("java.class.path"), MovingProcess.class.getName(), old.toString(), target.toString(), pointer.toString(),
                            Integer.toString(step))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(process.waitFor()).as("killed at step %d", step).isEqualTo(MovingProcess.KILLED);
            assertThat(target).isDirectory();
            assertThat(home.folder()).isEqualTo(old);
            assertRefused("MOVE-NO-DATA", () -> home.open(target, DataMoveTest::open));
        }
        assertWhole(old);
        assertThat(DataMove.prepared(old, target, home).run(ON)).isTrue();
        assertThat(home.folder()).isEqualTo(target);
        assertThat(target.resolve(DataMove.MARK)).doesNotExist();
        assertWhole(target);
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNeverBegunAnew() throws IOException {
        var stick = temp.resolve("USB").resolve("Dữ liệu");
        assertThat(DataMove.prepared(old, stick, home).run(ON)).isTrue();
        Files.move(temp.resolve("USB"), temp.resolve("rút ra"));
        assertRefused("DATA-AWAY", home::folder);
        assertThat(stick).doesNotExist();
        Files.createDirectories(stick);
        assertRefused("DATA-AWAY", home::folder);
        assertThat(stick).isEmptyDirectory();
        assertRefused("MOVE-NO-DATA", () -> home.open(stick, DataMoveTest::open));
        assertThat(home.open(temp.resolve("rút ra").resolve("Dữ liệu"), DataMoveTest::open)).isEqualTo(temp.resolve("rút ra").resolve("Dữ liệu"));
        assertWhole(home.folder());
        home.use(old);
        assertThat(pointer).doesNotExist();
        assertThat(home.folder()).isEqualTo(old);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "thư mục/không tuyệt đối", "/có ký tự\u0000lạ"})
    void aPointerThatSaysNothingIsToldAndNotTakenForTheUsualFolder(String content) throws IOException {
        Files.writeString(Files.createDirectories(pointer.getParent()).resolve(pointer.getFileName()), content);
        assertRefused("DATA-POINTER", home::folder);
    }

    @Test
    void dataThatCanNotBeOpenedIsNotPutInForce() throws IOException {
        var other = Files.createDirectories(temp.resolve("của chương trình khác"));
        Files.writeString(other.resolve(Database.FILE_NAME), "không phải dữ liệu của chương trình này");
        assertRefused("DATA-FOREIGN", () -> home.open(other, DataMoveTest::open));
        assertThat(home.folder()).isEqualTo(old);
    }

    @Test
    void dataThatComesHomeToTheUsualFolderNeedsNoPointer() throws IOException {
        var away = temp.resolve("Ổ D");
        assertThat(DataMove.prepared(old, away, home).run(ON)).isTrue();
        try (var files = Files.walk(old)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(f -> f.toFile().delete());
        }
        assertThat(DataMove.prepared(away, old, home).run(ON)).isTrue();
        assertThat(pointer).doesNotExist();
        assertThat(home.folder()).isEqualTo(old);
        assertWhole(old);
    }
}
