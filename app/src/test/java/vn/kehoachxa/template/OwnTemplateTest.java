package vn.kehoachxa.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TextPlace;
import vn.kehoachxa.problem.ProblemException;

class OwnTemplateTest {

    private static final Function<String, List<Citation>> ACTS = new Citations()::in;

    private final Templates templates = new Templates(UUID::randomUUID);
    private final OfficeProfile office = Sample.make().office().withBases(List.of());

    static Stream<String> kinds() {
        return new Templates(UUID::randomUUID).list().stream().map(TemplateInfo::id);
    }

    private Paper plan(String kind, OfficeProfile whose, int year) {
        return templates.create(kind, year, whose, Map.of());
    }

    private static List<String> texts(Paper paper) {
        return TextPlace.of(paper).map(p -> p.text() + p.content().marks()).toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPlanOutOfATemplateMadeOfAPlanIsThatPlanAgain(String kind) {
        var plan = plan(kind, office, 2026);
        var template = OwnTemplate.read(OwnTemplate.of(plan, office, "Của xã", "", UUID::randomUUID, ACTS).text());
        var again = templates.create(template, 2026, office, Map.of());
        assertThat(texts(again)).isEqualTo(texts(plan));
        assertThat(Statements.tasks(again)).hasSameSizeAs(Statements.tasks(plan));
        assertThat(Statements.targets(again)).hasSameSizeAs(Statements.targets(plan));
        assertThat(again.entries().byId()).hasSameSizeAs(plan.entries().byId());
        assertThat(again.identity().yearTo()).isEqualTo(plan.identity().yearTo());
    }

    @ParameterizedTest
    @ValueSource(strings = {"annual", "budget", "event"})
    void anotherCommunesPlanNamesNothingOfTheFirst(String kind) {
        var template = OwnTemplate.of(plan(kind, office, 2026), office, "Của xã", "", UUID::randomUUID, ACTS);
        var other = office.withCommune("phường Hạc Thành").withPlace("Hạc Thành").withProvince("Thanh Hóa").withUnits(templates.freshOffice().units());
        var made = templates.create(template, 2027, other, Map.of());
        assertThat(String.join("\n", texts(made))).doesNotContain("Vân Hồ", "Sơn La", "2026").contains("phường Hạc Thành");
        assertThat(String.join("\n", made.head().org())).contains("PHƯỜNG HẠC THÀNH");
    }

    @Test
    void actsKeepTheirYearsAndMarksStayWithTheirWords() {
        var plan = plan("annual", office.withBases(List.of(new LegalBasis("Quyết định", "34", "QĐ-UBND",
                LocalDate.of(2026, 1, 6), "UBND tỉnh Sơn La", "kế hoạch năm 2026"))), 2026);
        var line = (Line) plan.body().get(2);
        var text = "Tại xã Vân Hồ năm 2026, theo Quyết định số 34/QĐ-UBND ngày 06/01/2026, làm ngay";
        var from = text.indexOf("làm");
        var marked = new RichText(text, List.of(new Mark(from, from + 3, MarkStyle.BOLD)));
        var changed = plan.withBlocksOf(plan.id(), Lists.with(plan.body(), 2, line.withContent(marked)));
        var template = OwnTemplate.of(changed, office, "Của xã", "", UUID::randomUUID, ACTS);
        var other = office.withCommune("xã Nghĩa Hưng");
        var made = templates.create(template, 2030, other, Map.of());
        var again = ((Line) made.body().get(2)).content();
        assertThat(again.text()).isEqualTo("Tại xã Nghĩa Hưng năm 2030, theo Quyết định số 34/QĐ-UBND ngày 06/01/2026, làm ngay");
        assertThat(again.marks()).singleElement().satisfies(m -> assertThat(again.text().substring(m.from(), m.to())).isEqualTo("làm"));
        assertThat(made.passages().legalBases().getFirst().text()).contains("ngày 06/01/2026");
    }

    @Test
    void whatLooksLikeAFieldAndIsNoneStays() {
        var plan = plan("event", office, 2026);
        var line = (Line) plan.body().get(2);
        var changed = plan.withBlocksOf(plan.id(), Lists.with(plan.body(), 2, line.withContent(RichText.of("{{khong.co}} {{year|la}}"))));
        var made = templates.create(OwnTemplate.of(changed, office, "Mẫu", "", UUID::randomUUID, ACTS), 2026, office, Map.of());
        assertThat(((Line) made.body().get(2)).text()).isEqualTo("{{khong.co}} {{year|la}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "x", "{\"schema\": \"kehoachxa.template/1\", \"id\": \"a\", \"name\": \" \", \"paper\": {}}",
        "{\"schema\": \"kehoachxa.paper/1\", \"id\": \"a\", \"name\": \"b\", \"paper\": {}}"})
    void aFileThatIsNoTemplateIsRefused(String file) {
        assertThatThrownBy(() -> OwnTemplate.read(file)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"type\": \"plan\"}", "{\"type\": 3, \"kind\": {}, \"head\": [], \"body\": \"\"}",
        "{\"type\": \"plan\", \"kind\": \"annual\", \"head\": {}, \"subject\": \"x\", \"closing\": {}, \"body\": [{\"table\": 1}]}"})
    void anUnsoundTemplateIsRefused(String paper) {
        var file = "{\"schema\": \"kehoachxa.template/1\", \"id\": \"a\", \"name\": \"b\", \"paper\": " + paper + "}";
        assertThatThrownBy(() -> OwnTemplate.read(file)).isInstanceOf(TemplateException.class);
    }
}
