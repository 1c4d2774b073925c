package vn.kehoachxa.citation;

import java.util.regex.Pattern;

/**
 * A citation up to where what the act is about begins.
 *
 * @param type as written; empty where only the symbol is
 * @param name what the act is about, where that stands before its number: the name of a law
 * @param first its first token
 * @param end the token behind it
 * @param subjectFrom the first token of what the act is about, or {@link #NO_SUBJECT}
 * @param amends whether it is a law that amends others; its number and date stand behind their names
 */
record Head(String type, ActType kind, Tail tail, String name, int first, int end, int subjectFrom, boolean amends) {

    static final int NO_SUBJECT = -1;

    /** {@code TT-BTC}, {@code BNNMT-ĐĐ}, but no committee or board, and no {@code BC} for a report. */
    private static final Pattern MINISTRY = Pattern.compile("(?:^|[-/])B(?!C[-/]|CĐ|CH|QL|B[-/]|T[CGV]T)[A-ZĐ]{1,7}(?:-|$)");

    /** Whether a central body issued it, as far as its symbol tells: the Party's centre, the National Assembly, the Government, a ministry. */
    boolean isCentral() {
        var symbol = tail.symbol();
        return symbol.endsWith("/TW") || symbol.endsWith("-CP") || symbol.contains("TTg") || symbol.contains("VPCP") || symbol.contains("QH")
                || MINISTRY.matcher(symbol).find();
    }

    boolean hasSubject() {
        return subjectFrom != NO_SUBJECT;
    }
}
