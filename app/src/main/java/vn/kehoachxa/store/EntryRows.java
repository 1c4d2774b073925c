package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.BUDGET_LINE;
import static vn.kehoachxa.store.schema.Tables.DUTY;
import static vn.kehoachxa.store.schema.Tables.TARGET;
import static vn.kehoachxa.store.schema.Tables.TASK;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.planfile.EntryJson;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.store.schema.tables.records.BudgetLineRecord;
import vn.kehoachxa.store.schema.tables.records.DutyRecord;
import vn.kehoachxa.store.schema.tables.records.TargetRecord;
import vn.kehoachxa.store.schema.tables.records.TaskRecord;

/** Tasks, targets, budget lines and reporting duties: one row each. */
final class EntryRows {

    private EntryRows() {}

    static Entries load(DSLContext db, String paper) {
        var entries = new ArrayList<Entry>();
        db.selectFrom(TASK).where(TASK.PAPER.eq(paper)).forEach(r -> entries.add(task(r)));
        db.selectFrom(TARGET)
                .where(TARGET.PAPER.eq(paper))
                .forEach(r -> entries.add(new Target(Encoded.id(r.getId()), Encoded.id(r.getAt()), r.getUnitOfMeasure())));
        db.selectFrom(BUDGET_LINE)
                .where(BUDGET_LINE.PAPER.eq(paper))
                .forEach(r -> entries.add(new BudgetLine(Encoded.id(r.getId()), Encoded.id(r.getAt()), Encoded.id(r.getTask()))));
        db.selectFrom(DUTY).where(DUTY.PAPER.eq(paper)).forEach(r -> entries.add(duty(r)));
        return Entries.of(entries);
    }

    private static Task task(TaskRecord r) {
        return new Task(
                Encoded.id(r.getId()), Encoded.id(r.getAt()), r.getContent(), r.getLead(), Encoded.lines(r.getSupporting()),
                r.getAssignee(), r.getOutcome(), r.getAuthority(), r.getTiming(), r.getWaiting(),
                r.getCorrected() == null ? null : EntryJson.reading(Json.parse(r.getCorrected())));
    }

    private static ReportingDuty duty(DutyRecord r) {
        return new ReportingDuty(
                Encoded.id(r.getId()), Encoded.id(r.getAt()), r.getText(), Coded.of(Period.class, r.getPeriod()),
                Coded.of(Direction.class, r.getDirection()), r.getReporter(), r.getReceiver(), r.getVia(),
                Encoded.day(r.getWindowFrom()), Encoded.day(r.getWindowTo()), Encoded.days(r.getDue()));
    }

    static void save(DSLContext db, Paper before, Paper after) {
        if (before != null && before.entries() == after.entries()) {
            return;
        }
        var old = before == null ? Map.<UUID, Entry>of() : before.entries().byId();
        var now = after.entries().byId();
        now.forEach((id, entry) -> {
            var was = old.get(id);
            if (!entry.equals(was)) {
                if (was != null && was.getClass() != entry.getClass()) {
                    remove(db, was);
                }
                Owned.check(put(db, after.id().toString(), entry), id);
            }
        });
        old.values().stream().filter(e -> !now.containsKey(e.id())).forEach(e -> remove(db, e));
    }

    private static int put(DSLContext db, String paper, Entry entry) {
        return switch (entry) {
            case Task t -> {
                var row = new TaskRecord(
                        Encoded.id(t.id()), paper, Encoded.id(t.at()), t.content(), t.lead(), Encoded.lines(t.supporting()),
                        t.assignee(), t.outcome(), t.authority(), t.timing(), t.waitingFor(),
                        t.corrected() == null ? null : Json.line(EntryJson.reading(t.corrected())));
                yield db.insertInto(TASK)
                        .set(row)
                        .onConflict(TASK.ID)
                        .doUpdate()
                        .set(row)
                        .where(TASK.PAPER.eq(paper))
                        .execute();
            }
            case Target t -> {
                var row = new TargetRecord(Encoded.id(t.id()), paper, Encoded.id(t.at()), t.unitOfMeasure());
                yield db.insertInto(TARGET)
                        .set(row)
                        .onConflict(TARGET.ID)
                        .doUpdate()
                        .set(row)
                        .where(TARGET.PAPER.eq(paper))
                        .execute();
            }
            case BudgetLine b -> {
                var row = new BudgetLineRecord(Encoded.id(b.id()), paper, Encoded.id(b.at()), Encoded.id(b.task()));
                yield db.insertInto(BUDGET_LINE)
                        .set(row)
                        .onConflict(BUDGET_LINE.ID)
                        .doUpdate()
                        .set(row)
                        .where(BUDGET_LINE.PAPER.eq(paper))
                        .execute();
            }
            case ReportingDuty d -> {
                var row = new DutyRecord(
                        Encoded.id(d.id()), paper, Encoded.id(d.at()), d.text(), d.period().code(), d.direction().code(), d.reporter(),
                        d.receiver(), d.via(), Encoded.day(d.windowFrom()), Encoded.day(d.windowTo()), Encoded.days(d.due()));
                yield db.insertInto(DUTY)
                        .set(row)
                        .onConflict(DUTY.ID)
                        .doUpdate()
                        .set(row)
                        .where(DUTY.PAPER.eq(paper))
                        .execute();
            }
        };
    }

    private static void remove(DSLContext db, Entry entry) {
        var id = entry.id().toString();
        switch (entry) {
            case Task t -> db.deleteFrom(TASK).where(TASK.ID.eq(id)).execute();
            case Target t -> db.deleteFrom(TARGET).where(TARGET.ID.eq(id)).execute();
            case BudgetLine b -> db.deleteFrom(BUDGET_LINE).where(BUDGET_LINE.ID.eq(id)).execute();
            case ReportingDuty d -> db.deleteFrom(DUTY).where(DUTY.ID.eq(id)).execute();
        }
    }
}
