package vn.kehoachxa.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodShiftTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phát triển cây chè xã Vân Hồ năm 2026            | Phát triển cây chè xã Vân Hồ năm 2027
            Quý I - II/2026                                  | Quý I - II/2027
            trước ngày 30/11/2026                            | trước ngày 30/11/2027
            trước ngày 30.11.2026                            | trước ngày 30.11.2027
            ngày 05 tháng 12 năm 2026                        | ngày 05 tháng 12 năm 2027
            trước ngày 15/01/2027                            | trước ngày 15/01/2028
            tháng 01 năm 2027                                | tháng 01 năm 2028
            định hướng năm 2027                              | định hướng năm 2027
            giai đoạn 2026 - 2030                            | giai đoạn 2026 - 2030
            giai đoạn 2021-2025, năm 2026                    | giai đoạn 2021-2025, năm 2027
            đến năm 2030                                     | đến năm 2030
            kết quả năm 2025                                 | kết quả năm 2025
            Luật số 93/2025/QH15 và 08/2026/TT-BTC           | Luật số 93/2025/QH15 và 08/2026/TT-BTC
            2026 cây và 2.026.000 đồng, 12026, 2026%         | 2027 cây và 2.026.000 đồng, 12026, 2026%
            Năm2026.                                         | Năm2027.
            """)
    void theYearsOfAPlanForOneYearMoveOn(String before, String after) {
        assertThat(new PeriodShift(2026, 2026, 1).shifted(before, List.of())).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            giai đoạn 2026 - 2030                | giai đoạn 2031 - 2035
            giai đoạn 2026–2030, đến năm 2030    | giai đoạn 2031–2035, đến năm 2035
            từ năm 2026 đến năm 2030             | từ năm 2031 đến năm 2035
            giai đoạn 2021 - 2025                | giai đoạn 2021 - 2025
            hằng năm từ 2027                     | hằng năm từ 2032
            tầm nhìn 2045                        | tầm nhìn 2045
            """)
    void theYearsOfALongerPlanMoveOnByItsLength(String before, String after) {
        assertThat(new PeriodShift(2026, 2030, 5).shifted(before, List.of())).isEqualTo(after);
    }

    @Test
    void yearsInTheNamesOfActsStay() {
        var text = "Quyết định số 34/QĐ-UBND ngày 06/01/2026 về năm 2026, trong năm 2026";
        assertThat(new PeriodShift(2026, 2026, 1).shifted(text, List.of(new Stretch(0, 52))))
                .isEqualTo("Quyết định số 34/QĐ-UBND ngày 06/01/2026 về năm 2026, trong năm 2027");
    }
}
