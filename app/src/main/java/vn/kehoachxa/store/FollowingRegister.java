package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.DAY_OFF;
import static vn.kehoachxa.store.schema.Tables.REMINDING;

import java.time.LocalTime;
import java.util.List;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.plan.Reminding;
import vn.kehoachxa.store.schema.tables.records.DayOffRecord;
import vn.kehoachxa.store.schema.tables.records.RemindingRecord;

/** How the office follows its plans: its days off, and how it is reminded. */
public final class FollowingRegister {

    private final Database database;

    FollowingRegister(Database database) {
        this.database = database;
    }

    /** The days off that the office entered, in its own order. */
    public List<DayOff> daysOff() {
        return database.read(db -> db.selectFrom(DAY_OFF)
                .orderBy(DAY_OFF.POSITION)
                .fetch(r -> new DayOff(Encoded.day(r.getDateFrom()), Encoded.day(r.getDateTo()), r.getName(), r.getWorked())));
    }

    public void saveDaysOff(List<DayOff> days) {
        database.write(db -> {
            db.deleteFrom(DAY_OFF).execute();
            for (var i = 0; i < days.size(); i++) {
                var d = days.get(i);
                db.insertInto(DAY_OFF)
                        .set(new DayOffRecord(i, Encoded.day(d.from()), Encoded.day(d.to()), d.name(), d.worked()))
                        .execute();
            }
            return null;
        });
    }

    /** How the office is reminded; as usual where it has not chosen. */
    public Reminding reminding() {
        return database.read(db -> db.selectFrom(REMINDING)
                .fetchOptional(r -> new Reminding(r.getSoonDays(), r.getTime() == null ? null : LocalTime.parse(r.getTime())))
                .orElse(Reminding.USUAL));
    }

    public void saveReminding(Reminding reminding) {
        database.write(db -> {
            db.deleteFrom(REMINDING).execute();
            return db.insertInto(REMINDING)
                    .set(new RemindingRecord(1, reminding.soonDays(), reminding.time() == null ? null : reminding.time().toString()))
                    .execute();
        });
    }
}
