package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.OFFICE;
import static vn.kehoachxa.store.schema.Tables.OFFICE_BASIS;
import static vn.kehoachxa.store.schema.Tables.OFFICE_RECIPIENT;
import static vn.kehoachxa.store.schema.Tables.OFFICE_UNIT;
import static vn.kehoachxa.store.schema.Tables.PRINT_OPTIONS;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.store.schema.tables.records.OfficeBasisRecord;
import vn.kehoachxa.store.schema.tables.records.OfficeRecipientRecord;
import vn.kehoachxa.store.schema.tables.records.OfficeRecord;
import vn.kehoachxa.store.schema.tables.records.OfficeUnitRecord;
import vn.kehoachxa.store.schema.tables.records.PrintOptionsRecord;

/** The office whose file this is. */
public final class OfficeRegister {

    private final Database database;
    private final Supplier<OfficeProfile> fresh;

    /** @param fresh makes the profile of an office of which nothing is known yet */
    OfficeRegister(Database database, Supplier<OfficeProfile> fresh) {
        this.database = database;
        this.fresh = fresh;
    }

    /** The profile; where there is none yet, one of which nothing is known is made and kept: an office has one id from its first day on. */
    public OfficeProfile load() {
        return database.read(OfficeRegister::find).orElseGet(() -> change(office -> office));
    }

    private static Optional<OfficeProfile> find(DSLContext db) {
        return db.selectFrom(OFFICE).fetchOptional().map(row -> profile(db, row));
    }

    /** Changes the profile as it stands in one transaction, and gives what it has become. */
    public OfficeProfile change(UnaryOperator<OfficeProfile> change) {
        return database.write(db -> {
            var changed = change.apply(find(db).orElseGet(fresh));
            save(db, changed);
            return changed;
        });
    }

    /** How the office prints its papers. */
    public PrintOptions printOptions() {
        return database.read(OfficeRegister::printOptions);
    }

    private static PrintOptions printOptions(DSLContext db) {
        return db.selectFrom(PRINT_OPTIONS)
                .fetchOptional(row -> new PrintOptions(row.getDraftMark(), row.getAmountsInWords()))
                .orElse(PrintOptions.PLAIN);
    }

    /** Changes how the office prints its papers in one transaction, and gives what it has become. */
    public PrintOptions changePrintOptions(UnaryOperator<PrintOptions> change) {
        return database.write(db -> {
            var changed = change.apply(printOptions(db));
            db.deleteFrom(PRINT_OPTIONS).execute();
            db.insertInto(PRINT_OPTIONS).set(new PrintOptionsRecord(1, changed.draftMark(), changed.amountsInWords())).execute();
            return changed;
        });
    }

    private static OfficeProfile profile(DSLContext db, OfficeRecord row) {
        var id = row.getId();
        return new OfficeProfile(
                Encoded.id(id), row.getCommune(), row.getProvince(), row.getPlace(), row.getParent(), row.getSymbol(),
                db.selectFrom(OFFICE_UNIT)
                        .where(OFFICE_UNIT.OFFICE.eq(id))
                        .orderBy(OFFICE_UNIT.POSITION)
                        .fetch(r -> new Unit(r.getName(), r.getShortName(), Encoded.lines(r.getAliases()), r.getHead())),
                db.selectFrom(OFFICE_RECIPIENT)
                        .where(OFFICE_RECIPIENT.OFFICE.eq(id))
                        .orderBy(OFFICE_RECIPIENT.POSITION)
                        .fetch(r -> r.getText()),
                row.getArchive(),
                new Signature(Encoded.lines(row.getSignatureAuthority()), row.getSignatureTitle(), row.getSignatureName()),
                db.selectFrom(OFFICE_BASIS)
                        .where(OFFICE_BASIS.OFFICE.eq(id))
                        .orderBy(OFFICE_BASIS.POSITION)
                        .fetch(r -> new LegalBasis(
                                r.getType(), r.getNumber(), r.getSymbol(), Encoded.day(r.getDate()), r.getIssuer(), r.getSubject())),
                row.getReportDay(), RegisterRows.load(db, id));
    }

    /** Keeps the profile in place of the one that was there. */
    public void save(OfficeProfile profile) {
        database.write(db -> {
            save(db, profile);
            return null;
        });
    }

    private static void save(DSLContext db, OfficeProfile profile) {
        var id = profile.id().toString();
        db.deleteFrom(OFFICE).execute();
        db.insertInto(OFFICE)
                .set(new OfficeRecord(
                        id, profile.commune(), profile.province(), profile.place(), profile.parent(), profile.symbol(),
                        profile.archive(), Encoded.lines(profile.signature().authority()), profile.signature().title(),
                        profile.signature().name(), profile.reportDay()))
                .execute();
        for (var i = 0; i < profile.units().size(); i++) {
            var unit = profile.units().get(i);
            db.insertInto(OFFICE_UNIT).set(new OfficeUnitRecord(
                    id, i, unit.name(), unit.shortName(), Encoded.lines(unit.aliases()), unit.head())).execute();
        }
        for (var i = 0; i < profile.recipients().size(); i++) {
            db.insertInto(OFFICE_RECIPIENT).set(new OfficeRecipientRecord(id, i, profile.recipients().get(i))).execute();
        }
        for (var i = 0; i < profile.bases().size(); i++) {
            var b = profile.bases().get(i);
            db.insertInto(OFFICE_BASIS)
                    .set(new OfficeBasisRecord(
                            id, i, b.type(), b.number(), b.symbol(), Encoded.day(b.date()), b.issuer(), b.subject()))
                    .execute();
        }
        RegisterRows.insert(db, id, profile.registers());
    }
}
