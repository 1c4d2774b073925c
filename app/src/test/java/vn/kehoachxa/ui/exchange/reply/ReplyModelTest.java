package vn.kehoachxa.ui.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.exchange.AnswerDrafts;
import vn.kehoachxa.exchange.AnswerFile;
import vn.kehoachxa.exchange.Part;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.exchange.rollup.Communes;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.Sha256;
import vn.kehoachxa.plan.TextPlace;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.exchange.AnswerTaking;
import vn.kehoachxa.ui.exchange.reply.ReplyDraft.Decision;
import vn.kehoachxa.ui.settings.PreferencesFile;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;
import vn.kehoachxa.ui.task.Threads;

/** The answer to a real province file, and what the office finds of it. */
class ReplyModelTest {

    private static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);
    private static final String FROM = "Sở Khoa học và Công nghệ tỉnh Sơn La";

    @TempDir
    private Path temp;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<Runnable> backs = new ArrayList<>();
    private final AtomicReference<Path> target = new AtomicReference<>();
    private final HandDelays delays = new HandDelays();
    private final Threads threads = new Threads(Runnable::run, Runnable::run, Runnable::run, delays);
    private final BackgroundTasks tasks = new BackgroundTasks(threads, problems::add);
    private TestDesk commune;
    private Paper paper;
    private Path sent;
    private ReplyModel model;

    @BeforeEach
    void begin() throws IOException {
        commune = new TestDesk(Files.createDirectories(temp.resolve("xã")));
        try (var store = commune.open()) {
            var office = store.office().load();
            paper = store.papers().create(commune.templates().create("annual", 2026, office, TestDesk.VALUES), "An").paper();
        }
        sent = ProvinceFiles.write(paper, Files.createDirectories(temp.resolve("đến")));
        model = model();
    }

    private ReplyModel model() {
        return new ReplyModel(
                ProvinceFiles.reader(), new AnswerDrafts(temp.resolve("answers")), tasks, threads, new PreferencesFile(temp.resolve("window.properties")),
                MESSAGES, TestDesk.CLOCK, UUID::randomUUID,
                new ReplyModel.Ways(
                        () -> Optional.of(sent), () -> Optional.of(temp), name -> Optional.ofNullable(target.get()), p -> { }, written::add, copied::add,
                        (text, back) -> {
                            if (back != null) {
                                backs.add(back);
                            }
                        }));
    }

    private PaperPlace place(String words) {
        model.search().set(words);
        return model.places().getFirst();
    }

    private void returned() {
        model.choose();
        model.draft().get().decision().set(Decision.RETURNED);
        model.from().set(FROM);
    }

    @Test
    void theOfficeFindsEachRemarkAtItsLine() {
        returned();
        model.draft().get().text().set("Bổ sung trước khi gửi lại.");
        model.draft().get().due().set(LocalDate.of(2026, 6, 1));
        var line = paper.body().stream().filter(Line.class::isInstance).map(Line.class::cast).filter(l -> l.text().length() > 30).findFirst().orElseThrow();
        var row = paper.tables().filter(t -> !t.rows().isEmpty()).findFirst().orElseThrow().rows().getFirst();
        var places = model.draft().get().places();
        model.remark(places.stream().filter(p -> p.at().equals(row.id())).findFirst().orElseThrow()).text().set("Ghi rõ tháng");
        model.remark(places.stream().filter(p -> p.at().equals(line.id())).findFirst().orElseThrow()).text().set("Nêu căn cứ");
        assertThat(model.write()).isTrue();
        assertThat(problems).isEmpty();
        assertThat(written).containsExactly(temp.resolve("TL-" + sent.getFileName().toString().replace(".zip", ".json")));

        var desk = new StoreDesk(commune::open, threads, problems::add);
        var taken = new ArrayList<AnswerTaking.Taken>();
        new AnswerTaking(desk, tasks, MESSAGES, TestDesk.CLOCK, UUID::randomUUID, "An").take(written.getFirst(), taken::add);
        assertThat(problems).isEmpty();
        assertThat(taken).singleElement().satisfies(t -> assertThat(t.isNew()).isTrue());
        var questions = new ArrayList<Question>();
        desk.ask(store -> store.questions().of(paper.id()), questions::addAll);
        desk.close();
        assertThat(questions).extracting(Question::at).containsExactlyInAnyOrder(paper.id(), line.id(), row.id());
        // The words still stand there, so that they are shown at them.
        assertThat(questions).filteredOn(q -> !q.at().equals(paper.id())).allSatisfy(q -> assertThat(q.quote()).isNotEmpty());
        assertThat(questions).filteredOn(q -> q.at().equals(row.id())).singleElement().satisfies(q -> assertThat(q.column()).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void everyPlaceQuotesWordsThatStandThere(int number) {
        var plan = new Communes(number).plan();
        var texts = TextPlace.of(plan).toList();
        var places = PaperPlace.of(plan, MESSAGES);
        assertThat(places).hasSizeGreaterThan(60);
        assertThat(places).allSatisfy(p -> assertThat(p.where()).isNotBlank());
        assertThat(places).filteredOn(p -> !p.quote().isEmpty()).allSatisfy(p -> assertThat(texts).anyMatch(t -> t.at().equals(p.at()) && t.text().contains(p.quote())));
        assertThat(places).extracting(PaperPlace::at).doesNotHaveDuplicates();
    }

    @Test
    void whatLacksIsToldAndNothingIsWritten() {
        model.choose();
        assertThat(model.write()).isFalse();
        assertThat(model.faults().decision()).isNotEmpty();
        assertThat(model.faults().from()).isNotEmpty();
        model.from().set(FROM);
        model.draft().get().decision().set(Decision.RETURNED);
        assertThat(model.faults().text()).isNotEmpty();
        var remark = model.remark(place("nhiem vu"));
        assertThat(model.faults().text()).isEmpty();
        assertThat(model.faults().empty()).containsExactly(remark);
        remark.text().set("Rõ hơn");
        model.draft().get().due().set(LocalDate.of(2026, 5, 24));
        assertThat(model.faults().due()).isNotEmpty();
        assertThat(model.write()).isFalse();
        assertThat(written).isEmpty();
        model.draft().get().due().set(LocalDate.of(2026, 5, 25));
        assertThat(model.write()).isTrue();
        assertThat(written).hasSize(1);
    }

    @Test
    void anAcceptedPaperGoesBackWithoutRemarksAndDay() {
        returned();
        model.remark(place("nhiem vu")).text().set("Rõ hơn");
        model.draft().get().due().set(LocalDate.of(2026, 6, 1));
        model.draft().get().decision().set(Decision.ACCEPTED);
        assertThat(model.write()).isTrue();
        var answer = AnswerFile.read(written.getFirst());
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.remarks()).isEmpty();
        assertThat(answer.due()).isNull();
        // Who changes his mind has not lost them.
        assertThat(model.draft().get().remarks()).hasSize(1);
    }

    @Test
    void theSameAnswerIsKnownAgainAndAChangedOneIsAnother() {
        returned();
        model.draft().get().text().set("Một");
        model.write();
        var first = AnswerFile.read(written.getFirst());
        model.write();
        assertThat(AnswerFile.read(written.getLast())).isEqualTo(first);
        model.draft().get().text().set("Hai");
        model.write();
        // In the file's own place: an office is not to find two.
        assertThat(written).containsOnly(written.getFirst());
        assertThat(AnswerFile.read(written.getLast()).id()).isNotEqualTo(first.id());
    }

    @Test
    void anAnswerOfSomebodyElseIsNotReplaced() throws IOException {
        returned();
        model.draft().get().text().set("Một");
        var name = AnswerFile.name(sent.getFileName().toString());
        Files.writeString(temp.resolve(name), "của người khác");
        model.write();
        assertThat(temp.resolve(name)).hasContent("của người khác");
        assertThat(written.getFirst()).isEqualTo(temp.resolve(name.replace(".json", " (2).json")));
    }

    @Test
    void whatWasTypedIsThereAgainWhenAnotherFileWasLookedAt() throws IOException {
        returned();
        var mine = model.draft().get();
        model.remark(place("nhiem vu")).text().set("Rõ hơn");
        var first = sent;
        sent = ProvinceFiles.write(new Communes(3).plan(), temp);
        model.choose();
        assertThat(model.draft().get().delivery().file()).isEqualTo(sent);
        assertThat(model.draft().get().remarks()).isEmpty();
        // The same file, from another folder.
        sent = Files.copy(first, temp.resolve("chép.zip"));
        model.choose();
        assertThat(model.draft().get()).isSameAs(mine);
        assertThat(mine.remarks()).hasSize(1);
        assertThat(mine.delivery().file()).isEqualTo(sent);
    }

    private void typed() {
        returned();
        model.draft().get().text().set("Bổ sung trước khi gửi lại: căn cứ pháp lý, ");
        model.draft().get().due().set(LocalDate.of(2026, 6, 1));
        model.remark(place("nhiem vu")).text().set("Ghi rõ tháng");
        model.remark(model.draft().get().places().getFirst());
    }

    private void assertThatItIsThereAgain() {
        model = model();
        model.choose();
        var again = model.draft().get();
        assertThat(again.decision().get()).isEqualTo(Decision.RETURNED);
        assertThat(again.text().get()).isEqualTo("Bổ sung trước khi gửi lại: căn cứ pháp lý, ");
        assertThat(again.due().get()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(again.remarks()).extracting(r -> r.text().get()).containsExactly("", "Ghi rõ tháng");
        assertThat(again.remarks().getFirst().place()).isEqualTo(again.places().getFirst());
        assertThat(model.from().get()).isEqualTo(FROM);
        assertThat(problems).isEmpty();
    }

    @Test
    void whatWasTypedIsThereAgainInTheNextWindow() {
        typed();
        model.flush();
        assertThatItIsThereAgain();
    }

    @Test
    void whatWasTypedASecondAgoOutlivesAPowerCutAlsoWhereTypingWentOn() {
        typed();
        delays.pass(999);
        model.draft().get().remarks().getLast().text().set("Ghi rõ tháng");
        assertThat(temp.resolve("answers")).doesNotExist();
        delays.pass(1);
        assertThatItIsThereAgain();
        // What is typed into what came back is kept too.
        model.draft().get().remarks().getLast().text().set("Ghi rõ quý");
        delays.pass(1000);
        model = model();
        model.choose();
        assertThat(model.draft().get().remarks().getLast().text().get()).isEqualTo("Ghi rõ quý");
    }

    @Test
    void whatWasTypedIsOnTheDiskAsSoonAsAnotherFileIsLookedAt() throws IOException {
        typed();
        var first = sent;
        sent = ProvinceFiles.write(new Communes(3).plan(), temp);
        model.choose();
        sent = first;
        assertThatItIsThereAgain();
    }

    @Test
    void ofAnAnswerThatWasWrittenNoDraftStays() {
        typed();
        model.draft().get().remarks().removeFirst();
        model.flush();
        assertThat(temp.resolve("answers")).isNotEmptyDirectory();
        assertThat(model.write()).isTrue();
        delays.pass(5000);
        assertThat(temp.resolve("answers")).isEmptyDirectory();
        // Who goes on writing is not left with the answer alone.
        model.draft().get().text().set("Hai");
        delays.pass(1000);
        assertThat(temp.resolve("answers")).isNotEmptyDirectory();
    }

    @Test
    void aRemarkThatWasTakenOutComesBackToItsPlace() {
        returned();
        var places = model.draft().get().places();
        var last = model.remark(places.getLast());
        var first = model.remark(places.getFirst());
        var middle = model.remark(places.get(5));
        assertThat(model.draft().get().remarks()).containsExactly(first, middle, last);
        middle.text().set("Giữa");
        model.remove(middle);
        assertThat(model.draft().get().remarks()).containsExactly(first, last);
        backs.getFirst().run();
        assertThat(model.draft().get().remarks()).containsExactly(first, middle, last);
    }

    @Test
    void whoAnswersIsRemembered() {
        returned();
        model.draft().get().text().set("Một");
        model.write();
        assertThat(model().from().get()).isEqualTo(FROM);
    }

    @Test
    void theMailSaysWhatIsRemarkedWhere() {
        returned();
        model.draft().get().due().set(LocalDate.of(2026, 6, 1));
        model.remark(place("nhiem vu")).text().set("Ghi rõ tháng");
        model.write();
        model.copyMail();
        assertThat(copied.getLast())
                .contains("Kính gửi: " + paper.identity().office().name(), FROM + " đã xem và trả lại Kế hoạch", "trước hết ngày 01/06/2026", ": Ghi rõ tháng",
                        written.getFirst().getFileName().toString());
    }

    @Test
    void aFileThatIsNotInOrderIsToldAndTheOneBeforeStays() throws IOException {
        returned();
        var before = model.draft().get();
        sent = Files.writeString(temp.resolve("hỏng.zip"), "PK");
        model.choose();
        assertThat(problems).hasSize(1);
        assertThat(model.reading().get()).isFalse();
        assertThat(model.draft().get()).isSameAs(before);
    }

    @Test
    void aPartIsSavedOnlyAsItWasSent() throws IOException {
        model.choose();
        var parts = ReplyModel.parts(model.draft().get().delivery());
        assertThat(parts).extracting(Part::role).containsExactly(Part.Role.PDF, Part.Role.WORD, Part.Role.SHEET, Part.Role.MISSING);
        target.set(temp.resolve("lưu.pdf"));
        model.save(parts.getFirst());
        assertThat(problems).isEmpty();
        assertThat(Sha256.of(Files.readAllBytes(target.get()))).isEqualTo(parts.getFirst().sha256());
        // Somebody changes the file afterwards.
        var bytes = Files.readAllBytes(sent);
        bytes[bytes.length / 3] ^= 1;
        Files.write(sent, bytes);
        target.set(temp.resolve("lưu.docx"));
        parts.forEach(model::save);
        assertThat(problems).isNotEmpty();
    }

    @Test
    void aLonePdfCanBeAnsweredToo() throws IOException {
        sent = Files.write(temp.resolve("ke-hoach.pdf"), ProvinceFiles.exporter().bytes(
                Followed.fresh(paper), PrintOptions.PLAIN, Format.PDF));
        returned();
        assertThat(ReplyModel.parts(model.draft().get().delivery())).isEmpty();
        assertThat(new DeliveryWords(model.draft().get().delivery(), MESSAGES).gaps()).isEmpty();
        model.draft().get().text().set("Một");
        model.write();
        assertThat(written).containsExactly(temp.resolve("TL-ke-hoach.json"));
    }
}
