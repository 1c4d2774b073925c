package vn.kehoachxa.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * With what a paper is issued (ban hành; Decree 30/2020, articles 14, 15 and 18).
 *
 * @param number as it is printed, {@code 05} or {@code 12a}: the symbol stands in the paper
 * @param date the day that is printed
 * @param signature who signs; null for the one who stands in the paper
 */
public record IssueDetails(String number, LocalDate date, Form form, Signature signature) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}\\p{L}?");

    public IssueDetails {
        number = Texts.oneLine(number);
    }

    /** Whether a text is a number that a paper can have: digits, and one letter behind them where a number was given twice. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(Texts.oneLine(text)).matches();
    }

    /** A number without the zeros before it and in lower case, for comparison: {@code 05} and {@code 5} are one number. */
    public static String bare(String number) {
        return Texts.fold(Texts.oneLine(number)).replaceFirst("^0+(?=\\d)", "");
    }

    /** The digits of a number as a count; 0 where it has none. */
    public static int count(String number) {
        var digits = Texts.oneLine(number).replaceFirst("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    /** A count as it is printed: two digits at least (Decree 30/2020, annex I, II.3). */
    public static String written(int count) {
        return String.format(Locale.ROOT, "%02d", count);
    }

    /** The paper as it is once issued with this. */
    public Paper issue(Paper draft) {
        var head = draft.head().withNumber(number).withDay(date.getDayOfMonth()).withMonth(date.getMonthValue()).withYear(date.getYear());
        var foot = draft.foot();
        return draft.withIdentity(draft.identity().withForm(form).issued(new Issued(number, date)))
                .withHead(head)
                .withFoot(signature == null ? foot : new Foot(foot.archive(), foot.drafter(), foot.copies(), signature));
    }
}
