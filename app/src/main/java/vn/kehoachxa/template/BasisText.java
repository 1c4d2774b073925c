package vn.kehoachxa.template;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.WrittenDay;

/**
 * A legal basis as a paragraph (Decree 30/2020, annex I, II.6.a): type, number and symbol, day, issuing body, subject; a law or an
 * ordinance only by its name.
 */
public final class BasisText {

    private static final String LEAD = "Căn cứ ";

    private BasisText() {}

    /** {@code Căn cứ Quyết định số 34/QĐ-UBND ngày 06/01/2026 của UBND tỉnh Lai Châu về …;} with blanks where nothing is known. */
    public static Passage passage(UUID id, LegalBasis basis) {
        var cited = isLaw(basis) ? law(basis) : act(basis);
        return Passage.of(id, LEAD + cited + ";");
    }

    private static boolean isLaw(LegalBasis basis) {
        var type = basis.type().toLowerCase(Locale.of("vi"));
        return type.equals("luật") || type.equals("bộ luật") || type.equals("pháp lệnh");
    }

    private static String law(LegalBasis basis) {
        var date = basis.date() == null ? "" : " ngày " + day(basis.date());
        return basis.type() + " " + or(basis.subject()) + date;
    }

    private static String act(LegalBasis basis) {
        return "%s số %s/%s ngày %s của %s về %s".formatted(
                basis.type().isEmpty() ? "Quyết định" : basis.type(),
                or(basis.number()),
                basis.symbol().isEmpty() ? "QĐ-UBND" : basis.symbol(),
                basis.date() == null ? FieldValues.BLANK : day(basis.date()),
                or(basis.issuer()),
                or(basis.subject().replaceFirst("^(?iu:về\\s+(việc\\s+)?)", "")));
    }

    private static String or(String value) {
        return value.isEmpty() ? FieldValues.BLANK : value;
    }

    /** With a zero before the days 1 to 9 and the months 1 and 2 (annex I, II.4.b). */
    static String day(LocalDate date) {
        return WrittenDay.of(date);
    }
}
