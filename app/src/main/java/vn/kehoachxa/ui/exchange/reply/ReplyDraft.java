package vn.kehoachxa.ui.exchange.reply;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.exchange.Answer;
import vn.kehoachxa.exchange.Answer.Remark;
import vn.kehoachxa.exchange.AnswerDraft;
import vn.kehoachxa.exchange.Delivery;
import vn.kehoachxa.plan.Texts;

/** An answer that is being written; it is kept as long as the window, whatever else is looked at meanwhile, and what is typed on the disk. */
final class ReplyDraft {

    private Delivery delivery;
    private final List<PaperPlace> places;
    private final ObjectProperty<Decision> decision = new SimpleObjectProperty<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> due = new SimpleObjectProperty<>();
    private final ObservableList<RemarkDraft> remarks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Written> written = new ReadOnlyObjectWrapper<>();
    private Runnable changed = () -> { };

    /** What the province decides. */
    enum Decision {
        ACCEPTED,
        RETURNED
    }

    /** An answer as it lies in a file. */
    record Written(Answer answer, Path file) {}

    /** @param places of the delivery's paper */
    ReplyDraft(Delivery delivery, List<PaperPlace> places) {
        this.delivery = delivery;
        this.places = List.copyOf(places);
        hear(decision);
        hear(text);
        hear(due);
        remarks.subscribe(() -> changed.run());
    }

    private void hear(ObservableValue<?> typed) {
        typed.subscribe((before, now) -> changed.run());
    }

    /** From now on {@code listener} hears of everything that is typed. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** What was typed. @param from who answers */
    AnswerDraft typed(String from) {
        return new AnswerDraft(
                decision.get() == null ? null : !isReturn(), from, text.get(), due.get(),
                remarks.stream().map(r -> new AnswerDraft.Remark(r.place().at(), r.text().get())).toList());
    }

    /** The same with what was typed before. */
    ReplyDraft with(AnswerDraft typed) {
        if (typed.accepted() != null) {
            decision.set(typed.accepted() ? Decision.ACCEPTED : Decision.RETURNED);
        }
        text.set(typed.text());
        due.set(typed.due());
        for (var remark : typed.remarks()) {
            places.stream().filter(p -> p.at().equals(remark.at())).findFirst().ifPresent(place -> add(place).text().set(remark.text()));
        }
        return this;
    }

    Delivery delivery() {
        return delivery;
    }

    /** The same file, as it lies now. */
    ReplyDraft at(Delivery again) {
        delivery = again;
        return this;
    }

    List<PaperPlace> places() {
        return places;
    }

    /** Null until it is made. */
    ObjectProperty<Decision> decision() {
        return decision;
    }

    boolean isReturn() {
        return decision.get() == Decision.RETURNED;
    }

    /** What is said of the paper as a whole. */
    StringProperty text() {
        return text;
    }

    /** By when it is to be sent again; null where no day is named. */
    ObjectProperty<LocalDate> due() {
        return due;
    }

    /** What is said of its places, in the order of the paper. */
    ObservableList<RemarkDraft> remarks() {
        return remarks;
    }

    /** What was written last; null until then. */
    ReadOnlyObjectProperty<Written> written() {
        return written.getReadOnlyProperty();
    }

    void written(Answer answer, Path file) {
        written.set(new Written(answer, file));
    }

    /** A remark at a place, among the others where the paper has it. */
    RemarkDraft add(PaperPlace place) {
        var remark = new RemarkDraft(place);
        hear(remark.text());
        put(remark);
        return remark;
    }

    /** Puts a remark to where it belongs; also one that was taken out. */
    void put(RemarkDraft remark) {
        var order = places.indexOf(remark.place());
        var at = 0;
        while (at < remarks.size() && places.indexOf(remarks.get(at).place()) <= order) {
            at++;
        }
        remarks.add(at, remark);
    }

    /**
     * The answer as it stands. The same as was written before keeps its id, so that it is known again; what differs is another answer.
     *
     * @param from who answers
     * @param date of the answer
     */
    Answer answer(String from, LocalDate date, Supplier<UUID> ids) {
        var paper = delivery.paper();
        var before = written.get() == null ? null : written.get().answer();
        var id = before == null ? ids.get() : before.id();
        var said = answer(id, from, date, paper.identity().version());
        return before == null || said.equals(before) ? said : answer(ids.get(), from, date, paper.identity().version());
    }

    private Answer answer(UUID id, String from, LocalDate date, int version) {
        var paper = delivery.paper();
        var isReturn = isReturn();
        return new Answer(
                id, paper.id(), version, paper.identity().office(), Texts.oneLine(from), date, !isReturn, isReturn ? due.get() : null,
                Texts.clean(text.get()).strip(),
                isReturn ? remarks.stream().map(r -> new Remark(r.place().at(), r.place().quote(), Texts.clean(r.text().get()).strip())).toList() : List.of());
    }
}
