package vn.kehoachxa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Sha256;

/** Files that were sent stay readable for ever: these were written when their form was new, and are never written again. */
class OlderFilesTest {

    private static Delivery read(String name) throws URISyntaxException {
        return ProvinceFiles.reader().read(Path.of(OlderFilesTest.class.getResource(name).toURI()));
    }

    @Test
    void aPlanOfTheFirstFormIsRead() throws URISyntaxException {
        var delivery = read("plan-1.zip");
        assertThat(delivery.manifest().office().name()).isEqualTo("UBND xã Vân Hồ");
        assertThat(delivery.manifest().number()).isEqualTo("12");
        assertThat(delivery.manifest().state()).isEqualTo(PaperState.ISSUED);
        assertThat(delivery.manifest().parts()).hasSize(5).allSatisfy(p -> assertThat(Sha256.of(PartFiles.bytes(delivery, p))).isEqualTo(p.sha256()));
    }

    @Test
    void aReportOfTheFirstFormIsRead() throws URISyntaxException {
        var delivery = read("report-1.zip");
        assertThat(delivery.paper().about().period()).isEqualTo("2026-Q2");
        assertThat(delivery.progress().paper().id()).isEqualTo(delivery.paper().about().plan());
        assertThat(delivery.progress().log().entries()).hasSize(18);
        assertThat(delivery.manifest().parts()).extracting(Part::role).endsWith(Part.Role.PROGRESS, Part.Role.SIGNED, Part.Role.EVIDENCE);
        assertThat(delivery.manifest().parts().getLast().title()).isEqualTo("bien-ban-01.pdf");
    }
}
