package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.ANSWER;
import static vn.kehoachxa.store.schema.Tables.CONTACT;
import static vn.kehoachxa.store.schema.Tables.SENT_FILE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.store.schema.tables.records.AnswerRecord;
import vn.kehoachxa.store.schema.tables.records.ContactRecord;
import vn.kehoachxa.store.schema.tables.records.SentFileRecord;

/**
 * What goes between the office and the province: whom to ask, what was sent, what was answered. It is history: lines are added and never
 * deleted, and stay when their paper goes for good.
 */
public final class ExchangeRegister {

    private final LivePapers papers;

    ExchangeRegister(LivePapers papers) {
        this.papers = papers;
    }

    /** Whom the province asks about a file of this office; {@link Contact#NONE} while nobody has said. */
    public Contact contact() {
        return papers.read(db -> db.selectFrom(CONTACT)
                .fetchOptional(r -> new Contact(r.getName(), r.getPhone(), r.getEmail()))
                .orElse(Contact.NONE));
    }

    public void saveContact(Contact contact) {
        papers.write(db -> {
            db.deleteFrom(CONTACT).execute();
            return db.insertInto(CONTACT).set(new ContactRecord(1, contact.name(), contact.phone(), contact.email())).execute();
        });
    }

    /** Writes down that a file was made. */
    public void record(SentFile f) {
        papers.write(db -> db.insertInto(SENT_FILE)
                .set(new SentFileRecord(
                        Encoded.id(f.id()), Encoded.id(f.paper()), f.version(), f.state().code(), f.type().code(), f.number(), f.symbol(),
                        f.subject(), f.name(), f.size(), f.sha256(), f.madeAt().toString(), f.by(), Encoded.day(f.sentAt()), f.sentTo()))
                .execute());
    }

    /** Everything that was made for the province, the newest first. */
    public List<SentFile> sent() {
        return sent(DSL.noCondition());
    }

    /** What was made of one paper, the newest first. */
    public List<SentFile> sent(UUID paper) {
        return sent(SENT_FILE.PAPER.eq(paper.toString()));
    }

    private List<SentFile> sent(Condition which) {
        return papers.read(db -> db.selectFrom(SENT_FILE)
                .where(which)
                .orderBy(SENT_FILE.MADE_AT.desc(), SENT_FILE.ID.desc())
                .fetch(ExchangeRegister::sentFile));
    }

    private static SentFile sentFile(SentFileRecord r) {
        return new SentFile(
                Encoded.id(r.getId()), Encoded.id(r.getPaper()), r.getVersion(), Coded.of(PaperState.class, r.getState()),
                Coded.of(PaperType.class, r.getType()), r.getNumber(), r.getSymbol(), r.getSubject(), r.getName(), r.getSize(), r.getSha256(),
                Instant.parse(r.getMadeAt()), r.getBy(), Encoded.day(r.getSentAt()), r.getSentTo());
    }

    /** Keeps that a file went out on a day. @param to to whom; may be empty */
    public void markSent(UUID file, LocalDate day, String to) {
        setSent(file, Encoded.day(day), Texts.oneLine(to));
    }

    /** Takes back that a file went out. */
    public void markUnsent(UUID file) {
        setSent(file, null, "");
    }

    private void setSent(UUID file, String day, String to) {
        papers.write(db -> db.update(SENT_FILE)
                .set(SENT_FILE.SENT_AT, day)
                .set(SENT_FILE.SENT_TO, to)
                .where(SENT_FILE.ID.eq(file.toString()))
                .execute());
    }

    /**
     * Takes an answer in, with what it asks of the clerk; one that is here already changes nothing.
     *
     * @param questions what is remarked, at its places
     * @return whether it is new
     * @throws PaperException where there is no such paper, or it is in the bin
     */
    public boolean takeIn(ReceivedAnswer a, List<Question> questions) {
        return papers.write(db -> {
            papers.require(db, a.paper());
            if (db.fetchExists(ANSWER, ANSWER.ID.eq(a.id().toString()))) {
                return false;
            }
            db.insertInto(ANSWER)
                    .set(new AnswerRecord(
                            Encoded.id(a.id()), Encoded.id(a.paper()), a.version(), a.sender(), Encoded.day(a.date()), a.accepted(),
                            Encoded.day(a.due()), a.text(), a.content(), a.receivedAt().toString(), a.by(), null))
                    .execute();
            Questions.askMore(db, a.paper(), questions);
            return true;
        });
    }

    /** Everything that was answered, the newest first. */
    public List<ReceivedAnswer> answers() {
        return answers(DSL.noCondition());
    }

    /** What was answered to one paper, the newest first. */
    public List<ReceivedAnswer> answers(UUID paper) {
        return answers(ANSWER.PAPER.eq(paper.toString()));
    }

    private List<ReceivedAnswer> answers(Condition which) {
        return papers.read(db -> db.selectFrom(ANSWER)
                .where(which)
                .orderBy(ANSWER.DATE.desc(), ANSWER.RECEIVED_AT.desc(), ANSWER.ID.desc())
                .fetch(ExchangeRegister::answer));
    }

    private static ReceivedAnswer answer(AnswerRecord r) {
        return new ReceivedAnswer(
                Encoded.id(r.getId()), Encoded.id(r.getPaper()), r.getVersion(), r.getSender(), Encoded.day(r.getDate()), r.getAccepted(),
                Encoded.day(r.getDue()), r.getText(), r.getContent(), Instant.parse(r.getReceivedAt()), r.getBy(),
                r.getSettledAt() == null ? null : Instant.parse(r.getSettledAt()));
    }

    /** Keeps that nothing more is to be done about an answer, or takes that back. */
    public void settle(UUID answer, boolean settled) {
        papers.write(db -> db.update(ANSWER)
                .set(ANSWER.SETTLED_AT, settled ? papers.now() : null)
                .where(ANSWER.ID.eq(answer.toString()))
                .execute());
    }
}
