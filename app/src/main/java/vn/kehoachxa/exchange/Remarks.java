package vn.kehoachxa.exchange;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.kehoachxa.exchange.Answer.Remark;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.TextPlace;

/** What the province remarks, as questions to the clerk at the places of the paper. */
public final class Remarks {

    /** The key of the sentence: what is remarked, by whom, when. */
    public static final String CODE = "exchange.remark";

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Remarks() {}

    /** Whether a question is a remark of the province. */
    public static boolean isOne(Question question) {
        return question.code().equals(CODE);
    }

    /**
     * Refuses an answer that is not to a paper of this office.
     *
     * @param paper the paper as it stands here; empty where it is not
     * @param office whose data these are; two PCs of one office know each other by its name
     * @throws ExchangeException where the paper is not here, another office's, or was never at the version that is answered
     */
    public static void check(Answer answer, Optional<Paper> paper, OfficeProfile office) {
        var here = paper.orElseThrow(() -> new ExchangeException("EXCHANGE-ANSWER-PAPER", null, ExchangeException.quoted(answer.from())));
        var owner = here.identity().office();
        if (office.isOther(owner)) {
            throw new ExchangeException("EXCHANGE-ANSWER-OFFICE", null, ExchangeException.quoted(owner.name()));
        }
        if (!answer.office().id().equals(owner.id())) {
            throw new ExchangeException("EXCHANGE-ANSWER-OFFICE", null, ExchangeException.quoted(answer.office().name()));
        }
        if (answer.version() > here.identity().version()) {
            throw new ExchangeException("EXCHANGE-ANSWER-VERSION", null, answer.version(), here.identity().version());
        }
    }

    /**
     * What a returned paper asks of the clerk: each remark at its place, what is said of the whole at the paper. A place that is not there
     * becomes the paper itself; words that no longer stand at their place are told beside it.
     */
    public static List<Question> questions(Answer answer, Paper paper, Supplier<UUID> ids) {
        if (answer.accepted()) {
            return List.of();
        }
        var remarks = new ArrayList<Remark>();
        if (!answer.text().isEmpty()) {
            remarks.add(new Remark(paper.id(), "", answer.text()));
        }
        remarks.addAll(answer.remarks());
        var places = Places.ids(paper).collect(Collectors.toSet());
        var texts = TextPlace.of(paper).toList();
        return remarks.stream().map(r -> question(r, answer, places.contains(r.at()) ? r.at() : paper.id(), texts, ids.get())).toList();
    }

    private static Question question(Remark remark, Answer answer, UUID at, List<TextPlace> texts, UUID id) {
        var quote = remark.quote();
        var there = quote.isEmpty()
                ? Optional.<TextPlace>empty()
                : texts.stream().filter(t -> t.at().equals(at) && t.text().contains(quote)).findFirst();
        return new Question(
                id, at, there.map(TextPlace::column).orElse(null), there.isPresent() ? quote : "", there.isPresent() ? "" : quote, CODE,
                List.of(remark.text(), answer.from(), WRITTEN.format(answer.date())), null);
    }
}
