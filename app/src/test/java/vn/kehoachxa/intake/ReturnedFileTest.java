package vn.kehoachxa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.compare.Change;
import vn.kehoachxa.compare.Comparison;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.template.TestPapers;

/** A paper that went out as Word is known again when it comes back. */
class ReturnedFileTest {

    static List<TestPapers.Named> papers() {
        var all = new ArrayList<>(TestPapers.six());
        all.add(new TestPapers.Named("sample", Sample.make().paper()));
        return all;
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aFileThatCameBackAsItWentOutHasNoChange(TestPapers.Named named) {
        var reading = Intake.read(Intake.asWord(named.paper()));
        assertThat(reading.original()).isEqualTo(named.paper().id());
        assertThat(Comparison.between(named.paper(), reading.paper(), reading.origins())).extracting(ReturnedFileTest::said).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyLineRowPassageAndAppendixKnowsWhichItWas(TestPapers.Named named) {
        var reading = Intake.read(Intake.asWord(named.paper()));
        var places = Places.inOrder(named.paper());
        assertThat(Places.inOrder(reading.paper()).stream().map(reading.origins()::get).toList()).isEqualTo(places);
        assertThat(reading.origins().values()).containsAll(named.paper().passages().recipients().stream().map(p -> p.id()).toList())
                .containsAll(named.paper().passages().legalBases().stream().map(p -> p.id()).toList())
                .containsAll(named.paper().passages().addressees().stream().map(p -> p.id()).toList())
                .containsAll(named.paper().appendices().stream().map(a -> a.id()).toList())
                .containsAll(named.paper().tables().map(t -> t.id()).toList());
    }

    private static Reading embedded(Paper paper, String commune) {
        var source = new Source(List.of(), "", PaperJson.text(paper), List.of());
        var office = new Templates(UUID::randomUUID).freshOffice().withCommune(commune);
        return new Recogniser(UUID::randomUUID).read(source, office, null, 2026);
    }

    @Test
    void aPaperThatAFileCarriesInsideKeepsItsIds() {
        var paper = Sample.make().paper();
        var reading = embedded(paper, "");
        assertThat(reading.paper()).isEqualTo(paper);
        assertThat(reading.original()).isEqualTo(paper.id());
        assertThat(embedded(paper, paper.identity().office().name().replace("UBND ", "")).paper()).isEqualTo(paper);
    }

    @Test
    void anotherOfficesPaperCanBeReadAndNotChanged() {
        assertThat(embedded(Sample.make().paper(), "xã Khác").paper().identity().state()).isEqualTo(PaperState.CLOSED);
    }

    private static Reading asWord(Paper paper, UnaryOperator<OfficeProfile> office) {
        var profile = office.apply(new Templates(UUID::randomUUID).freshOffice());
        return new Recogniser(UUID::randomUUID).read(Intake.asWord(paper), profile, null, 2026);
    }

    @Test
    void aWordFileOfAnotherOfficeIsThatOfficesAndCanBeReadAndNotChanged() {
        var paper = Sample.make().paper();
        var identity = asWord(paper, o -> o.withCommune("xã Khác")).paper().identity();
        assertThat(identity.state()).isEqualTo(PaperState.CLOSED);
        assertThat(identity.office().id()).isEqualTo(paper.identity().office().id());
        assertThat(identity.office().name()).isEqualTo(paper.identity().office().name());
        assertThat(asWord(paper, o -> o.withCommune("xã Khác")).questions(UUID::randomUUID)).isEmpty();
    }

    @Test
    void aWordFileOfTheOfficeItselfIsADraftAsIsOneThatNamesNoOffice() {
        var paper = Sample.make().paper();
        var name = paper.identity().office().name().replace("UBND ", "");
        assertThat(asWord(paper, o -> o).paper().identity().state()).isEqualTo(PaperState.DRAFT);
        assertThat(asWord(paper, o -> o.withCommune(name)).paper().identity().state()).isEqualTo(PaperState.DRAFT);
        // The name in the head was changed: whose it is stands in the file.
        var own = Sample.make().office().withCommune("xã Mới Đặt Tên");
        assertThat(asWord(paper, o -> own).paper().identity().state()).isEqualTo(PaperState.DRAFT);
        var word = Intake.asWord(paper);
        var lost = new Source(word.pieces(), word.title(), null, word.remarks());
        assertThat(new Recogniser(UUID::randomUUID).read(lost, own.withCommune("xã Khác"), null, 2026).paper().identity().state())
                .isEqualTo(PaperState.DRAFT);
    }

    @Test
    void circulationAndAddressInTheMarginsOfOurOwnFileAreReadBack() {
        var sample = Sample.make().paper();
        var address = "Địa chỉ: Bản Suối Lìn, xã Vân Hồ, tỉnh Sơn La; điện thoại: 0212 123 456; thư điện tử: vanho@sonla.gov.vn; trang: vanho.sonla.gov.vn";
        var paper = Field.CONTACT.set(Field.CIRCULATION.set(sample, "LƯU HÀNH NỘI BỘ"), address);
        var head = Intake.read(Intake.asWord(paper)).paper().head();
        assertThat(head.circulation()).isEqualTo("LƯU HÀNH NỘI BỘ");
        assertThat(head.contact()).isEqualTo(address);
        var reading = Intake.read(Intake.asWord(paper));
        assertThat(Comparison.between(paper, reading.paper(), reading.origins())).isEmpty();
        assertThat(Comparison.between(sample, reading.paper(), reading.origins())).extracting(Change::field)
                .containsExactlyInAnyOrder(Field.CIRCULATION, Field.CONTACT);
    }

    @Test
    void aFileMayComeBackToAnyPaperButNotToAnotherOneThanItsOwnThatIsHere() {
        var paper = Sample.make().paper();
        var reading = Intake.read(Intake.asWord(paper));
        var other = UUID.randomUUID();
        assertThatCode(() -> reading.checkFor(paper.id(), id -> Optional.of("Kế hoạch"))).doesNotThrowAnyException();
        assertThatCode(() -> reading.checkFor(other, id -> Optional.empty())).doesNotThrowAnyException();
        assertThatThrownBy(() -> reading.checkFor(other, id -> Optional.of("Kế hoạch").filter(s -> id.equals(paper.id()))))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.code()).isEqualTo("INTAKE-OTHER-PAPER"));
    }

    private static String said(Change change) {
        return change.kind() + " " + change.field() + ": " + change.before() + " -> " + change.after();
    }
}
