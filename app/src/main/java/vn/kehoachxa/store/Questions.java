package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.QUESTION;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.store.schema.tables.records.QuestionRecord;

/** What the clerk is asked to look at in each paper. Answers are no edits: undoing a step leaves them. */
public final class Questions {

    private final Database database;

    Questions(Database database) {
        this.database = database;
    }

    /** The questions of a paper, open or answered, in the order of its text when they were asked. */
    public List<Question> of(UUID paper) {
        return database.read(db -> of(db, paper));
    }

    private static List<Question> of(DSLContext db, UUID paper) {
        return db.selectFrom(QUESTION).where(QUESTION.PAPER.eq(paper.toString())).orderBy(QUESTION.ORD).fetch(Questions::question);
    }

    /** Asks more about a paper, behind what was asked before; what was asked in the same words already is not asked again. */
    public void ask(UUID paper, List<Question> questions) {
        database.write(db -> {
            askMore(db, paper, questions);
            return null;
        });
    }

    static void askMore(DSLContext db, UUID paper, List<Question> questions) {
        var before = of(db, paper);
        var fresh = questions.stream().filter(q -> before.stream().noneMatch(b -> b.asksAsDoes(q))).toList();
        insert(db, paper, fresh, before.size());
    }

    /** Keeps what the clerk decided; null opens the question again. */
    public void answer(UUID question, Question.Answer answer) {
        database.write(db -> db.update(QUESTION)
                .set(QUESTION.ANSWER, answer == null ? null : answer.code())
                .where(QUESTION.ID.eq(question.toString()))
                .execute());
    }

    /** @param from the place of the first one in the order */
    static void insert(DSLContext db, UUID paper, List<Question> questions, int from) {
        for (var i = 0; i < questions.size(); i++) {
            var q = questions.get(i);
            db.insertInto(QUESTION)
                    .set(new QuestionRecord(
                            q.id().toString(), paper.toString(), (long) from + i, q.at().toString(), q.column(), q.quote(), q.original(), q.code(),
                            Json.line(Json.texts(q.arguments())), q.answer() == null ? null : q.answer().code()))
                    .execute();
        }
    }

    private static Question question(QuestionRecord r) {
        return new Question(
                Encoded.id(r.getId()), Encoded.id(r.getAt()), r.getCol(), r.getQuote(), r.getOriginal(), r.getCode(),
                Json.parse(r.getArguments()).valueStream().map(a -> a.textValue()).toList(),
                r.getAnswer() == null ? null : Coded.of(Question.Answer.class, r.getAnswer()));
    }
}
