package vn.kehoachxa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingTest {

    private static Paper paper(String line, String number, String name) {
        var office = new Office(UUID.randomUUID(), "UBND xã Vân Hồ", "Sơn La");
        return new Paper(
                new Identity(UUID.randomUUID(), PaperType.PLAN, PaperKind.ANNUAL, office, 1, null, PaperState.DRAFT, null, Form.PAPER, 2026, null),
                new Head("", List.of("ỦY BAN NHÂN DÂN", "XÃ VÂN HỒ"), number, "KH-UBND", "Vân Hồ", 5, 3, 2026, null, null, ""),
                null, "Chuyển đổi số năm 2026",
                new Passages(List.of(), List.of(), List.of(), List.of(new Passage(UUID.randomUUID(), RichText.of("Đảng ủy xã")))),
                List.of(new Line(UUID.randomUUID(), Level.TEXT, false, null, RichText.of(line), null, null, null)),
                new Passage(UUID.randomUUID(), RichText.of("")),
                new Foot("VT", "", null, new Signature(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", name)), List.of(), Entries.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giao cho … chủ trì", "Kinh phí: ........ đồng", "…", "Ngày … tháng … năm 2026", "Số ____ của tỉnh", "(… đồng)"})
    void aPlaceLeftToBeFilledInIsMissing(String text) {
        assertThat(Missing.in(paper(text, "12", "Lò Văn Bình"))).singleElement().satisfies(m -> assertThat(m.kind()).isEqualTo(Missing.Kind.BLANK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Loa, bảng tin, …", "Loa, bảng tin,…", "Loa, bảng tin…", "Loa, bảng tin, v.v. …", "Đến 30/6.", "Loa; …"})
    void dotsThatSayAndSoOnAreNoBlank(String text) {
        assertThat(Missing.in(paper(text, "12", "Lò Văn Bình"))).isEmpty();
    }

    @Test
    void blanksOfTheBodyAndOfTheSubjectAreToldApart() {
        var whole = paper("Nội dung", "12", "Lò Văn Bình");
        var paper = whole.withHead(whole.head().withOrg(List.of("XÃ …"))).withSubject("Chuyển đổi số xã … năm 2026");
        assertThat(Missing.in(paper)).extracting(Missing::kind).containsExactly(Missing.Kind.ORG, Missing.Kind.BLANK);
        assertThat(Missing.in(paper)).allMatch(m -> m.at().equals(paper.id()));
    }

    @Test
    void numberAndNameAreMissingWhereTheyAreNotThere() {
        assertThat(Missing.in(paper("Nội dung", "", ""))).extracting(Missing::kind).containsExactly(Missing.Kind.NUMBER, Missing.Kind.SIGNATORY);
    }
}
