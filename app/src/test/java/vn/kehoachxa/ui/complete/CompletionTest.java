package vn.kehoachxa.ui.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.RecipientList;
import vn.kehoachxa.plan.Registers;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.template.Templates;

/** What is offered for what is typed, with the units that every commune has and the registers of one. */
class CompletionTest {

    private static final LegalBasis DECISION =
            new LegalBasis("Quyết định", "34", "QĐ-UBND", LocalDate.of(2026, 1, 6), "UBND tỉnh Sơn La", "ban hành kế hoạch phát triển");
    private static final LegalBasis LAW = new LegalBasis("Luật", "", "", null, "", "Ngân sách nhà nước");
    private static final OfficeProfile OFFICE = new Templates(UUID::randomUUID).freshOffice()
            .withCommune("xã Vân Hồ")
            .withProvince("Sơn La")
            .withRecipients(List.of("Thường trực Đảng ủy, HĐND xã;"))
            .withSignature(new Signature(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", "Lò Văn Đức"))
            .withRegisters(new Registers(
                    List.of(new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Nguyễn Thị Ánh")),
                    List.of(new RecipientList("Đoàn thể", List.of("Đoàn Thanh niên xã;", "Hội Nông dân xã;"))),
                    List.of(DECISION, LAW), List.of()));
    private static final Known KNOWN = new Known(
            OFFICE, List.of("Căn cứ Nghị quyết số 12/NQ-HĐND ngày 20/12/2025 của HĐND xã;", "Căn cứ Quyết định số … của …;"), List.of("Sở Nội vụ;"));
    private static final Map<String, String> SHORT =
            OFFICE.units().stream().collect(Collectors.toMap(u -> u.name(), u -> u.shortName()));

    private static List<String> texts(Completion.Offer offer) {
        return offer.candidates().stream().map(Candidate::text).toList();
    }

    private static List<String> typed(Completion completion, String text) {
        return texts(completion.typed(text, text.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // Without marks, with some, with all.
        "phong van hoa              | VHXH",
        "Phong Van Hoa              | VHXH",
        "PHONG VAN HOA              | VHXH",
        "phòng văn                  | VHXH",
        "phòng văn hóa              | VHXH",
        "phong văn hoá              | VHXH",
        "phòng                      | KT VHXH VP",
        "phong kinh te              | KT",
        "Phòng Kinh                 | KT",
        "trung tam                  | TTPVHCC TTDVTH",
        "trung tam dich             | TTDVTH",
        "trung tâm ph               | TTPVHCC",
        "van phong                  | VP",
        "văn phòng hội đồng         | VP",
        // A sign more or less between the words.
        "phong van hoa - xa         | VHXH",
        "phong van hoa xa hoi       | VHXH",
        "phong van hoa -            | VHXH",
        "phongvanhoa                | VHXH",
        // From a later word on.
        "van hoa                    | VHXH",
        "xa hoi                     | VHXH",
        "kinh te                    | KT",
        "kinh                       | KT",
        "dich vu                    | TTDVTH",
        "hanh chinh                 | TTPVHCC",
        "hanh chinh cong            | TTPVHCC",
        "uy ban                     | VP",
        "tong hop                   | TTDVTH",
        // Short forms and other names.
        "vhxh                       | VHXH",
        "VHXH                       | VHXH",
        "vh-xh                      | VHXH",
        "vhx                        | VHXH",
        "p vh                       | VHXH TTPVHCC",
        "phong vh                   | VHXH",
        "p.vhxh                     | VHXH",
        "kt                         | KT",
        "p kt                       | KT",
        "vp                         | VP",
        "ttpvhcc                    | TTPVHCC",
        "ttdv                       | TTDVTH",
        "tt dvth                    | TTDVTH",
        "tt hcc                     | TTPVHCC",
        "ha tang                    | KT",
        "van phong xa               | VP",
        "cung ung dich vu           | TTDVTH",
        // Words left out.
        "phong xa hoi               | VHXH",
        "trung tam cong             | TTPVHCC TTDVTH",
        // Others than these.
        "phong tai chinh            | -",
        "doan thanh nien            | -",
        "hong                       | -",
        "p                          | -",
        "1                          | -",
        // The last item of a list, the one that stands there already not a second time.
        "VP, phong van              | VHXH",
        "Phòng Kinh tế; phong       | VHXH VP",
        "Phòng Kinh tế, Trung tâm D | TTDVTH",
        "- Phòng Kinh tế\\n- phong v | VHXH VP",
        "Phòng Kinh tế,             | -",
    })
    void aUnitIsFoundByWhatIsTyped(String typed, String expected) {
        var found = typed(KNOWN.units(), typed.replace("\\n", "\n")).stream().map(SHORT::get).toList();
        assertThat(found).as(typed).isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void aNameWithACommaIsCompletedAsAWhole() {
        var renamed = OFFICE.withUnits(List.of(OFFICE.units().get(1).withName("Phòng Kinh tế, Hạ tầng và Đô thị")));
        var text = "VP, Phòng Kinh tế, ha t";
        var offer = new Known(renamed, List.of(), List.of()).units().typed(text, text.length());
        assertThat(offer.part().replaced(text, texts(offer).getFirst())).isEqualTo("VP, Phòng Kinh tế, Hạ tầng và Đô thị");
    }

    @Test
    void onlyWhatIsTypedIsReplaced() {
        var text = "Phòng Kinh tế, phong van; Trung tâm";
        var offer = KNOWN.units().typed(text, "Phòng Kinh tế, phong van".length());
        assertThat(offer.part().replaced(text, texts(offer).getFirst())).isEqualTo("Phòng Kinh tế, Phòng Văn hóa - Xã hội; Trung tâm");
    }

    @Test
    void nothingIsOfferedWithinAWord() {
        assertThat(KNOWN.units().typed("phong van", 7).candidates()).isEmpty();
    }

    @Test
    void whatIsWrittenInFullIsNotOffered() {
        assertThat(typed(KNOWN.units(), "Phòng Văn hóa - Xã hội")).isEmpty();
    }

    @Test
    void everythingIsOfferedOnRequestWhereNothingIsTyped() {
        assertThat(texts(KNOWN.units().asked("", 0))).hasSize(5);
        assertThat(texts(KNOWN.units().asked("Phòng Kinh tế; ", 15))).hasSize(4).doesNotContain("Phòng Kinh tế");
    }

    @ParameterizedTest
    @ValueSource(strings = {"34", "quyet dinh 34", "qd 34", "qd-ubnd", "can cu quyet dinh so 34", "Căn cứ Quyết", "ke hoach phat trien"})
    void aDecisionIsFoundByItsNumberItsTypeOrItsSubject(String typed) {
        assertThat(typed(KNOWN.legalBases(), typed))
                .first()
                .isEqualTo("Căn cứ Quyết định số 34/QĐ-UBND ngày 06/01/2026 của UBND tỉnh Sơn La về ban hành kế hoạch phát triển;");
    }

    @Test
    void basesOfOtherPapersAreOfferedUnlessTheyHaveBlanks() {
        assertThat(typed(KNOWN.legalBases(), "nghi quyet 12")).containsExactly("Căn cứ Nghị quyết số 12/NQ-HĐND ngày 20/12/2025 của HĐND xã;");
        assertThat(typed(KNOWN.legalBases(), "luat ngan")).containsExactly("Căn cứ Luật Ngân sách nhà nước;");
        assertThat(texts(KNOWN.legalBases().asked("", 0))).noneMatch(t -> t.contains("…"));
    }

    @ParameterizedTest
    @CsvSource({"dang uy, 'Thường trực Đảng ủy, HĐND xã;'", "doan, Đoàn Thanh niên xã;", "hoi nong, Hội Nông dân xã;", "so noi, Sở Nội vụ;",
        "phong kinh, Phòng Kinh tế"})
    void recipientsComeFromEveryListFromUnitsAndFromPapers(String typed, String expected) {
        assertThat(typed(KNOWN.recipients(Completion.WHOLE), typed)).first().isEqualTo(expected);
    }

    @Test
    void aPersonBringsAuthorityAndTitle() {
        var found = KNOWN.signing("signatory.name").typed("nguyen thi anh", 14).candidates().getFirst();
        assertThat(found.text()).isEqualTo("Nguyễn Thị Ánh");
        assertThat(found.detail()).isEqualTo("PHÓ CHỦ TỊCH · TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH");
        assertThat(found.fills()).containsEntry("signatory.authority", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH");
        assertThat(typed(KNOWN.signing("signatory.authority"), "tuq")).containsExactly("TUQ. CHỦ TỊCH");
        assertThat(typed(KNOWN.signing("signatory.title"), "pho chu")).first().isEqualTo("PHÓ CHỦ TỊCH");
        assertThat(KNOWN.signing("signatory.title").typed("PHÓ CHỦ TỊCH", 12).candidates().getFirst().fills()).isNotEmpty();
    }

    @Test
    void aNumberOrASubjectBringsTheWholeAct() {
        assertThat(KNOWN.ofBasis("number").typed("34", 2).candidates().getFirst().fills()).containsEntry("basis.1.date", "06/01/2026");
        assertThat(typed(KNOWN.ofBasis("issuer"), "ubnd")).containsExactly("UBND tỉnh Sơn La");
        assertThat(typed(KNOWN.ofBasis("issuer"), "hdnd")).containsExactly("HĐND tỉnh Sơn La", "HĐND xã Vân Hồ");
        assertThat(typed(KNOWN.ofBasis("type"), "nghi")).containsExactly("Nghị quyết", "Nghị định");
        assertThat(typed(KNOWN.shortForms(), "VT, van hoa")).containsExactly("VHXH");
    }
}
