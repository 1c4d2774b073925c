package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.PAPER;
import static vn.kehoachxa.store.schema.Tables.TARGET;
import static vn.kehoachxa.store.schema.Tables.TASK;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.store.schema.tables.records.PaperRecord;

/** Papers as lists show them. */
final class Summaries {

    private Summaries() {}

    /** Those of which something holds, the one changed last first. */
    static <T> List<T> of(DSLContext db, Condition which, BiFunction<PaperRecord, PaperSummary, T> form) {
        var tasks = DSL.selectCount().from(TASK).where(TASK.PAPER.eq(PAPER.ID)).<Integer>asField("tasks");
        var targets = DSL.selectCount().from(TARGET).where(TARGET.PAPER.eq(PAPER.ID)).<Integer>asField("targets");
        return db.select(PAPER.fields())
                .select(tasks, targets)
                .from(PAPER)
                .where(which)
                .orderBy(PAPER.CHANGED_AT.desc(), PAPER.ID.desc())
                .fetch(r -> {
                    var row = r.into(PAPER);
                    return form.apply(row, summary(row, r.get(tasks), r.get(targets)));
                });
    }

    private static PaperSummary summary(PaperRecord p, int tasks, int targets) {
        return new PaperSummary(
                Encoded.id(p.getId()), Coded.of(PaperType.class, p.getType()), Coded.of(PaperKind.class, p.getKind()),
                p.getYear(), p.getYearTo(), PaperRow.about(p), p.getSubject(), Coded.of(PaperState.class, p.getState()), p.getVersion(),
                p.getNumber(), p.getSymbol(), Head.date(p.getHeadDay(), p.getHeadMonth(), p.getHeadYear()),
                PaperRow.office(p), tasks, targets, Instant.parse(p.getChangedAt()), p.getSeq());
    }
}
