package vn.kehoachxa.template;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.problem.UsageException;

/**
 * The office profile with settings put over it, and what a setting says of one paper only. The keys are those of the command line:
 * {@code province, commune, place, parent, symbol, number, date, subject, year, yearTo, basis.N.type|number|symbol|date|issuer|subject,
 * units.N.name|short, recipients.N, archive, signatory.name|title|authority, report.day}; N counts from 1.
 *
 * @param number of the paper; empty while not known
 * @param date of the paper, or null
 * @param subject of the paper; empty where the template's stands
 * @param year overrides the year asked for, or null
 * @param yearTo the last year of a longer plan, or null
 */
public record Settings(OfficeProfile office, String number, LocalDate date, String subject, Integer year, Integer yearTo) {

    private static final Pattern BASIS = Pattern.compile("basis\\.([1-9]\\d?)\\.(type|number|symbol|date|issuer|subject)");
    private static final Pattern UNITS = Pattern.compile("units\\.([1-9]\\d?)\\.(name|short)");
    private static final Pattern RECIPIENTS = Pattern.compile("recipients\\.([1-9]\\d?)");

    /** @throws UsageException where the last year stands before the first, which is {@code asked} unless a setting says otherwise */
    Settings checkedYears(int asked) {
        var first = year == null ? asked : year;
        if (yearTo != null && yearTo < first) {
            throw new UsageException("YEAR-TO", yearTo, first);
        }
        return this;
    }

    /**
     * @param values by key, put over the profile in their order
     * @throws UsageException where a key is not known or its value is not allowed
     */
    public static Settings of(OfficeProfile office, Map<String, String> values) {
        return new Settings(office, "", null, "", null, null).with(values);
    }

    private Settings with(Map<String, String> values) {
        var settings = this;
        for (var value : values.entrySet()) {
            settings = settings.with(value.getKey(), Texts.clean(value.getValue()).strip());
        }
        return settings;
    }

    /**
     * The same where the office has recipients of its own. Where it has none, those of a template, with what {@code values} says of
     * single ones put over them.
     *
     * @param usual gives the template's recipients
     */
    Settings withRecipients(Function<Settings, List<String>> usual, Map<String, String> values) {
        var own = office.recipients().isEmpty() ? withRecipients(usual.apply(this)) : this;
        return own.with(values);
    }

    /** The same for these years. */
    Settings withYears(int first, Integer last) {
        return new Settings(office, number, date, subject, first, last);
    }

    private Settings withRecipients(List<String> recipients) {
        return new Settings(office.withRecipients(recipients), number, date, subject, year, yearTo);
    }

    /** Whether a key speaks of a single recipient. */
    static boolean isOfRecipients(String key) {
        return RECIPIENTS.matcher(key).matches();
    }

    private Settings with(String key, String value) {
        return switch (key) {
            case "number" -> new Settings(office, value, date, subject, year, yearTo);
            case "date" -> new Settings(office, number, day(key, value), subject, year, yearTo);
            case "subject" -> new Settings(office, number, date, Texts.oneLine(value), year, yearTo);
            case "year" -> new Settings(office, number, date, subject, year(value), yearTo);
            case "yearTo" -> new Settings(office, number, date, subject, year, year(value));
            default -> new Settings(profile(key, value), number, date, subject, year, yearTo);
        };
    }

    private OfficeProfile profile(String key, String value) {
        var signature = office.signature();
        return switch (key) {
            case "province" -> office.withProvince(PlaceNames.province(value));
            case "commune" -> commune(PlaceNames.commune(value));
            case "place" -> office.withPlace(value);
            case "parent" -> office.withParent(value);
            case "symbol" -> office.withSymbol(value);
            case "archive" -> office.withArchive(value);
            case "signatory.name" -> office.withSignature(new Signature(signature.authority(), signature.title(), value));
            case "signatory.title" -> office.withSignature(new Signature(signature.authority(), value, signature.name()));
            case "signatory.authority" -> office.withSignature(new Signature(authority(value), signature.title(), signature.name()));
            case "report.day" -> office.withReportDay(reportDay(key, value));
            default -> listed(key, value);
        };
    }

    /** Where the place was that of the old commune, it is now that of the new one. */
    private OfficeProfile commune(String commune) {
        var followed = office.place().isEmpty() || office.place().equals(PlaceNames.communeName(office.commune()));
        var moved = office.withCommune(commune);
        return followed ? moved.withPlace(PlaceNames.communeName(commune)) : moved;
    }

    private OfficeProfile listed(String key, String value) {
        if (BASIS.matcher(key).matches()) {
            return office.withBases(changed(office.bases(), key, BASIS, LegalBasis.UNKNOWN, b -> basis(b, key, value)));
        }
        if (UNITS.matcher(key).matches()) {
            return office.withUnits(changed(office.units(), key, UNITS, new Unit("", ""),
                    u -> key.endsWith(".name") ? u.withName(value) : u.withShortName(value)));
        }
        if (RECIPIENTS.matcher(key).matches()) {
            var recipients = changed(office.recipients(), key, RECIPIENTS, "", r -> value);
            return office.withRecipients(value.isEmpty() ? recipients.stream().filter(r -> !r.isEmpty()).toList() : recipients);
        }
        throw new UsageException("SET-KEY", key);
    }

    /** The list with its N-th item changed; it may grow by one, and no hole is left. */
    private static <T> List<T> changed(List<T> items, String key, Pattern pattern, T empty, UnaryOperator<T> change) {
        var match = pattern.matcher(key);
        match.matches();
        var index = Integer.parseInt(match.group(1)) - 1;
        if (index > items.size()) {
            throw new UsageException("SET-GAP", key, items.size() + 1);
        }
        var copy = new ArrayList<>(items);
        if (index == items.size()) {
            copy.add(empty);
        }
        copy.set(index, change.apply(copy.get(index)));
        return copy;
    }

    private static LegalBasis basis(LegalBasis b, String key, String value) {
        return switch (key.substring(key.lastIndexOf('.') + 1)) {
            case "type" -> new LegalBasis(value, b.number(), b.symbol(), b.date(), b.issuer(), b.subject());
            case "number" -> new LegalBasis(b.type(), value, b.symbol(), b.date(), b.issuer(), b.subject());
            case "symbol" -> new LegalBasis(b.type(), b.number(), value, b.date(), b.issuer(), b.subject());
            case "date" -> new LegalBasis(b.type(), b.number(), b.symbol(), day(key, value), b.issuer(), b.subject());
            case "issuer" -> new LegalBasis(b.type(), b.number(), b.symbol(), b.date(), value, b.subject());
            default -> new LegalBasis(b.type(), b.number(), b.symbol(), b.date(), b.issuer(), value);
        };
    }

    private static List<String> authority(String value) {
        return List.of(value.split("\\s*[\n|/]\\s*")).stream().filter(l -> !l.isBlank()).toList();
    }

    private static LocalDate day(String key, String value) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(value);
            if (Years.isYear(day.getYear())) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            throw new UsageException(notADay, "SET-DATE", key, value);
        }
        throw new UsageException("SET-DATE", key, value);
    }

    private static int year(String value) {
        if (value.matches("\\d{4}") && Years.isYear(Integer.parseInt(value))) {
            return Integer.parseInt(value);
        }
        throw new UsageException("YEAR", value, Years.FIRST, Years.LAST);
    }

    private static int reportDay(String key, String value) {
        if (value.matches("\\d{1,2}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 28) {
            return Integer.parseInt(value);
        }
        throw new UsageException("SET-VALUE", key, value);
    }
}
