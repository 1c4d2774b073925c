package vn.kehoachxa.renewal;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Years;

/**
 * Moves the years that mean a plan's period on to the next one. A year is four digits before and after, so every text keeps its length
 * and marks stay where they are.
 *
 * @param first the old plan's first year
 * @param last its last; the same for a plan of one year
 * @param by how many years further the new plan begins
 */
record PeriodShift(int first, int last, int by) {

    private static final Pattern RANGE = Pattern.compile("((?:19|20|21)\\d\\d)(\\s*(?:-|–|—|đến(?: năm)?)\\s*)((?:19|20|21)\\d\\d)(?!\\d)");
    /** A day soon after the period's end still belongs to it: "trước ngày 15/01" of the year after. */
    private static final Pattern EARLY_DAY = Pattern.compile("(?:^|\\D)0?[1-3]\\s*[/.-]\\s*$|tháng (?:0?[1-3]|một|giêng|hai|ba)(?: năm|/)?\\s*$");

    /** The text with its years moved on, but those in {@code kept}, which belong to the names of acts. */
    String shifted(String text, List<Stretch> kept) {
        var out = new StringBuilder(text);
        var ranges = RANGE.matcher(text);
        var from = 0;
        while (ranges.find(from)) {
            if (Stretch.anyMeets(kept, new Stretch(ranges.start(), ranges.end()))) {
                from = ranges.end(1);
                continue;
            }
            single(text, from, ranges.start(), kept, out);
            if (Integer.parseInt(ranges.group(1)) == first && Integer.parseInt(ranges.group(3)) == last) {
                put(out, ranges.start(1), first + by);
                put(out, ranges.start(3), last + by);
            }
            from = ranges.end();
        }
        single(text, from, text.length(), kept, out);
        return out.toString();
    }

    private void single(String text, int from, int to, List<Stretch> kept, StringBuilder out) {
        var years = Years.WRITTEN.matcher(text).region(from, to).useTransparentBounds(true);
        while (years.find()) {
            var year = Integer.parseInt(years.group(1));
            if (!Stretch.anyMeets(kept, new Stretch(years.start(), years.end())) && isOfPeriod(year, text.substring(0, years.start()))) {
                put(out, years.start(), year + by);
            }
        }
    }

    private boolean isOfPeriod(int year, String before) {
        return year >= first && year <= last || year == last + 1 && EARLY_DAY.matcher(before).find();
    }

    private static void put(StringBuilder out, int at, int year) {
        if (Years.isYear(year)) {
            out.replace(at, at + 4, Integer.toString(year));
        }
    }
}
