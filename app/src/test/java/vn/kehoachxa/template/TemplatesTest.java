package vn.kehoachxa.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.problem.UsageException;

class TemplatesTest {

    private final Templates templates = new Templates(UUID::randomUUID);

    private Paper create(Map<String, String> values) {
        return templates.create("annual", 2026, templates.freshOffice(), values);
    }

    private static Map<String, String> values(String... pairs) {
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }

    @Test
    void theAnnualPlanHasItsPartsInPlace() {
        var paper = create(values("commune", "Vân Hồ", "province", "Sơn La"));
        var lines = paper.body().stream().map(Line.class::cast).toList();
        assertThat(lines.stream().filter(l -> l.level() == Level.SECTION)).hasSize(4);
        assertThat(paper.appendices()).hasSize(2);
        assertThat(Statements.targets(paper)).hasSize(4);
        assertThat(Statements.tasks(paper)).hasSize(10);
        assertThat(Statements.tasks(paper).stream().map(t -> t.group()).distinct()).hasSize(6);
        assertThat(paper.tables().toList().getLast().rows().stream().filter(r -> r.kind() == RowKind.GROUP)).hasSize(6);
    }

    @Test
    void theCommuneStandsInHeadPlaceAndText() {
        var paper = create(values("commune", "phường Tô Hiệu", "province", "tỉnh Sơn La"));
        assertThat(paper.head().org()).containsExactly("ỦY BAN NHÂN DÂN", "PHƯỜNG TÔ HIỆU");
        assertThat(paper.head().place()).isEqualTo("Tô Hiệu");
        assertThat(paper.subject()).isEqualTo("Khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số phường Tô Hiệu năm 2026");
        assertThat(PaperJson.text(paper)).doesNotContain("{{").doesNotContain("của xã").contains("tỉnh Sơn La");
    }

