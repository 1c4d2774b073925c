package vn.kehoachxa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.plan.Clear;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Missing;
import vn.kehoachxa.report.ScriptedYear;
import vn.kehoachxa.template.TestPapers;
import vn.kehoachxa.template.TestPapers.Named;

class GapsTest {

    static Stream<Named> papers() {
        return TestPapers.six().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatIsMissingIsWhatIssuingAndFollowingTell(Named named) {
        var paper = named.paper();
        var gaps = Gaps.in(paper);
        var tracked = ScriptedYear.tracker().on(LocalDate.of(2026, 5, 25), Followed.fresh(paper));
        assertThat(gaps.stream().flatMap(g -> g.missing().stream())).isEqualTo(Missing.in(paper));
        assertThat(gaps.stream().filter(g -> g.code().equals(Gaps.LEAD)).map(Gap::at))
                .isEqualTo(tracked.stream().filter(t -> t.missing().contains(Clear.RESPONSIBILITY)).map(t -> t.stated().task().at()).toList());
        assertThat(gaps.stream().filter(g -> g.code().equals(Gaps.TIMING)).map(Gap::at))
                .isEqualTo(tracked.stream().filter(t -> t.missing().contains(Clear.WHEN)).map(t -> t.stated().task().at()).toList());
    }
}
