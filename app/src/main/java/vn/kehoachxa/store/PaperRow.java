package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.PAPER;

import org.jooq.DSLContext;
import vn.kehoachxa.plan.About;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Foot;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Issued;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.store.schema.tables.records.PaperRecord;

/** The single values of a paper: one row. */
final class PaperRow {

    private PaperRow() {}

    static void insert(DSLContext db, Paper paper, String now) {
        var row = db.newRecord(PAPER);
        fill(row, paper);
        row.setSeq(0L);
        row.setCreatedAt(now);
        row.setChangedAt(now);
        row.insert();
    }

    static void update(DSLContext db, Paper before, Paper after) {
        if (before.identity().equals(after.identity()) && before.head().equals(after.head()) && before.foot().equals(after.foot())
                && before.subject().equals(after.subject())) {
            return;
        }
        var row = new PaperRecord();
        fill(row, after);
        db.update(PAPER).set(row).where(PAPER.ID.eq(after.id().toString())).execute();
    }

    private static void fill(PaperRecord row, Paper paper) {
        var identity = paper.identity();
        row.setId(Encoded.id(identity.id()));
        row.setType(identity.type().code());
        row.setKind(identity.kind().code());
        row.setOffice(Encoded.id(identity.office().id()));
        row.setOfficeName(identity.office().name());
        row.setOfficeProvince(identity.office().province());
        row.setVersion(identity.version());
        row.setSupersedes(identity.supersedes());
        row.setState(identity.state().code());
        row.setIssuedNumber(identity.issued() == null ? null : identity.issued().number());
        row.setIssuedDate(identity.issued() == null ? null : Encoded.day(identity.issued().date()));
        row.setForm(identity.form().code());
        row.setYear(identity.year());
        row.setYearTo(identity.yearTo());
        row.setSubject(paper.subject());
        fill(row, paper.head());
        fill(row, paper.about());
        fill(row, paper.foot());
    }

    private static void fill(PaperRecord row, Head head) {
        row.setParent(head.parent());
        row.setOrg(Encoded.lines(head.org()));
        row.setNumber(head.number());
        row.setSymbol(head.symbol());
        row.setPlace(head.place());
        row.setHeadDay(head.day());
        row.setHeadMonth(head.month());
        row.setHeadYear(head.year());
        row.setUrgency(head.urgency());
        row.setCirculation(head.circulation());
        row.setContact(head.contact());
    }

    private static void fill(PaperRecord row, About about) {
        if (about != null) {
            row.setAboutPlan(Encoded.id(about.plan()));
            row.setAboutVersion(about.version());
            row.setAboutPeriod(about.period());
            row.setAboutFrom(Encoded.day(about.from()));
            row.setAboutTo(Encoded.day(about.to()));
        }
    }

    private static void fill(PaperRecord row, Foot foot) {
        row.setArchive(foot.archive());
        row.setDrafter(foot.drafter());
        row.setCopies(foot.copies());
        row.setSignatureAuthority(Encoded.lines(foot.signature().authority()));
        row.setSignatureTitle(foot.signature().title());
        row.setSignatureName(foot.signature().name());
    }

    static Identity identity(PaperRecord row) {
        return new Identity(
                Encoded.id(row.getId()),
                Coded.of(PaperType.class, row.getType()),
                Coded.of(PaperKind.class, row.getKind()),
                office(row),
                row.getVersion(),
                row.getSupersedes(),
                Coded.of(PaperState.class, row.getState()),
                row.getIssuedDate() == null ? null : new Issued(row.getIssuedNumber(), Encoded.day(row.getIssuedDate())),
                Coded.of(Form.class, row.getForm()),
                row.getYear(),
                row.getYearTo());
    }

    static Head head(PaperRecord row) {
        return new Head(
                row.getParent(), Encoded.lines(row.getOrg()), row.getNumber(), row.getSymbol(), row.getPlace(), row.getHeadDay(),
                row.getHeadMonth(), row.getHeadYear(), row.getUrgency(), row.getCirculation(), row.getContact());
    }

    static About about(PaperRecord row) {
        return row.getAboutPlan() == null
                ? null
                : new About(
                        Encoded.id(row.getAboutPlan()), row.getAboutVersion(), row.getAboutPeriod(), Encoded.day(row.getAboutFrom()),
                        Encoded.day(row.getAboutTo()));
    }

    static Foot foot(PaperRecord row) {
        return new Foot(
                row.getArchive(), row.getDrafter(), row.getCopies(),
                new Signature(Encoded.lines(row.getSignatureAuthority()), row.getSignatureTitle(), row.getSignatureName()));
    }

    static Office office(PaperRecord row) {
        return new Office(Encoded.id(row.getOffice()), row.getOfficeName(), row.getOfficeProvince());
    }
}
