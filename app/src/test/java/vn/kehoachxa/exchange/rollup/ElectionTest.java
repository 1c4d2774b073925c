package vn.kehoachxa.exchange.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.exchange.rollup.RollupResult.Superseded;
import vn.kehoachxa.exchange.rollup.RollupResult.Superseded.Why;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.timing.TimingReader;

/** Which file counts where several speak of one plan. */
class ElectionTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 15);
    private static final LocalDate TO = LocalDate.of(2026, 6, 14);

    @TempDir
    private Path folder;
    private final Communes commune = new Communes(3);
    private final Paper plan = commune.issued(commune.plan());
    private final Followed followed = commune.followed(plan, TO);
    private final Paper report = commune.report(plan, "2026-Q2", FROM, TO);

    private Election election() {
        var facts = new FactsReader(new TimingReader(), Communes.TODAY);
        try (var spool = Spool.open()) {
            return Election.of(new Reader(PlainFiles::read, facts, 2).read(FolderWalk.of(folder).files(), spool, done -> { }).read());
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static void later(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_770_000_000_000L));
    }

    private static Election.ChosenPlan onlyPlan(Election election) {
        assertThat(election.offices()).hasSize(1);
        assertThat(election.offices().getFirst().plans()).hasSize(1);
        return election.offices().getFirst().plans().getFirst();
    }

    @Test
    void aLaterPdfOfAReportTakesNoProgressAwayFromItsWholeFile() throws IOException {
        PlainFiles.write(file("KH.zip"), plan);
        PlainFiles.write(file("BC.zip"), report, followed);
        later(PlainFiles.write(file("BC.pdf"), report));
        var election = election();
        assertThat(onlyPlan(election).report().file()).isEqualTo("BC.zip");
        assertThat(election.superseded()).containsExactly(new Superseded("BC.pdf", "BC.zip", Why.SAME));
    }

    @Test
    void aReportWithProgressCountsBeforeALaterOneOfItsPeriodWithout() throws IOException {
        PlainFiles.write(file("BC.zip"), report, followed);
        later(PlainFiles.write(file("BC-lai.pdf"), commune.report(plan, "2026-Q2", FROM, TO.plusDays(2))));
        var election = election();
        assertThat(onlyPlan(election).report().file()).isEqualTo("BC.zip");
        assertThat(election.superseded()).containsExactly(new Superseded("BC-lai.pdf", "BC.zip", Why.PROGRESS));
    }

    @Test
    void ofOneReportThatCameTwiceWithOtherProgressTheLaterFileCounts() throws IOException {
        PlainFiles.write(file("a.zip"), report, followed);
        later(PlainFiles.write(file("b.zip"), report, commune.followed(plan, TO.minusDays(1))));
        var election = election();
        assertThat(onlyPlan(election).report().file()).isEqualTo("b.zip");
        assertThat(election.superseded()).containsExactly(new Superseded("a.zip", "b.zip", Why.LATER));
    }

    @Test
    void thePlanInForceCountsBeforeADraftOfALaterVersion() {
        PlainFiles.write(file("v1.zip"), plan);
        PlainFiles.write(file("v2-DU-THAO.zip"), commune.amendedDraft(plan));
        var election = election();
        assertThat(onlyPlan(election).source().file()).isEqualTo("v1.zip");
        assertThat(election.superseded()).containsExactly(new Superseded("v2-DU-THAO.zip", "v1.zip", Why.DRAFT));
    }

    @Test
    void whereNothingWasIssuedTheDraftOfTheHigherVersionCounts() {
        var draft = commune.plan();
        PlainFiles.write(file("v1.zip"), draft);
        PlainFiles.write(file("v2.zip"), commune.amendedDraft(draft));
        var election = election();
        assertThat(onlyPlan(election).source().file()).isEqualTo("v2.zip");
        assertThat(election.superseded()).containsExactly(new Superseded("v1.zip", "v2.zip", Why.VERSION));
    }

    @Test
    void aDraftThatAReportCarriesDoesNotTakeThePlaceOfThePlanInForce() {
        PlainFiles.write(file("KH.zip"), plan);
        PlainFiles.write(file("BC.zip"), report, new Followed(commune.amendedDraft(plan), followed.log()));
        var election = election();
        assertThat(onlyPlan(election).source().file()).isEqualTo("KH.zip");
        assertThat(onlyPlan(election).report().file()).isEqualTo("BC.zip");
        assertThat(election.superseded()).isEmpty();
    }

    @Test
    void theIssuedPlanThatAReportCarriesCountsBeforeAnOwnDraft() {
        var draft = commune.plan();
        var issued = commune.issued(draft);
        PlainFiles.write(file("DU-THAO.zip"), draft);
        PlainFiles.write(file("BC.zip"), commune.report(issued, "2026-Q2", FROM, TO), commune.followed(issued, TO));
        var election = election();
        assertThat(onlyPlan(election).source().file()).isEqualTo("BC.zip");
        assertThat(election.superseded()).containsExactly(new Superseded("DU-THAO.zip", "BC.zip", Why.ISSUED));
    }

    @Test
    void anOwnDraftOfALaterVersionDoesNotCountBeforeTheIssuedPlanThatAReportCarries() {
        PlainFiles.write(file("v2-DU-THAO.zip"), commune.amendedDraft(plan));
        PlainFiles.write(file("BC.zip"), report, followed);
        var election = election();
        assertThat(onlyPlan(election).source().file()).isEqualTo("BC.zip");
        assertThat(election.superseded()).containsExactly(new Superseded("v2-DU-THAO.zip", "BC.zip", Why.DRAFT));
    }

    @Test
    void thePlanInForceMayComeInAnEarlierReportThanTheNewestProgress() {
        PlainFiles.write(file("q2.zip"), report, new Followed(commune.amendedDraft(plan), followed.log()));
        PlainFiles.write(
                file("q1.zip"), commune.report(plan, "2026-Q1", LocalDate.of(2025, 12, 15), FROM.minusDays(1)), commune.followed(plan, FROM.minusDays(1)));
        var chosen = onlyPlan(election());
        assertThat(chosen.source().file()).isEqualTo("q1.zip");
        assertThat(chosen.plan().isDraft()).isFalse();
        assertThat(chosen.report().file()).isEqualTo("q2.zip");
    }

    @Test
    void aFolderThatIsALinkIsReadAndLinksInItAreNot() throws IOException {
        var real = Files.createDirectory(folder.resolve("that"));
        PlainFiles.write(real.resolve("xa/KH.zip"), plan);
        PlainFiles.write(real.resolve("tong-hop.pdf"), plan);
        Files.createSymbolicLink(real.resolve("vong"), folder);
        var link = Files.createSymbolicLink(folder.resolve("lien-ket"), real);
        for (var own : List.of(link.resolve("tong-hop.pdf"), real.resolve("tong-hop.pdf"))) {
            var walk = FolderWalk.of(link, own);
            assertThat(walk.files()).extracting(FolderWalk.Found::name).containsExactly("xa/KH.zip");
            assertThat(walk.unread()).containsExactly("vong");
        }
    }
}
