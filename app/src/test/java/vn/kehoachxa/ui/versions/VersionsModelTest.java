package vn.kehoachxa.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.compare.Part;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.IssueDetails;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.store.Version;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

class VersionsModelTest {

    private static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Runnable> back = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private final List<Paper> opened = new ArrayList<>();
    private final List<String> compared = new ArrayList<>();
    private TestDesk data;
    private StoreDesk store;
    private VersionsModel model;
    private UUID id;
    private Path scan;
    private Aside aside;
    private VersionsModel.Tools tools;
    private VersionsModel.Ways ways;

    @BeforeEach
    void begin() throws IOException {
        data = new TestDesk(folder);
        id = data.newPaper(2026);
        scan = Files.writeString(folder.resolve("bản ký.pdf"), "quét");
        var threads = new HandDelays().threads();
        store = new StoreDesk(data::open, threads, problems::add);
        aside = new Aside(Files.createDirectories(folder.resolve("tạm")));
        tools = new VersionsModel.Tools(TestDesk.exporter(), new BackgroundTasks(threads, problems::add), TestDesk.CLOCK, UUID::randomUUID, "An", aside);
        ways = new VersionsModel.Ways(
                (version, paper) -> opened.add(paper), (one, other) -> compared.add(one.number() + " " + other.number()),
                (name, format) -> Optional.of(folder.resolve(name)), () -> Optional.of(scan), shown::add, written::add,
                (text, step) -> {
                    told.add(text);
                    back.add(step);
                }, () -> told.add("giveUp"));
        model = new VersionsModel(id, store, tools, MESSAGES, ways);
        store.ask(s -> s.papers().list(), l -> { });
        model.load();
    }

    private void issueAndAmend() {
        store.ask(s -> {
            var versions = s.versions();
            versions.issue(id, s.papers().load(id).seq(), new IssueDetails("7", LocalDate.parse("2026-03-05"), Form.PAPER, null), false,
                    paper -> Map.of("pdf", "giữ lại".getBytes(StandardCharsets.UTF_8)), "An");
            versions.amend(id, s.papers().load(id).seq(), "An");
            return s.papers().apply(id, s.papers().load(id).seq(), new SetField(Field.SUBJECT, "Tên sau khi điều chỉnh"), "An");
        }, done -> { });
        model.load();
    }

    private Version issued() {
        return model.inForce().get();
    }

    @Test
    void aFirstDraftIsTheOnlyVersion() {
        assertThat(model.versions()).hasSize(1);
        assertThat(model.name(model.versions().getFirst())).isEqualTo("Bản 1 – bản nháp");
        assertThat(model.inForce().get()).isNull();
        assertThat(model.canCompare()).isFalse();
        assertThat(model.canGiveUp(model.versions().getFirst())).isFalse();
    }

    @Test
    void versionsAreNamedByTheirNumberAndDayAndToldWhoSigned() {
        issueAndAmend();
        assertThat(model.versions()).extracting(model::name).containsExactly("Bản 2 – bản nháp", "Bản 1 – số 07/KH-UBND ngày 05/03/2026");
        assertThat(model.details(issued())).contains("Nguyễn Văn An").contains("Bản giấy").contains("25/05/2026");
        assertThat(model.chip(issued()).text()).isEqualTo("đã ban hành");
        assertThat(model.canGiveUp(model.versions().getFirst())).isTrue();
        model.compare(model.versions().getFirst());
        model.compare(issued());
        assertThat(compared).containsExactly("2 1", "1 2");
    }

    @Test
    void anIssuedVersionIsReadAndExportedAsItWasKept() {
        issueAndAmend();
        model.open(issued());
        assertThat(opened.getFirst().subject()).isNotEqualTo("Tên sau khi điều chỉnh");
        model.export(issued(), Format.PDF);
        assertThat(written.getLast()).hasContent("giữ lại");
        assertThat(written.getLast().getFileName().toString()).endsWith(" (bản 1).pdf");
        model.export(model.versions().getFirst(), Format.PDF);
        assertThat(written.getLast()).hasContent("Tên sau khi điều chỉnh");
        // Word was not kept of this one: it is made of what was kept.
        model.export(issued(), Format.DOCX);
        assertThat(written).hasSize(3);
        assertThat(problems).isEmpty();
    }

