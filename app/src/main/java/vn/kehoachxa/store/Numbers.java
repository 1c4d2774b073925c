package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.ISSUED_VERSION;
import static vn.kehoachxa.store.schema.Tables.PAPER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.IssueDetails;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;

/**
 * The numbers that papers of one type and symbol have in a year: they are counted anew each year, for each type (Decree 30/2020,
 * article 15). Papers in the bin do not count.
 */
final class Numbers {

    /** @param subject of the paper that has it */
    private record Used(String number, String subject) {}

    private Numbers() {}

    /** The number after the highest of the year; drafts with a number and a day that were taken in count as well. */
    static String next(DSLContext db, Paper paper, int year) {
        var highest = Stream.concat(issued(db, paper, year).stream(), drafted(db, paper, year).stream())
                .mapToInt(u -> IssueDetails.count(u.number()))
                .max()
                .orElse(0);
        return IssueDetails.written(highest + 1);
    }

    /** The subject of a paper, or of an earlier version of this one, that was issued with a number. */
    static Optional<String> user(DSLContext db, Paper paper, String number, int year) {
        return issued(db, paper, year).stream()
                .filter(u -> IssueDetails.bare(u.number()).equals(IssueDetails.bare(number)))
                .map(Used::subject)
                .findFirst();
    }

    private static List<Used> issued(DSLContext db, Paper paper, int year) {
        var here = db.select(ISSUED_VERSION.NUMBER, PAPER.SUBJECT)
                .from(ISSUED_VERSION)
                .join(PAPER).on(PAPER.ID.eq(ISSUED_VERSION.PAPER))
                .where(
                        PAPER.TYPE.eq(paper.identity().type().code()), PAPER.REMOVED_AT.isNull(),
                        ISSUED_VERSION.SYMBOL.equalIgnoreCase(paper.head().symbol()), ISSUED_VERSION.DATE.startsWith(year + "-"))
                .fetch(r -> new Used(r.value1(), r.value2()));
        // Issued before versions were kept, or on another PC of the office.
        var elsewhere = db.select(PAPER.ISSUED_NUMBER, PAPER.SUBJECT)
                .from(PAPER)
                .where(
                        PAPER.TYPE.eq(paper.identity().type().code()), PAPER.REMOVED_AT.isNull(), isOfOffice(paper),
                        PAPER.SYMBOL.equalIgnoreCase(paper.head().symbol()), PAPER.ISSUED_DATE.startsWith(year + "-"))
                .fetch(r -> new Used(r.value1(), r.value2()));
        var all = new ArrayList<>(here);
        all.addAll(elsewhere);
        return all;
    }

    /** Another office's papers, which are here only to be read, are closed: of those that are, the office must be the same, by its id or its name. */
    private static Condition isOfOffice(Paper paper) {
        var office = paper.identity().office();
        return PAPER.STATE.in(PaperState.ISSUED.code(), PaperState.SUPERSEDED.code())
                .or(PAPER.STATE.eq(PaperState.CLOSED.code())
                        .and(PAPER.OFFICE.eq(office.id().toString()).or(PAPER.OFFICE_NAME.equalIgnoreCase(office.name()))));
    }

    private static List<Used> drafted(DSLContext db, Paper paper, int year) {
        return db.select(PAPER.NUMBER, PAPER.SUBJECT)
                .from(PAPER)
                .where(
                        PAPER.TYPE.eq(paper.identity().type().code()), PAPER.REMOVED_AT.isNull(), PAPER.STATE.eq(PaperState.DRAFT.code()),
                        PAPER.SYMBOL.equalIgnoreCase(paper.head().symbol()), PAPER.HEAD_YEAR.eq(year), PAPER.HEAD_DAY.isNotNull(),
                        PAPER.ID.ne(paper.id().toString()))
                .fetch(r -> new Used(r.value1(), r.value2()));
    }
}