    @Test
    void whatIsNotKnownBecomesABlank() {
        var paper = create(Map.of());
        assertThat(paper.passages().legalBases().getFirst().text())
                .isEqualTo("Căn cứ Quyết định số …/QĐ-UBND ngày … của … về …;");
        assertThat(paper.head().org()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ …");
        assertThat(PaperJson.text(paper)).doesNotContain("{{");
    }

    @Test
    void theLegalBasisIsWrittenAsTheDecreeWantsItAndCited() {
        var basis = new LegalBasis("Quyết định", "34", "QĐ-UBND", LocalDate.of(2026, 1, 6), "UBND tỉnh Lai Châu", "về việc giao chỉ tiêu");
        var passage = BasisText.passage(UUID.randomUUID(), basis);
        assertThat(passage.text()).isEqualTo("Căn cứ Quyết định số 34/QĐ-UBND ngày 06/01/2026 của UBND tỉnh Lai Châu về giao chỉ tiêu;");
        assertThat(cited(passage)).isEqualTo("Quyết định số 34/QĐ-UBND ngày 06/01/2026 của UBND tỉnh Lai Châu về giao chỉ tiêu");
    }

    private static String cited(Passage passage) {
        var citation = new Citations().in(passage.text()).getFirst();
        return passage.text().substring(citation.from(), citation.to());
    }

    @Test
    void aLawIsNamedWithoutNumberAndBody() {
        var basis = new LegalBasis("Luật", "93", "2025/QH15", LocalDate.of(2025, 6, 27), "Quốc hội", "Khoa học, công nghệ và đổi mới sáng tạo");
        assertThat(BasisText.passage(UUID.randomUUID(), basis).text())
                .isEqualTo("Căn cứ Luật Khoa học, công nghệ và đổi mới sáng tạo ngày 27/6/2025;");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-06,06/01/2026", "2026-02-28,28/02/2026", "2026-03-01,01/3/2026", "2026-12-31,31/12/2026"})
    void daysAreWrittenWithTheDecreesZeros(LocalDate day, String written) {
        assertThat(BasisText.day(day)).isEqualTo(written);
    }

    @Test
    void everySettingReachesThePaper() {
        var paper = create(values(
                "commune", "Vân Hồ", "province", "Sơn La", "symbol", "KH-UBND", "number", "12", "date", "2026-01-05", "archive", "VT",
                "subject", "Công tác năm 2026", "signatory.name", "Lò Thị Mai", "signatory.title", "PHÓ CHỦ TỊCH",
                "signatory.authority", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH", "recipients.1", "Sở Nội vụ", "units.3.name", "Phòng Văn hoá",
                "basis.1.number", "34", "report.day", "10"));
        assertThat(paper.head().number()).isEqualTo("12");
        assertThat(paper.head().day()).isEqualTo(5);
        assertThat(paper.subject()).isEqualTo("Công tác năm 2026");
        assertThat(paper.foot().signature().authority()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH");
        assertThat(paper.passages().recipients().getFirst().text()).isEqualTo("Sở Nội vụ");
        assertThat(PaperJson.text(paper)).contains("Phòng Văn hoá").doesNotContain("Phòng Văn hóa - Xã hội");
        assertThat(PaperJson.text(paper)).contains("trước ngày 10 của tháng cuối quý").contains("2026-03-09");
    }

    @Test
    void theTemplatesRecipientsStandWhereTheOfficeHasNoneOfItsOwn() {
        var paper = create(values("recipients.2", "Sở Nội vụ", "commune", "phường Tô Hiệu", "province", "Sơn La"));
        assertThat(paper.passages().recipients()).extracting(Passage::text)
                .startsWith("Ủy ban nhân dân tỉnh Sơn La", "Sở Nội vụ", "Thường trực Đảng ủy", "Thường trực HĐND phường")
                .hasSize(6);
        var office = Settings.of(templates.freshOffice(), values("recipients.1", "Đảng ủy")).office();
        assertThat(templates.create("annual", 2026, office, Map.of()).passages().recipients())
                .extracting(Passage::text)
                .containsExactly("Đảng ủy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SET-KEY | commun | x", "SET-KEY | basis.1.colour | x", "SET-KEY | basis.0.type | x", "SET-GAP | basis.5.type | x", "SET-DATE | date | 30/6/2026",
        "SET-DATE | basis.1.date | 2026-02-30", "YEAR | year | hai nghìn", "YEAR | yearTo | 99", "SET-VALUE | report.day | 29", "SET-VALUE | report.day | năm",
    })
    void whatCanNotBeSetIsRefused(String code, String key, String value) {
        assertThatThrownBy(() -> create(Map.of(key, value)))
                .isInstanceOfSatisfying(UsageException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 26, 1944, 2200, -2026})
    void aYearThatIsNoneIsRefused(int year) {
        assertThatThrownBy(() -> templates.create("annual", year, templates.freshOffice(), Map.of()))
                .isInstanceOfSatisfying(UsageException.class, e -> assertThat(e.code()).isEqualTo("YEAR"));
    }

    @Test
    void anUnknownTemplateIsRefused() {
        assertThatThrownBy(() -> templates.create("monthly", 2026, templates.freshOffice(), Map.of())).isInstanceOf(TemplateException.class);
    }

    @Test
    void twoPapersShareNoId() {
        var ids = new HashSet<UUID>();
        for (var i = 0; i < 2; i++) {
            var paper = create(new HashMap<>());
            paper.blocks().forEach(b -> assertThat(ids.add(b.id())).isTrue());
            paper.passages().recipients().forEach(p -> assertThat(ids.add(p.id())).isTrue());
        }
    }

    private Paper created(String template, OfficeProfile office, Map<String, String> values) {
        return templates.paper(Templates.resource(template + ".json"), 2026, office, values);
    }

    @Test
    void aTemplateStatesWhatItsKindOfPaperNeedsAndMayBeOverruled() {
        var usual = created("agency", templates.freshOffice(), values("province", "Sơn La"));
        assertThat(usual.head().parent()).isEqualTo("UBND TỈNH SƠN LA");
        assertThat(usual.foot().signature().title()).isEqualTo("CHÁNH VĂN PHÒNG");
        assertThat(usual.foot().archive()).isEqualTo("VT, TCHCQT (03b)");
        var other = created("agency", templates.freshOffice(), values(
                "parent", "UBND xã Vân Hồ", "agency", "Phòng Văn hóa - Xã hội", "agency.full", "Phòng Văn hóa - Xã hội xã Vân Hồ",
                "signatory.title", "TRƯỞNG PHÒNG", "symbol", "KH-VHXH"));
        assertThat(other.head().parent()).isEqualTo("UBND XÃ VÂN HỒ");
        assertThat(other.head().org()).containsExactly("PHÒNG VĂN HÓA - XÃ HỘI");
        assertThat(other.head().symbol()).isEqualTo("KH-VHXH");
        assertThat(other.foot().signature().title()).isEqualTo("TRƯỞNG PHÒNG");
        assertThat(other.identity().office().name()).isEqualTo("Phòng Văn hóa - Xã hội xã Vân Hồ");
    }

    @Test
    void anOfficeUnderASuperiorBodyKeepsItsOwnHeadAndSignature() {
        var office = Settings.of(templates.freshOffice(), values(
                "parent", "UBND tỉnh Ninh Bình", "symbol", "KH-VP", "signatory.title", "PHÓ CHÁNH VĂN PHÒNG")).office();
        var paper = created("agency", office, Map.of());
        assertThat(paper.head().parent()).isEqualTo("UBND TỈNH NINH BÌNH");
        assertThat(paper.head().symbol()).isEqualTo("KH-VP");
        assertThat(paper.foot().signature().title()).isEqualTo("PHÓ CHÁNH VĂN PHÒNG");
    }

    @Test
    void aPlanOfSeveralYearsEndsWithItsLastOneUnlessAnotherIsGiven() {
        assertThat(created("five-year", templates.freshOffice(), Map.of()).identity().yearTo()).isEqualTo(2030);
        assertThat(created("five-year", templates.freshOffice(), values("year", "2027")).identity().yearTo()).isEqualTo(2031);
        assertThat(created("five-year", templates.freshOffice(), values("yearTo", "2028")).subject()).endsWith("2026 - 2028");
        assertThat(create(Map.of()).identity().yearTo()).isNull();
    }

    @Test
    void aTemplatesOwnFieldsCanBeGivenAndAreBlankWithoutAValue() {
        var usual = created("event", templates.freshOffice(), Map.of());
        assertThat(usual.subject()).isEqualTo("Chào mừng Ngày Khoa học, Công nghệ và Đổi mới sáng tạo Việt Nam năm 2026 tại xã …");
        var given = created("event", templates.freshOffice(), values("event.name", "Ngày Môi trường", "event.venue", "nhà văn hóa"));
        assertThat(given.subject()).isEqualTo("Chào mừng Ngày Môi trường năm 2026 tại xã …");
        assertThat(PaperJson.text(usual)).contains("tại …, gồm");
        assertThat(PaperJson.text(given)).contains("tại nhà văn hóa, gồm");
        assertThatThrownBy(() -> create(values("event.name", "x"))).isInstanceOf(UsageException.class);
    }

    @Test
    void stretchesAreFoundByTheirWordsOnceTheFieldsAreFilled() {
        var line = created("budget", templates.freshOffice(), values("report.day", "9")).body().getLast();
        var content = ((Line) line).content();
        var mark = content.marks().getFirst();
        assertThat(content.text().substring(mark.from(), mark.to())).isEqualTo("trước ngày 09 của tháng cuối quý");
        var titled = created("five-year", templates.freshOffice(), values("commune", "phường Tô Hiệu")).body().stream()
                .map(Line.class::cast)
                .filter(l -> l.titleTo() != null)
                .findFirst().orElseThrow();
        assertThat(titled.text().substring(0, titled.titleTo())).isEqualTo("Ngân sách phường:");
    }

    @ParameterizedTest
    @CsvSource({
        "Vân Hồ,xã Vân Hồ", "xã Vân Hồ,xã Vân Hồ", "Xã  Vân Hồ,xã Vân Hồ", "PHƯỜNG Tô Hiệu,phường Tô Hiệu", "đặc khu Côn Đảo,đặc khu Côn Đảo",
        "'',''",
    })
    void communesAreNamedWithTheirKind(String written, String name) {
        assertThat(PlaceNames.commune(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "phuong X,phường X", "PHUONG To Hieu,phường To Hieu", "xa Van Ho,xã Van Ho", "Xa Vân Hồ,xã Vân Hồ", "dac khu Con Dao,đặc khu Con Dao",
        "Dac Khu Côn Đảo,đặc khu Côn Đảo", "Van Ho,xã Van Ho", "Xa Dung,xã Xa Dung", "xa Xa Dung,xã Xa Dung", "xa Dung,xã Dung",
        "Phượng Dực,xã Phượng Dực", "Xà Phiên,xã Xà Phiên", "phuongx,xã phuongx",
    })
    void aKindTypedWithoutMarksIsKnownAndTheNameStaysAsTyped(String written, String name) {
        assertThat(PlaceNames.commune(written)).isEqualTo(name);
        assertThat(PlaceNames.commune(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Sơn La,tỉnh Sơn La", "Huế,thành phố Huế", "Hồ Chí Minh,Thành phố Hồ Chí Minh", "Đà Nẵng,thành phố Đà Nẵng"})
    void provincesAreNamedWithTheirKind(String name, String full) {
        assertThat(PlaceNames.provinceInFull(PlaceNames.province(full))).isEqualTo(full);
        assertThat(PlaceNames.province(full)).isEqualTo(name);
    }

    @Test
    void theSampleIsThePlanOfVanHoWithItsFigures() {
        var paper = Sample.make().paper();
        assertThat(paper.identity().office().name()).isEqualTo("UBND xã Vân Hồ");
        assertThat(Statements.targets(paper)).extracting(t -> t.written()).containsExactly("1", "1", "1", "10");
        assertThat(Statements.tasks(paper)).extracting(t -> t.timing()).contains("Đợt 1 quý II/2026\nĐợt 2, Quý IV/2026");
        assertThat(List.of(paper.head().day() == null, paper.head().month() == 4)).containsOnly(true);
    }
}
