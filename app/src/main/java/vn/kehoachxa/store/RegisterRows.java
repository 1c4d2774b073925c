package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.OFFICE_ACT;
import static vn.kehoachxa.store.schema.Tables.OFFICE_DUTY;
import static vn.kehoachxa.store.schema.Tables.OFFICE_RECIPIENT_LIST;
import static vn.kehoachxa.store.schema.Tables.OFFICE_SIGNATORY;

import org.jooq.DSLContext;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.OfficeDuty;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.RecipientList;
import vn.kehoachxa.plan.Registers;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.store.schema.tables.records.OfficeActRecord;
import vn.kehoachxa.store.schema.tables.records.OfficeDutyRecord;
import vn.kehoachxa.store.schema.tables.records.OfficeRecipientListRecord;
import vn.kehoachxa.store.schema.tables.records.OfficeSignatoryRecord;

/** The rows of the office's registers. They go with the office's row, by cascade. */
final class RegisterRows {

    private RegisterRows() {}

    static Registers load(DSLContext db, String office) {
        return new Registers(
                db.selectFrom(OFFICE_SIGNATORY)
                        .where(OFFICE_SIGNATORY.OFFICE.eq(office))
                        .orderBy(OFFICE_SIGNATORY.POSITION)
                        .fetch(r -> new Signature(Encoded.lines(r.getAuthority()), r.getTitle(), r.getName())),
                db.selectFrom(OFFICE_RECIPIENT_LIST)
                        .where(OFFICE_RECIPIENT_LIST.OFFICE.eq(office))
                        .orderBy(OFFICE_RECIPIENT_LIST.POSITION)
                        .fetch(r -> new RecipientList(r.getName(), Encoded.lines(r.getRecipients()))),
                db.selectFrom(OFFICE_ACT)
                        .where(OFFICE_ACT.OFFICE.eq(office))
                        .orderBy(OFFICE_ACT.POSITION)
                        .fetch(r -> new LegalBasis(
                                r.getType(), r.getNumber(), r.getSymbol(), Encoded.day(r.getDate()), r.getIssuer(), r.getSubject())),
                db.selectFrom(OFFICE_DUTY)
                        .where(OFFICE_DUTY.OFFICE.eq(office))
                        .orderBy(OFFICE_DUTY.POSITION)
                        .fetch(r -> new OfficeDuty(
                                r.getSubject(), Coded.of(Period.class, r.getPeriod()), Coded.of(Direction.class, r.getDirection()),
                                r.getOther(), r.getVia(), r.getBeforeDay())));
    }

    static void insert(DSLContext db, String office, Registers registers) {
        for (var i = 0; i < registers.signatories().size(); i++) {
            var s = registers.signatories().get(i);
            db.insertInto(OFFICE_SIGNATORY)
                    .set(new OfficeSignatoryRecord(office, i, Encoded.lines(s.authority()), s.title(), s.name()))
                    .execute();
        }
        for (var i = 0; i < registers.recipientLists().size(); i++) {
            var l = registers.recipientLists().get(i);
            db.insertInto(OFFICE_RECIPIENT_LIST)
                    .set(new OfficeRecipientListRecord(office, i, l.name(), Encoded.lines(l.recipients())))
                    .execute();
        }
        for (var i = 0; i < registers.acts().size(); i++) {
            var a = registers.acts().get(i);
            db.insertInto(OFFICE_ACT)
                    .set(new OfficeActRecord(office, i, a.type(), a.number(), a.symbol(), Encoded.day(a.date()), a.issuer(), a.subject()))
                    .execute();
        }
        for (var i = 0; i < registers.duties().size(); i++) {
            var d = registers.duties().get(i);
            db.insertInto(OFFICE_DUTY)
                    .set(new OfficeDutyRecord(
                            office, i, d.subject(), d.period().code(), d.direction().code(), d.other(), d.via(), d.beforeDay()))
                    .execute();
        }
    }
}
