package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.ANSWER;

import java.util.List;
import org.jooq.DSLContext;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.store.schema.tables.records.AnswerRecord;

/** Whether what the province answered is still what was taken in. */
final class ExchangeIntegrity {

    private ExchangeIntegrity() {}

    static List<StoreProblem> problems(DSLContext db) {
        return db.selectFrom(ANSWER).stream()
                .filter(a -> !isWhole(a))
                .map(a -> new StoreProblem("ANSWER-BROKEN", a.getSender() + " " + a.getDate()))
                .toList();
    }

    /** Its words must be JSON that speaks of itself. */
    private static boolean isWhole(AnswerRecord answer) {
        try {
            return Json.parse(answer.getContent()).path("id").asText().equals(answer.getId());
        } catch (RuntimeException broken) {
            return false;
        }
    }
}
