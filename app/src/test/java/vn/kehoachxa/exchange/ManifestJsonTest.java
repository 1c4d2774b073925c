package vn.kehoachxa.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.About;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.planfile.Json;

class ManifestJsonTest {

    private static final UUID ID = new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0001L);
    private static final Part PART = new Part("minh-chung/01-a.pdf", Part.Role.EVIDENCE, "application/pdf", 12, "ab".repeat(32), "Biên bản.pdf", ID);

    private static Manifest manifest(LocalDate date, About about, Integer yearTo) {
        return new Manifest(
                "1.2.3-SNAPSHOT", new Office(ID, "UBND xã Vân Hồ", "Sơn La"), new Contact("An", "0212", "a@b.vn"), ID, PaperType.REPORT,
                PaperKind.FIVE_YEAR, 2026, yearTo, 3, PaperState.SUPERSEDED, "05", "KH-UBND", date, "Chuyển đổi số\nnăm 2026", about,
                List.of(new Gap("blank", ID, 2, "tại … xã"), new Gap("lead", ID, null, "")), List.of(PART, PART, PART, PART, PART));
    }

    @Test
    void whatAManifestSaysComesBack() {
        var about = new About(ID, 1, "2026-Q2", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
        for (var manifest : List.of(manifest(LocalDate.of(2026, 4, 9), about, 2030), manifest(null, null, null))) {
            assertThat(ManifestJson.read(Json.parse(ManifestJson.text(manifest)))).isEqualTo(manifest);
        }
    }

    @Test
    void newerFormsAreToldToBeNewer() {
        var text = ManifestJson.text(manifest(null, null, null)).replace("province/1", "province/12");
        assertThatThrownBy(() -> ManifestJson.read(Json.parse(text))).isInstanceOfSatisfying(
                ExchangeException.class, e -> assertThat(e.arguments()).containsExactly("kehoachxa.province/12"));
    }

    @Test
    void nothingButAManifestIsOne() {
        for (var text : List.of("null", "[]", "1", "\"x\"", "{}", "{\"schema\": 1}", "{\"schema\": \"kehoachxa.province/9999999\"}")) {
            assertThatThrownBy(() -> ManifestJson.read(Json.parse(text))).as(text).hasMessageContaining("EXCHANGE-FORM");
        }
    }
}
