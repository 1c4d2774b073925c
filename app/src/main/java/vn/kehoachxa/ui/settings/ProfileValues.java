package vn.kehoachxa.ui.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Signature;

/** An office profile as the texts of a form, by the keys of {@link vn.kehoachxa.template.Settings}. */
public final class ProfileValues {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ProfileValues() {}

    public static Map<String, String> of(OfficeProfile profile) {
        var values = new HashMap<String, String>();
        values.put("commune", profile.commune());
        values.put("province", profile.province());
        values.put("place", profile.place());
        values.put("parent", profile.parent());
        values.put("symbol", profile.symbol());
        values.put("archive", profile.archive());
        values.putAll(of(profile.signature()));
        values.put("report.day", Integer.toString(profile.reportDay()));
        var basis = profile.bases().isEmpty() ? LegalBasis.UNKNOWN : profile.bases().getFirst();
        values.putAll(of(basis));
        return values;
    }

    /** A signatory, the lines of authority with a stroke between. */
    public static Map<String, String> of(Signature signature) {
        return Map.of(
                "signatory.authority", String.join(" / ", signature.authority()), "signatory.title", signature.title(),
                "signatory.name", signature.name());
    }

    /** A signatory out of such texts. */
    public static Signature signature(String authority, String title, String name) {
        return new Signature(
                Stream.of(authority.split("[\n|/]")).map(String::strip).filter(l -> !l.isEmpty()).toList(), title.strip(), name.strip());
    }

    /** A day as it is written in a form; empty for null. */
    public static String written(LocalDate day) {
        return day == null ? "" : WRITTEN.format(day);
    }

    /** A legal basis as the first one. */
    public static Map<String, String> of(LegalBasis basis) {
        return Map.of(
                "basis.1.type", basis.type(), "basis.1.number", basis.number(), "basis.1.symbol", basis.symbol(),
                "basis.1.date", written(basis.date()), "basis.1.issuer", basis.issuer(),
                "basis.1.subject", basis.subject());
    }

    /** The day that {@code 06/01/2026} or {@code 2026-01-06} names; empty where it names none. */
    public static Optional<LocalDate> day(String written) {
        var day = DAY.matcher(written.strip());
        var iso = ISO.matcher(written.strip());
        try {
            if (day.matches()) {
                return Optional.of(LocalDate.of(number(day.group(3)), number(day.group(2)), number(day.group(1))));
            }
            return iso.matches() ? Optional.of(LocalDate.parse(written.strip())) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
