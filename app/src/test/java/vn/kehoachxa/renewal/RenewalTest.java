package vn.kehoachxa.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.TextPlace;
import vn.kehoachxa.problem.UsageException;
import vn.kehoachxa.template.TestPapers;

class RenewalTest {

    private static final Function<String, List<Citation>> ACTS = new Citations()::in;

    private final Renewal renewal = new Renewal(UUID::randomUUID, ACTS);

    static List<TestPapers.Named> papers() {
        return TestPapers.six();
    }

    private static Paper named(String name) {
        return papers().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow().paper();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void nothingOfTheNewPlanHasAnIdOfTheOldOne(TestPapers.Named old) {
        var renewed = renewal.renew(old.paper(), old.paper().identity().year() + 1).paper();
        assertThat(ids(renewed)).doesNotContainAnyElementsOf(ids(old.paper())).hasSameSizeAs(ids(old.paper()));
        assertThat(renewed.entries().byId().values()).allSatisfy(e -> assertThat(Places.inOrder(renewed)).contains(e.at()));
    }

    private static Set<UUID> ids(Paper paper) {
        return Stream.concat(Places.ids(paper), paper.entries().byId().keySet().stream()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyTextKeepsItsLengthAndEveryStalePlaceIsThere(TestPapers.Named old) {
        var renewed = renewal.renew(old.paper(), old.paper().identity().year() + 5);
        var texts = TextPlace.of(renewed.paper()).toList();
        assertThat(texts.stream().map(t -> t.text().length()))
                .containsExactlyElementsOf(TextPlace.of(old.paper()).map(t -> t.text().length()).toList());
        assertThat(renewed.stale()).allSatisfy(s -> assertThat(s.from() < 0 || texts.stream()
                .anyMatch(t -> t.at().equals(s.at()) && Objects.equals(t.column(), s.column()) && t.text().startsWith(s.quote(), s.from())))
                .isTrue());
    }

    @Test
    void anIssuedPlanBecomesADraftWithoutNumberAndDay() {
        var renewed = renewal.renew(named("annual"), 2027).paper();
        assertThat(renewed.identity().state()).isEqualTo(PaperState.DRAFT);
        assertThat(renewed.identity().issued()).isNull();
        assertThat(renewed.identity().version()).isEqualTo(1);
        assertThat(renewed.identity().year()).isEqualTo(2027);
        assertThat(renewed.subject()).endsWith("năm 2027");
        assertThat(renewed.head()).returns("", h -> h.number()).returns(null, h -> h.day()).returns(null, h -> h.month()).returns(2027, h -> h.year());
    }

    @Test
    void theActOfTheOldYearStaysAndIsListed() {
        var renewed = renewal.renew(named("annual"), 2027);
        assertThat(renewed.paper().passages().legalBases().getFirst().text()).contains("ngày 06/01/2026");
        assertThat(renewed.stale()).anySatisfy(s -> assertThat(s)
                .returns(StaleKind.BASIS, Stale::kind)
                .returns(renewed.paper().passages().legalBases().getFirst().id(), Stale::at));
    }

    @Test
    void aLongerPlanStaysAsLong() {
        var identity = renewal.renew(named("five-year"), 2031).paper().identity();
        assertThat(identity.year()).isEqualTo(2031);
        assertThat(identity.yearTo()).isEqualTo(2035);
    }

    @Test
    void dutiesFallDueInTheNewYear() {
        var renewed = renewal.renew(named("annual"), 2027).paper();
        assertThat(renewed.entries().all(ReportingDuty.class).flatMap(d -> d.due().stream())).isNotEmpty().allMatch(d -> d.getYear() == 2027);
    }

    @Test
    void theSignatoryIsListedAsAPerson() {
        var renewed = renewal.renew(named("annual"), 2027);
        assertThat(renewed.stale()).contains(new Stale(StaleKind.PERSON, renewed.paper().id(), null, -1, "Nguyễn Văn An", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Tổ chức 01 lớp tập huấn tại 12 thôn            | FIGURE 01 lớp tập huấn; FIGURE 12 thôn
            Có ít nhất 01 sáng kiến được công nhận         | FIGURE 01 sáng kiến
            Tỷ lệ hồ sơ trực tuyến đạt 85 % trở lên        | FIGURE 85 %
            Kinh phí 1.297.000.000 đồng                    | FIGURE 1.297.000.000 đồng
            theo Đề án 06, tháng 5, Quý 2, Phụ lục 1       | -
            Ngày hội 18/5 và Ngày 10/10                    | -
            trình UBND huyện Vân Hồ trước ngày 15/3/2027   | DISTRICT UBND huyện Vân Hồ; DATE ngày 15/3/2027
            Phòng Nội vụ huyện phối hợp                    | DISTRICT Phòng Nội vụ huyện
            đồng chí Lò Văn Minh phụ trách chung           | PERSON đồng chí Lò Văn Minh
            ông bà, cha mẹ; Ông Hoàng A Của là tổ trưởng   | PERSON Ông Hoàng A Của
            kết quả năm 2025 và giai đoạn 2021 - 2025      | PERIOD năm 2025; PERIOD giai đoạn 2021 - 2025
            Chương trình giai đoạn 2026 - 2030             | -
            theo Quyết định số 34/QĐ-UBND ngày 06/01/2026  | BASIS Quyết định số 34/QĐ-UBND ngày 06/01/2026
            """)
    void whatMayBeOutOfDateIsFound(String text, String expected) {
        var finder = new StaleFinder(2027, 2027, ACTS);
        finder.look(new TextPlace(UUID.randomUUID(), null, RichText.of(text)), text);
        assertThat(finder.found().stream().map(s -> s.kind() + " " + s.quote()).collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({"2026", "2025", "2199000"})
    void onlyALaterYearIsTaken(int year) {
        var plan = named("annual");
        assertThatThrownBy(() -> renewal.renew(plan, year)).isInstanceOf(UsageException.class);
    }
}
