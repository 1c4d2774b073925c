package vn.kehoachxa.citation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.LegalBasis;

/** Reads a legal basis out of its line, {@code Căn cứ Quyết định số 34/QĐ-UBND …;}. */
public final class Bases {

    private final Citations citations;

    public Bases(Citations citations) {
        this.citations = citations;
    }

    /** The act that a line names first; empty where it names none. What the act's own subject names is not looked at. */
    public Optional<LegalBasis> read(String line) {
        return citations.in(line).stream().findFirst().map(Bases::of);
    }

    /** A cited act as a basis; without a date where not a whole day is written. */
    public static LegalBasis of(Citation citation) {
        return new LegalBasis(
                citation.type(), citation.number(), citation.symbol(), day(citation.date()).orElse(null), citation.issuer(), citation.subject());
    }

    /** A basis as it would be cited, at no place of a text. */
    public static Citation citation(LegalBasis basis) {
        return new Citation(
                basis.type(), basis.number(), basis.symbol(), basis.date() == null ? null : basis.date().toString(), basis.issuer(), basis.subject(),
                0, 0, null);
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return iso == null ? Optional.empty() : Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException onlyAMonthOrAYear) {
            return Optional.empty();
        }
    }
}
