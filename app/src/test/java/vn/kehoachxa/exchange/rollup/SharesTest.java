package vn.kehoachxa.exchange.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoachxa.exchange.rollup.Facts.TargetFact;
import vn.kehoachxa.exchange.rollup.PlanView.TargetView;
import vn.kehoachxa.plan.TargetValue;

/** Shares of different wholes are not added up, however their unit is written. */
class SharesTest {

    @ParameterizedTest
    @CsvSource({
        "95, %, true", "95, %/năm, true", "95, Tỷ lệ %, true", "95, (%), true", "95, phần trăm, true", "95, Phần  trăm (%), true", "95, điểm phần trăm, true",
        "95%, hộ, true", "Tối thiểu 95 %, '', true", "95 phần trăm, '', true",
        "10, lớp, false", "'10 lớp, tăng 5%', lớp, false", "theo chỉ tiêu được giao, tổ, false"
    })
    void perCentAreKnownByTheUnitAndByTheWrittenValue(String written, String unit, boolean share) {
        var fact = new TargetFact(new UUID(0, 1), "", "Tỷ lệ hồ sơ", written, "=", TargetValue.read(written).value(), unit, "");
        assertThat(new TargetView(fact, null).isShare()).isEqualTo(share);
    }
}
