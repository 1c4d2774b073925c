package vn.kehoachxa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.297.000.000 | 1 | 1297000000", "50.000.000 đồng | 1 | 50000000", "1.297 | 1000000 | 1297000000", "12,5 | 1000000 | 12500000",
        "50000 | 1 | 50000", "-5.000 | 1 | -5000", "12,5 | 1 | ", "mười triệu | 1 | ", "1.29.000 | 1 | ", "'' | 1 | ",
        "99999999999999999999 | 1 | ", "1000.500.000 | 1 | ", ".500 | 1 | ", "500. | 1 | ", "1.500.00 | 1 | ", "12.5 | 1 | ", "007 | 1 | 7", "0 | 1 | 0",
        "999.999.999.999 | 1000000 | 999999999999000000", "9.999.999.999.999 | 1000000 | ", "999999999999999 | 1000 | 999999999999999000",
        "999999999999999 | 1000000 | ", "999.999.999.999.999 | 1 | 999999999999999", "' 50 000 ' | 1 | 50000", "١٢٣ | 1 | ",
    })
    void amountsAreReadAsWritten(String written, int scale, Long dong) {
        assertThat(Amounts.read(written, scale).orElse(null)).isEqualTo(dong);
    }

    @ParameterizedTest
    @CsvSource({"1297000000,1,1.297.000.000", "999,1,999", "1000,1,1.000", "12500000,1000000,'12,5'", "0,1,0", "-5000,1,-5.000"})
    void amountsAreWrittenWithDots(long dong, int scale, String written) {
        assertThat(Amounts.written(dong, scale)).isEqualTo(written);
    }

    @Test
    void theTotalRowIsComputedFromThePlainRows() {
        var table = new Table(
                UUID.randomUUID(), TableKind.BUDGET, "", 1,
                List.of(new Column("TT", Role.NO, null), new Column("Nội dung", Role.TEXT, null), new Column("Số tiền", Role.AMOUNT, null)),
                List.of(),
                List.of(
                        row(RowKind.GROUP, "Chi thường xuyên", "9.999.999"),
                        row(RowKind.ROW, "Tập huấn", "50.000.000"),
                        row(RowKind.ROW, "Đường truyền", "12.500.000"),
                        row(RowKind.ROW, "Chưa rõ", "xin sau"),
                        new Row(UUID.randomUUID(), RowKind.TOTAL, List.of(Cell.EMPTY, Cell.of("TỔNG"), Cell.COMPUTED))));
        var filled = TableNumbers.filled(table);
        assertThat(filled.rows().getLast().cells().getLast().text()).isEqualTo("62.500.000");
        assertThat(filled.rows()).extracting(r -> r.cells().getFirst().text()).containsExactly("I", "1", "2", "3", "");
    }

    private static Row row(RowKind kind, String text, String amount) {
        return new Row(UUID.randomUUID(), kind, List.of(Cell.COMPUTED, Cell.of(text), Cell.of(amount)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "10 | = | 10 | ''", "tối thiểu 10 tin, bài | >= | 10 | tin, bài", "Ít nhất 01 sáng kiến | >= | 01 | sáng kiến",
        "100% | = | 100 | %", "từ 80% trở lên | >= | 80 | %", "không quá 2,5% | <= | 2.5 | %", "trên 1.200 hộ | > | 1200 | hộ",
        "dưới 3% | < | 3 | %", "Đạt chuẩn | = | | ''",
    })
    void targetsAreReadAsWritten(String written, String compare, BigDecimal value, String unit) {
        var read = TargetValue.read(written);
        assertThat(read.compare()).isEqualTo(compare);
        assertThat(read.unitOfMeasure()).isEqualTo(unit);
        if (value == null) {
            assertThat(read.value()).isNull();
        } else {
            assertThat(read.value()).isEqualByComparingTo(value);
        }
    }
}
