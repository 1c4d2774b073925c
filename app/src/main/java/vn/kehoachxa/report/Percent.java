package vn.kehoachxa.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.kehoachxa.plan.Figures;

/** Shares as a report writes them. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** How much of a whole a part is, with one decimal, also where that is zero; empty where the whole is nothing. */
    static Optional<String> of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP)).map(p -> dotted(p) + "%");
    }

    private static String dotted(BigDecimal percent) {
        var written = Figures.written(percent);
        return written.contains(",") ? written : written + ",0";
    }
}
