package vn.kehoachxa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What of a target had been reached by a day.
 *
 * @param value all of it since the beginning (lũy kế), not what was added
 */
public record Achieved(UUID id, UUID about, LocalDate date, String by, BigDecimal value, String note, List<Evidence> evidence)
        implements LogEntry {

    public Achieved {
        by = Texts.oneLine(by);
        value = plain(value);
        note = Texts.clean(note).strip();
        evidence = List.copyOf(evidence);
        if (value.precision() > 30 || value.scale() > 10 || value.scale() < 0) {
            throw new IllegalArgumentException("no target asks for " + value);
        }
    }

    /** The same number written in one way: 10, not 1E+1 and not 10.0. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -30 ? stripped.setScale(0) : stripped;
    }
}
