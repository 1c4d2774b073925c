package vn.kehoachxa.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as an office writes them: dots between thousands, a comma before decimals. */
final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    static String written(BigDecimal number) {
        var plain = number.abs().stripTrailingZeros().toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var out = new StringBuilder(whole);
        for (var i = whole.length() - 3; i > 0; i -= 3) {
            out.insert(i, '.');
        }
        if (point >= 0) {
            out.append(',').append(plain, point + 1, plain.length());
        }
        return (number.signum() < 0 ? "-" : "") + out;
    }

    /** How much of a whole a part is, in per cent with one decimal; empty where the whole is nothing. */
    static Optional<String> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP)).map(p -> dotted(p) + "%");
    }

    /** The decimal stays also where it is zero. */
    private static String dotted(BigDecimal percent) {
        var written = written(percent);
        return written.contains(",") ? written : written + ",0";
    }
}
