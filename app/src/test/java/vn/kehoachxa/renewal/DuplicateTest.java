package vn.kehoachxa.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.TextPlace;
import vn.kehoachxa.template.Sample;

class DuplicateTest {

    @Test
    void aCopySaysTheSameUnderIdsOfItsOwnAndIsAFirstDraft() {
        var paper = Sample.make().paper();
        var issued = paper.withIdentity(paper.identity().withState(PaperState.CLOSED)).withHead(paper.head().withNumber("12").withDay(5).withMonth(3));
        var copy = Duplicate.of(issued, "Tên khác", UUID::randomUUID);
        assertThat(copy.subject()).isEqualTo("Tên khác");
        assertThat(copy.identity().state()).isEqualTo(PaperState.DRAFT);
        assertThat(copy.identity().version()).isEqualTo(1);
        assertThat(copy.head().number()).isEmpty();
        assertThat(copy.head().date()).isNull();
        assertThat(TextPlace.of(copy).skip(1).map(TextPlace::content)).isEqualTo(TextPlace.of(paper).skip(1).map(TextPlace::content).collect(Collectors.toList()));
        assertThat(copy.entries().byId()).hasSameSizeAs(paper.entries().byId());
        var ids = Places.ids(paper).collect(Collectors.toSet());
        assertThat(Places.ids(copy)).noneMatch(ids::contains);
    }
}
