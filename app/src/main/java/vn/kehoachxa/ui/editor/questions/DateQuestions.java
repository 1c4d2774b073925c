package vn.kehoachxa.ui.editor.questions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.citation.DateSlip;
import vn.kehoachxa.citation.DateSlips;
import vn.kehoachxa.compare.Where;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.ui.settings.ProfileValues;

/**
 * Asks about acts that the paper cites under two dates. These questions follow from the texts: they are found anew after a change, and
 * gone when one of the dates is mended. Only what was answered is kept.
 */
public final class DateQuestions {

    private static final String CODE = "citation.twoDates";
    /** Of the arguments, those that make a question the same one: the act and both dates. Where the other stands may change. */
    private static final int SAME = 3;

    private final DateSlips slips;
    private final Messages messages;
    private final Supplier<UUID> ids;
    private List<LegalBasis> register = List.of();
    private List<Question> stored = List.of();
    private List<Question> asked = List.of();

    /** @param ids gives the ids of the questions */
    public DateQuestions(Citations citations, Messages messages, Supplier<UUID> ids) {
        this.slips = new DateSlips(citations);
        this.messages = messages;
        this.ids = ids;
    }

    static boolean isOne(Question question) {
        return question.code().equals(CODE);
    }

    /** @param questions what the store keeps of the paper */
    void load(OfficeProfile office, List<Question> questions) {
        register = Stream.concat(office.registers().acts().stream(), office.bases().stream()).distinct().toList();
        stored = questions.stream().filter(DateQuestions::isOne).toList();
    }

    /** What is to be asked of the paper as it stands, and what was answered of that, in the order of its text. */
    List<Question> of(Paper paper) {
        var where = new Where(paper, messages::text);
        asked = slips.in(paper, register).stream().map(slip -> known(question(slip, where))).toList();
        return asked;
    }

    private Question question(DateSlip slip, Where where) {
        var act = slip.act();
        var other = slip.elsewhere();
        var arguments = List.of(
                act.type() + " " + act.number() + "/" + act.symbol(), ProfileValues.written(slip.date()), ProfileValues.written(slip.other()),
                other == null ? messages.text("place.register") : where.name(other.at(), other.column()));
        return new Question(ids.get(), slip.place().at(), slip.place().column(), slip.words(), "", CODE, arguments, null);
    }

    private Question known(Question question) {
        return find(stored, question)
                .or(() -> find(asked, question))
                .map(k -> new Question(
                        k.id(), question.at(), question.column(), question.quote(), "", CODE, question.arguments(), k.answer()))
                .orElse(question);
    }

    private static Optional<Question> find(List<Question> questions, Question question) {
        return questions.stream()
                .filter(q -> q.at().equals(question.at()) && q.arguments().subList(0, SAME).equals(question.arguments().subList(0, SAME)))
                .findFirst();
    }

    /** Whether the store has it already. */
    boolean isStored(Question question) {
        return stored.stream().anyMatch(q -> q.id().equals(question.id()));
    }

    /** The clerk has answered one, or it is asked again. */
    void answer(Question question) {
        stored = isStored(question)
                ? Lists.replaced(stored, q -> q.id().equals(question.id()), q -> question)
                : Stream.concat(stored.stream(), Stream.of(question)).toList();
    }
}
