package vn.kehoachxa.sheet;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Texts;

/**
 * What stands above every list.
 *
 * @param office whose paper it is
 * @param type {@code Kế hoạch}
 * @param subject type and subject
 * @param standing year, number and day, or that it is a draft
 */
record Titles(String office, String type, String subject, String standing) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    static Titles of(Paper paper) {
        var identity = paper.identity();
        var type = switch (identity.type()) {
            case PLAN -> "Kế hoạch";
            case REPORT -> "Báo cáo";
        };
        return new Titles(
                Texts.oneLine(identity.office().name()), type, Texts.oneLine(type + " " + paper.subject()),
                "Năm " + years(identity) + " – " + standing(identity, paper.head().symbol()));
    }

    /** The same of a list that is made of the paper. @param heading what it is */
    Titles under(String heading) {
        return new Titles(office, type, Texts.oneLine(heading), subject);
    }

    private static String years(Identity identity) {
        return identity.yearTo() == null ? Integer.toString(identity.year()) : identity.year() + "-" + identity.yearTo();
    }

    private static String standing(Identity identity, String symbol) {
        var issued = identity.issued();
        return issued == null
                ? "Dự thảo"
                : "Số " + issued.number() + "/" + symbol + " ngày " + DAY.format(issued.date());
    }
}