    @Test
    void aSignedCopyIsAttachedShownCopiedAndTakenOffWithAStepBack() {
        issueAndAmend();
        model.attach(issued());
        assertThat(told).containsExactly("Đã đính kèm “bản ký.pdf”");
        var copy = model.signed().orElseThrow();
        model.show(copy);
        assertThat(shown.getFirst()).hasContent("quét").hasFileName("bản ký.pdf");
        aside.close();
        assertThat(shown.getFirst()).doesNotExist();
        scan.toFile().delete();
        model.copy(copy);
        assertThat(written.getLast()).hasContent("quét");
        model.withdraw(copy);
        assertThat(model.signed()).isEmpty();
        back.getLast().run();
        assertThat(model.signed()).contains(copy);
        back.getFirst().run();
        assertThat(model.signed()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void whatWasIssuedOnAnotherPcIsNamedReadAndSignedLikeAnyOther() {
        var foreign = data.store(new IssueDetails("9", LocalDate.parse("2026-02-03"), Form.PAPER, null).issue(data.paper(2025)));
        model = new VersionsModel(foreign, store, tools, MESSAGES, ways);
        model.load();
        var version = issued();
        assertThat(model.name(version)).isEqualTo("Bản 1 – số 09/KH-UBND ngày 03/02/2026");
        assertThat(model.details(version)).contains("Ban hành trên máy khác của cơ quan");
        model.open(version);
        assertThat(opened.getFirst().id()).isEqualTo(foreign);
        model.export(version, Format.DOCX);
        assertThat(written).hasSize(1);
        model.attach(version);
        assertThat(model.signed()).isPresent();
        assertThat(model.details(issued())).contains("Ban hành trên máy khác của cơ quan");
        assertThat(problems).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsToldAndNothingIsAttached() {
        issueAndAmend();
        model.attach(issued(), folder.resolve("không có.pdf"));
        assertThat(problems).hasSize(1);
        assertThat(model.signed()).isEmpty();
    }

    @Test
    void theComparisonGoesFromOneDifferenceToTheNextAndShowsThemAlone() {
        issueAndAmend();
        var facing = new FacingModel(id, model.versions(), 2, 1, store, MESSAGES);
        assertThat(facing.from().get().number()).isEqualTo(1);
        assertThat(facing.to().get().number()).isEqualTo(2);
        assertThat(facing.changes().get()).isEqualTo(3);
        assertThat(facing.position()).isEqualTo(1);
        var all = facing.rows().size();
        facing.step(1);
        facing.step(1);
        assertThat(facing.position()).isEqualTo(3);
        facing.step(1);
        assertThat(facing.position()).isEqualTo(1);
        facing.step(-1);
        assertThat(facing.position()).isEqualTo(3);
        facing.changesOnly().set(true);
        assertThat(facing.rows().size()).isLessThan(all);
        assertThat(facing.rows()).anyMatch(FacingModel.Row.Skipped.class::isInstance);
        assertThat(facing.rows().stream().filter(FacingModel.Row.Both.class::isInstance)).hasSize(3);
        facing.to().set(facing.from().get());
        assertThat(facing.changes().get()).isZero();
        assertThat(facing.step(1)).isFalse();
        assertThat(facing.rows()).singleElement().isInstanceOf(FacingModel.Row.Skipped.class);
    }

    @Test
    void noCodeIsShownToTheClerk() {
        issueAndAmend();
        var facing = new FacingModel(id, model.versions(), 1, 2, store, MESSAGES);
        assertThat(facing.rows().stream().map(facing::spoken)).anyMatch(t -> t.endsWith("Bản giấy")).noneMatch(t -> t.endsWith("paper"));
    }

    @Test
    void onlyTheWordsThatDifferAreMarked() {
        issueAndAmend();
        var facing = new FacingModel(id, model.versions(), 1, 2, store, MESSAGES);
        var subject = facing.rows().stream().map(r -> ((FacingModel.Row.Both) r).facing())
                .filter(f -> f.any().look() == Part.Look.SUBJECT).findFirst().orElseThrow();
        var words = FacingModel.words(subject);
        assertThat(words.before().getFirst()).anyMatch(p -> p.changed());
        assertThat(words.after().getFirst()).anyMatch(p -> p.changed());
        var same = facing.rows().stream().map(r -> ((FacingModel.Row.Both) r).facing()).filter(f -> f.isSame()).findFirst().orElseThrow();
        assertThat(FacingModel.words(same).after().getFirst()).noneMatch(p -> p.changed());
    }

    @Test
    void whoLooksAtADifferenceLooksAtTheSameOneWhereOnlyDifferencesAreShown() {
        issueAndAmend();
        var facing = new FacingModel(id, model.versions(), 1, 2, store, MESSAGES);
        facing.step(1);
        var looked = facing.rows().get(facing.current().get());
        facing.changesOnly().set(true);
        assertThat(facing.position()).isEqualTo(2);
        assertThat(facing.rows().get(facing.current().get())).isEqualTo(looked);
        facing.changesOnly().set(false);
        assertThat(facing.position()).isEqualTo(2);
    }
}
